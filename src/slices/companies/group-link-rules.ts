import type { Link, Links, Place } from './group-types.ts'

interface Group {
  members: Place[]
  /** What all members together vote in each company. */
  readonly votesIn: Map<Place, bigint>
}

/**
 * Divides places into groups of those linked to each other: by a majority of votes, held alone or jointly by some who are linked to each
 * other, and by the `ties` given. It goes on until nothing more follows, so rings and chains of any length come to an end, and the groups
 * are the same in whatever order things were entered.
 * `isIn` tells who can be linked; others hold and connect nothing. `hundred` is 100 % in the parts that shares are counted in. `laterTies`
 * are named as the reason only when nothing else links the two.
 * @source Commission Recommendation 2003/361/EC, Annex art. 3(3); Regulation (EU) 2023/2831 art. 2(2); checked 2026-11-29
 */
export function linkPlaces(
  places: Iterable<Place>,
  hundred: bigint,
  isIn: (place: Place) => boolean,
  ties: readonly Link[],
  laterTies: readonly Link[] = [],
): Links {
  const groups = new Map<Place, Group>()
  const links = new Map<Place, Link[]>()
  const waiting: Link[] = ties.filter(({ from, to }) => isIn(from) && isIn(to))
  for (const place of places) {
    if (!isIn(place)) continue
    const votesIn = new Map<Place, bigint>()
    for (const { owned, votes } of place.out) {
      if (!isIn(owned)) continue
      votesIn.set(owned, votes)
      if (votes * 2n > hundred)
        waiting.push({ from: place, to: owned, ground: 'majority_of_votes', votes, person: null })
    }
    groups.set(place, { members: [place], votesIn })
  }
  const groupOf = (place: Place) => groups.get(place) ?? { members: [place], votesIn: new Map() }
  const join = (link: Link) => {
    const [from, to] = [groupOf(link.from), groupOf(link.to)]
    if (from === to) return
    for (const end of [link.from, link.to]) {
      const known = links.get(end)
      if (known) known.push(link)
      else links.set(end, [link])
    }
    const [large, small] = from.members.length < to.members.length ? [to, from] : [from, to]
    for (const member of small.members) {
      large.members.push(member)
      groups.set(member, large)
    }
    for (const [owned, votes] of small.votesIn) {
      const together = votes + (large.votesIn.get(owned) ?? 0n)
      large.votesIn.set(owned, together)
      if (together * 2n > hundred && groups.get(owned) !== large)
        waiting.push(jointLink(owned, together, (owner) => groups.get(owner) === large))
    }
  }
  // The list grows while it is gone through: what two groups vote together may link a third.
  for (const link of waiting) join(link)
  for (const later of laterTies.filter(({ from, to }) => isIn(from) && isIn(to))) {
    waiting.length = 0
    waiting.push(later)
    for (const link of waiting) join(link)
  }
  for (const group of new Set(groups.values())) group.members.sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const [place, ofPlace] of links)
    ofPlace.sort((a, b) => (otherEnd(a, place).id < otherEnd(b, place).id ? -1 : 1))
  return {
    groupOf: (place) => groupOf(place).members,
    linksOf: (place) => links.get(place) ?? [],
  }
}

function jointLink(to: Place, votes: bigint, isHolder: (owner: Place) => boolean): Link {
  const first = to.into.find((share) => share.votes > 0n && isHolder(share.owner))
  if (!first) throw new Error(`nobody votes in ${to.id}`)
  return { from: first.owner, to, ground: 'joint_votes', votes, person: null }
}

/** Whom a link ties a place to. */
export function otherEnd(link: Link, place: Place): Place {
  return link.from === place ? link.to : link.from
}
