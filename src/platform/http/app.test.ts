import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { anApplication, signedIn } from '../../../test/world/application.ts'
import { defineText } from '../../kit/language.ts'
import {
  changedMeanwhile,
  type Env,
  forbidden,
  idParam,
  type Mount,
  many,
  readForm,
  redirectWithToast,
} from './index.ts'

const tove = { name: 'Tove Granvik', email: 'tove@mala.example' }

const words = defineText({
  nameMissing: { sv: 'Skriv ett namn.', en: 'Write a name.' },
  nameLong: { sv: (n: number) => `Högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
})
const countyForm = z.object({
  code: z.string(),
  name: z.string('nameMissing').max(60, 'nameLong'),
  tag: many(z.string()),
  mishap: z.string().optional(),
})

/** A page that writes a row before it decides how to answer. */
function aMount(): Mount {
  const routes = new Hono<Env>()
  routes.post('/prov', async (c) => {
    const form = await readForm(c, countyForm, words)
    if (!form.ok) return c.json(form, 422)
    const { code, name, mishap } = form.value
    await c.var.tx.insertInto('county').values({ code, name }).execute()
    if (mishap === 'refused') return c.text('nej', 422)
    if (mishap === 'thrown') throw new Error('secret')
    if (mishap === 'changed') throw changedMeanwhile()
    return redirectWithToast(c, '/prov/lista', `${name} är sparat.`)
  })
  routes.get('/prov/:id', (c) => c.text(String(idParam(c))))
  routes.get('/prov/fel/sql', async (c) => {
    await c.var.tx.insertInto('county').values({ code: '99', name: 'läst' }).execute()
    return c.text('')
  })
  routes.get('/prov/fel/nekad', () => {
    throw forbidden()
  })
  return { routes }
}

async function aWorld() {
  const lines: string[] = []
  const write = (event: string, fields: object = {}) => void lines.push(JSON.stringify({ event, ...fields }))
  const world = await anApplication({
    moreMounts: [aMount()],
    log: { info: write, warn: write, error: write },
  })
  const id = await world.aStaffMember(tove)
  await world.owner.query(
    `insert into nimr.staff_role (staff_id, role, from_on) values ($1, 'administrator', '2018-09-01')`,
    [id],
  )
  const visitor = await signedIn(world, tove.email)
  const counties = async () =>
    (await world.owner.query(`select name from nimr.county where code like '9%'`)).rows.map((row) => row.name)
  return { ...world, visitor, lines, counties }
}

test('what a successful form wrote is kept, and the next page says so once', async () => {
  const { visitor, counties } = await aWorld()
  const answer = await visitor.post('/prov', { code: '98', name: ' Na\u0308sta\u0000 ' })
  expect(answer.status).toBe(303)
  expect(await counties()).toEqual(['Nästa'])
  expect(await visitor.page('/konto')).toContain('Nästa är sparat.')
  expect(await visitor.page('/konto')).not.toContain('Nästa är sparat.')
})

test.each([
  ['refused', 422],
  ['thrown', 500],
  ['changed', 409],
])('a request that ended as %s leaves nothing in the database', async (mishap, status) => {
  const { visitor, counties } = await aWorld()
  const answer = await visitor.post('/prov', { code: '98', name: 'Nästa', mishap })
  expect(answer.status).toBe(status)
  expect(await counties()).toEqual([])
})

test('a fault of ours shows a reference number that the log has too, and nothing of the cause', async () => {
  const { visitor, lines } = await aWorld()
  const page = await (await visitor.post('/prov', { code: '98', name: 'Nästa', mishap: 'thrown' })).text()
  const reference = /Referensnummer: ([0-9a-f-]{36})/.exec(page)?.[1] ?? 'none'
  expect(page).not.toContain('secret')
  expect(lines.filter((line) => line.includes('"event":"broken"') && line.includes(reference))).toHaveLength(
    1,
  )
})

test('a reading page cannot write', async () => {
  const { visitor, counties } = await aWorld()
  expect((await visitor.get('/prov/fel/sql')).status).toBe(500)
  expect(await counties()).toEqual([])
})

test('what the tables refuse is told in words, never as the text of the database', async () => {
  const { visitor } = await aWorld()
  await visitor.post('/prov', { code: '98', name: 'Nästa' })
  const twice = await visitor.post('/prov', { code: '98', name: 'Nästa' })
  expect(twice.status).toBe(409)
  expect(await twice.text()).not.toMatch(/county|constraint|duplicate/)
})

test('a row that the viewer may not write is forbidden', async () => {
  const { visitor, owner, counties } = await aWorld()
  await owner.query(`delete from nimr.staff_role where role = 'administrator'`)
  expect((await visitor.post('/prov', { code: '98', name: 'Nästa' })).status).toBe(403)
  expect(await counties()).toEqual([])
})

test('a form that does not fit gets its own sentences back, with what was typed', async () => {
  const { visitor } = await aWorld()
  const empty = await (await visitor.post('/prov', { code: '98', name: ' ' })).json()
  expect(empty).toMatchObject({ errors: { name: 'Skriv ett namn.' }, values: { code: '98', name: '' } })
  const long = await (await visitor.post('/prov', { code: '98', name: 'å'.repeat(61) })).json()
  expect(long).toMatchObject({ errors: { name: 'Högst 60 tecken.' } })
  await visitor.post('/sprak', { sprak: 'en' })
  const english = await (await visitor.post('/prov', { code: '98' })).json()
  expect(english).toMatchObject({ errors: { name: 'Write a name.' } })
  const huge = await (await visitor.post('/prov', { code: '98', name: 'x'.repeat(50_000) })).json()
  expect(huge).toMatchObject({ errors: { name: expect.stringContaining('20000') }, values: { name: '' } })
})

test('a form over a megabyte is refused with a page', async () => {
  const { visitor } = await aWorld()
  const answer = await visitor.post('/prov', { code: '98', name: 'x'.repeat(1_100_000) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('för stort')
})

test.each(['abc', '0', '-1', '1.5', '99999999999999999999', '1e3', '%00'])(
  'an address with the id %s does not exist',
  async (id) => {
    const { visitor } = await aWorld()
    expect((await visitor.get(`/prov/${id}`)).status).toBe(404)
  },
)

test('forms from other places are refused, also when they do not say where they come from', async () => {
  const { visitor, counties } = await aWorld()
  const form = { code: '98', name: 'Nästa' }
  expect((await visitor.post('/prov', form, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await visitor.post('/prov', form, { origin: '' })).status).toBe(403)
  expect((await visitor.post('/prov', form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await visitor.post('/prov', form, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
  expect(await counties()).toEqual([])
})

test('every answer forbids inline script, framing and sniffing', async () => {
  const { visitor } = await aWorld()
  for (const path of ['/konto', '/finns-inte', '/halsa', '/tillgangar/finns-inte.css']) {
    const { headers } = await visitor.get(path)
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect((await visitor.get('/konto')).headers.get('cache-control')).toBe('no-store')
})

test('stops are pages for people and JSON for programs', async () => {
  const { visitor, app } = await aWorld()
  const page = await visitor.get('/prov/fel/nekad')
  expect(page.status).toBe(403)
  expect(await page.text()).toContain('Det här får du inte göra')
  const json = await visitor.get('/finns-inte', { accept: 'application/json' })
  expect(json.status).toBe(404)
  expect(await json.json()).toMatchObject({ error: { code: 'notFound' } })
  const stranger = await app.request('/konto', { headers: { accept: 'application/json' } })
  expect(stranger.status).toBe(401)
})

test('the log names the pattern of the address and never what is in it', async () => {
  const { visitor, lines } = await aWorld()
  await visitor.get('/prov/4711?sok=Tove%20Granvik')
  expect(lines.at(-1)).toContain('"route":"/prov/:id"')
  expect(lines.join('\n')).not.toMatch(/4711|Tove|mala\.example/)
})

test('health is told without signing in', async () => {
  const { app } = await anApplication()
  const answer = await app.request('/halsa')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok' })
})
