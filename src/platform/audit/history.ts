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
  const tables = records.map((each) => each.table)
  const keys = records.map((each) => String(each.key))
  // Two searches by index: as one with "or", every entry of the installation was asked whether the reader may see it.
  const { rows } = await sql<HistoryEntry>`
    with found as (
      select e.* from nimr.audit_entry e
      where e.table_name = any(${tables}::text[]) and e.record_key = any(${keys}::text[])
        and (e.table_name, e.record_key) in (select * from unnest(${tables}::text[], ${keys}::text[]))
      union
      select e.* from nimr.audit_entry e
      where e.parent_table = ${record.table} and e.parent_key = ${String(record.key)}
    )
    select e.id, e.at, e.act, e.actor_kind, coalesce(s.name, e.actor_name) as actor_name, e.table_name, e.record_key,
      e.before, e.after, e.concealed
    from found e left join nimr.staff s on s.id = e.actor_staff_id
    order by e.id desc limit ${mostEntries}`.execute(tx)
  return rows
}
