import { addDays, type Day, day, daysBetween, yearOf } from '../../kit/day.ts'
import { addMonths, weekdayOf } from '../../kit/week.ts'

/**
 * The day of Easter Sunday, by the Gregorian reckoning of the church's full moon.
 *
 * @param year from 1583 on
 * @source Act (1989:253) on public holidays, section 2 (checked 2026-11-23)
 */
export function easterDay(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCenturies = Math.floor(century / 4)
  const moonDrift = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - leapCenturies - moonDrift + 15) % 30
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + leapCenturies) % 7
  return addDays(day(`${year}-03-28`), fullMoon - weekday)
}

/**
 * The public holidays of a year that can fall on something else than a Sunday.
 *
 * @param year from 2005 on, when the National Day took the place of Whit Monday
 * @source Act (1989:253) on public holidays, sections 1 and 2, as amended by 2004:1320 (checked 2026-11-23)
 */
export function publicHolidays(year: number): ReadonlySet<Day> {
  const easter = easterDay(year)
  return new Set([
    ...['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].map((on) => day(`${year}-${on}`)),
    addDays(easter, -2),
    addDays(easter, 1),
    addDays(easter, 39),
    saturdayFrom(day(`${year}-06-20`)),
    saturdayFrom(day(`${year}-10-31`)),
  ])
}

/**
 * Whether a business office works on a day: Monday to Friday, no public holiday, and not the eve of Midsummer, Christmas
 * or New Year, which municipal offices keep free by agreement.
 *
 * @source Act (1989:253) on public holidays for the holidays; the eves are the product’s own choice
 */
export function isWorkingDay(on: Day): boolean {
  if (weekdayOf(on) > 5) return false
  const year = yearOf(on)
  if (on.endsWith('-12-24') || on.endsWith('-12-31')) return false
  return !publicHolidays(year).has(on) && on !== addDays(saturdayFrom(day(`${year}-06-20`)), -1)
}

/**
 * How many working days there are from one day to another, both counted.
 *
 * @returns 0 when `to` is before `from`
 */
export function countWorkingDays(from: Day, to: Day): number {
  const length = daysBetween(from, to) + 1
  return Array.from({ length: Math.max(length, 0) }, (_, nth) => addDays(from, nth)).filter(isWorkingDay)
    .length
}

/** The last day of the month that begins on a day. */
export function lastDayOf(monthOn: Day): Day {
  return addDays(addMonths(monthOn, 1), -1)
}

function saturdayFrom(on: Day): Day {
  return addDays(on, (6 - weekdayOf(on) + 7) % 7)
}
