import { isEnterprise } from './group-graph-rules.ts'
import type { BuiltGraph, Place, Share } from './group-types.ts'
import { ownershipThresholds } from './ownership-rates.ts'

/** Some who are linked to each other and together hold, or are held to, 25 % or more. */
export interface Partnership {
  /** All of the partner's own group, the partner among them. */
  readonly group: readonly Place[]
  /** Those who hold, or are held, and by whom each hangs on to the company's group. */
  readonly direct: ReadonlyMap<Place, Place>
  /** The higher of capital and votes; of several relations between the same two groups the highest. */
  readonly parts: bigint
}

/** A share, or several of one owner's group, that makes no partner. */
export interface NoPartner {
  readonly of: Place
  readonly through: Place
  readonly why: 'exempt' | 'below_partner'
  readonly parts: bigint
}

/**
 * The partners of a group of linked enterprises, upstream and downstream: 25 % or more of capital or votes, held alone or jointly with
 * enterprises linked to the holder, and not linked. Each partner comes once, with all linked to it, by its highest share, so that nothing
 * is counted twice in rings and cross-holdings. Investors of the exempt kinds that hold a member make no partner; what such an investor,
 * itself a member, holds in others does.
 * @source Commission Recommendation 2003/361/EC, Annex art. 3(2), 6(2) and 6(3); checked 2026-11-29
 */
export function findPartners(
  graph: BuiltGraph,
  group: readonly Place[],
): { readonly partners: readonly Partnership[]; readonly others: readonly NoPartner[] } {
  const partners = new Map<readonly Place[], Partnership & { direct: Map<Place, Place> }>()
  const others: NoPartner[] = []
  const weigh = (shares: readonly Share[], end: 'owner' | 'owned') => {
    const [first] = shares
    if (!first) return
    const parts = higherOf(shares)
    const through = end === 'owner' ? 'owned' : 'owner'
    if (parts * 100n < graph.hundred * BigInt(ownershipThresholds.partnerFromPercent)) {
      others.push({ of: first[end], through: first[through], why: 'below_partner', parts })
    } else if (end === 'owner' && shares.every(graph.isExempt)) {
      for (const share of shares)
        others.push({ of: share.owner, through: share.owned, why: 'exempt', parts: higherOf([share]) })
    } else {
      const theirs = graph.linked.groupOf(first[end])
      const before = partners.get(theirs)
      const direct = before?.direct ?? new Map<Place, Place>()
      for (const share of shares) if (!direct.has(share[end])) direct.set(share[end], share[through])
      partners.set(theirs, {
        group: theirs,
        direct,
        parts: before && before.parts > parts ? before.parts : parts,
      })
    }
  }
  const ofGroup = new Set(group.filter(isEnterprise))
  if (ofGroup.size === 0) return { partners: [], others }
  const outside = (place: Place) => isEnterprise(place) && !ofGroup.has(place)
  for (const member of group) {
    const holders = member.into.filter((share) => outside(share.owner))
    for (const shares of Map.groupBy(holders, (share) => graph.linked.groupOf(share.owner)).values())
      weigh(shares, 'owner')
  }
  const held = group.flatMap((member) => member.out.filter((share) => outside(share.owned)))
  for (const shares of Map.groupBy(held, (share) => share.owned).values()) weigh(shares, 'owned')
  return { partners: [...partners.values()], others }
}

/** The higher of what the shares are of the capital, and of the votes. */
export function higherOf(shares: readonly Share[]): bigint {
  const capital = shares.reduce((sum, share) => sum + share.capital, 0n)
  const votes = shares.reduce((sum, share) => sum + share.votes, 0n)
  return capital > votes ? capital : votes
}
