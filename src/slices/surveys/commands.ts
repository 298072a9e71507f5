import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { insertAnswer, lockCompany, type WrittenAnswer } from './answer-insert.ts'
import { type Answer, findAnswer, findAskedOf, findSameAnswer } from './queries.ts'
import { type DayRefusal, decideAnswerDays } from './rules.ts'
import type { Told } from './told-reading.ts'
import type { AnswerInput, Reply } from './types.ts'

type Recording = AnswerInput & {
  readonly companyId: number
  readonly projectId: number
  readonly municipalityCode: string
}

type Occasion = { readonly staffId: number; readonly now: Date; readonly today: string }

/**
 * Records what a company answers. One company answers once for a project and period; a second answer is a correction. Where a survey that is
 * out asks the same, the answer belongs to it, and nobody of the company is reminded any more.
 *
 * @param replies to the survey's own questions
 * @param told what has happened in the company; each becomes a milestone
 * @returns the answer's id, and how many of the events stood already; refused `not_own_company` when the office neither keeps the company nor gave it support, `already_answered`,
 *   `asked_ends_before_start`, `answered_in_future`, `answered_before_period`, `jobs_end_before_start`
 */
export async function recordAnswer(
  tx: Tx,
  occasion: Occasion,
  input: Recording,
  replies: readonly Reply[] = [],
  told: readonly Told[] = [],
): Promise<Decision<DayRefusal | 'already_answered' | 'not_own_company', WrittenAnswer>> {
  const days = decideAnswerDays(input, occasion.today)
  if (!days.allowed) return days
  if (!(await mayAnswerFor(tx, input))) return refuse('not_own_company')
  // Two who send the same answer at once would each see none; the lock lets the second see the first.
  await lockCompany(tx, input.companyId)
  if (await findSameAnswer(tx, input)) return refuse('already_answered')
  const asked = await findAskedOf(tx, input)
  return allow(
    await insertAnswer(tx, {
      ...input,
      surveyCompanyId: asked?.surveyCompanyId ?? null,
      recipientId: null,
      staffId: occasion.staffId,
      now: occasion.now,
      today: occasion.today,
      replies,
      told,
      replacesId: null,
      correctionReason: null,
    }),
  )
}

/**
 * Corrects an answer by a new one that replaces it; the old one stays to be read.
 *
 * @param reason why, in words
 * @param replies to a survey's own questions, as they now stand
 * @param told what has happened in the company besides
 * @returns the new answer's id, and how many of the events stood already; refused `already_corrected` when another correction came first, and as for a new one
 */
export async function correctAnswer(
  tx: Tx,
  occasion: Occasion,
  answer: Answer,
  reason: string,
  input: AnswerInput,
  replies: readonly Reply[] = [],
  told: readonly Told[] = [],
): Promise<Decision<DayRefusal | 'already_corrected' | 'not_own_company', WrittenAnswer>> {
  const days = decideAnswerDays(input, occasion.today)
  if (!days.allowed) return days
  if (!(await mayAnswerFor(tx, answer))) return refuse('not_own_company')
  await lockCompany(tx, answer.companyId)
  const now = await findAnswer(tx, answer.id)
  if (!now || now.replacedById !== null) return refuse('already_corrected')
  const { companyId, projectId, municipalityCode, surveyCompanyId } = answer
  // What a survey asked about cannot be changed with the answer.
  const { askedFromOn, askedToOn } = surveyCompanyId === null ? input : answer
  return allow(
    await insertAnswer(tx, {
      ...input,
      companyId,
      projectId,
      municipalityCode,
      askedFromOn,
      askedToOn,
      surveyCompanyId,
      recipientId: null,
      staffId: occasion.staffId,
      now: occasion.now,
      today: occasion.today,
      replies,
      told,
      replacesId: answer.id,
      correctionReason: reason,
    }),
  )
}

async function mayAnswerFor(
  tx: Tx,
  { companyId, municipalityCode }: { readonly companyId: number; readonly municipalityCode: string },
): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select nimr.may_answer_for(${companyId}::bigint, ${municipalityCode}) as may`.execute(tx)
  return rows[0]?.may === true
}
