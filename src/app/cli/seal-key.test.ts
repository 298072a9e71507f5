import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeKeyFile } from '../../platform/seal/index.ts'
import { run } from './seal-key.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nimr-key-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const now = new Date('2026-03-10T08:00:00Z')

async function call(args: string[], environment: Record<string, string> = {}) {
  const said = { out: '', say: '' }
  const code = await run({
    args,
    language: 'sv',
    environment,
    now,
    stdin: async () => '',
    out: (text) => (said.out += String(text)),
    say: (line) => (said.say += `${line}\n`),
  })
  return { code, ...said }
}

test('tells where the key is beside the data folder, copies it, changes it, and puts a lost one back', async () => {
  const data = path.join(folder, 'data')
  const file = path.join(folder, 'nimr-seal.key')
  const none = await call(['--data', data])
  expect([none.code, none.say]).toEqual([1, expect.stringContaining(file)])
  makeKeyFile(file, now)
  const shown = await call(['--data', data])
  expect(shown.out).toContain(`Nyckelfil: ${file}`)
  expect(shown.out).toMatch(/[0-9a-f]{16} {2}gjord 2026-03-10, förseglar nu/)

  const copy = path.join(folder, 'copy.key')
  expect((await call(['--data', data, '--copy', copy])).code).toBe(0)
  expect((await stat(copy)).mode & 0o777).toBe(0o600)
  const over = await call(['--data', data, '--copy', copy])
  expect([over.code, over.say]).toEqual([1, expect.stringContaining('skrivs aldrig över')])

  const changed = JSON.parse((await call(['--data', data, '--new', '--json'])).out)
  expect(changed.keys.map((key: { seals: boolean }) => key.seals)).toEqual([false, true])

  const other = { NIMR_SEAL_KEY_FILE: path.join(folder, 'other.key') }
  makeKeyFile(other.NIMR_SEAL_KEY_FILE, now)
  const back = JSON.parse((await call(['--add', copy, '--json'], other)).out)
  expect(back.keys.map((key: { id: string }) => key.id)).toContain(changed.keys[0].id)
  expect(back.keys.at(-1).seals).toBe(true)
  expect(back.keys.at(-1).id).not.toBe(changed.keys[0].id)
})

test('a file that is no key file is refused, two acts at once too', async () => {
  const letter = path.join(folder, 'letter.txt')
  await writeFile(letter, 'Hej!')
  const environment = { NIMR_SEAL_KEY_FILE: path.join(folder, 'third.key') }
  expect((await call(['--add', letter], environment)).say).toContain('ingen nyckelfil')
  expect((await call(['--new', '--copy', letter], environment)).code).toBe(2)
  expect((await call(['--help'])).out).toContain('Användning: nimr seal-key')
})
