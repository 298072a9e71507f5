import { allow, type Decision, refuse } from '../../kit/decision.ts'

type Days = {
  readonly askedFromOn: string
  readonly askedToOn: string
  readonly answeredOn: string
  readonly jobsFromOn?: string | null
  readonly jobsToOn?: string | null
}

export type DayRefusal =
  | 'asked_ends_before_start'
  | 'answered_in_future'
  | 'answered_before_period'
  | 'jobs_end_before_start'

/**
 * Whether the days of an answer fit each other. The asked period may go on after the answer, which then says how it
 * was so far.
 *
 * @param today the day it is in Sweden, YYYY-MM-DD
 * @returns refused `asked_ends_before_start`, `answered_in_future`, `answered_before_period`, `jobs_end_before_start`
 */
export function decideAnswerDays(days: Days, today: string): Decision<DayRefusal> {
  if (days.askedToOn < days.askedFromOn) return refuse('asked_ends_before_start')
  if (days.answeredOn > today) return refuse('answered_in_future')
  if (days.jobsFromOn && days.jobsToOn && days.jobsToOn < days.jobsFromOn)
    return refuse('jobs_end_before_start')
  return days.answeredOn < days.askedFromOn ? refuse('answered_before_period') : allow()
}
