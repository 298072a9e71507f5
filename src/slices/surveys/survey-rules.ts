import { addDays, type Day, daysBetween } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { SurveyState } from './types.ts'

/** Late answers are taken by link for this many days after the last day, and marked; an office may enter one at any time. */
export const daysForLateAnswers = 30

/** Nobody is reminded again within this many days, whoever asks for it. */
export const daysBetweenLetters = 3

type Terms = {
  readonly supportFromOn: string
  readonly supportToOn: string
  readonly askedFromOn: string
  readonly askedToOn: string
  readonly closesOn: string
}

export type TermsRefusal = 'support_ends_before_start' | 'asked_ends_before_start' | 'closes_in_past'

/**
 * Whether the days of a survey fit each other. All days are YYYY-MM-DD.
 *
 * @returns refused `support_ends_before_start`, `asked_ends_before_start`, `closes_in_past`
 */
export function decideTerms(terms: Terms, today: string): Decision<TermsRefusal> {
  if (terms.supportToOn < terms.supportFromOn) return refuse('support_ends_before_start')
  if (terms.askedToOn < terms.askedFromOn) return refuse('asked_ends_before_start')
  return terms.closesOn < today ? refuse('closes_in_past') : allow()
}

export type OpeningRefusal = 'already_opened' | 'closes_in_past' | 'nobody_asked'

/**
 * Whether a survey may be sent. From then on its questions stand.
 *
 * @param facts.companies how many it would ask
 * @returns refused `already_opened`, `closes_in_past`, `nobody_asked`
 */
export function decideOpening(
  facts: { readonly state: SurveyState; readonly closesOn: string; readonly companies: number },
  today: string,
): Decision<OpeningRefusal> {
  if (facts.state !== 'draft') return refuse('already_opened')
  if (facts.closesOn < today) return refuse('closes_in_past')
  return facts.companies === 0 ? refuse('nobody_asked') : allow()
}

export type ReminderRefusal = 'not_open' | 'enough_reminders' | 'reminded_recently'

/**
 * Whether those who have not answered may be reminded now: at most so many times, never two letters within three days.
 *
 * @param facts.lastLetterOn the day of the invitation or the latest reminder
 * @returns refused `not_open`, `enough_reminders`, `reminded_recently`
 */
export function decideReminder(
  facts: {
    readonly state: SurveyState
    readonly reminders: number
    readonly mostReminders: number
    readonly lastLetterOn: string
  },
  today: string,
): Decision<ReminderRefusal> {
  if (facts.state !== 'open') return refuse('not_open')
  if (facts.reminders >= facts.mostReminders) return refuse('enough_reminders')
  return daysBetween(facts.lastLetterOn as Day, today as Day) < daysBetweenLetters
    ? refuse('reminded_recently')
    : allow()
}

/**
 * Whether a company may answer by its link: until 30 days after the last day; what comes after the last day is marked late.
 * Later the figures have been reported, and a change goes through the office, with a reason.
 *
 * @param closedOn the last day, or the day somebody closed the survey before it
 * @returns refused `survey_over`
 */
export function decideAnswering(closedOn: string, today: string): Decision<'survey_over'> {
  return today > addDays(closedOn as Day, daysForLateAnswers) ? refuse('survey_over') : allow()
}

/** Of those asked, how many answered, in percent without decimals; null when nobody was asked. */
export function rateOf({ asked, answered }: { asked: number; answered: number }): number | null {
  return asked === 0 ? null : Math.round((100 * answered) / asked)
}
