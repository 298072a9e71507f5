import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { recordMilestone } from '../milestones/index.ts'
import type { Told } from './told-reading.ts'
import type { AnswerInput, Reply } from './types.ts'

export type AnswerVersion = AnswerInput & {
  readonly companyId: number
  readonly projectId: number
  readonly municipalityCode: string
  readonly surveyCompanyId: number | null
  /** Who of the company wrote it; null when somebody at the office did. */
  readonly recipientId: number | null
  readonly staffId: number | null
  readonly now: Date
  readonly today: string
  readonly replies: readonly Reply[]
  /** What the company tells that has happened in it, read by `readTold`. */
  readonly told: readonly Told[]
  readonly replacesId: number | null
  readonly correctionReason: string | null
}

/** What was written: the answer, and how many of its events stood already, told before or entered by the office. */
export type WrittenAnswer = { readonly id: number; readonly alreadyTold: number }

/** One at a time answers for a company, so that the second sees what the first wrote. */
export async function lockCompany(tx: Tx, companyId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`survey ${companyId}`}, 0))`.execute(tx)
}

/** Writes a version of an answer, with its replies and what it tells: nothing of it changes afterwards. */
export async function insertAnswer(tx: Tx, version: AnswerVersion): Promise<WrittenAnswer> {
  const { id } = await tx
    .insertInto('surveyAnswer')
    .values({
      companyId: version.companyId,
      projectId: version.projectId,
      municipalityCode: version.municipalityCode,
      askedFromOn: version.askedFromOn,
      askedToOn: version.askedToOn,
      answeredOn: version.answeredOn,
      givenBy: version.givenBy,
      jobsKept: version.jobsKept,
      jobsCreated: version.jobsCreated,
      jobsFromOn: version.jobsFromOn,
      jobsToOn: version.jobsToOn,
      durable: version.durable,
      supportMattered: version.supportMattered,
      matteredWhich: sql`${version.supportMattered === 'not_at_all' ? [] : version.matteredWhich}::text[]`,
      helpedMost: version.helpedMost,
      neededNext: version.neededNext,
      surveyCompanyId: version.surveyCompanyId,
      answeredByRecipientId: version.recipientId,
      recordedByStaffId: version.staffId,
      recordedAt: version.now,
      replacesId: version.replacesId,
      correctionReason: version.correctionReason,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { questionId, choices, amount, words } of version.replies)
    await sql`insert into survey_reply (answer_id, question_id, choices, amount, words)
      values (${id}, ${questionId}, ${choices}::integer[], ${amount}, ${words})`.execute(tx)
  return { id, alreadyTold: await recordTold(tx, version, id) }
}

/** What has happened in the company becomes milestones that the answer shows. */
async function recordTold(tx: Tx, version: AnswerVersion, surveyAnswerId: number): Promise<number> {
  const { companyId, projectId, municipalityCode, staffId, now, today } = version
  let alreadyTold = 0
  for (const told of version.told) {
    const input = { ...told, companyId, projectId, municipalityCode, surveyAnswerId }
    const recorded = await recordMilestone(
      tx,
      { staffId, now, today },
      { ...input, talkId: null, interventionIds: [] },
    )
    if (recorded.allowed) continue
    // Nothing else can be wrong with what has been read: better no answer than one whose events are lost.
    if (recorded.refusal !== 'already_recorded') throw new Error(`told, and refused: ${recorded.refusal}`)
    alreadyTold += 1
  }
  return alreadyTold
}
