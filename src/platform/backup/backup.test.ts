import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { copyDatabase, inDatabase } from '../../../test/world/postgres.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { connectOwner, migrate, migrationFiles } from '../db/index.ts'
import { type Part, readParts } from './file.ts'
import { backup, restore } from './index.ts'

let world: World
let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nimr-backup-'))
  file = path.join(folder, 'nimr.backup')
  world = await openWorld()
  const coach = await world.aStaff()
  const company = await world.aCompany({ name: 'Snickeri\t"Åäö"\\N 🌲\nAB' })
  await world.aCompanyYear({ companyId: company.id, awu: 12.25 })
  const person = await world.aPerson({ companyId: company.id, gender: 'woman', birthYear: 1990 })
  await world.aTalk({ companyId: company.id, staffId: coach.id, persons: [person.id], note: 'Ägarskifte' })
  const answer = await world.aSurveyAnswer({ companyId: company.id })
  await world.aSurveyAnswer({ companyId: company.id, replacesId: answer.id, correctionReason: 'Fel antal' })
  await backup(world.ownerUrl, file, world.clock.now())
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

/** What a file says of its tables: rows and checksum of each, and the numbers given so far. */
async function contents(of: string) {
  const said: Record<string, unknown> = {}
  let table = ''
  for await (const part of readParts(of) as AsyncGenerator<Part>) {
    if ('table' in part) table = part.table.name
    if ('rows' in part) said[table] = part
    if ('end' in part) said['sequences'] = part.sequences
  }
  return said
}

test('what was restored gives the same backup again, row for row', async () => {
  const other = await openWorld({ from: 'blank' })
  const restored = await restore(other.ownerUrl, other.appUrl, file)
  expect(restored.allowed).toBe(true)
  const again = path.join(folder, 'again.backup')
  await backup(other.ownerUrl, again, world.clock.now())
  expect(await contents(again)).toEqual(await contents(file))
  await other.close()
})

test('a restored installation is closed, remembers changes, and gives new numbers', async () => {
  const other = await openWorld({ from: 'blank' })
  await restore(other.ownerUrl, other.appUrl, file)
  const seen = await other.read((tx) => tx.selectFrom('company').select('id').execute(), other.nobody)
  expect(seen).toEqual([])
  const open = await other.asOwner(
    `select relname from pg_class where relnamespace = 'nimr'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
  )
  expect(open).toEqual([])
  const before = await other.asOwner('select count(*)::int as n from nimr.audit_entry')
  const company = await other.aCompany({ orgNumber: null })
  expect(company.id).toBe(2)
  const after = await other.asOwner('select count(*)::int as n from nimr.audit_entry')
  expect(Number(after[0]?.['n'])).toBe(Number(before[0]?.['n']) + 1)
  await other.close()
})

test('an installation where somebody has worked is never written over', async () => {
  expect(await restore(world.ownerUrl, world.appUrl, file)).toEqual({ allowed: false, refusal: 'not_empty' })
})

test('a damaged, cut or foreign file is refused with its reason, and changes nothing', async () => {
  const other = await openWorld({ from: 'blank' })
  const whole = await readFile(file)
  const attempt = async (content: Buffer) => {
    const bad = path.join(folder, 'bad.backup')
    await writeFile(bad, content)
    const answer = await restore(other.ownerUrl, other.appUrl, bad)
    return answer.allowed ? 'restored' : answer.refusal
  }
  for (const at of [20, 24, Math.floor(whole.length / 2), whole.length - 10, whole.length - 1]) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect(await attempt(flipped), `byte ${at}`).toBe('damaged')
  }
  for (const length of [14, 60, 1000, whole.length - 1])
    expect(await attempt(whole.subarray(0, length)), `cut at ${length}`).toBe('damaged')
  expect(await attempt(Buffer.concat([whole, Buffer.from('x')]))).toBe('damaged')
  expect(await attempt(Buffer.from('hej'))).toBe('not_a_backup')
  expect(await attempt(Buffer.alloc(0))).toBe('not_a_backup')
  expect(await attempt(Buffer.from('NIMR-BACKUP 2\nabc'))).toBe('newer_format')
  expect(await restore(other.ownerUrl, other.appUrl, path.join(folder, 'none'))).toEqual({
    allowed: false,
    refusal: 'no_file',
  })
  expect(await other.asOwner('select from nimr.company')).toEqual([])
  expect((await other.asOwner('select from nimr.municipality')).length).toBeGreaterThan(200)
  await other.close()
})

test('a backup that fails leaves no file behind', async () => {
  const place = path.join(folder, 'missing', 'x.backup')
  await expect(backup(world.ownerUrl, place, world.clock.now())).rejects.toThrow()
  expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([])
})

/** A database in which nothing has been made, not even the tables. */
async function anEmptyDatabase(name: string) {
  const { superUrl, ownerUrl, appUrl } = inject('postgres')
  await copyDatabase(superUrl, 'template0', name)
  return { ownerUrl: inDatabase(ownerUrl, name), appUrl: inDatabase(appUrl, name) }
}

test('a backup of an older program is brought to the form of today, in a database where nothing has been made', async () => {
  const files = (await migrationFiles()).map((one) => one.name)
  const old = await anEmptyDatabase('backup_old')
  await migrate(old.ownerUrl, old.appUrl, () => {}, files.slice(0, 9))
  const client = await connectOwner(old.ownerUrl)
  await client.query(`insert into nimr.staff (name, email) values ('Eva Ek', 'eva.ek@example.se')`)
  await client.end()
  const oldFile = path.join(folder, 'old.backup')
  await backup(old.ownerUrl, oldFile, world.clock.now())

  const newer = await openWorld({ from: 'blank' })
  expect(await restore(newer.ownerUrl, newer.appUrl, oldFile)).toEqual({
    allowed: false,
    refusal: 'other_form',
  })
  await newer.close()

  const fresh = await anEmptyDatabase('backup_fresh')
  expect((await restore(fresh.ownerUrl, fresh.appUrl, oldFile)).allowed).toBe(true)
  const after = await connectOwner(fresh.ownerUrl)
  const { rows } = await after.query(
    'select name, (select count(*)::int from migration.applied) as made from nimr.staff',
  )
  await after.end()
  expect(rows).toEqual([{ name: 'Eva Ek', made: files.length }])
})

test('a backup of a newer program is refused', async () => {
  const other = await openWorld({ from: 'blank' })
  await other.asOwner(`insert into migration.applied values ('9999-from-tomorrow.sql', 'x')`)
  const newerFile = path.join(folder, 'newer.backup')
  await backup(other.ownerUrl, newerFile, world.clock.now())
  const blank = await openWorld({ from: 'blank' })
  expect(await restore(blank.ownerUrl, blank.appUrl, newerFile)).toEqual({
    allowed: false,
    refusal: 'newer_program',
  })
  await blank.close()
  await other.close()
})
