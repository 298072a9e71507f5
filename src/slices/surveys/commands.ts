import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type Answer, findAnswer, findSameAnswer } from './queries.ts'
import { type DayRefusal, decideAnswerDays } from './rules.ts'
import type { AnswerInput } from './types.ts'

type Recording = AnswerInput & {
  readonly companyId: number
  readonly projectId: number
  readonly municipalityCode: string
}

type Occasion = { readonly staffId: number; readonly now: Date; readonly today: string }

/**
 * Records what a company answers. One company answers once for a project and period; a second answer is a correction.
 *
 * @returns the answer's id; refused `not_own_company` when the office neither keeps the company nor gave it support, `already_answered`, `asked_ends_before_start`, `answered_in_future`, `answered_before_period`
 */
export async function recordAnswer(
  tx: Tx,
  occasion: Occasion,
  input: Recording,
): Promise<Decision<DayRefusal | 'already_answered' | 'not_own_company', number>> {
  const days = decideAnswerDays(input, occasion.today)
  if (!days.allowed) return days
  if (!(await mayAnswerFor(tx, input))) return refuse('not_own_company')
  // Two who send the same answer at once would each see none; the lock lets the second see the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`survey ${input.companyId}`}, 0))`.execute(tx)
  if (await findSameAnswer(tx, input)) return refuse('already_answered')
  return allow(await insertAnswer(tx, occasion, input, { replacesId: null, correctionReason: null }))
}

/**
 * Corrects an answer by a new one that replaces it; the old one stays to be read.
 *
 * @param reason why, in words
 * @returns the new answer's id; refused `already_corrected` when another correction came first, and as for a new one
 */
export async function correctAnswer(
  tx: Tx,
  occasion: Occasion,
  answer: Answer,
  reason: string,
  input: AnswerInput,
): Promise<Decision<DayRefusal | 'already_corrected', number>> {
  const days = decideAnswerDays(input, occasion.today)
  if (!days.allowed) return days
  await sql`select pg_advisory_xact_lock(hashtextextended(${`survey ${answer.companyId}`}, 0))`.execute(tx)
  const now = await findAnswer(tx, answer.id)
  if (!now || now.replacedById !== null) return refuse('already_corrected')
  const { companyId, projectId, municipalityCode } = answer
  const whole = { ...input, companyId, projectId, municipalityCode }
  return allow(await insertAnswer(tx, occasion, whole, { replacesId: answer.id, correctionReason: reason }))
}

async function mayAnswerFor(tx: Tx, { companyId, municipalityCode }: Recording): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select nimr.may_answer_for(${companyId}::bigint, ${municipalityCode}) as may`.execute(tx)
  return rows[0]?.may === true
}

async function insertAnswer(
  tx: Tx,
  { staffId, now }: Occasion,
  input: Recording,
  correction: { readonly replacesId: number | null; readonly correctionReason: string | null },
): Promise<number> {
  const { id } = await tx
    .insertInto('surveyAnswer')
    .values({
      companyId: input.companyId,
      projectId: input.projectId,
      municipalityCode: input.municipalityCode,
      askedFromOn: input.askedFromOn,
      askedToOn: input.askedToOn,
      answeredOn: input.answeredOn,
      givenBy: input.givenBy,
      jobsKept: input.jobsKept,
      jobsCreated: input.jobsCreated,
      supportMattered: input.supportMattered,
      jobsFromOn: input.jobsFromOn,
      jobsToOn: input.jobsToOn,
      durable: input.durable,
      matteredWhich: sql`${input.matteredWhich}::text[]`,
      helpedMost: input.helpedMost,
      neededNext: input.neededNext,
      recordedByStaffId: staffId,
      recordedAt: now,
      ...correction,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
