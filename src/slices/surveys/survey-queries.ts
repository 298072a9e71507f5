import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { OwnQuestion, SurveyState } from './types.ts'

export type Survey = {
  readonly id: number
  readonly projectId: number
  readonly projectName: string
  /** Whose companies are asked; null: the whole project's. */
  readonly municipalityCode: string | null
  readonly municipalityName: string | null
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
  readonly version: number
  readonly state: SurveyState
  /** The last day for answers, or the day somebody closed it before that. */
  readonly closedOn: string
  readonly openedAt: Date | null
  readonly reminders: number
  /** The day of the latest letters; null before the first. */
  readonly lastLetterOn: string | null
}

async function surveys(tx: Tx, condition: RawBuilder<unknown>): Promise<readonly Survey[]> {
  const { rows } = await sql<Survey>`
    select s.id, s.project_id, p.name as project_name, s.municipality_code, m.name as municipality_name, s.title_sv, s.title_en, s.intro_sv,
      s.intro_en, s.support_from_on, s.support_to_on, s.asked_from_on, s.asked_to_on, s.closes_on, s.most_reminders,
      s.days_between_reminders, s.version, t.opened_at, t.reminders::integer, t.last_letter_on,
      least(s.closes_on, (t.closed_at at time zone 'Europe/Stockholm')::date) as closed_on,
      case when t.opened_at is null then 'draft' when t.closed_at is null then 'open' else 'closed' end as state
    from survey s
    left join project p on p.id = s.project_id
    left join municipality m on m.code = s.municipality_code
    cross join lateral (
      select min(e.at) filter (where e.step = 'opened') as opened_at, min(e.at) filter (where e.step = 'closed') as closed_at,
        count(*) filter (where e.step = 'reminded') as reminders,
        (max(e.at) filter (where e.step <> 'closed') at time zone 'Europe/Stockholm')::date as last_letter_on
      from survey_step e where e.survey_id = s.id) t
    where ${condition}
    order by t.opened_at desc nulls first, s.id desc limit 200`.execute(tx)
  return rows
}

export const listSurveys = (tx: Tx) => surveys(tx, sql`true`)

export async function findSurvey(tx: Tx, id: number): Promise<Survey | undefined> {
  return (await surveys(tx, sql`s.id = ${id}`))[0]
}

