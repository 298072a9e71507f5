import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { AnswerInput } from './types.ts'

export type Answer = AnswerInput & {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly projectId: number
  readonly projectName: string
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly recordedAt: Date
  readonly recordedBy: string | null
  /** Sent by the company's own link. */
  readonly isByCompany: boolean
  /** The survey's company that it answers for; null when a coach asked without a survey. */
  readonly surveyCompanyId: number | null
  readonly surveyId: number | null
  /** Answered after the survey's last day. */
  readonly isLate: boolean
  readonly replacesId: number | null
  readonly correctionReason: string | null
  /** The answer that replaced this one; null while it stands. */
  readonly replacedById: number | null
}

export async function findAnswer(tx: Tx, id: number): Promise<Answer | undefined> {
  return (await answers(tx, sql`a.id = ${id}`, 1))[0]
}

/** The answer with all that it replaces and is replaced by, newest first. */
export async function listVersions(tx: Tx, id: number): Promise<readonly Answer[]> {
  return answers(tx, sql`a.id in (${chain(id)})`, 100)
}

/** The answer and all that it replaces and is replaced by, as ids: the company by its link reads no more of them. */
export async function listVersionIds(tx: Tx, id: number): Promise<readonly number[]> {
  const { rows } = await chain(id).execute(tx)
  return rows.map((row) => row.id)
}

const chain = (id: number) => sql<{ id: number }>`
    with recursive back as (
      select id, replaces_id from survey_answer where id = ${id}
      union all select s.id, s.replaces_id from survey_answer s join back b on s.id = b.replaces_id),
    onward as (
      select id from survey_answer where id = ${id}
      union all select s.id from survey_answer s join onward o on s.replaces_id = o.id)
    select id from back union select id from onward`

/** The answers of one company that the actor may see and that stand, newest first. */
export async function listSurveyAnswersOfCompany(tx: Tx, companyId: number): Promise<readonly Answer[]> {
  return answers(tx, sql`a.company_id = ${companyId} and r.id is null`, 100)
}

export type AnswerFilter = {
  readonly municipality?: string | undefined
  readonly projectId?: number | undefined
}

export const mostAnswers = 500

export async function listAnswers(tx: Tx, filter: AnswerFilter): Promise<readonly Answer[]> {
  const chosen: RawBuilder<unknown>[] = [sql`r.id is null`]
  if (filter.municipality) chosen.push(sql`a.municipality_code = ${filter.municipality}`)
  if (filter.projectId) chosen.push(sql`a.project_id = ${filter.projectId}`)
  return answers(tx, sql.join(chosen, sql` and `), mostAnswers)
}

/** The standing answer of a company to the same question: same project and period. */
export async function findSameAnswer(
  tx: Tx,
  asked: {
    readonly companyId: number
    readonly projectId: number
    readonly askedFromOn: string
    readonly askedToOn: string
  },
): Promise<Answer | undefined> {
  const same = sql`a.company_id = ${asked.companyId} and a.project_id = ${asked.projectId}
    and a.asked_from_on = ${asked.askedFromOn} and a.asked_to_on = ${asked.askedToOn} and r.id is null`
  return (await answers(tx, same, 1))[0]
}

/** The company of a survey that is out and asks the same question in the same office. */
export async function findAskedOf(
  tx: Tx,
  asked: {
    readonly companyId: number
    readonly projectId: number
    readonly municipalityCode: string
    readonly askedFromOn: string
    readonly askedToOn: string
  },
): Promise<{ readonly surveyCompanyId: number; readonly surveyId: number } | undefined> {
  const { rows } = await sql<{ surveyCompanyId: number; surveyId: number }>`
    select a.id as survey_company_id, a.survey_id
    from survey s join survey_company a on a.survey_id = s.id
    where s.project_id = ${asked.projectId} and s.asked_from_on = ${asked.askedFromOn} and s.asked_to_on = ${asked.askedToOn}
      and a.municipality_code = ${asked.municipalityCode} and nimr.company_now(a.company_id) = ${asked.companyId} and nimr.is_survey_open(s.id)
    order by a.company_id = ${asked.companyId} desc, a.id desc limit 1`.execute(tx)
  return rows[0]
}

async function answers(tx: Tx, condition: RawBuilder<unknown>, most: number): Promise<readonly Answer[]> {
  const { rows } = await sql<Answer>`
    select a.id, a.company_id, c.name as company_name, a.project_id, p.name as project_name, a.municipality_code,
      m.name as municipality_name, a.asked_from_on, a.asked_to_on, a.answered_on, a.given_by, a.jobs_kept,
      a.jobs_created, a.jobs_from_on, a.jobs_to_on, a.durable, a.support_mattered, a.mattered_which, a.helped_most, a.needed_next,
      a.recorded_at, s.name as recorded_by, a.answered_by_recipient_id is not null as is_by_company, a.survey_company_id, w.survey_id, a.is_late, a.replaces_id, a.correction_reason, r.id as replaced_by_id
    from survey_answer a
    join company c on c.id = a.company_id
    join project p on p.id = a.project_id
    join municipality m on m.code = a.municipality_code
    left join staff s on s.id = a.recorded_by_staff_id
    left join survey_company w on w.id = a.survey_company_id
    left join survey_answer r on r.replaces_id = a.id
    where ${condition}
    order by a.recorded_at desc, a.id desc limit ${most}`.execute(tx)
  return rows
}

export type Period = { readonly fromOn: string; readonly toOn: string }

/** The activity of a project from its first day to its last: what companies are asked about unless told otherwise. */
export async function findActivityPeriod(tx: Tx, projectId: number): Promise<Period | undefined> {
  const row = await tx
    .selectFrom('projectPeriod')
    .where('projectId', '=', projectId)
    .where('kind', '=', 'activity')
    .select((eb) => [eb.fn.min('fromOn').as('fromOn'), eb.fn.max('toOn').as('toOn')])
    .executeTakeFirst()
  return row?.fromOn && row.toOn ? { fromOn: row.fromOn, toOn: row.toOn } : undefined
}
