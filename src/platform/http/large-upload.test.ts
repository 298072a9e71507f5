import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openWorld, type World } from '../../../test/world/world.ts'
import { createApp, type Env, largestUploadBytes, readForm } from './index.ts'

let world: World
let app: ReturnType<typeof createApp>
let seen: { name: string; sizeBytes: number; digest: string; path: string; tooLarge: boolean; rss: number }

beforeAll(async () => {
  world = await openWorld()
  const staff = await world.aStaff()
  const routes = new Hono<Env>()
  routes.post('/stor', async (c) => {
    const upload = c.var.largeUpload
    if (!upload) return c.text('none', 422)
    const form = await readForm(c, z.object({ words: z.string() }))
    seen = { ...upload, digest: upload.digest.toString('hex'), rss: process.memoryUsage().rss }
    return c.text(form.ok ? form.value.words : 'bad', upload.tooLarge ? 422 : 200)
  })
  routes.post('/liten', (c) => c.text(String(c.var.largeUpload)))
  app = createApp({
    database: world.database,
    clock: world.clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    site: {
      origin: 'http://localhost',
      behindProxy: false,
      example: false,
      assets: { css: '', script: '', fonts: [] },
    },
    findSession: async (headers) =>
      headers.has('x-test-staff')
        ? {
            viewer: { staffId: staff.id, name: 'Eva', email: 'eva@example.se', roles: [] },
            sessionId: 's',
            cookies: [],
          }
        : null,
    mounts: [{ routes, largeUploads: ['/stor'] }],
    assetDirectory: import.meta.dirname,
    isHealthy: async () => true,
  })
})
afterAll(() => world?.close())

const boundary = 'grans7'

/** A form with a text and a file of so many bytes, made as it is sent. */
function* formOf(bytes: number) {
  yield Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="words"\r\n\r\nhej å\r\n`)
  yield Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="bok.se"\r\ncontent-type: application/octet-stream\r\n\r\n`,
  )
  const piece = Buffer.alloc(65_536, 'x')
  for (let sent = 0; sent < bytes; sent += piece.length)
    yield piece.subarray(0, Math.min(piece.length, bytes - sent))
  yield Buffer.from(`\r\n--${boundary}--\r\n`)
}

async function post(
  path: string,
  pieces: Iterable<Buffer>,
  headers: Record<string, string> = { 'x-test-staff': '1' },
) {
  return app.request(path, {
    method: 'POST',
    headers: {
      ...headers,
      origin: 'http://localhost',
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    body: ReadableStream.from(pieces),
    duplex: 'half',
  } as RequestInit)
}

test('a large file lies on the disk while its request is answered, and its words are read as usual', async () => {
  const size = 3_000_001
  const answer = await post('/stor', formOf(size))
  expect([answer.status, await answer.text()]).toEqual([200, 'hej å'])
  const digest = createHash('sha256').update(Buffer.alloc(size, 'x')).digest('hex')
  expect(seen).toMatchObject({ name: 'bok.se', sizeBytes: size, digest, tooLarge: false })
  expect(existsSync(seen.path)).toBe(false)
})

test('a file over the limit is told so, and the memory does not hold it', async () => {
  const before = process.memoryUsage().rss
  const answer = await post('/stor', formOf(largestUploadBytes + 1))
  expect(answer.status).toBe(422)
  expect(seen.tooLarge).toBe(true)
  expect(seen.rss - before).toBeLessThan(80 * 1024 * 1024)
})

test('a form that is cut off or is none stops, and leaves nothing', async () => {
  const cut = [...formOf(100_000)].slice(0, -1)
  expect((await post('/stor', cut)).status).toBe(400)
  expect((await post('/stor', [Buffer.from('hej')])).status).toBe(400)
})

test('elsewhere, and without signing in, nothing is received', async () => {
  expect(await (await post('/liten', formOf(1000))).text()).toBe('null')
  expect((await post('/liten', formOf(31 * 1024 * 1024))).status).toBe(413)
  expect((await post('/stor', formOf(1000), {})).status).toBe(303)
})
