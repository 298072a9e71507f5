import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate, openDatabase } from '../../src/platform/db/index.ts'
import { startEmbedded } from '../../src/platform/postgres/index.ts'
import { layTheGround } from './ground.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { superUrl: string; ownerUrl: string; appUrl: string }
  }
}

/** The database of an installation that was just migrated, and the same with the world's projects in it. */
export const templates = { blank: 'nimr', world: 'world' } as const

/** Starts one server for the whole run and makes the two databases that every test file gets a copy of. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nimr-test-'))
  chmodSync(folder, 0o711)
  const server = await startEmbedded({ dataDir: path.join(folder, 'data'), throwaway: true })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { superUrl, ownerUrl, appUrl } = server
    await migrate(ownerUrl, appUrl)
    await copyDatabase(superUrl, templates.blank, templates.world)
    const database = openDatabase(inDatabase(appUrl, templates.world), { connections: 1 })
    await layTheGround(database)
    await database.close()
    project.provide('postgres', { superUrl, ownerUrl, appUrl })
    return stop
  } catch (cause) {
    // A migration that fails must not leave a server running that nobody stops.
    await stop()
    throw cause
  }
}

/** A new database that is like the template was at that moment. Nobody may be connected to the template. */
export async function copyDatabase(superUrl: string, template: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query(
      `create database ${name} template ${template} strategy file_copy owner nimr_owner_login`,
    )
    await client.query(`grant create on database ${name} to nimr_owner`)
  } finally {
    await client.end()
  }
}

/** The same server and login, another database. */
export function inDatabase(url: string, name: string): string {
  return url.replace(/\/[^/?]+(?=\?|$)/, `/${name}`)
}
