import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../platform/project-folder.ts'
import { startServer } from './server.ts'
import { readSettings } from './settings.ts'

// The built program over a data folder of its own, as somebody meets it on a fresh machine.
const folder = mkdtempSync(path.join(tmpdir(), 'nimr-cli-'))
chmodSync(folder, 0o711)
const data = path.join(folder, 'data')
const node = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'sv_SE.UTF-8', NIMR_DATA: data },
  })
const nimr = (...args: string[]) => node('build/cli.js', ...args)

beforeAll(() => {
  expect(node('build.ts')).toMatchObject({ status: 0 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const valueOf = (json: string, key: string) =>
  JSON.parse(json).figures.find((figure: { key: string }) => figure.key === key).value

test('the first command on a new machine makes the database and counts the example region', async () => {
  const { status, stdout, stderr } = nimr('figures', '--project', 'nimr', '--municipality', '2418', '--json')
  expect(stderr).toContain('exempelregionen')
  expect(status).toBe(0)
  expect(valueOf(stdout, 'companies_supported')).toBe(73)
}, 60_000)

test('a command works beside a running server, and leaves it running', async () => {
  const read = readSettings(['--data', data], {})
  if (!read.ok) throw new Error(read.wrong)
  const server = await startServer(read.settings, { step: () => {}, detail: () => {} })
  try {
    const { status, stdout, stderr } = nimr('evidence', 'companies_sme', '--project', 'niaa', '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout).length).toBeGreaterThan(0)
    expect((await fetch(`${server.url}/halsa`)).status).toBe(200)
  } finally {
    await server.stop()
  }
}, 60_000)

test('what is not a command, or cannot be done, is said on standard error alone', () => {
  expect(nimr('nope')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('nope') })
  expect(nimr('figures', '--project', 'nope')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('nimr, niaa'),
  })
  expect(nimr('example')).toMatchObject({ status: 1, stdout: '' })
  expect(nimr('--help').stdout).toMatch(/figures[\s\S]*report/)
})
