import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import { run as backup } from './backup.ts'
import type { Run } from './command.ts'
import { run as restore } from './restore.ts'

let folder: string
let world: World
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nimr-cli-'))
  world = await openWorld()
  await world.aCompany()
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

async function call(command: Run, args: string[], of: World = world, language: 'sv' | 'en' = 'sv') {
  const said = { out: '', say: '' }
  const code = await command({
    args,
    language,
    environment: { DATABASE_URL: of.appUrl, DATABASE_OWNER_URL: of.ownerUrl },
    now: of.clock.now(),
    stdin: async () => '',
    out: (text) => (said.out += String(text)),
    say: (line) => (said.say += line),
  })
  return { code, ...said }
}

test('backup and restore carry an installation over, and say in JSON how much', async () => {
  const file = path.join(folder, 'nimr.backup')
  const made = await call(backup, [file, '--json'])
  expect([made.code, made.say]).toEqual([0, ''])
  expect((await stat(file)).mode & 0o077, 'only its owner may read it').toBe(0)
  const blank = await openWorld({ from: 'blank' })
  const back = await call(restore, [file, '--json'], blank)
  expect([back.code, back.say]).toEqual([0, ''])
  expect(JSON.parse(back.out)).toEqual(JSON.parse(made.out))
  const again = await call(restore, [file], blank)
  expect(again.code).toBe(1)
  expect(again.say).toContain('Här finns redan uppgifter')
  await blank.close()
})

test('a file that is no backup is refused in words, a place that cannot be written too', async () => {
  const file = path.join(folder, 'letter.txt')
  await writeFile(file, 'Hej!')
  expect(await call(restore, [file], world, 'en')).toEqual({
    code: 1,
    out: '',
    say: 'That is not a backup made by NiMR. Nothing has been changed.',
  })
  const nowhere = await call(backup, [path.join(folder, 'no', 'where')])
  expect([nowhere.code, nowhere.out]).toEqual([1, ''])
  expect(nowhere.say).toContain('gick inte att skriva')
})

test('wrong use gives code 2 and help gives code 0', async () => {
  expect((await call(backup, [])).code).toBe(2)
  expect((await call(backup, ['a', 'b'])).code).toBe(2)
  expect((await call(restore, ['--what'])).code).toBe(2)
  const help = await call(restore, ['--help'], world, 'en')
  expect([help.code, help.out.startsWith('Usage: nimr restore FILE')]).toEqual([0, true])
})
