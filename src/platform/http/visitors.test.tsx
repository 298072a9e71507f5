import { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { secondsAfter } from '../clock/index.ts'
import { keepFile } from '../files/index.ts'
import { endLink, makeLink } from '../links/index.ts'
import type { Env } from './env.ts'
import { readUploads, readVisitorForm, visitorFields } from './index.ts'

const sayForm = { name: 'say_something', most: 3 }
const routes = new Hono<Env>()
routes.get('/prova', async (c) => c.html(await visitorFields(c, sayForm)))
routes.post('/prova', async (c) => {
  const form = await readVisitorForm(c, sayForm, z.object({ words: z.string() }))
  return form.ok ? c.text('tack') : c.json(form.errors, 422)
})
routes.get('/l/:token/prova', async (c) => {
  const { rows } = await sql<{ reached: number | null }>`select nimr.linked('example') as reached`.execute(
    c.var.tx,
  )
  return c.json({ actor: c.var.actor.kind, viewer: c.var.viewer, reached: rows[0]?.reached })
})
routes.post('/l/:token/prova', async (c) => {
  const [file] = await readUploads(c, 'file')
  return c.json({ name: file?.name, size: file?.bytes.byteLength })
})

let world: World
let door: ReturnType<typeof openFrontDoor>
beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [{ routes, open: ['/prova'] }])
})
afterAll(() => world.close())

const aLink = (days = 1) =>
  world.database.write({ kind: 'operator', name: 'test' }, { now: world.clock.now() }, (tx) =>
    makeLink(tx, world.clock.now(), {
      purpose: 'example',
      recordId: 17,
      expiresAt: secondsAfter(world.clock.now(), days * 24 * 3600),
    }),
  )

test('whoever holds a link reaches its one record, as nobody else, even when signed in', async () => {
  const { path } = await aLink()
  const coach = await world.aStaff()
  expect(JSON.parse((await door.visitor.get(`${path}/prova`)).text)).toEqual({
    actor: 'link',
    viewer: null,
    reached: 17,
  })
  expect(JSON.parse((await door.as(coach).get(`${path}/prova`)).text)).toMatchObject({
    actor: 'link',
    viewer: null,
  })
})

test('a link that has ended or expired, or never was, says so and opens nothing', async () => {
  const { path, linkId } = await aLink()
  await world.database.write({ kind: 'operator', name: 'test' }, { now: world.clock.now() }, (tx) =>
    endLink(tx, world.clock.now(), linkId),
  )
  for (const ended of [path, '/l/short', `/l/${'a'.repeat(43)}`, '/l/%00']) {
    const answer = await door.visitor.get(`${ended}/prova`)
    expect(answer.status, ended).toBe(404)
    expect(answer.text).toContain('Länken gäller inte längre')
  }
})

test('the address of a link is kept as a hash only, which no staff member can read', async () => {
  const { path } = await aLink()
  const stored = await world.asOwner<{ row: object }>('select to_jsonb(l) as row from nimr.link l')
  expect(JSON.stringify(stored)).not.toContain(path.slice(3))
  const audit = await world.asOwner<{ row: object }>(
    `select to_jsonb(a) as row from nimr.audit_entry a where table_name = 'link'`,
  )
  expect(JSON.stringify(audit)).not.toContain('token_hash":')
})

async function stamp(): Promise<string> {
  const { text } = await door.visitor.get('/prova')
  return /name="stamp" value="([^"]+)"/.exec(text)?.[1] ?? ''
}

test('a form for visitors is taken from people: opened here, not at once, not by the dozen', async () => {
  const opened = await stamp()
  expect((await door.visitor.post('/prova', { words: 'hej', stamp: opened })).text).toContain('en gång till')
  world.clock.set(secondsAfter(world.clock.now(), 20))
  expect((await door.visitor.post('/prova', { words: 'hej', stamp: `1.${'0'.repeat(64)}` })).status).toBe(422)
  expect((await door.visitor.post('/prova', { words: 'hej' })).status).toBe(422)
  expect(
    (await door.visitor.post('/prova', { words: 'hej', stamp: opened, webbplats: 'http://spam' })).status,
  ).toBe(400)
  for (const _ of [1, 2, 3])
    expect((await door.visitor.post('/prova', { words: 'hej', stamp: opened })).text).toBe('tack')
  expect((await door.visitor.post('/prova', { words: 'hej', stamp: opened })).status).toBe(429)
  world.clock.set(secondsAfter(world.clock.now(), 16 * 60))
  expect((await door.visitor.post('/prova', { words: 'hej', stamp: opened })).text).toBe('tack')
  world.clock.set(secondsAfter(world.clock.now(), 25 * 3600))
  expect((await door.visitor.post('/prova', { words: 'hej', stamp: opened })).text).toContain('en gång till')
})

test('a link holder may send files; a visitor may not send more than a form of text', async () => {
  const { path } = await aLink(3)
  const large = new File([new Uint8Array(3_000_000)], 'anbud.pdf')
  expect(JSON.parse((await door.visitor.post(`${path}/prova`, { file: large })).text)).toEqual({
    name: 'anbud.pdf',
    size: 3_000_000,
  })
  expect((await door.visitor.post('/prova', { words: 'hej', file: large })).status).toBe(413)
})

test('a file is what its bytes are, is seen with its record and is told apart from what it calls itself', async () => {
  const member = await world.aStaff()
  const intervention = await world.anIntervention({ taskForce: [member.id] })
  const keep = (name: string, bytes: Uint8Array) =>
    world.database.write({ kind: 'staff', staffId: member.id }, { now: world.clock.now() }, (tx) =>
      keepFile(tx, world.clock.now(), {
        record: { table: 'intervention', id: intervention.id },
        kind: 'programme',
        name,
        bytes,
      }),
    )
  const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n')
  const kept = await keep('../../Program "höst".pdf', pdf)
  expect(kept).toMatchObject({ allowed: true })
  expect(await keep('virus.pdf', new TextEncoder().encode('MZ'))).toMatchObject({
    refusal: 'file_type_unknown',
  })
  expect(await keep('tom.pdf', new Uint8Array())).toMatchObject({ refusal: 'file_empty' })
  expect(await keep('stor.txt', new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({
    refusal: 'file_too_large',
  })
  const path = `/filer/${kept.fileId}`
  const colleague = await world.aStaff({ municipality: '2417' })
  expect(await door.as(colleague).get(path)).toMatchObject({ status: 200, text: '%PDF-1.7\n1 0 obj\n' })
  expect((await door.visitor.get(path)).status).toBe(303)
  expect(door.broken).toEqual([])
})
