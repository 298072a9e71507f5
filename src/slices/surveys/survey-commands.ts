import { sql } from 'kysely'
import { addDays, type Day } from '../../kit/day.ts'
import { allow, type Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { planJob } from '../../platform/jobs/index.ts'
import { closeSurveyJob, remindSurveyJob, secondsUntil, sendSurveyLettersJob } from './survey-jobs.ts'
import { planOf, type Survey } from './survey-queries.ts'
import {
  decideOpening,
  decideReminder,
  decideTerms,
  type OpeningRefusal,
  type ReminderRefusal,
  type TermsRefusal,
} from './survey-rules.ts'

export type SurveyInput = {
  readonly titleSv: string
  readonly titleEn: string
  readonly introSv: string
  readonly introEn: string
  readonly supportFromOn: string
  readonly supportToOn: string
  readonly askedFromOn: string
  readonly askedToOn: string
  readonly closesOn: string
  readonly mostReminders: number
  readonly daysBetweenReminders: number
}

export type Hand = { readonly staffId: number; readonly now: Date; readonly today: string }

/**
 * Makes a survey, as a draft: of the own municipality, or of the whole project for whoever manages it.
 *
 * @returns the survey's id; refused `support_ends_before_start`, `asked_ends_before_start`, `closes_in_past`
 */
export async function makeSurvey(
  tx: Tx,
  { staffId, now, today }: Hand,
  input: SurveyInput & { readonly projectId: number; readonly municipalityCode: string | null },
): Promise<Decision<TermsRefusal, number>> {
  const terms = decideTerms(input, today)
  if (!terms.allowed) return terms
  const { id } = await tx
    .insertInto('survey')
    .values({ ...input, madeAt: now, madeByStaffId: staffId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/**
 * Changes a survey that has not been sent; of one that has, only the last day may move.
 *
 * @returns refused `support_ends_before_start`, `asked_ends_before_start`, `closes_in_past`
 */
export async function changeSurvey(
  tx: Tx,
  { today }: Hand,
  survey: Survey,
  version: number,
  input: SurveyInput | Pick<SurveyInput, 'closesOn'>,
): Promise<Decision<TermsRefusal>> {
  const terms = decideTerms({ ...survey, ...input }, today)
  if (!terms.allowed) return terms
  const { numUpdatedRows } = await tx
    .updateTable('survey')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('id', '=', survey.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  return terms
}

/** Throws a draft away, with its questions. A survey that was sent stays: no row is found then. */
export async function throwSurveyAway(tx: Tx, survey: Survey): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('survey').where('id', '=', survey.id).executeTakeFirst()
  if (numDeletedRows === 0n) throw changedMeanwhile()
}

/**
 * Sends a survey: writes down which companies got support in its time and who of them gets the letter, and plans the letters, the
 * reminders and the end. Two who press at once: the second meets the first one's step.
 *
 * @param origin where the installation is reached, for the links
 * @returns how many companies are asked; refused `already_opened`, `closes_in_past`, `nobody_asked`
 */
export async function openSurvey(
  tx: Tx,
  { staffId, now, today }: Hand,
  survey: Survey,
  origin: string,
): Promise<Decision<OpeningRefusal, number>> {
  const plan = await planOf(tx, survey.id)
  const companies = plan.reduce((sum, row) => sum + row.companies, 0)
  const opening = decideOpening({ ...survey, companies }, today)
  if (!opening.allowed) return opening
  await tx
    .insertInto('surveyStep')
    .values({ surveyId: survey.id, step: 'opened', at: now, byStaffId: staffId })
    .execute()
  const { rows } = await sql<{ filled: number }>`
    select counter.fill_survey(${survey.id}::bigint) as filled`.execute(tx)
  const surveyId = survey.id
  await planJob(tx, sendSurveyLettersJob, { surveyId, kind: 'invitation', origin })
  const next = secondsUntil(now, addDays(today as Day, survey.daysBetweenReminders))
  if (survey.mostReminders > 0) await planJob(tx, remindSurveyJob, { surveyId, origin }, next)
  await planJob(tx, closeSurveyJob, { surveyId }, secondsUntil(now, addDays(survey.closesOn as Day, 1)))
  return allow(rows[0]?.filled ?? 0)
}

/**
 * Reminds by hand those who have not answered; it counts among the reminders.
 *
 * @returns refused `not_open`, `enough_reminders`, `reminded_recently`
 */
export async function remindByHand(
  tx: Tx,
  { staffId, now, today }: Hand,
  survey: Survey,
  origin: string,
): Promise<Decision<ReminderRefusal>> {
  const decision = decideReminder({ ...survey, lastLetterOn: survey.lastLetterOn ?? today }, today)
  if (!decision.allowed) return decision
  await tx
    .insertInto('surveyStep')
    .values({ surveyId: survey.id, step: 'reminded', at: now, byStaffId: staffId })
    .execute()
  await planJob(tx, sendSurveyLettersJob, { surveyId: survey.id, kind: 'reminder', origin })
  return decision
}

/** Closes a survey before its day; late answers are still taken and marked. False when it is not open. */
export async function closeSurvey(tx: Tx, { staffId, now }: Hand, survey: Survey): Promise<boolean> {
  if (survey.state !== 'open') return false
  await tx
    .insertInto('surveyStep')
    .values({ surveyId: survey.id, step: 'closed', at: now, byStaffId: staffId })
    .execute()
  return true
}
