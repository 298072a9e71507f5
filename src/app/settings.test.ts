import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const wrong = (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const read = readSettings(args, env)
  return read.ok ? 'nothing' : read.wrong
}

test('without options the data is in the project, the port is free to choose and the example region is wanted', () => {
  const read = readSettings([], {})
  expect(read.ok && read.settings).toMatchObject({
    port: undefined,
    withoutExample: false,
    place: { kind: 'folder', dataDir: expect.stringMatching(/data$/) },
  })
})

test('a database of one’s own wins over a data folder', () => {
  const env = { DATABASE_URL: 'postgres://app@db/nimr', DATABASE_OWNER_URL: 'postgres://owner@db/nimr' }
  const read = readSettings(['--data', '/srv/nimr'], env)
  expect(read.ok && read.settings.place).toEqual({
    kind: 'server',
    appUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
  })
})

test('what cannot be meant is refused with its own sentence', () => {
  expect(wrong(['--prot', '1'])).toBe('options')
  expect(wrong(['--port'])).toBe('options')
  expect(wrong(['--port', '0'])).toBe('port')
  expect(wrong(['--port', '70000'])).toBe('port')
  expect(wrong(['--port', 'abc'])).toBe('port')
  expect(wrong([], { DATABASE_URL: 'postgres://app@db/nimr' })).toBe('oneUrl')
  expect(wrong([], { DATABASE_OWNER_URL: 'postgres://owner@db/nimr' })).toBe('oneUrl')
  expect(wrong([], { NIMR_ORIGIN: 'nimr.kommun.se' })).toBe('origin')
  expect(wrong([], { NIMR_ORIGIN: 'https://nimr.kommun.se/nimr' })).toBe('origin')
  expect(wrong([], { NIMR_SMTP_URL: 'post.kommun.se' })).toBe('smtp')
})
