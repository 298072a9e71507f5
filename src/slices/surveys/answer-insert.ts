import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
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
  readonly replies: readonly Reply[]
  readonly replacesId: number | null
  readonly correctionReason: string | null
}

/** One at a time answers for a company, so that the second sees what the first wrote. */
export async function lockCompany(tx: Tx, companyId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`survey ${companyId}`}, 0))`.execute(tx)
}

/** Writes a version of an answer, with its replies: nothing of it changes afterwards. */
export async function insertAnswer(tx: Tx, version: AnswerVersion): Promise<number> {
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
  return id
}
