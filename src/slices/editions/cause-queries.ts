import { sql } from 'kysely'
import { dayOf } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Question } from '../figures/index.ts'
import { type Cause, causeOf, distinctCauses, type Trace } from './cause-rules.ts'

type Asked = { readonly record: string; readonly table: string; readonly id: number }

const tableOf: { readonly [kind: string]: string } = {
  company: 'company',
  company_aid: 'company',
  survey_answer: 'survey_answer',
  milestone: 'milestone',
  intervention: 'intervention',
  cost: 'cost',
  income: 'project_income',
  claim: 'payment_claim',
  cost_key: 'cost_key',
  aid_grant: 'aid_grant',
  need: 'need',
  staff: 'staff',
}

/**
 * Why records may differ from an edition frozen at `since`: mergers, corrected answers, talks removed or entered late, sizes reckoned anew, and other
 * changes that the history tells the actor of until now. A record without any is not in the answer.
 */
export async function listCauses(
  tx: Tx,
  records: readonly string[],
  since: Date,
  now: Date,
): Promise<{ readonly [record: string]: readonly Cause[] }> {
  const asked = records.flatMap((record): Asked[] => {
    const [kind = '', rest = ''] = record.split(':')
    const table = tableOf[kind]
    const id = Number(rest.split('#')[0])
    return table && Number.isSafeInteger(id) && id > 0 ? [{ record, table, id }] : []
  })
  if (asked.length === 0) return {}
  const company = await companiesOf(tx, asked)
  const ids = [...new Set(company.values())]
  const told = [
    ...(await listTraces(tx, asked, since, now)).map(({ record, ...trace }) => ({
      record,
      cause: causeOf(trace, dayOf(since)),
    })),
    ...spread(await listAnswers(tx, ids, since, now), company),
    ...spread(await listEvents(tx, ids, since, now), company),
    ...(await listMilestoneChanges(tx, asked, since, now)),
  ]
  const causes: { [record: string]: readonly Cause[] } = {}
  for (const { record, cause } of told)
    if (cause) causes[record] = distinctCauses([...(causes[record] ?? []), cause])
  return causes
}

/** Whether somebody whom the report's figures of persons reached was erased after `since`, until now. Neither how many nor who is told. */
export async function wasPersonErased(
  tx: Tx,
  { projectId, municipalityCode, fromOn, toOn }: Question,
  since: Date,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ erased: boolean }>`
    select counter.was_person_erased(${projectId}, ${municipalityCode}, ${fromOn}, ${toOn}, ${since}, ${now}) as erased`.execute(
    tx,
  )
  return rows[0]?.erased === true
}

/** Which company a record is of. */
async function companiesOf(tx: Tx, asked: readonly Asked[]): Promise<Map<string, number>> {
  const told = asked.filter(({ table }) => table === 'survey_answer' || table === 'milestone')
  const { rows } = await sql<{ record: string; companyId: number }>`
    select a.record, coalesce(s.company_id, m.company_id) as company_id
    from unnest(${told.map(({ record }) => record)}::text[], ${told.map(({ table }) => table)}::text[], ${told.map(({ id }) => String(id))}::bigint[]) a (record, table_name, id)
    left join nimr.survey_answer s on a.table_name = 'survey_answer' and s.id = a.id
    left join nimr.milestone m on a.table_name = 'milestone' and m.id = a.id
    where num_nonnulls(s.id, m.id) > 0`.execute(tx)
  const companies = asked.filter(({ table }) => table === 'company')
  return new Map([
    ...companies.map(({ record, id }) => [record, id] as const),
    ...rows.map(({ record, companyId }) => [record, companyId] as const),
  ])
}

type OfCompany = { readonly companyId: number; readonly cause: Cause }

const spread = (found: readonly OfCompany[], company: ReadonlyMap<string, number>) =>
  [...company].flatMap(([record, id]) =>
    found.filter(({ companyId }) => companyId === id).map(({ cause }) => ({ record, cause })),
  )

