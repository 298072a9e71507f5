import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/** How a record of frozen evidence stands in the records today. */
export type Living = { readonly record: string; readonly exists: boolean; readonly changedAt: Date | null }

/** The table that a record's number belongs to; records of other kinds have no living page. */
const tableOf: { readonly [kind: string]: string } = {
  company: 'company',
  company_aid: 'company',
  survey_answer: 'survey_answer',
  intervention: 'intervention',
  staff: 'staff',
  cost: 'cost',
  income: 'project_income',
  claim: 'payment_claim',
  claim_payment: 'payment_claim',
  cost_key: 'intervention',
  aid_grant: 'aid_grant',
  need: 'need',
  locality: 'locality',
}

/** Whether records still exist, as far as the actor may see them, and when they changed after a moment: the record itself, or what belongs to it. */
export async function listLiving(
  tx: Tx,
  records: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, Living>> {
  const asked = records.flatMap((record) => {
    const [kind = '', id = ''] = record.split(':')
    const [number = ''] = id.split('#')
    const table = tableOf[kind]
    return table && /^\d{1,15}$/.test(number) ? [{ record, table, number }] : []
  })
  if (asked.length === 0) return new Map()
  const columns = {
    records: asked.map(({ record }) => record),
    tables: asked.map(({ table }) => table),
    numbers: asked.map(({ number }) => number),
  }
  const exists = sql.join(
    [...new Set(columns.tables)].map(
      (table) =>
        sql`select ${table}::text as table_name, id::text as number from nimr.${sql.raw(table)} where id = any (${asked.filter((one) => one.table === table).map(({ number }) => number)}::bigint[])`,
    ),
    sql` union all `,
  )
  const { rows } = await sql<Living>`
    with asked as (select * from unnest(${columns.records}::text[], ${columns.tables}::text[], ${columns.numbers}::text[]) a (record, table_name, number)),
    there as (${exists})
    select a.record, t.number is not null as exists, (
      select max(u.at) from nimr.audit_entry u where u.at > ${since} and u.act <> 'insert'
        and u.table_name = a.table_name and u.record_key = a.number) as changed_at
    from asked a left join there t on t.table_name = a.table_name and t.number = a.number`.execute(tx)
  return new Map(rows.map((row) => [row.record, row]))
}
