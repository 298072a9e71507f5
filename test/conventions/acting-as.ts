import type pg from 'pg'
import type { World } from '../world/world.ts'

/** Who asks, as the database is told: a kind, and for people the id of the staff member. */
export type Asker = { readonly kind: string; readonly staffId?: number }

/** A row of a table, told by its columns, and the column that a change of it would set. */
export type Target = {
  readonly table: string
  readonly row: { readonly [column: string]: unknown }
  readonly set: string
}

/**
 * What an asker may do with a row by bare SQL in the application's role, past every page: s(ee), i(nsert another like it),
 * u(pdate), d(elete). Nothing is left behind.
 */
export async function rightsOf(world: World, asker: Asker, targets: readonly Target[]): Promise<string[]> {
  const client = await world.database.pool.connect()
  try {
    await begin(client, asker)
    const rights: string[] = []
    for (const target of targets) rights.push(await rightsTo(client, asker, target))
    return rights
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Runs one statement as somebody and tells how many rows it reached; 'refused' when the database says no. Nothing is kept. */
export async function attempt(
  world: World,
  asker: Asker,
  ...statements: string[]
): Promise<number | 'refused'> {
  const client = await world.database.pool.connect()
  try {
    await begin(client, asker)
    let reached: number | 'refused' = 0
    for (const statement of statements) reached = await run(client, statement, [])
    return reached
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/**
 * Which rows an asker cannot see, but would be told of by the history of what they belong to if they were deleted, as the policy of `audit_entry` says.
 * Rows of tables that the application never deletes from, or reads only some columns of, are not looked at.
 */
export async function toldWhenRemoved(
  world: World,
  asker: Asker,
  targets: readonly Target[],
): Promise<readonly Target[]> {
  const client = await world.database.pool.connect()
  try {
    await begin(client, asker)
    const told: Target[] = []
    for (const target of targets) {
      const row = JSON.stringify(target.row)
      const { rows } = await client.query<{ told: boolean | null }>(
        `select a[2] <> '' and nimr.could_see_removed($1::text, a[2], $2::jsonb ->> a[3], $2::jsonb) as told
         from pg_trigger t, lateral (select string_to_array(encode(t.tgargs, 'escape'), '\\000') as a) args
         where t.tgrelid = to_regclass('nimr.' || $1::text) and t.tgname = 'remember'
           and has_table_privilege('nimr_app', t.tgrelid, 'delete') and has_table_privilege('nimr_app', t.tgrelid, 'select')`,
        [target.table, row],
      )
      if (rows[0]?.told !== true) continue
      const seen = await run(client, `select from nimr.${target.table} t where to_jsonb(t) = $1::jsonb`, [
        row,
      ])
      if (seen !== 1) told.push(target)
    }
    return told
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Runs statements as a staff member in one transaction that stays; the last one's rows, or the constraint or code that the database refused with. */
export async function carryOut(
  world: World,
  staff: { readonly id: number },
  ...statements: readonly string[]
): Promise<readonly { readonly [column: string]: unknown }[] | string> {
  const client = await world.database.pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('nimr.actor_kind', 'staff', true), set_config('nimr.actor_staff', $1, true), set_config('nimr.now', $2, true)`,
      [String(staff.id), world.clock.now().toISOString()],
    )
    let rows: readonly { readonly [column: string]: unknown }[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    await client.query('commit')
    return rows
  } catch (error) {
    await client.query('rollback')
    const { code, constraint } = error as { code?: string; constraint?: string }
    if (!code) throw error
    return constraint ?? code
  } finally {
    client.release()
  }
}

/** Their staff member is whom the row is about, not who wrote it. */
const namesAnother = ['task_force_member', 'staff_role', 'network_member']

async function begin(client: pg.PoolClient, { kind, staffId }: Asker): Promise<void> {
  await client.query('begin')
  await client.query(
    `select set_config('nimr.actor_kind', $1, true), set_config('nimr.actor_staff', $2, true), set_config('nimr.actor_link', '1', true),
      set_config('nimr.now', '2021-06-15T08:00:00Z', true)`,
    [kind, staffId?.toString() ?? ''],
  )
}

/** Who a row says it was written by. */
const ownNames = [
  'staff_id',
  'recorded_by_staff_id',
  'added_by_staff_id',
  'proposed_by_staff_id',
  'asked_by_staff_id',
  'answered_by_staff_id',
  'made_by_staff_id',
  'confirmed_by_staff_id',
  'entered_by_staff_id',
  'sent_by_staff_id',
  'written_by_staff_id',
]

async function rightsTo(
  client: pg.PoolClient,
  { staffId }: Asker,
  { table, row, set }: Target,
): Promise<string> {
  const columns = Object.keys(row)
  const where = 'to_jsonb(t) = $1::jsonb'
  const values = [JSON.stringify(row)]
  // Whoever writes in somebody else's name is tried apart; here everyone writes in their own.
  const own: { [column: string]: unknown } = { ...row }
  for (const column of ownNames)
    if (column in own && !namesAnother.includes(table)) own[column] = staffId ?? null
  const inserted = columns.filter((column) => table !== 'audit_entry' || column !== 'id')
  const reached = [
    ['s', `select from nimr.${table} t where ${where}`, values],
    [
      'i',
      `insert into nimr.${table} (${inserted}) select ${inserted} from jsonb_populate_record(null::nimr.${table}, $1)`,
      [JSON.stringify(own)],
    ],
    ['u', `update nimr.${table} t set ${set} = ${set} where ${where}`, values],
    ['d', `delete from nimr.${table} t where ${where}`, values],
  ] as const
  let rights = ''
  for (const [right, statement, given] of reached) {
    const rows = await run(client, statement, given)
    if (rows !== 'refused' && rows > 0) rights += right
  }
  return rights || '-'
}

async function run(
  client: pg.PoolClient,
  statement: string,
  values: readonly string[],
): Promise<number | 'refused'> {
  await client.query('savepoint trial')
  try {
    const { rowCount } = await client.query(statement, [...values])
    return rowCount ?? 0
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    // A key that is taken, or a row that others refer to: the policies had let it through before that was found.
    if (code === '23505' || code === '23503') return 1
    if (code === '42501') return 'refused'
    throw new Error(`${message}: ${statement}`, { cause: error })
  } finally {
    await client.query('rollback to savepoint trial')
  }
}
