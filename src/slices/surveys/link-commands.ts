import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { insertAnswer, lockCompany, type WrittenAnswer } from './answer-insert.ts'
import { findDraft, type LinkedCompany, type SurveyDraft } from './link-queries.ts'
import { type DayRefusal, decideAnswerDays } from './rules.ts'
import type { Survey } from './survey-queries.ts'
import { decideAnswering } from './survey-rules.ts'
import type { Told } from './told-reading.ts'
import type { Reply, StandingAnswer } from './types.ts'

type At = { readonly now: Date; readonly today: string }

export type LinkRefusal = DayRefusal | 'survey_over' | 'answered_meanwhile' | 'corrected_too_often'

/** As the database holds it (0110): every version is kept, and a link may be in the hands of a script. */
const mostVersions = 50

/**
 * The answer of a company, sent by one of its people; the whole company's. When the company has answered before, it is a correction: a new
 * version, with the reason. A company that was taken over answers as the one that lives on.
 *
 * @param base the answer that the sender had seen; null when there was none
 * @param reason why it is changed; null for a first answer
 * @param told what has happened in the company; each becomes a milestone
 * @returns the answer's id, and how many of the events stood already; refused `survey_over`, `answered_meanwhile` when somebody else of the company was first,
 *   `corrected_too_often` (the office helps then), and what
 *   `decideAnswerDays` refuses
 */
export async function answerByLink(
  tx: Tx,
  { now, today }: At,
  linked: LinkedCompany,
  survey: Survey,
  base: number | null,
  reason: string | null,
  standing: StandingAnswer,
  replies: readonly Reply[],
  told: readonly Told[],
): Promise<Decision<LinkRefusal, WrittenAnswer>> {
  const answering = decideAnswering(survey.closedOn, today)
  if (!answering.allowed) return answering
  const { askedFromOn, askedToOn, projectId } = survey
  const days = decideAnswerDays({ ...standing, askedFromOn, askedToOn, answeredOn: today }, today)
  if (!days.allowed) return days
  await lockCompany(tx, linked.companyId)
  const standingId = await answerOf(tx, linked.surveyCompanyId)
  if (standingId !== base) return refuse('answered_meanwhile')
  if ((await countVersions(tx, linked.surveyCompanyId)) >= mostVersions) return refuse('corrected_too_often')
  const written = await insertAnswer(tx, {
    ...standing,
    askedFromOn,
    askedToOn,
    answeredOn: today,
    givenBy: 'form',
    companyId: linked.companyId,
    projectId,
    municipalityCode: linked.municipalityCode,
    surveyCompanyId: linked.surveyCompanyId,
    recipientId: linked.recipientId,
    staffId: null,
    now,
    today,
    replies,
    told,
    replacesId: base,
    correctionReason: reason,
  })
  await tx.deleteFrom('surveyDraft').where('surveyCompanyId', '=', linked.surveyCompanyId).execute()
  return allow(written)
}

async function countVersions(tx: Tx, surveyCompanyId: number): Promise<number> {
  const { versions } = await tx
    .selectFrom('surveyAnswer')
    .select((eb) => eb.fn.countAll<number>().as('versions'))
    .where('surveyCompanyId', '=', surveyCompanyId)
    .executeTakeFirstOrThrow()
  return Number(versions)
}

async function answerOf(tx: Tx, surveyCompanyId: number): Promise<number | null> {
  const row = await tx
    .selectNoFrom((eb) => eb.fn<number | null>('nimr.survey_answer_of', [eb.val(surveyCompanyId)]).as('id'))
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * Saves what is written so far, for whoever of the company goes on. Each saving is kept until the company has answered.
 *
 * @param base the saving that the page was drawn from; null when there was none
 * @returns refused `saved_meanwhile`, with what somebody else saved since, when both would be needed
 */
export async function saveDraft(
  tx: Tx,
  now: Date,
  linked: LinkedCompany,
  base: number | null,
  typed: SurveyDraft['typed'],
): Promise<Decision<'saved_meanwhile'>> {
  await lockCompany(tx, linked.companyId)
  const latest = await findDraft(tx, linked.surveyCompanyId)
  if (latest && latest.id !== base && latest.recipientId !== linked.recipientId)
    return refuse('saved_meanwhile')
  const { surveyCompanyId, recipientId } = linked
  await tx
    .insertInto('surveyDraft')
    .values({ surveyCompanyId, recipientId, typed: JSON.stringify(typed), savedAt: now })
    .execute()
  return allow()
}

/** The holder of the link wants no more letters about the survey, or wants them again. */
export async function refuseLetters(
  tx: Tx,
  now: Date,
  { recipientId }: LinkedCompany,
  refuses: boolean,
): Promise<void> {
  await tx
    .updateTable('surveyRecipient')
    .set({ declinedAt: refuses ? now : null })
    .where('id', '=', recipientId)
    .execute()
}
