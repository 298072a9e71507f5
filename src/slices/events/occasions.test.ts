import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let norsjo: Visitor
let sorsele: Visitor
let auditor: Visitor
let taskForce: number[]
let company: { id: number }
let person: { id: number }
let place: string
let path: string

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  const staff = [await world.aStaff(), await world.aStaff({ municipality: '2417' })] as const
  taskForce = staff.map(({ id }) => id)
  mala = door.as(staff[0])
  norsjo = door.as(staff[1])
  sorsele = door.as(await world.aStaff({ municipality: '2422' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  company = await world.aCompany({ name: 'Granträ AB' })
  person = await world.aPerson({ fullName: 'Anna Gran', email: 'anna@example.se', companyId: company.id })
  const adak = await world.read((tx) =>
    tx.selectFrom('locality').select('id').where('name', '=', 'Adak').executeTakeFirstOrThrow(),
  )
  place = `2418-${adak.id}`
})
beforeEach(async () => {
  const intervention = await world.anIntervention({ title: 'Ägarskifte', taskForce })
  path = `/insatser/${intervention.id}/tillfallen/ny`
})
afterAll(() => world?.close())

const form = (more = {}) => ({
  day: '2021-06-14',
  from: '9',
  to: '12.30',
  place,
  venue: 'Bygdegården',
  ...more,
})
const plan = async (more = {}) => {
  const planned = await mala.post(path, form(more))
  expect(planned.status).toBe(303)
  return planned.location
}

test('an occasion is written and read in Swedish time, summer and winter', async () => {
  expect((await mala.get(await plan())).text).toContain('14 juni 2021 kl. 09.00–12.30')
  expect((await mala.get(await plan({ day: '2021-01-14' }))).text).toContain(
    '14 januari 2021 kl. 09.00–12.30',
  )
  const kept = await world.read((tx) => tx.selectFrom('occasion').select('startsAt').orderBy('id').execute())
  expect(kept.map(({ startsAt }) => startsAt.toISOString())).toEqual([
    '2021-06-14T07:00:00.000Z',
    '2021-01-14T08:00:00.000Z',
  ])
})

test('the task force plans and changes, others only read', async () => {
  const occasion = await plan()
  for (const reader of [sorsele, auditor]) {
    expect((await reader.get(occasion)).status).toBe(200)
    expect((await reader.post(path, form())).status).toBe(403)
    expect((await reader.get(`${occasion}/andra`)).status).toBe(403)
    expect((await reader.post(`${occasion}/deltagare`, { companyId: company.id })).status).toBe(403)
  }
  expect((await norsjo.post(`${occasion}/andra`, form({ from: '10', version: 1 }))).status).toBe(303)
  expect((await mala.post(`${occasion}/andra`, form({ from: '11', version: 1 }))).status).toBe(409)
})

test('names are for the own coach, the task force and the auditor; all who work here see how many', async () => {
  const occasion = await plan()
  await mala.post(`${occasion}/deltagare`, { companyId: company.id, persons: person.id, step: 'add' })
  for (const reader of [mala, norsjo, auditor])
    expect((await reader.get(occasion)).text).toContain('Anna Gran')
  const other = await sorsele.get(occasion)
  expect(other.text).not.toContain('Anna Gran')
  expect(other.text).not.toContain('Granträ AB')
  expect(other.text).toContain('1 företag och 1 person kom')
  for (const list of ['deltagare.csv', 'narvarolista']) {
    expect((await sorsele.get(`${occasion}/${list}`)).status).toBe(403)
    expect((await mala.get(`${occasion}/${list}`)).text).toContain('Anna Gran')
  }
})

test('counts are given to nobody who does not work here', async () => {
  const occasion = Number((await plan()).split('/').at(-1))
  await world.anAttendance({ occasionId: occasion, companyId: company.id })
  const count = (tx: Parameters<Parameters<World['read']>[0]>[0]) =>
    tx.selectFrom('occasion').select('id').where('id', '=', occasion).execute()
  expect(await world.read(count, world.nobody)).toEqual([])
  const counted = await world.read(async (tx) => {
    const { rows } = await sql<{
      n: number
    }>`select companies_listed as n from counter.occasion_counts(${occasion})`.execute(tx)
    return rows[0]?.n
  }, world.nobody)
  expect(counted).toBe(0)
})

test('a task force member from elsewhere lists the company, but sees no persons to choose from', async () => {
  const occasion = await plan()
  const unmet = await world.aCompany()
  const stranger = await world.aPerson({ fullName: 'Sven Okänd', companyId: unmet.id })
  expect((await norsjo.get(`${occasion}/deltagare/ny?foretag=${unmet.id}`)).text).not.toContain('Sven Okänd')
  const guessed = await norsjo.post(`${occasion}/deltagare`, { companyId: unmet.id, persons: stranger.id })
  expect(guessed.status).toBe(422)
  expect((await norsjo.post(`${occasion}/deltagare`, { companyId: unmet.id })).status).toBe(303)
  expect((await mala.get(occasion)).text).toContain('utan namngiven person')
})

test('who came is marked for the whole list at once, and being listed twice is being listed once', async () => {
  const occasion = await plan()
  const other = await world.aCompany({ name: 'Sågen AB' })
  for (const companyId of [company.id, company.id, other.id])
    await mala.post(`${occasion}/deltagare`, { companyId })
  const page = await mala.get(occasion)
  const listed = [...page.text.matchAll(/name="listed" value="(\d+)"/g)].map((found) => found[1] ?? '')
  expect(listed).toHaveLength(2)
  await norsjo.post(`${occasion}/narvaro`, { listed, attended: listed[0] ?? '' })
  expect((await mala.get(occasion)).text).toContain('1 företag och 0 personer kom')
  expect((await sorsele.post(`${occasion}/narvaro`, { listed })).status).toBe(403)
  expect((await mala.post(`${occasion}/borttagning`, { version: 1 })).status).toBe(422)
  for (const row of listed) await mala.post(`${occasion}/deltagare/${row}/borttagning`)
  expect((await mala.post(`${occasion}/borttagning`, { version: 1 })).status).toBe(303)
  expect((await mala.get(occasion)).status).toBe(404)
})

test('whoever is listed before the occasion has not come yet', async () => {
  const occasion = await plan({ day: '2021-07-01' })
  await mala.post(`${occasion}/deltagare`, { companyId: company.id, persons: person.id })
  const kept = await world.read((tx) =>
    tx
      .selectFrom('attendance')
      .select('attended')
      .where('occasionId', '=', Number(occasion.split('/').at(-1)))
      .execute(),
  )
  expect(kept).toEqual([{ attended: false }])
})

test('a cell of the downloaded list is nothing that a spreadsheet would run', async () => {
  const occasion = await plan()
  const sly = await world.aCompany({ name: '=HYPERLINK("x");"y"' })
  await mala.post(`${occasion}/deltagare`, { companyId: sly.id })
  expect((await mala.get(`${occasion}/deltagare.csv`)).text).toContain(`"'=HYPERLINK(""x"");""y"""`)
})

test.each([
  ['no day', { day: '' }],
  ['a time that is none', { from: '25' }],
  ['an end before the start', { to: '8' }],
  ['the hour that is skipped in March', { day: '2021-03-28', from: '2.30', to: '5' }],
  ['a village of another municipality', { place: '2417-1' }],
  ['a municipality outside the projects', { place: '0180' }],
  ['neither place nor link', { place: '' }],
  ['a link that is a script', { link: 'javascript:alert(1)' }],
  ['more than a week', { lastDay: '2021-06-30' }],
  ['a venue of 10,000 characters', { venue: 'å'.repeat(10_000) }],
])('%s is answered by a sentence at the field', async (_, wrong) => {
  const refused = await mala.post(path, form(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
})

test('unknown ids and empty forms break nothing', async () => {
  expect((await mala.post(path)).status).toBe(422)
  for (const unknown of ['/tillfallen/999999', '/tillfallen/x', '/tillfallen/999999/deltagare.csv'])
    expect((await mala.get(unknown)).status).toBe(404)
  expect((await mala.post(`${await plan()}/deltagare`)).status).toBe(422)
  expect(door.broken).toEqual([])
})