async function listTraces(tx: Tx, asked: readonly Asked[], since: Date, now: Date) {
  const { rows } = await sql<Trace & { record: string }>`
    with asked as (select * from unnest(${asked.map(({ record }) => record)}::text[], ${asked.map(({ table }) => table)}::text[], ${asked.map(({ id }) => String(id))}::text[]) a (record, table_name, number)),
    found as (
      select a.record, u.*, true as own from asked a join nimr.audit_entry u on u.table_name = a.table_name and u.record_key = a.number
      union all
      select a.record, u.*, false from asked a join nimr.audit_entry u on a.table_name = 'company' and u.parent_table = 'company' and u.parent_key = a.number
      union all
      select a.record, u.*, false from asked a
        join nimr.attendance t on a.table_name = 'company' and t.company_id = a.number::bigint
        join nimr.audit_entry u on u.table_name = 'attendance' and u.record_key = t.id::text)
    select f.record, f.table_name as "table", f.act, (f.at at time zone 'Europe/Stockholm')::date as "on", f.own,
      array(select jsonb_object_keys(coalesce(f.after, f.before, '{}'))) as columns, coalesce(f.after, f.before) ->> 'held_on' as about
    from found f where f.at > ${since} and f.at <= ${now}`.execute(tx)
  return rows
}

async function listAnswers(
  tx: Tx,
  companyIds: readonly number[],
  since: Date,
  now: Date,
): Promise<OfCompany[]> {
  if (companyIds.length === 0) return []
  const rows = await tx
    .selectFrom('surveyAnswer')
    .select(['companyId', 'recordedAt', 'correctionReason'])
    .where('companyId', 'in', companyIds)
    .where('recordedAt', '>', since)
    .where('recordedAt', '<=', now)
    .execute()
  return rows.map(({ companyId, recordedAt, correctionReason }) => ({
    companyId,
    cause: {
      kind: correctionReason === null ? 'answer_added' : 'answer_corrected',
      on: dayOf(recordedAt),
      words: correctionReason,
    },
  }))
}

async function listEvents(
  tx: Tx,
  companyIds: readonly number[],
  since: Date,
  now: Date,
): Promise<OfCompany[]> {
  if (companyIds.length === 0) return []
  const { rows } = await sql<{
    companyId: number
    kind: string
    happenedOn: string
    other: string | null
    undoneAt: Date | null
  }>`
    select x.company_id, e.kind, e.happened_on, e.undone_at, o.name as other
    from nimr.company_event e
    join nimr.company_event_part p on p.event_id = e.id
    cross join lateral (values (e.company_id, p.company_id), (p.company_id, e.company_id)) x (company_id, other_id)
    join nimr.company o on o.id = x.other_id
    where x.company_id = any (${[...companyIds]}::bigint[])
      and ((e.recorded_at > ${since} and e.recorded_at <= ${now}) or (e.undone_at > ${since} and e.undone_at <= ${now}))
    order by e.id, o.name`.execute(tx)
  return rows.map(({ companyId, kind, happenedOn, other, undoneAt }) => ({
    companyId,
    cause: undoneAt
      ? { kind: 'event_undone', on: dayOf(undoneAt), words: other }
      : { kind: kind === 'merged_into' ? 'merged' : 'split', on: happenedOn, words: other },
  }))
}

/** Milestones entered, corrected (told at the old version and at the new) and withdrawn, with the reasons given. */
async function listMilestoneChanges(tx: Tx, asked: readonly Asked[], since: Date, now: Date) {
  const ids = asked.filter(({ table }) => table === 'milestone').map(({ id }) => id)
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: number; kind: Cause['kind']; at: Date; words: string | null }>`
    select x.id, x.kind, x.at, x.words from (
      select m.id, case when m.replaces_id is null then 'recorded' else 'milestone_corrected' end as kind, m.recorded_at as at, m.correction_reason as words
        from nimr.milestone m where m.id = any (${ids}::bigint[])
      union all
      select m.replaces_id, 'milestone_corrected', m.recorded_at, m.correction_reason from nimr.milestone m where m.replaces_id = any (${ids}::bigint[])
      union all
      select w.milestone_id, 'milestone_withdrawn', w.withdrawn_at, w.reason from nimr.milestone_withdrawal w where w.milestone_id = any (${ids}::bigint[])) x
    where x.at > ${since} and x.at <= ${now}`.execute(tx)
  return rows.map(({ id, kind, at, words }) => ({
    record: `milestone:${id}`,
    cause: { kind, on: dayOf(at), words } satisfies Cause,
  }))
}
