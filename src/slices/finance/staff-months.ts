import { addDays, lastDayOfMonth } from '../../kit/day.ts'
import type { ConfirmedMonth, StaffShare } from './staff-types.ts'

const most = 120

/** First days of the months of a post that have passed and that nobody has confirmed, the earliest first. */
export function unconfirmedMonths(
  share: Pick<StaffShare, 'fromOn' | 'toOn'>,
  confirmed: readonly Pick<ConfirmedMonth, 'monthOn'>[],
  today: string,
): readonly string[] {
  const known = new Set(confirmed.map(({ monthOn }) => monthOn))
  const months: string[] = []
  let monthOn = share.fromOn
  while (months.length < most && monthOn <= (share.toOn ?? today) && lastDayOfMonth(monthOn) < today) {
    if (!known.has(monthOn)) months.push(monthOn)
    monthOn = addDays(lastDayOfMonth(monthOn), 1)
  }
  return months
}
