import { addDays, type Day, day, lastDayOfMonth, yearOf } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Period } from './types.ts'

export type ProgrammePeriod = '2014-2020' | '2021-2027'

export type PeriodRefusal =
  | 'ends_before_start'
  | 'over_two_years'
  | 'under_a_month'
  | 'over_six_months'
  | 'overlaps'
  | 'outside_project'

/** What a claim's period is held against: the programme, the project's days, and the claims that stand. */
export type PeriodGround = {
  readonly programmePeriod: ProgrammePeriod
  /** First day of costs and last day of the whole project; null where no decision says it. */
  readonly projectFromOn: string | null
  readonly projectToOn: string | null
  readonly claimed: readonly Period[]
}

/**
 * Whether a claim may be made for a period. Claims of 2014–2020 are for one to six months within one calendar year; later programmes say nothing of it.
 *
 * @param period days YYYY-MM-DD, both included
 * @returns refused `ends_before_start`, `over_two_years`, `under_a_month`, `over_six_months`, `outside_project`, `overlaps` (with a claim that stands)
 * @source Tillväxtverket, instructions for payment claims 2014–2020: 1–6 months within one calendar year; checked 2026-11-29
 */
export function decidePeriod(period: Period, ground: PeriodGround): Decision<PeriodRefusal> {
  const { fromOn, toOn } = period
  if (toOn < fromOn) return refuse('ends_before_start')
  if (ground.programmePeriod === '2014-2020') {
    if (yearOf(day(fromOn)) !== yearOf(day(toOn))) return refuse('over_two_years')
    if (toOn < lastDayOfMonths(day(fromOn), 1)) return refuse('under_a_month')
    if (toOn > lastDayOfMonths(day(fromOn), 6)) return refuse('over_six_months')
  }
  const { projectFromOn, projectToOn, claimed } = ground
  if ((projectFromOn && fromOn < projectFromOn) || (projectToOn && toOn > projectToOn))
    return refuse('outside_project')
  return claimed.some((one) => one.fromOn <= toOn && fromOn <= one.toOn) ? refuse('overlaps') : allow()
}

/**
 * The period of the next claim: from the day after the last one, or the project's first; at most six months, not over a new year in 2014–2020,
 * not after the project's end.
 *
 * @returns null when the whole project has been claimed, or nothing says when it began
 */
export function proposePeriod(ground: PeriodGround): Period | null {
  const last = ground.claimed
    .map(({ toOn }) => toOn)
    .toSorted()
    .at(-1)
  const fromOn = last ? addDays(day(last), 1) : ground.projectFromOn
  if (!fromOn || (ground.projectToOn && fromOn > ground.projectToOn)) return null
  const ends = [lastDayOfMonths(day(fromOn), 6)]
  if (ground.programmePeriod === '2014-2020') ends.push(day(`${fromOn.slice(0, 4)}-12-31`))
  if (ground.projectToOn) ends.push(day(ground.projectToOn))
  return { fromOn, toOn: ends.toSorted()[0] ?? fromOn }
}

/**
 * The last day on which a claim may be sent in, where the programme has one.
 *
 * @returns YYYY-MM-DD in 2021–2027: the project's last day; null otherwise
 * @source Tillväxtverket, "Ansök om utbetalning" 2021–2027: the last claim by the last day of the project period; checked 2026-11-29
 */
export function lastDayToSubmit({ programmePeriod, projectToOn }: PeriodGround): string | null {
  return programmePeriod === '2021-2027' ? projectToOn : null
}

/**
 * Whether a claim may be recorded as sent in on a day.
 *
 * @param words what the financier said of a claim that came late
 * @returns refused `sent_in_future`, `sent_before_signed`, `sent_after_last_day` when no words say that the financier took it all the same
 */
export function decideSubmission(
  on: string,
  {
    today,
    signedOn,
    lastOn,
    words,
  }: { today: string; signedOn: string; lastOn: string | null; words: string },
): Decision<'sent_in_future' | 'sent_before_signed' | 'sent_after_last_day'> {
  if (on > today) return refuse('sent_in_future')
  if (on < signedOn) return refuse('sent_before_signed')
  return lastOn && on > lastOn && words.trim() === '' ? refuse('sent_after_last_day') : allow()
}

/** The last day of so many months from a day: six months from 1 January is 30 June, one from 31 January is the last of February. */
export function lastDayOfMonths(from: Day, months: number): Day {
  const month = Number(from.slice(5, 7)) - 1 + months
  const year = yearOf(from) + Math.floor(month / 12)
  const first = day(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`)
  const inMonth = addDays(first, Number(from.slice(8, 10)) - 2)
  // 31 January plus a month is not 2 March.
  const lastOfMonth = lastDayOfMonth(first)
  return inMonth < lastOfMonth ? inMonth : lastOfMonth
}
