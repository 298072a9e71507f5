import { addDays, type Day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { countWorkingDays, lastDayOf } from './calendar-rules.ts'

export type MonthOfTime = {
  readonly promisedMinutes: number
  readonly absentWorkingDays: number
  readonly workingDaysInMonth: number
  readonly reservedMinutes: number
}

export type TimeLeft = {
  /** Promised, less what absence takes. */
  readonly availableMinutes: number
  /** What absence takes of what was promised. */
  readonly absentMinutes: number
  /** Available, less what task forces have reserved; below 0 when more is reserved than there is. */
  readonly leftMinutes: number
}

/**
 * The time a coach has left in a month. Absence takes its share of the month’s working days: away 5 of 20 working days
 * takes a quarter of what was promised. What remains is rounded down to the whole minute; then what task forces have
 * reserved is taken off, and more may be reserved than there is.
 *
 * @param month promised and reserved minutes; the coach’s working days away and all working days of the month
 * @returns available, absent and left minutes; promised = available + absent, left = available − reserved
 */
export function hoursLeft(month: MonthOfTime): TimeLeft {
  const { promisedMinutes, workingDaysInMonth, reservedMinutes } = month
  const away = Math.min(Math.max(month.absentWorkingDays, 0), workingDaysInMonth)
  const availableMinutes =
    workingDaysInMonth === 0
      ? 0
      : Math.floor((promisedMinutes * (workingDaysInMonth - away)) / workingDaysInMonth)
  return {
    availableMinutes,
    absentMinutes: promisedMinutes - availableMinutes,
    leftMinutes: availableMinutes - reservedMinutes,
  }
}

export type Away = { readonly fromOn: string; readonly toOn: string }

/**
 * How many working days of a month absences take; a day that two of them name is counted once.
 *
 * @param monthOn the first day of the month
 */
export function absentWorkingDays(monthOn: Day, absences: readonly Away[]): number {
  const last = lastDayOf(monthOn)
  let count = 0
  let next = monthOn
  for (const { fromOn, toOn } of absences.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const from = (fromOn > next ? fromOn : next) as Day
    const to = (toOn < last ? toOn : last) as Day
    if (from > to) continue
    count += countWorkingDays(from, to)
    next = addDays(to, 1)
  }
  return count
}

const longestAbsence = 1000

/**
 * Whether an absence may be written.
 *
 * @param others the coach’s other absences
 * @returns refused `ends_before_start`, `away_too_long` (over 1 000 days, a slip of the finger) or `away_already`
 */
export function decideAbsence(
  absence: Away,
  others: readonly Away[],
): Decision<'ends_before_start' | 'away_too_long' | 'away_already'> {
  if (absence.toOn < absence.fromOn) return refuse('ends_before_start')
  if (absence.toOn >= addDays(absence.fromOn as Day, longestAbsence)) return refuse('away_too_long')
  return others.some((other) => overlap(absence, other)) ? refuse('away_already') : allow()
}

/**
 * Whether the share of full time may be set from a day on: after the last day of all earlier posts. The one that is open
 * is ended the day before.
 *
 * @returns refused `post_overlaps` when a post begins on the day or later, or ends on it or later
 */
export function decidePost(
  fromOn: string,
  posts: readonly { readonly fromOn: string; readonly toOn: string | null }[],
): Decision<'post_overlaps'> {
  const overlaps = posts.some((post) => post.fromOn >= fromOn || (post.toOn !== null && post.toOn >= fromOn))
  return overlaps ? refuse('post_overlaps') : allow()
}

type Span = { readonly fromOn: string; readonly toOn: string | null }

/** Whether two spans of days share a day; one without an end goes on. */
export function overlap(a: Span, b: Span): boolean {
  return (a.toOn === null || a.toOn >= b.fromOn) && (b.toOn === null || b.toOn >= a.fromOn)
}
