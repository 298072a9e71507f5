import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/**
 * Who uses the server is known by locks in the server itself, each held by a session of its own: it dies with the
 * process that holds it, however that dies, and no pid file can lie. Everyone who uses the server shares IN_USE;
 * the one product server on a data folder has SERVER alone; who is about to stop the server takes IN_USE alone, and
 * newcomers then wait until it is gone.
 */
const IN_USE = 7_214_001
const SERVER = 7_214_002

export type Hold = {
  readonly client: pg.Client
  /** Takes the server for ourselves when nobody else uses it, else shares on; 'lost' when it stopped under us. */
  readonly claim: () => Promise<'alone' | 'shared' | 'lost'>
  /** Ends our use for good; true when nobody else uses the server, and it is ours to stop. */
  readonly release: () => Promise<boolean>
}

/** Connects and shares the server; null when it is stopping, or not yet there. */
export async function takeHold(superUrl: string): Promise<Hold | null> {
  const client = new pg.Client({ connectionString: superUrl, application_name: `nimr ${process.pid}` })
  client.on('error', () => undefined)
  try {
    await client.connect()
    if (await lock(client, `pg_try_advisory_lock_shared(${IN_USE})`))
      return { client, claim: () => claim(client), release: () => release(client) }
    await client.end()
  } catch (error) {
    await client.end().catch(() => undefined)
    if (!isPassing(error)) throw error
  }
  return null
}

async function claim(client: pg.Client): Promise<'alone' | 'shared' | 'lost'> {
  try {
    if (await release(client)) return 'alone'
    return (await lock(client, `pg_try_advisory_lock_shared(${IN_USE})`)) ? 'shared' : 'lost'
  } catch (error) {
    if (isPassing(error)) return 'lost'
    throw error
  }
}

/** The own share goes first and does not come back: of several who leave at once, the last one always finds itself alone. */
async function release(client: pg.Client): Promise<boolean> {
  await client.query(`select pg_advisory_unlock_shared(${IN_USE})`)
  return lock(client, `pg_try_advisory_lock(${IN_USE})`)
}

/** Becomes the one product server on this data folder; otherwise says which process is. */
export async function becomeServer(hold: Hold): Promise<{ pid: string } | null> {
  // A server killed a moment ago may not have been noticed yet.
  for (let attempt = 0; attempt < 10; attempt++) {
    if (await lock(hold.client, `pg_try_advisory_lock(${SERVER})`)) return null
    await wait(50)
  }
  const found = await hold.client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.objid = ${SERVER} and l.granted`,
  )
  return { pid: found.rows[0]?.name.replace('nimr ', '') ?? '?' }
}

async function lock(client: pg.Client, call: string): Promise<boolean> {
  const answer = await client.query<{ ok: boolean }>(`select ${call} as ok`)
  return answer.rows[0]?.ok === true
}

/** Starting up, shutting down, or the connection was closed under us: try again in a moment. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message: string }
  return (
    ['57P01', '57P02', '57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code ?? '') ||
    /Connection terminated|not queryable/.test(message)
  )
}
