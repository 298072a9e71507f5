import pg from 'pg'
import { inject } from 'vitest'
import { standingClock } from '../../src/platform/clock/index.ts'
import { type Actor, connectOwner, openDatabase, type Tx } from '../../src/platform/db/index.ts'
import { buildersOf } from './builders.ts'
import { operator, startOfWorld } from './ground.ts'
import { copyDatabase, inDatabase, templates } from './postgres.ts'

export type World = Awaited<ReturnType<typeof openWorld>>

let opened = 0

/**
 * A database of its own for a test file, with the projects NiMR and NiAA and no companies or staff; then add what the
 * test is about with the builders. Close it in `afterAll`.
 *
 * @param settings.from 'world' unless told; 'blank' is an installation that was just migrated, without projects
 */
export async function openWorld(settings: { from?: keyof typeof templates } = {}) {
  const server = inject('postgres')
  opened += 1
  const name = `t${process.pid}_${process.env['VITEST_WORKER_ID'] ?? 0}_${opened}_${performance.timeOrigin.toFixed(0)}`
  await copyDatabase(server.superUrl, templates[settings.from ?? 'world'], name)
  const ownerUrl = inDatabase(server.ownerUrl, name)
  const appUrl = inDatabase(server.appUrl, name)
  const database = openDatabase(appUrl, { connections: 5 })
  const clock = standingClock(startOfWorld)

  /** One transaction that writes, as the actor; as the operator when none is given. */
  const write = <T>(act: (tx: Tx) => Promise<T>, actor: Actor = operator) =>
    database.write(actor, { now: clock.now() }, act)
  /** One transaction that only reads, as the actor; as the operator when none is given. */
  const read = <T>(act: (tx: Tx) => Promise<T>, actor: Actor = operator) =>
    database.read(actor, { now: clock.now() }, act)

  /** SQL past row-level security, as the owner of all tables; for what no actor may do or see. */
  const asOwner = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const client = await connectOwner(ownerUrl)
    try {
      return (await client.query<Row>(text, values)).rows
    } finally {
      await client.end()
    }
  }

  const projects = await read((tx) => tx.selectFrom('project').select(['key', 'id']).execute())
  const projectId = (key: 'nimr' | 'niaa' = 'nimr'): number => {
    const found = projects.find((project) => project.key === key)
    if (!found) throw new Error(`this world has no project ${key}`)
    return found.id
  }

  return {
    ownerUrl,
    appUrl,
    database,
    clock,
    operator,
    asStaff: (staffId: number): Actor => ({ kind: 'staff', staffId }),
    nobody: { kind: 'nobody' } as Actor,
    write,
    read,
    asOwner,
    projectId,
    ...buildersOf({ write, asOwner, projectId, clock }),
    close: async () => {
      await database.close()
      const client = new pg.Client({ connectionString: server.superUrl })
      await client.connect()
      await client.query(`drop database ${name} with (force)`)
      await client.end()
    },
  }
}
