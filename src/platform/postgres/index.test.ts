import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAlive } from './create-cluster.ts'
import { attachOrStart, startEmbedded } from './index.ts'

let dataDir: string
const pidFile = () => path.join(dataDir, 'postgres', 'postmaster.pid')
const pidOfServer = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])

beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'nimr-åäö test-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  const answer = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return answer.rows.map((row) => Object.values(row)[0])
}

describe('the embedded database', { timeout: 60_000 }, () => {
  test('starts in an empty folder with two logins that are not superusers, and sorts å ä ö last', async () => {
    const database = await startEmbedded({ dataDir })
    const isSuperuser = 'select rolsuper from pg_roles where rolname = current_user'
    expect(await ask(database.ownerUrl, isSuperuser)).toEqual([false])
    expect(await ask(database.appUrl, isSuperuser)).toEqual([false])
    expect(await ask(database.superUrl, isSuperuser)).toEqual([true])
    const words = `select x from unnest(array['ö','z','å','a','ä']) x order by x collate "sv-x-icu"`
    expect(await ask(database.appUrl, words)).toEqual(['a', 'z', 'å', 'ä', 'ö'])
    await database.stop()
  })

  test('acknowledges a commit only when it is on disk, and listens to no network', async () => {
    const database = await startEmbedded({ dataDir })
    const setting = (name: string) => ask(database.appUrl, `select current_setting('${name}')`)
    expect(await setting('fsync')).toEqual(['on'])
    expect(await setting('synchronous_commit')).toEqual(['on'])
    expect(await setting('listen_addresses')).toEqual([''])
    await database.stop()
  })

  test('lets nobody in without a password', async () => {
    const database = await startEmbedded({ dataDir })
    await expect(ask(database.superUrl.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      /password/,
    )
    await database.stop()
  })

  test('refuses a second server on the same folder and says which process is the first', async () => {
    const first = await startEmbedded({ dataDir })
    await expect(startEmbedded({ dataDir })).rejects.toThrow(new RegExp(`process ${process.pid}`))
    expect(await ask(first.appUrl, 'select 1')).toEqual([1])
    await first.stop()
  })

  test('a command shares the database of a running server and leaves it running', async () => {
    const server = await startEmbedded({ dataDir })
    const command = await attachOrStart({ dataDir })
    await command.stop()
    expect(await ask(server.appUrl, 'select 1')).toEqual([1])
    await server.stop()
  })

  test('a server that starts while a command runs shares its database; the last one out stops it', async () => {
    const command = await attachOrStart({ dataDir })
    const server = await startEmbedded({ dataDir })
    const pid = pidOfServer()
    await command.stop()
    expect(await ask(server.appUrl, 'select 1')).toEqual([1])
    await server.stop()
    // The system keeps the number until Node has collected its child.
    await expect.poll(() => isAlive(pid)).toBe(false)
  })

  test('many commands that start at once share one database', async () => {
    const commands = await Promise.all(Array.from({ length: 5 }, () => attachOrStart({ dataDir })))
    const answers = await Promise.all(commands.map((command) => ask(command.appUrl, 'select 1')))
    expect(answers).toEqual([[1], [1], [1], [1], [1]])
    await Promise.all(commands.map((command) => command.stop()))
    expect(() => readFileSync(pidFile())).toThrow()
  })

  test('starts the database again when it fell while the server runs', async () => {
    const server = await startEmbedded({ dataDir })
    process.kill(pidOfServer(), 'SIGKILL')
    await expect
      .poll(() => ask(server.appUrl, 'select 1').catch(() => null), { timeout: 20_000 })
      .toEqual([1])
    await server.stop()
  })

  test('starts though the process id in an old file now belongs to another program', async () => {
    writeFileSync(pidFile(), `${process.pid}\n/elsewhere\n`)
    const server = await startEmbedded({ dataDir })
    expect(await ask(server.appUrl, 'select 1')).toEqual([1])
    await server.stop()
  })

  test('refuses, in words, a folder that another PostgreSQL made', async () => {
    const file = path.join(dataDir, 'postgres', 'PG_VERSION')
    const version = readFileSync(file, 'utf8')
    writeFileSync(file, '15\n')
    await expect(startEmbedded({ dataDir })).rejects.toThrow(/PostgreSQL 15.*bin\/nimr backup/)
    writeFileSync(file, version)
  })

  test('after each of three kill -9 while rows are written it starts again and no acknowledged row is lost', async () => {
    const acknowledged: number[] = []
    for (const rowsBeforeKill of [20, 150, 400]) {
      const writer = startWriter()
      await readRows(writer, acknowledged, acknowledged.length + rowsBeforeKill)
    }
    const database = await startEmbedded({ dataDir })
    const found = new Set(
      (await ask(database.ownerUrl, 'select id::int from public.row_written')) as number[],
    )
    expect(acknowledged.length).toBeGreaterThanOrEqual(570)
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([])
    await database.stop()
  })
})

function startWriter(): ChildProcess {
  const file = path.join(import.meta.dirname, 'writer.for-test.ts')
  return spawn(process.execPath, [file, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Reads what the writer says was acknowledged, kills it after so many, and reads what it had said by then. */
async function readRows(writer: ChildProcess, acknowledged: number[], until: number): Promise<void> {
  if (!writer.stdout) throw new Error('no output')
  const ended = once(writer, 'exit')
  for await (const line of createInterface({ input: writer.stdout })) {
    if (line !== 'ready') acknowledged.push(Number(line))
    if (acknowledged.length === until) writer.kill('SIGKILL')
  }
  await ended
}
