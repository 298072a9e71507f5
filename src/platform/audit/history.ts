import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'

export type HistoryEntry = {
  readonly id: number
  readonly at: Date
  readonly act: 'insert' | 'update' | 'delete'
  readonly actorKind: string
  readonly actorName: string | null
  readonly tableName: string
  readonly recordKey: string
  /** Plain columns that changed; null where the record was not there. */
  readonly before: { readonly [column: string]: unknown } | null
  readonly after: { readonly [column: string]: unknown } | null
  /** Columns of which only that they changed is kept. */
  readonly concealed: readonly string[]
}

export const mostEntries = 300

/** What happened to a record and to all that belongs to it, newest first; only what the actor may see. */
export async function listHistory(
  tx: Tx,
  record: { readonly table: string; readonly key: string | number },
  also: readonly { readonly table: string; readonly key: string | number }[] = [],
): Promise<readonly HistoryEntry[]> {
  const records = [record, ...also]
  // Two searches by index put together: with `or` the reader's right to every entry there is would be tried, one by one.
  const { rows } = await sql<HistoryEntry>`
    select e.id, e.at, e.act, e.actor_kind, coalesce(s.name, e.actor_name) as actor_name, e.table_name, e.record_key,
      e.before, e.after, e.concealed
    from (
      select a.* from unnest(${records.map((r) => r.table)}::text[], ${records.map((r) => String(r.key))}::text[]) as r (of_table, of_key)
        join lateral (select * from nimr.audit_entry x where x.table_name = r.of_table and x.record_key = r.of_key) a on true
      union all
      select * from nimr.audit_entry x where x.parent_table = ${record.table} and x.parent_key = ${String(record.key)}
    ) e left join nimr.staff s on s.id = e.actor_staff_id
    order by e.id desc limit ${mostEntries}`.execute(tx)
  return rows
}
