import { fromExact } from '../../kit/decimal.ts'
import { isEnterprise } from './group-graph-rules.ts'
import { otherEnd } from './group-link-rules.ts'
import { higherOf, type NoPartner, type Partnership } from './group-partner-rules.ts'
import { sumFigures } from './group-sum-rules.ts'
import type {
  BuiltGraph,
  GroupStep,
  Link,
  Links,
  OverHundred,
  Place,
  Relation,
  Share,
} from './group-types.ts'
import { ownershipThresholds } from './ownership-rates.ts'

/** The links that lead from a place to all that it is linked to, nearest first; each but the first names the one it hangs on to. */
export function walkLinks(
  links: Links,
  from: Place,
): readonly { place: Place; through: Place; link: Link }[] {
  const seen = new Set([from])
  const found: { place: Place; through: Place; link: Link }[] = []
  // The set grows while it is gone through.
  for (const through of seen) {
    for (const link of links.linksOf(through)) {
      const place = otherEnd(link, through)
      if (seen.has(place)) continue
      seen.add(place)
      found.push({ place, through, link })
    }
  }
  return found
}

/** The company itself and those linked to it, nearest first, each by its own numbers in full. */
export function listLinkedSteps(graph: BuiltGraph, subject: Place): readonly GroupStep[] {
  const linked = walkLinks(graph.linked, subject).map(
    ({ place, through, link }): GroupStep => ({
      of: place.id,
      how: 'linked',
      through: through.id,
      ground: link.ground,
      person: link.person?.id ?? null,
      percent: link.votes === null ? null : toPercent(link.votes, graph.hundred),
      figures: place.figures,
      added: place.figures,
    }),
  )
  return [
    { ...stepOf(subject, 'own', null, null), figures: subject.figures, added: subject.figures },
    ...linked,
  ]
}

/** The partners with all that is linked to them, each by its share. */
export function listPartnerSteps(graph: BuiltGraph, partners: readonly Partnership[]): readonly GroupStep[] {
  return partners.flatMap(({ group, direct, parts }) => {
    const percent = toPercent(parts, graph.hundred)
    const step = (place: Place, through: Place | null): GroupStep => ({
      ...stepOf(place, through ? 'partner' : 'linked_to_partner', through, percent),
      figures: place.figures,
      added: place.figures && sumFigures([{ place, parts }], graph.hundred),
    })
    return [
      ...[...direct].map(([place, through]) => step(place, through)),
      ...group.filter((place) => !direct.has(place)).map((place) => step(place, null)),
    ]
  })
}

/** Those who hold, or are held, and add nothing: too small shares, exempt investors, persons and public bodies. */
export function listOtherSteps(
  graph: BuiltGraph,
  group: readonly Place[],
  others: readonly NoPartner[],
): readonly GroupStep[] {
  return [
    ...others.map(({ of, through, why, parts }) => stepOf(of, why, through, toPercent(parts, graph.hundred))),
    ...noEnterprises(group).map((share) =>
      stepOf(
        share.owner,
        share.owner.kind === 'natural_person' ? 'natural_person' : 'public_body',
        share.owned,
        toPercent(higherOf([share]), graph.hundred),
      ),
    ),
  ]
}

function stepOf(of: Place, how: GroupStep['how'], through: Place | null, percent: number | null): GroupStep {
  return {
    of: of.id,
    how,
    through: through?.id ?? null,
    ground: null,
    person: null,
    percent,
    figures: null,
    added: null,
  }
}

/**
 * What each of those in and around a group is to the others in it. All linked to a partner are shown as partners, for they are added as it
 * is. A public body has the relation that its share would give an enterprise, though no numbers of it are added; a natural person has none.
 */
export function listRelations(
  graph: BuiltGraph,
  group: readonly Place[],
  partners: readonly Partnership[],
  others: readonly NoPartner[],
): Readonly<Record<string, Relation>> {
  const relations = new Map<string, Relation>()
  const say = (place: Place, relation: Relation) => {
    const before = relations.get(place.id)
    if (!before || rank[before] < rank[relation]) relations.set(place.id, relation)
  }
  for (const place of group) say(place, 'linked')
  for (const partner of partners) for (const place of partner.group) say(place, 'partner')
  for (const { of, why } of others) say(of, why === 'exempt' ? 'exempt' : 'autonomous')
  for (const share of noEnterprises(group)) say(share.owner, relationOfBody(graph, share))
  return Object.fromEntries([...relations].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const rank: Readonly<Record<Relation, number>> = { autonomous: 0, exempt: 1, partner: 2, linked: 3 }

/** What is held by those who are no enterprises: persons, public bodies. */
function noEnterprises(group: readonly Place[]): readonly Share[] {
  return group.flatMap((member) => member.into.filter((share) => !isEnterprise(share.owner)))
}

function relationOfBody(graph: BuiltGraph, share: Share): Relation {
  if (share.owner.kind === 'natural_person') return 'autonomous'
  if (share.votes * 2n > graph.hundred) return 'linked'
  if (higherOf([share]) * 100n < graph.hundred * BigInt(ownershipThresholds.partnerFromPercent))
    return 'autonomous'
  return graph.isExempt(share) ? 'exempt' : 'partner'
}

/** The companies of which owners are said to hold more than the whole. */
export function listOverHundred(graph: BuiltGraph, companies: Iterable<Place>): readonly OverHundred[] {
  return [...companies].flatMap((place) => {
    const capital = place.into.reduce((sum, share) => sum + share.capital, 0n)
    const votes = place.into.reduce((sum, share) => sum + share.votes, 0n)
    if (capital <= graph.hundred && votes <= graph.hundred) return []
    return [
      {
        code: 'shares_over_hundred' as const,
        of: place.id,
        capital: toPercent(capital, graph.hundred),
        votes: toPercent(votes, graph.hundred),
      },
    ]
  })
}

function toPercent(parts: bigint, hundred: bigint): number {
  return fromExact(parts, hundred / 100n)
}
