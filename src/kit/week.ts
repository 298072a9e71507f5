import { addDays, type Day, day, daysBetween, yearOf } from './day.ts'

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(on: Day): number {
  // 3 January 2000 was a Monday.
  return ((((daysBetween(day('2000-01-03'), on) % 7) + 7) % 7) + 1) as number
}

export function mondayOf(on: Day): Day {
  return addDays(on, 1 - weekdayOf(on))
}

/** The number of the week as Swedish calendars say it (ISO 8601): the week with the year's first Thursday is 1. */
export function weekNumber(on: Day): number {
  const thursday = addDays(mondayOf(on), 3)
  return Math.floor(daysBetween(day(`${yearOf(thursday)}-01-01`), thursday) / 7) + 1
}

/** Reads `YYYY-MM` as the first day of that month; null for anything else. */
export function parseMonth(text: string): Day | null {
  return /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? day(`${text}-01`) : null
}

export const monthOf = (on: Day): Day => day(`${on.slice(0, 7)}-01`)

/** The first day of the month `count` months later, or earlier when negative. */
export function addMonths(first: Day, count: number): Day {
  const months = yearOf(first) * 12 + Number(first.slice(5, 7)) - 1 + count
  return day(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`)
}

/** The whole weeks that a month touches, Mondays first. */
export function weeksOfMonth(
  first: Day,
): readonly { readonly number: number; readonly days: readonly Day[] }[] {
  const last = addDays(addMonths(first, 1), -1)
  const weeks: { number: number; days: Day[] }[] = []
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7))
    weeks.push({
      number: weekNumber(monday),
      days: Array.from({ length: 7 }, (_, nth) => addDays(monday, nth)),
    })
  return weeks
}
