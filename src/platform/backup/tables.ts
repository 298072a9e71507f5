import type { ClientBase } from 'pg'

/** A table as it stands in a backup. Columns that the database computes itself are left out. */
export type Table = {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** Row-level security holds for the owner too. */
  readonly forced: boolean
}

type Row = { id: number; name: string; columns: string[]; key: string[]; forced: boolean; refers: number[] }

/**
 * All tables of the installation, each after those it refers to, so that they can be filled in this order. Where two refer to each other,
 * one reference is deferrable and is not counted: it is checked when all are filled.
 * The jobs' own schema is not among them: jobs belong to the server that planned them.
 */
export async function listTables(client: ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Row>(`
    select c.oid::int as id, format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as forced,
      (select array_agg(quote_ident(a.attname) order by a.attname collate "C") from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select array_agg(quote_ident(a.attname) order by k.nth) from pg_index i
        cross join unnest(i.indkey::int2[]) with ordinality k (attnum, nth)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary), '{}') as key,
      coalesce((select array_agg(distinct f.confrelid::int) from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid and not f.condeferrable), '{}') as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('nimr', 'counter', 'signin') and c.relkind = 'r'
    order by n.nspname, c.relname`)
  return inOrder(rows)
}

function inOrder(rows: readonly Row[]): Table[] {
  const ordered: Row[] = []
  let left = [...rows]
  while (left.length > 0) {
    const ready = left.filter((row) => !left.some((other) => row.refers.includes(other.id)))
    if (ready.length === 0)
      throw new Error(`tables that refer to each other in a ring: ${left.map((row) => row.name).join(', ')}`)
    ordered.push(...ready)
    left = left.filter((row) => !ready.includes(row))
  }
  return ordered.map(({ name, columns, key, forced }) => ({ name, columns, key, forced }))
}

/** Names and checksums of the migrations that made the database what it is; none when nothing has been made. */
export async function listMigrations(client: ClientBase): Promise<readonly Migration[]> {
  const { rows: made } = await client.query(`select to_regclass('migration.applied') is not null as made`)
  if (!made[0].made) return []
  const { rows } = await client.query<Migration>(
    'select name, sha256 from migration.applied order by name collate "C"',
  )
  return rows
}

export type Migration = { readonly name: string; readonly sha256: string }

/** How values are written as text, whatever the server or the login is set to. */
export const asPlainText = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8'`
