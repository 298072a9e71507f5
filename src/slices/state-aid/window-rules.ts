import { addDays, type Day, day, yearOf } from '../../kit/day.ts'
import type { AidWindow } from './rule-types.ts'

/** First and last day of a window, both counted. */
export interface AidPeriod {
  readonly fromOn: Day
  readonly toOn: Day
}

/**
 * The days whose aid counts together with aid given on a day. Under the new rule the three years that end that day: the text is silent on
 * aid given exactly three years before, which is counted (the careful reading) and warned of. Under the old rule the undertaking's current
 * fiscal year and the two before it. Aid dated later never counts.
 *
 * @param fiscalYearEnd `MM-DD`, the last day of the undertaking's fiscal year; the end of February is its last day in leap years too
 * @source Regulation (EU) 2023/2831 art. 3(2) and recital 11 (any period of three years); Regulation (EU) No 1407/2013 art. 3(5) and recital 10 (fiscal years used by the undertaking); checked 2026-11-29
 */
export function aidPeriod(window: AidWindow, on: Day, fiscalYearEnd = '12-31'): AidPeriod {
  if (window === 'rolling_three_years') return { fromOn: threeYearsBefore(on), toOn: on }
  const endsOn = fiscalYearEndFrom(on, fiscalYearEnd)
  return { fromOn: addDays(lastDayOfFiscalYear(yearOf(endsOn) - 3, fiscalYearEnd), 1), toOn: on }
}

/** The same day three years before; 28 February when 29 February has none, since the careful reading is the longer window. */
export function threeYearsBefore(on: Day): Day {
  return sameDayIn(yearOf(on) - 3, on)
}

/** Whether aid was given exactly three years before a day, or so nearly that only a leap day stands between. */
export function isBoundaryDay(grantedOn: Day, on: Day): boolean {
  return grantedOn === threeYearsBefore(on) || sameDayIn(yearOf(grantedOn) + 3, grantedOn) === on
}

/** Whether a text is `MM-DD` and a day of some year; 29 February too. */
export function isFiscalYearEnd(text: string): boolean {
  const match = /^(\d\d)-(\d\d)$/.exec(text)
  if (!match) return false
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const last = lengths[Number(match[1]) - 1] ?? 0
  return Number(match[2]) >= 1 && Number(match[2]) <= last
}

function fiscalYearEndFrom(on: Day, fiscalYearEnd: string): Day {
  const inYear = lastDayOfFiscalYear(yearOf(on), fiscalYearEnd)
  return on <= inYear ? inYear : lastDayOfFiscalYear(yearOf(on) + 1, fiscalYearEnd)
}

function lastDayOfFiscalYear(year: number, fiscalYearEnd: string): Day {
  const isEndOfFebruary = fiscalYearEnd === '02-28' || fiscalYearEnd === '02-29'
  return isEndOfFebruary ? addDays(day(`${year}-03-01`), -1) : day(`${year}-${fiscalYearEnd}`)
}

function sameDayIn(year: number, on: Day): Day {
  return on.endsWith('-02-29') ? addDays(day(`${year}-03-01`), -1) : day(`${year}${on.slice(4)}`)
}
