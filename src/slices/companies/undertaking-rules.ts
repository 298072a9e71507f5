import { fromExact } from '../../kit/decimal.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type EurCent, eurCent, ore, splitOre } from '../../kit/money.ts'
import { isEnterprise } from './group-graph-rules.ts'
import { walkLinks } from './group-step-rules.ts'
import type { BuiltGraph, LinkGround } from './group-types.ts'

export const undertakingRuleVersion = 'undertaking-2023-2831-v1'

export interface SingleUndertaking {
  readonly ruleVersion: string
  /** Ids in their order, the asked one among them; none when it is no enterprise. */
  readonly members: readonly string[]
  /** Why each but the asked one belongs: `percent` are the votes, also those held jointly. */
  readonly because: readonly {
    readonly member: string
    readonly through: string
    readonly ground: LinkGround
    readonly percent: number | null
  }[]
}

/**
 * The single undertaking that a company belongs to: all bound by a majority of votes, also one held through several who are bound to each
 * other, by the right to appoint the majority of the board, by contract or by agreement with other owners, upwards and downwards and
 * through any number of other enterprises. Natural persons and public bodies bind nothing and are no members; investors of the exempt kinds
 * are enterprises here. Neither 25–50 % nor `linkedByOther` nor the same market binds. An id that is not in the graph stands alone.
 * @source Regulation (EU) 2023/2831 art. 2(2) and recital 4; checked 2026-11-29
 */
export function singleUndertaking(graph: BuiltGraph, subject: string): SingleUndertaking {
  const answer = { ruleVersion: undertakingRuleVersion, because: [] }
  const place = graph.places.get(subject)
  if (!place) return { ...answer, members: [subject] }
  if (!isEnterprise(place)) return { ...answer, members: [] }
  return {
    ...answer,
    members: graph.undertakings.groupOf(place).map(({ id }) => id),
    because: walkLinks(graph.undertakings, place).map(({ place: member, through, link }) => ({
      member: member.id,
      through: through.id,
      ground: link.ground,
      percent: link.votes === null ? null : fromExact(link.votes, graph.hundred / 100n),
    })),
  }
}

/**
 * The earlier aid that counts after a merger or a purchase: all that each of them had, euro cent. What was lawful stays so, even when the
 * sum is above the ceiling.
 * @source Regulation (EU) 2023/2831 art. 3(8); checked 2026-11-29
 */
export function sumAfterMerger(used: readonly EurCent[]): EurCent {
  return eurCent(used.reduce((sum, aid) => sum + aid, 0))
}

/**
 * Whose an earlier aid is after a split: the part's that took over the activity it was for (`tookOver`); when that cannot be told (null), it
 * is shared by the book value of equity at the day of the split, in any one unit. The shares always add up to the aid; a cent left over goes
 * to the largest remainder, and on a tie to the id that comes first. Equity below nought has no share.
 * Refuses `part_unknown` when `tookOver` is none of the parts, `no_equity` when no part has equity above nought.
 * @source Regulation (EU) 2023/2831 art. 3(9); checked 2026-11-29
 */
export function shareAfterSplit(
  aid: EurCent,
  parts: readonly { readonly id: string; readonly equity: number }[],
  tookOver: string | null,
): Decision<'part_unknown' | 'no_equity', Readonly<Record<string, EurCent>>> {
  const sorted = parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (tookOver !== null && !sorted.some(({ id }) => id === tookOver)) return refuse('part_unknown')
  const weights = sorted.map(({ id, equity }) =>
    tookOver === null ? Math.max(equity, 0) : id === tookOver ? 1 : 0,
  )
  if (weights.every((weight) => weight === 0)) return refuse('no_equity')
  const shares = splitOre(ore(aid), weights)
  return allow(Object.fromEntries(sorted.map(({ id }, nth) => [id, eurCent(shares[nth] ?? 0)])))
}
