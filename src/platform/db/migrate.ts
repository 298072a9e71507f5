import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { projectFolder } from '../project-folder.ts'
import { ensureRoles } from './roles.ts'

const folder = join(projectFolder, 'db', 'migrations')

/** A connection as the owner of all tables: migrations, backup and the example region. Remember to end it. */
export async function connectOwner(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    options: '-c role=nimr_owner -c search_path=nimr',
    application_name: 'nimr owner',
  })
  // A lost connection is told by the query that waits for it; without this it would end the process besides.
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * Brings the database to the newest form: the files of db/migrations in order, each once, each in one transaction.
 * Refuses when a file that was already run has changed since, or when the database is newer than this program.
 *
 * @param only stops at these, the oldest ones; all unless told
 * @returns the names of the migrations that were run now
 */
export async function migrate(
  ownerUrl: string,
  appUrl: string,
  log: (line: string) => void = () => {},
  only?: readonly string[],
) {
  await ensureRoles(ownerUrl, appUrl)
  const client = await connectOwner(ownerUrl)
  const run: string[] = []
  try {
    await client.query(`select pg_advisory_lock(hashtext('nimr migrations'))`)
    await client.query(`create schema if not exists migration;
      create table if not exists migration.applied (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
    const { rows } = await client.query('select name, sha256 from migration.applied')
    const applied = new Map<string, string>(rows.map((row) => [row.name, row.sha256]))
    const files = await migrationFiles()
    const unknown = [...applied.keys()].filter((name) => !files.some((file) => file.name === name))
    if (unknown.length > 0)
      throw new Error(
        `The database is newer than this program: it has ${unknown.join(', ')}. Start a newer NiMR.`,
      )
    for (const { name: file, text, sha256 } of files) {
      if (only && !only.includes(file)) continue
      const before = applied.get(file)
      if (before === sha256) continue
      if (before !== undefined)
        throw new Error(`${file} was changed after it had been run; add a new migration instead.`)
      log(`migration ${file}`)
      await client.query('begin')
      try {
        await client.query(text)
        await client.query('insert into migration.applied (name, sha256) values ($1, $2)', [file, sha256])
        await client.query('commit')
      } catch (cause) {
        await client.query('rollback')
        throw new Error(`${file}: ${(cause as Error).message}`, { cause })
      }
      run.push(file)
    }
    return run
  } finally {
    await client.end()
  }
}

/** The migrations of this program, in order. */
export async function migrationFiles() {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}