export async function listQuestions(tx: Tx, surveyId: number): Promise<readonly OwnQuestion[]> {
  const rows = await tx
    .selectFrom('surveyQuestion')
    .select([
      'id',
      'position',
      'kind',
      'wordsSv',
      'wordsEn',
      'optionsSv',
      'optionsEn',
      'isRequired',
      'shownQuestionId',
      'shownByStanding',
      'shownValues',
    ])
    .where('surveyId', '=', surveyId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows as readonly OwnQuestion[]
}

export type SurveyStep = {
  readonly step: 'opened' | 'reminded' | 'closed'
  readonly at: Date
  readonly by: string | null
}

export async function listSteps(tx: Tx, surveyId: number): Promise<readonly SurveyStep[]> {
  const rows = await tx
    .selectFrom('surveyStep as t')
    .leftJoin('staff as s', 's.id', 't.byStaffId')
    .select(['t.step', 't.at', 's.name as by'])
    .where('t.surveyId', '=', surveyId)
    .orderBy('t.at')
    .execute()
  return rows as readonly SurveyStep[]
}

export type SurveyPlan = {
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly companies: number
  readonly withoutAddress: number
}

/** Before it is sent: how many companies it would ask in each municipality, and how many of them have nobody with an address. */
export async function planOf(tx: Tx, surveyId: number): Promise<readonly SurveyPlan[]> {
  const { rows } = await sql<SurveyPlan>`
    select p.municipality_code, m.name as municipality_name, p.companies::integer, p.without_address::integer
    from counter.survey_plan(${surveyId}::bigint) p join municipality m on m.code = p.municipality_code
    order by m.name collate nimr.swedish`.execute(tx)
  return rows
}

export type SurveyRate = {
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly asked: number
  readonly delivered: number
  /** In time. */
  readonly answered: number
  readonly late: number
  readonly bounced: number
  readonly withoutAddress: number
  readonly declined: number
}

/** How many were asked, reached and answered, per municipality, as far as the actor may count. */
export async function listRates(tx: Tx, surveyId: number): Promise<readonly SurveyRate[]> {
  const { rows } = await sql<SurveyRate>`
    select r.municipality_code, m.name as municipality_name, r.asked::integer, r.delivered::integer, r.answered::integer, r.late::integer,
      r.bounced::integer, r.without_address::integer, r.declined::integer
    from counter.survey_rate(${surveyId}::bigint) r join municipality m on m.code = r.municipality_code
    order by m.name collate nimr.swedish`.execute(tx)
  return rows
}

export type AskedCompany = {
  readonly id: number
  readonly surveyId: number
  readonly companyId: number
  readonly companyName: string
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly declinedAt: Date | null
  readonly version: number
  /** The company that has taken it over since; null while it is its own. */
  readonly nowId: number | null
  readonly nowName: string | null
  readonly answerId: number | null
  readonly answeredOn: string | null
  readonly givenBy: string | null
  readonly isLate: boolean | null
  readonly recipients: readonly Recipient[]
}

export type Recipient = {
  readonly id: number
  readonly name: string
  readonly phone: string | null
  readonly letters: number
  readonly isRefusing: boolean
  readonly isBounced: boolean
  readonly hasDeclined: boolean
}

export const askedFilters = ['all', 'waiting', 'unreached', 'answered'] as const
export type AskedFilter = (typeof askedFilters)[number]

/** The companies that a survey asks and the actor may see, with who got the letter where that may be seen. */
export async function listAsked(
  tx: Tx,
  surveyId: number,
  filter: { readonly show: AskedFilter; readonly id?: number },
): Promise<readonly AskedCompany[]> {
  const { rows } = await sql<AskedCompany>`
    with standing as materialized (select * from nimr.survey_standing(${surveyId}::bigint))
    select * from (
      select a.id, a.survey_id, a.company_id, c.name as company_name, a.municipality_code, m.name as municipality_name, a.declined_at, a.version,
        nullif(n.id, c.id) as now_id, case when n.id <> c.id then n.name end as now_name, x.id as answer_id, x.answered_on, x.given_by, x.is_late,
        coalesce(r.list, '[]') as recipients, coalesce(r.reached, 0) as reached, coalesce(r.wanted, false) as wanted
      from survey_company a
      join standing t on t.survey_company_id = a.id
      join company c on c.id = a.company_id
      join company n on n.id = t.now_company_id
      join municipality m on m.code = a.municipality_code
      left join survey_answer x on x.id = t.answer_id
      left join lateral (
        select jsonb_agg(jsonb_build_object('id', q.id, 'name', coalesce(p.full_name, '–'), 'phone', p.phone, 'letters', q.letters,
            'isRefusing', q.refused_at is not null, 'isBounced', q.bounced_at is not null, 'hasDeclined', q.declined_at is not null) order by q.id) as list,
          count(*) filter (where q.bounced_at is null and (q.letters > 0 or q.refused_at is null and q.declined_at is null)) as reached, bool_or(q.declined_at is null and q.refused_at is null) as wanted
        from (select r.*, (select count(*) from survey_letter l where l.recipient_id = r.id) as letters
          from survey_recipient r where r.survey_company_id = a.id) q
        left join person p on p.id = q.person_id) r on true
      where a.survey_id = ${surveyId} ${filter.id === undefined ? sql`` : sql`and a.id = ${filter.id}`}) o
    where ${conditionOf[filter.show]}
    order by o.company_name collate nimr.swedish limit 2000`.execute(tx)
  return rows
}

const conditionOf = {
  all: sql`true`,
  waiting: sql`o.answer_id is null and o.declined_at is null`,
  unreached: sql`o.answer_id is null and o.declined_at is null and o.reached = 0`,
  answered: sql`o.answer_id is not null`,
} satisfies Record<AskedFilter, RawBuilder<unknown>>

export async function findAsked(tx: Tx, surveyId: number, id: number): Promise<AskedCompany | undefined> {
  return (await listAsked(tx, surveyId, { show: 'all', id }))[0]
}

export type WaitingSurvey = {
  readonly id: number
  readonly titleSv: string
  readonly titleEn: string
  readonly closesOn: string
  readonly asked: number
  readonly waiting: number
  /** Of those who wait: whose letter reached nobody. */
  readonly unreached: number
}

/** Surveys that are out, with the own offices' companies that have not answered. */
export async function listWaitingSurveys(
  tx: Tx,
  municipalityCodes: readonly string[],
): Promise<readonly WaitingSurvey[]> {
  const { rows } = await sql<WaitingSurvey>`
    select s.id, s.title_sv, s.title_en, s.closes_on, count(*)::integer as asked, count(*) filter (where w.waits)::integer as waiting,
      count(*) filter (where w.waits and not w.reached)::integer as unreached
    from survey s
    join survey_step t on t.survey_id = s.id and t.step = 'opened'
    cross join lateral nimr.survey_standing(s.id) n
    join survey_company a on a.id = n.survey_company_id and a.municipality_code = any (${municipalityCodes}::text[])
    cross join lateral (select a.declined_at is null and n.answer_id is null as waits,
      exists (select from survey_recipient r where r.survey_company_id = a.id and r.bounced_at is null
        and (exists (select from survey_letter l where l.recipient_id = r.id) or r.refused_at is null and r.declined_at is null)) as reached) w
    where not exists (select from survey_step c where c.survey_id = s.id and c.step = 'closed')
    group by s.id having count(*) filter (where w.waits) > 0
    order by s.closes_on, s.id`.execute(tx)
  return rows
}
