import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { keepPlans } from './prepared.ts'
import type { Actor, DB, Tx } from './types.ts'
import { valueTypes } from './value-types.ts'

/** What the transaction is told besides the actor: the moment from the one clock, and the request it serves. */
export type Occurrence = { readonly now: Date; readonly requestId?: string }

export type Database = ReturnType<typeof openDatabase>

/**
 * Opens the application's connections. Each takes on the role nimr_app, whose rows are decided by row-level security;
 * the login of the URL needs only to be a member of it.
 *
 * @param url connection string of the application's login
 * @param settings.connections most connections at once
 * @param settings.role nimr_owner only for filling an empty installation, with the owner's login
 */
export function openDatabase(
  url: string,
  settings: { connections?: number; role?: 'nimr_app' | 'nimr_owner' } = {},
) {
  const role = settings.role ?? 'nimr_app'
  const pool = new pg.Pool({
    connectionString: url,
    max: settings.connections ?? 10,
    // A request is given up after 30 seconds; its statement must not go on without it. The owner's long work is let be.
    options: `-c role=${role} -c search_path=nimr${role === 'nimr_app' ? ' -c statement_timeout=30s' : ''}`,
    types: valueTypes,
    application_name: 'nimr',
  })
  // A connection that dies while idle (the server restarted) must not end the process; the next query gets a new one.
  pool.on('error', () => {})
  // Nor one that dies while it is used: whoever waits for its answer is told by the query itself.
  pool.on('connect', (client) => void client.on('error', () => {}))
  const kysely = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: keepPlans(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })

  const run = <T>(
    mode: 'read only' | 'read write',
    actor: Actor,
    occurrence: Occurrence,
    act: (tx: Tx) => Promise<T>,
  ) =>
    kysely
      .transaction()
      .setAccessMode(mode)
      .execute(async (tx) => {
        await setActor(tx, actor, occurrence)
        return act(tx)
      })

  return {
    pool,
    /** One transaction that writes; commits when `act` returns, rolls back when it throws. */
    write: <T>(actor: Actor, occurrence: Occurrence, act: (tx: Tx) => Promise<T>) =>
      run('read write', actor, occurrence, act),
    /** One transaction that the database itself keeps from writing. */
    read: <T>(actor: Actor, occurrence: Occurrence, act: (tx: Tx) => Promise<T>) =>
      run('read only', actor, occurrence, act),
    close: () => kysely.destroy(),
  }
}

async function setActor(tx: Tx, actor: Actor, { now, requestId }: Occurrence): Promise<void> {
  const staffId = 'staffId' in actor ? actor.staffId : null
  const name = 'name' in actor ? actor.name : null
  const linkId = actor.kind === 'link' ? actor.linkId : null
  await sql`select
    set_config('nimr.actor_kind', ${actor.kind}, true),
    set_config('nimr.actor_staff', ${staffId?.toString() ?? ''}, true),
    set_config('nimr.actor_link', ${linkId?.toString() ?? ''}, true),
    set_config('nimr.actor_name', ${name ?? ''}, true),
    set_config('nimr.now', ${now.toISOString()}, true),
    set_config('nimr.request_id', ${requestId ?? ''}, true)`.execute(tx)
}
