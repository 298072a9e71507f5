import { addDays, type Day, day, yearOf } from './day.ts'
import { weekdayOf } from './week.ts'

/** What the act on public holidays calls a day that is not just any Sunday. */
export type HolidayName =
  | 'new_year'
  | 'epiphany'
  | 'good_friday'
  | 'easter_sunday'
  | 'easter_monday'
  | 'first_of_may'
  | 'ascension'
  | 'whit_sunday'
  | 'whit_monday'
  | 'national_day'
  | 'midsummer_day'
  | 'all_saints'
  | 'christmas_day'
  | 'boxing_day'

export interface Holiday {
  readonly on: Day
  readonly name: HolidayName
}

/**
 * The nationwide public holidays of a year, in time order, computed; Sundays are not listed. Whit Monday was one until 2004, the national day
 * is one since 2005. The eves (of Midsummer, Christmas and the New Year) are not: the act does not name them, and a deadline that counts
 * them as working days is never too late.
 * @source Lag (1989:253) om allmänna helgdagar, as amended by lag (2004:1320) from 1 January 2005; checked 2026-11-29
 */
export function publicHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year)
  const all: readonly Holiday[] = [
    { on: dayIn(year, '01-01'), name: 'new_year' },
    { on: dayIn(year, '01-06'), name: 'epiphany' },
    { on: addDays(easter, -2), name: 'good_friday' },
    { on: easter, name: 'easter_sunday' },
    { on: addDays(easter, 1), name: 'easter_monday' },
    { on: dayIn(year, '05-01'), name: 'first_of_may' },
    { on: addDays(easter, 39), name: 'ascension' },
    { on: addDays(easter, 49), name: 'whit_sunday' },
    year < 2005
      ? { on: addDays(easter, 50), name: 'whit_monday' }
      : { on: dayIn(year, '06-06'), name: 'national_day' },
    { on: saturdayFrom(dayIn(year, '06-20')), name: 'midsummer_day' },
    { on: saturdayFrom(dayIn(year, '10-31')), name: 'all_saints' },
    { on: dayIn(year, '12-25'), name: 'christmas_day' },
    { on: dayIn(year, '12-26'), name: 'boxing_day' },
  ]
  return all.toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** Monday to Friday, and no nationwide public holiday. */
export function isWorkingDay(on: Day): boolean {
  return weekdayOf(on) <= 5 && holidayOn(on) === null
}

/** The public holiday that a day is; null on any other day, a plain Sunday too. */
export function holidayOn(on: Day): Holiday | null {
  return holidaysOf(yearOf(on)).find((holiday) => holiday.on === on) ?? null
}

/** The day that is so many working days later; the day begun from is not counted. */
export function addWorkingDays(from: Day, count: number): Day {
  let at = from
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

const known = new Map<number, readonly Holiday[]>()

function holidaysOf(year: number): readonly Holiday[] {
  const holidays = known.get(year) ?? publicHolidays(year)
  known.set(year, holidays)
  return holidays
}

/** Easter Sunday: the first Sunday after the church's full moon, which is its first on or after 21 March. */
function easterSunday(year: number): Day {
  const century = Math.floor(year / 100)
  const moonYear = year % 19
  const moonShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const early = (moonShift + 19 * moonYear + 15) % 30
  // The church never lets its full moon fall on 19 April, nor on 18 April in the second half of the moon's nineteen years.
  const daysToMoon = early === 29 || (early === 28 && moonYear > 10) ? early - 1 : early
  const moon = addDays(dayIn(year, '03-21'), daysToMoon)
  // A full moon on a Sunday puts Easter a week later.
  return addDays(moon, 7 - (weekdayOf(moon) % 7))
}

const saturdayFrom = (on: Day) => addDays(on, (13 - weekdayOf(on)) % 7)

const dayIn = (year: number, monthAndDay: string) => day(`${year}-${monthAndDay}`)
