import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { connectOwner, ensureRoles, migrate, migrationFiles } from '../db/index.ts'
import type { Copied } from './backup.ts'
import { checkSeal, type Head, type Part, readParts, Unreadable } from './file.ts'
import { asPlainText, listMigrations, listTables } from './tables.ts'

export type RestoreRefusal =
  | 'no_file'
  | 'not_a_backup'
  | 'newer_format'
  | 'damaged'
  | 'newer_program'
  | 'not_empty'
  | 'other_form'

/**
 * Fills an empty installation with a backup, in one transaction. The file is read through and its checksums compared
 * before the database is touched. A backup of an older program is filled into the form it was taken from, and then
 * brought to today's; that needs a database in which nothing has been made, or just that form.
 * Refuses `no_file`, `not_a_backup`, `newer_format`, `damaged`, `newer_program` (the file knows migrations that this
 * program does not), `not_empty`, `other_form` (the database was already brought to a newer form than the file's).
 */
export async function restore(
  ownerUrl: string,
  appUrl: string,
  file: string,
): Promise<Decision<RestoreRefusal, Copied>> {
  const checked = await check(file)
  if (!checked.allowed) return checked
  const wanted = checked.value.migrations
  const known = await migrationFiles()
  const asNow = (one: { name: string; sha256: string }) =>
    known.some((our) => our.name === one.name && our.sha256 === one.sha256)
  if (!wanted.every(asNow)) return refuse('newer_program')
  await ensureRoles(ownerUrl, appUrl)
  const before = await asOwner(ownerUrl, listMigrations)
  if (before.length > 0 && !(await asOwner(ownerUrl, holdsNothing))) return refuse('not_empty')
  if (!before.every((made) => wanted.some((one) => one.name === made.name))) return refuse('other_form')
  await migrate(
    ownerUrl,
    appUrl,
    () => {},
    wanted.map((one) => one.name),
  )
  const filled = await fill(ownerUrl, file)
  if (filled.allowed) await migrate(ownerUrl, appUrl)
  return filled
}

/** Reads the whole file, believing nothing; gives what it says of itself. */
async function check(file: string): Promise<Decision<RestoreRefusal, Head>> {
  try {
    await checkSeal(file)
    let head: Head | undefined
    let hash = createHash('sha256')
    let ended = false
    for await (const part of readParts(file)) {
      if ('head' in part) head = part.head
      else if ('table' in part) hash = createHash('sha256')
      else if ('content' in part) hash.update(part.content)
      else if ('rows' in part && hash.digest('hex') !== part.sha256) return refuse('damaged')
      else if ('end' in part) ended = true
    }
    return head && ended ? allow(head) : refuse('damaged')
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.reason)
    const { code = '' } = error as { code?: string }
    if (['ENOENT', 'EISDIR', 'EACCES'].includes(code)) return refuse('no_file')
    if (code.startsWith('Z_') || error instanceof SyntaxError) return refuse('damaged')
    throw error
  }
}

/** Nobody has worked here: all that is in it, the migrations wrote. */
async function holdsNothing(client: Client): Promise<boolean> {
  const { rows } =
    await client.query(`select not exists (select from nimr.audit_entry where actor_kind <> 'owner')
    and not exists (select from nimr.staff) and not exists (select from nimr.company)
    and not exists (select from nimr.project) and not exists (select from signin.person) as empty`)
  return rows[0].empty
}

async function asOwner<T>(ownerUrl: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = await connectOwner(ownerUrl)
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

function fill(ownerUrl: string, file: string): Promise<Decision<RestoreRefusal, Copied>> {
  return asOwner(ownerUrl, async (client) => {
    const tables = await listTables(client)
    const names = tables.map((table) => table.name)
    await client.query('begin')
    await client.query(asPlainText)
    await client.query('set constraints all deferred')
    await client.query(`lock table ${names.join(', ')} in access exclusive mode`)
    if (!(await holdsNothing(client))) return refuse('not_empty')
    // The audit comes from the file, so nothing may write another. COPY refuses tables whose row-level security holds
    // for the owner too. Others see neither change: both are undone before the transaction ends.
    for (const name of names)
      await client.query(`alter table ${name} disable trigger user, no force row level security`)
    await client.query(`truncate ${names.join(', ')} restart identity`)
    const copied = await copyParts(client, readParts(file))
    for (const { name, forced } of tables)
      await client.query(
        `alter table ${name} enable trigger user${forced ? ', force row level security' : ''}`,
      )
    await client.query('commit')
    await client.query(`analyze ${names.join(', ')}`)
    return allow(copied)
  })
}

async function copyParts(client: Client, parts: AsyncGenerator<Part>): Promise<Copied> {
  const total = { tables: 0, rows: 0 }
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const part = next.value
    if ('table' in part) {
      const { name, columns } = part.table
      const copy = client.query(from(`copy ${name} (${columns.join(', ')}) from stdin`))
      let said = -1
      await pipeline(async function* () {
        for (let piece = await parts.next(); !piece.done; piece = await parts.next()) {
          if ('content' in piece.value) yield piece.value.content
          else if ('rows' in piece.value) {
            said = piece.value.rows
            return
          }
        }
      }, copy)
      if (copy.rowCount !== said)
        throw new Error(`${name}: ${copy.rowCount} rows came in where the file says ${said}`)
      total.tables += 1
      total.rows += said
    } else if ('end' in part) {
      for (const [name, last] of Object.entries(part.sequences))
        await client.query('select setval($1::text::regclass, $2)', [name, last])
    }
  }
  return total
}
