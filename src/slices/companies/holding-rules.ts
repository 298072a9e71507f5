import type { Shares } from './holder-types.ts'

/** All of a company, in hundredths of a percent. */
export const whole = 10_000

export type SharesTaken = { readonly capitalBp: number; readonly votesBp: number }

export type HoldingDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly refusal: 'nothing_held' | 'ends_before_start' }
  | {
      readonly allowed: false
      readonly refusal: 'over_whole'
      /** What others hold on the fullest day of the time in question. */
      readonly taken: SharesTaken
      readonly left: SharesTaken
    }

/**
 * Whether a share fits beside what others hold of the same company, every day that it is held: never more than all of
 * the capital or of the votes.
 *
 * @param others the other holdings in the company, in hundredths of a percent
 * @returns refused `nothing_held`, `ends_before_start`, or `over_whole` with what there is and how much is left
 * @source Aktiebolagslagen (2005:551) 4 kap. (shares and votes); checked 2026-11-29
 */
export function decideHolding(others: readonly Shares[], share: Shares): HoldingDecision {
  if (share.capitalBp === 0 && share.votesBp === 0) return { allowed: false, refusal: 'nothing_held' }
  if (share.fromOn && share.endedOn && share.endedOn <= share.fromOn)
    return { allowed: false, refusal: 'ends_before_start' }
  const beside = others.filter((other) => meet(other, share))
  const starts = [share.fromOn, ...beside.map(({ fromOn }) => fromOn)].filter((on) => holdsOn(share, on))
  const sums = starts.map((on) => sumOf(beside.filter((other) => holdsOn(other, on))))
  const capital = Math.max(0, ...sums.map(({ capitalBp }) => capitalBp))
  const votes = Math.max(0, ...sums.map(({ votesBp }) => votesBp))
  if (capital + share.capitalBp <= whole && votes + share.votesBp <= whole) return { allowed: true }
  const left = { capitalBp: whole - capital, votesBp: whole - votes }
  return { allowed: false, refusal: 'over_whole', taken: { capitalBp: capital, votesBp: votes }, left }
}

/** Whether something between two days holds on a day; null is as long ago as anybody knows. */
export function holdsOn(
  of: { readonly fromOn: string | null; readonly endedOn: string | null },
  on: string | null,
): boolean {
  return (
    (of.fromOn === null || (on !== null && of.fromOn <= on)) &&
    (of.endedOn === null || on === null || on < of.endedOn)
  )
}

function meet(a: Shares, b: Shares): boolean {
  const startsBefore = (one: Shares, other: Shares) =>
    one.fromOn === null || other.endedOn === null || one.fromOn < other.endedOn
  return startsBefore(a, b) && startsBefore(b, a)
}

function sumOf(holdings: readonly Shares[]): SharesTaken {
  return {
    capitalBp: holdings.reduce((sum, { capitalBp }) => sum + capitalBp, 0),
    votesBp: holdings.reduce((sum, { votesBp }) => sum + votesBp, 0),
  }
}
