import { isExemptIn } from './group-exempt-rules.ts'
import { linkPlaces } from './group-link-rules.ts'
import { layOutPlaces } from './group-place-rules.ts'
import { findPubliclyControlled } from './group-public-rules.ts'
import type { BuiltGraph, Link, LinkGround, Links, Place } from './group-types.ts'
import type { OwnershipGraph, Pair } from './ownership-types.ts'

/**
 * Makes a graph ready to be asked for one company after another: who is linked to whom for the size class, who is one undertaking for
 * de minimis aid, and what public bodies control. Built once; after that a question looks only at the company's own surroundings.
 * Throws when an id stands twice among the nodes.
 * @source Commission Recommendation 2003/361/EC, Annex art. 3; Regulation (EU) 2023/2831 art. 2(2); checked 2026-11-29
 */
export function buildGraph(graph: OwnershipGraph): BuiltGraph {
  const { places, hundred } = layOutPlaces(graph)
  const at = (id: string) => {
    const place = places.get(id)
    if (!place) throw new Error(`${id} is not in the graph`)
    return place
  }
  const tie = ([from, to]: Pair, ground: LinkGround): Link => ({
    from: at(from),
    to: at(to),
    ground,
    votes: null,
    person: null,
  })
  const controls = inOrder(graph.controls.map(({ from, to, ground }) => tie([from, to], ground)))
  const others = inOrder(graph.linkedByOther.map((pair) => tie(turned(pair), 'other')))
  const ties = [...controls, ...others]
  const markets = inOrder(graph.sameMarket.map((pair) => tie(turned(pair), 'same_market')))
  const ofPersons = linkThroughPersons(places.values(), hundred, ties, markets)
  const linked = linkPlaces(places.values(), hundred, isEnterprise, ties, ofPersons)
  const undertakings = linkPlaces(
    places.values(),
    hundred,
    isEnterprise,
    controls.filter(({ ground }) => ground !== 'other'),
  )
  const isExempt = isExemptIn(linked, hundred, ties)
  const publiclyControlled = findPubliclyControlled(places.values(), hundred, controls, others, isExempt)
  return { places, hundred, linked, undertakings, isExempt, publiclyControlled }
}

/**
 * Persons and authorities are no enterprises. A business angel, a university and a fund are, for both rules: investing regularly is an
 * economic activity, and the exemption of the size rule says only when they are not counted.
 */
export function isEnterprise({ kind }: Place): boolean {
  return kind !== 'natural_person' && kind !== 'public_body' && kind !== 'small_local_authority'
}

/** Pairs in the same or adjacent markets that are linked when persons, alone or acting jointly, are reckoned as enterprises are. */
function linkThroughPersons(
  places: Iterable<Place>,
  hundred: bigint,
  ties: readonly Link[],
  markets: readonly Link[],
): readonly Link[] {
  if (markets.length === 0) return []
  const withPersons = linkPlaces(
    places,
    hundred,
    (place) => place.kind === 'natural_person' || isEnterprise(place),
    ties,
  )
  return markets.flatMap((pair) => {
    if (withPersons.groupOf(pair.from) !== withPersons.groupOf(pair.to)) return []
    return [{ ...pair, person: personOf(withPersons, pair) }]
  })
}

/** The person to be named: one who owns in either of the two, else the first of those they are linked through. */
function personOf(withPersons: Links, { from, to }: Link): Place | null {
  const persons = withPersons.groupOf(from).filter(({ kind }) => kind === 'natural_person')
  const owners = new Set([...from.into, ...to.into].map(({ owner }) => owner))
  return persons.find((person) => owners.has(person)) ?? persons[0] ?? null
}

/** A pair has no direction. */
function turned([a, b]: Pair): Pair {
  return a < b ? [a, b] : [b, a]
}

function inOrder(links: readonly Link[]): readonly Link[] {
  const key = ({ from, to, ground }: Link) => JSON.stringify([from.id, to.id, ground])
  return links
    .map((link) => ({ link, key: key(link) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ link }) => link)
}
