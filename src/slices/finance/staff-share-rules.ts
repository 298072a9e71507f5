import { lastDayOfMonth } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { StaffMethod } from './staff-types.ts'

export type EndRefusal = 'ends_before_start' | 'ends_within_month'

/**
 * Whether a share of a post may end on a day. A fixed share is certified and reckoned by whole months, so it ends with one; hours may end any day.
 *
 * @param fromOn the first of a month, YYYY-MM-DD
 * @param toOn the last day, YYYY-MM-DD; null while no end is known
 * @returns refused `ends_before_start`, `ends_within_month`
 */
export function decideShareEnd(
  method: StaffMethod,
  fromOn: string,
  toOn: string | null,
): Decision<EndRefusal> {
  if (toOn === null) return allow()
  if (toOn < fromOn) return refuse('ends_before_start')
  return method === 'fixed_share' && toOn !== lastDayOfMonth(toOn) ? refuse('ends_within_month') : allow()
}
