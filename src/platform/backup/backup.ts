import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { to } from 'pg-copy-streams'
import { connectOwner } from '../db/index.ts'
import { type Part, writeParts } from './file.ts'
import { asPlainText, listMigrations, listTables, type Table } from './tables.ts'

export type Copied = { readonly tables: number; readonly rows: number }

/**
 * Copies a whole installation into one file: all tables as they were at one moment, while others go on working.
 * Jobs that wait are not in it. The file has its name only when it is whole.
 *
 * @param ownerUrl the owner's login
 * @param now written into the file
 */
export async function backup(ownerUrl: string, file: string, now: Date): Promise<Copied> {
  const client = await connectOwner(ownerUrl)
  try {
    await client.query('begin isolation level repeatable read, read only')
    await client.query(asPlainText)
    const migrations = await listMigrations(client)
    if (migrations.length === 0)
      throw new Error('there is nothing to copy: the database holds no installation')
    const tables = await listTables(client)
    const count = { rows: 0 }
    await writeParts(file, partsOf(client, tables, { takenAt: now.toISOString(), migrations }, count))
    return { tables: tables.length, rows: count.rows }
  } finally {
    await client.end()
  }
}

async function* partsOf(
  client: Client,
  tables: readonly Table[],
  head: { takenAt: string; migrations: readonly { name: string; sha256: string }[] },
  count: { rows: number },
): AsyncGenerator<Part> {
  yield { head }
  for (const { name, columns, key } of tables) {
    yield { table: { name, columns } }
    // In the order of the key, so that the same rows always give the same checksum.
    const order = key.length > 0 ? ` order by ${key.join(', ')}` : ''
    const copy = client.query(to(`copy (select ${columns.join(', ')} from ${name}${order}) to stdout`))
    const hash = createHash('sha256')
    for await (const content of copy as AsyncIterable<Buffer>) {
      hash.update(content)
      yield { bytes: content.length, content }
    }
    count.rows += copy.rowCount
    yield { rows: copy.rowCount, sha256: hash.digest('hex') }
  }
  yield { end: true, sequences: await listSequences(client) }
}

/** Read after the tables: a number may be lost, but none is given twice. */
async function listSequences(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value as last from pg_sequences
      where schemaname in ('nimr', 'counter', 'signin') and last_value is not null order by 1`,
  )
  return Object.fromEntries(rows.map((row) => [row.name, Number(row.last)]))
}
