import type { BuiltGraph, Link, Place, Share } from './group-types.ts'
import { ownershipThresholds } from './ownership-rates.ts'

/**
 * Public bodies, and the enterprises that they, one or several together, control: by a majority of votes or by a tie. A tie without a
 * direction says who controls only when one of the two is a public body. What an exempt investor holds is not counted as public. Ends in rings and chains of any length.
 * @source Commission Recommendation 2003/361/EC, Annex art. 3(4); checked 2026-11-29
 */
export function findPubliclyControlled(
  places: Iterable<Place>,
  hundred: bigint,
  controls: readonly Link[],
  others: readonly Link[],
  isExempt: (share: Share) => boolean,
): ReadonlySet<Place> {
  const ofPublic = others.flatMap((tie) =>
    [tie, { ...tie, from: tie.to, to: tie.from }].filter(({ from }) => isPublic(from)),
  )
  const tiedTo = Map.groupBy([...controls, ...ofPublic], (tie) => tie.from)
  const publicVotes = new Map<Place, bigint>()
  const found = new Set<Place>()
  for (const place of places) if (isPublic(place)) found.add(place)
  // The set grows while it is gone through.
  for (const holder of found) {
    for (const tie of tiedTo.get(holder) ?? []) if (tie.to.kind !== 'natural_person') found.add(tie.to)
    for (const share of holder.out) {
      if (isExempt(share)) continue
      const votes = share.votes + (publicVotes.get(share.owned) ?? 0n)
      publicVotes.set(share.owned, votes)
      if (votes * 2n > hundred) found.add(share.owned)
    }
  }
  return found
}

/**
 * How many percent public bodies hold of a company, directly or through others, alone or together: the higher of its votes that they and
 * what they control hold, and its capital, where a share held through an enterprise that they do not control counts by the product of the
 * shares. What an exempt investor holds is left out. Once 25 % is found, or cannot be reached any more, it looks no further, so the number
 * is what was found and not always the whole.
 * @source Commission Recommendation 2003/361/EC, Annex art. 3(4); User Guide: directly or indirectly owned or controlled; checked 2026-11-29
 */
export function findPublicPercent(graph: BuiltGraph, subject: Place): number {
  const { hundred } = graph
  const counted = subject.into.filter((share) => !graph.isExempt(share))
  const fromPublic = counted.filter(({ owner }) => graph.publiclyControlled.has(owner))
  const votes = inMillionths(
    fromPublic.reduce((sum, share) => sum + share.votes, 0n),
    hundred,
  )
  const capital = publicCapital(graph, subject)
  return Number(votes > capital ? votes : capital) / 1_000_000
}

// Millionths of a percent: a product of shares is cut there, always the same way.
const whole = 100_000_000n
const enough = BigInt(ownershipThresholds.publicFromPercent) * 1_000_000n
/** Shares that go round in a ring add less each time; so many levels without a new owner are enough. */
const rounds = 50

function publicCapital(graph: BuiltGraph, subject: Place): bigint {
  let found = 0n
  let level = new Map<Place, bigint>([[subject, whole]])
  const seen = new Set<Place>([subject])
  for (let without = 0; level.size > 0 && without < rounds; without++) {
    const above = new Map<Place, bigint>()
    const before = seen.size
    for (const [place, weight] of level) {
      const of = capitalOf(graph, place)
      for (const share of place.into) {
        const part = (weight * share.capital) / of
        if (part === 0n || graph.isExempt(share)) continue
        if (graph.publiclyControlled.has(share.owner)) found += part
        else if (share.owner.into.length > 0 && share.owner !== subject)
          above.set(share.owner, part + (above.get(share.owner) ?? 0n))
      }
    }
    for (const owner of above.keys()) seen.add(owner)
    if (seen.size > before) without = 0
    const possible = [...above.values()].reduce((sum, part) => sum + part, found)
    if (found >= enough || possible < enough) return found
    level = above
  }
  return found
}

/** Shares said to be more than the whole are reckoned as parts of what is said, or they would grow on their way upwards. */
function capitalOf({ hundred }: BuiltGraph, place: Place): bigint {
  const said = place.into.reduce((sum, share) => sum + share.capital, 0n)
  return said > hundred ? said : hundred
}

function inMillionths(parts: bigint, hundred: bigint): bigint {
  return (parts * whole) / hundred
}

function isPublic({ kind }: Place): boolean {
  return kind === 'public_body' || kind === 'small_local_authority'
}
