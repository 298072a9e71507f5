import { addDays, type Day, daysBetween } from '../../kit/day.ts'
import { addMonths } from '../../kit/week.ts'
import { holidayOn, isWorkingDay } from '../../kit/working-day.ts'

/**
 * Whether a business office works on a day: Monday to Friday, no public holiday, and not the eve of Midsummer, Christmas
 * or New Year, which municipal offices keep free by agreement.
 *
 * @source Act (1989:253) on public holidays for the holidays; the eves are the product’s own choice
 */
export function isOfficeDay(on: Day): boolean {
  if (on.endsWith('-12-24') || on.endsWith('-12-31')) return false
  return isWorkingDay(on) && holidayOn(addDays(on, 1))?.name !== 'midsummer_day'
}

/**
 * How many days an office works from one day to another, both counted.
 *
 * @returns 0 when `to` is before `from`
 */
export function countWorkingDays(from: Day, to: Day): number {
  const length = daysBetween(from, to) + 1
  return Array.from({ length: Math.max(length, 0) }, (_, nth) => addDays(from, nth)).filter(isOfficeDay)
    .length
}

/** The last day of the month that begins on a day. */
export function lastDayOf(monthOn: Day): Day {
  return addDays(addMonths(monthOn, 1), -1)
}
