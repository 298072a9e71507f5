import { sql } from 'kysely'
import { dayOf } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type Cause, causeOf, distinctCauses, type Trace } from './cause-rules.ts'

type Asked = { readonly record: string; readonly table: string; readonly id: number }

const tableOf: { readonly [kind: string]: string } = {
  company: 'company',
  company_aid: 'company',
  survey_answer: 'survey_answer',
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
  ]
  const causes: { [record: string]: readonly Cause[] } = {}
  for (const { record, cause } of told)
    if (cause) causes[record] = distinctCauses([...(causes[record] ?? []), cause])
  return causes
}

/** Which company a record is of. */
async function companiesOf(tx: Tx, asked: readonly Asked[]): Promise<Map<string, number>> {
  const answers = asked.filter(({ table }) => table === 'survey_answer')
  const rows =
    answers.length === 0
      ? []
      : await tx
          .selectFrom('surveyAnswer')
          .select(['id', 'companyId'])
          .where(
            'id',
            'in',
            answers.map(({ id }) => id),
          )
          .execute()
  const byAnswer = new Map(rows.map((row) => [row.id, row.companyId]))
  return new Map(
    asked.flatMap(({ record, table, id }): [string, number][] => {
      const company = table === 'company' ? id : table === 'survey_answer' ? byAnswer.get(id) : undefined
      return company === undefined ? [] : [[record, company]]
    }),
  )
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
