import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Reply } from './types.ts'

/** What a link opens: who is asked, on behalf of which company, and by whom. */
export type LinkedCompany = {
  readonly recipientId: number
  readonly wantsNoLetters: boolean
  readonly surveyCompanyId: number
  readonly surveyId: number
  /** The company that lives on, if another has taken it over. */
  readonly companyId: number
  readonly municipalityCode: string
  readonly answerId: number | null
  readonly companyName: string
  readonly municipalityName: string
  readonly contactName: string | null
  readonly contactEmail: string | null
  /** Asked companies that this one has taken over and that have answered: their jobs are counted already. */
  readonly takenOver: string | null
  readonly takenOverKept: number | null
  readonly takenOverCreated: number | null
}

/** The company of the link in whose name the actor acts. */
export async function findLinkedCompany(tx: Tx): Promise<LinkedCompany | undefined> {
  const { rows } = await sql<LinkedCompany>`
    select r.id as recipient_id, r.declined_at is not null as wants_no_letters, a.id as survey_company_id, a.survey_id,
      nimr.company_now(a.company_id) as company_id, a.municipality_code, nimr.survey_answer_of(a.id) as answer_id, n.company_name,
      n.municipality_name, n.contact_name, n.contact_email, n.taken_over, n.taken_over_kept::float8, n.taken_over_created::float8
    from survey_recipient r
    join survey_company a on a.id = nimr.linked_survey_company()
    cross join counter.survey_of_link() n
    where r.id = nimr.linked('survey_recipient')`.execute(tx)
  return rows[0]
}

export type LinkedAnswer = {
  readonly id: number
  readonly answeredOn: string
  readonly givenBy: string
  readonly isLate: boolean
  readonly jobsKept: number
  readonly jobsCreated: number
  readonly jobsFromOn: string | null
  readonly jobsToOn: string | null
  readonly durable: boolean | null
  readonly supportMattered: 'not_at_all' | 'partly' | 'decisively'
  readonly matteredWhich: readonly ('project' | 'business_office')[]
  readonly helpedMost: string
  readonly neededNext: string
  /** Whether it was the holder of this link that wrote it. */
  readonly isMine: boolean
}

/** The company's standing answer, as the link's holder may read it. */
export async function findLinkedAnswer(tx: Tx, answerId: number): Promise<LinkedAnswer | undefined> {
  const { rows } = await sql<LinkedAnswer>`
    select id, answered_on, given_by, is_late, jobs_kept, jobs_created, jobs_from_on, jobs_to_on, durable, support_mattered, mattered_which,
      helped_most, needed_next, answered_by_recipient_id is not distinct from nimr.linked('survey_recipient') as is_mine
    from survey_answer where id = ${answerId}`.execute(tx)
  return rows[0]
}

export async function listReplies(tx: Tx, answerId: number): Promise<readonly Reply[]> {
  const { rows } = await sql<Reply>`
    select question_id, choices, amount, words from survey_reply where answer_id = ${answerId}`.execute(tx)
  return rows
}

export type SurveyDraft = {
  readonly id: number
  readonly recipientId: number
  readonly typed: { readonly [field: string]: string | readonly string[] }
  readonly savedAt: Date
}

/** What somebody of the company saved last. */
export async function findDraft(tx: Tx, surveyCompanyId: number): Promise<SurveyDraft | undefined> {
  const row = await tx
    .selectFrom('surveyDraft')
    .select(['id', 'recipientId', 'typed', 'savedAt'])
    .where('surveyCompanyId', '=', surveyCompanyId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as SurveyDraft | undefined
}
