import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let tove: Visitor
let norsjo: Visitor
let manager: Visitor
let sister: Visitor
let auditor: Visitor
let colleague: { id: number }
let company: { id: number }
let here: string
let nth = 0

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  tove = door.as(await world.aStaff({ name: 'Tove' }))
  colleague = await world.aStaff({ name: 'Kaj Kollega' })
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  sister = door.as(await world.aStaff({ role: 'project_manager', project: 'niaa' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  company = await world.aCompany({ name: 'Granträ AB' })
})
beforeEach(async () => {
  nth += 1
  const started = await tove.post('/natverk', network())
  expect(started.status).toBe(303)
  here = started.location
})
afterAll(() => world?.close())

const network = (more = {}) => ({
  name: `Kompetensforum ${nth}`,
  purpose: 'Skola och näringsliv möts.',
  foundedOn: '2020-01-15',
  project: world.projectId(),
  ...more,
})
const meeting = (more = {}) => ({
  day: '2021-06-14',
  from: '9',
  to: '11.30',
  place: 'Hotellet i Malå',
  minutes: 'Vi enades.',
  ...more,
})

test('a coach starts a network, is its convenor, and everybody who works here reads it', async () => {
  for (const reader of [tove, norsjo, manager, auditor]) {
    const page = await reader.get(here)
    expect(page.text).toContain(`Kompetensforum ${nth}`)
    expect(page.text).toContain('Sammankallande')
  }
  expect((await norsjo.get('/natverk')).text).toContain(`Kompetensforum ${nth}`)
})

test('members come from companies, organisations and colleagues, with from and to days that stay', async () => {
  const organisation = (
    await world.asOwner<{ id: number }>('select min(id)::integer as id from nimr.organisation')
  )[0]
  const add = (fields: object) =>
    tove.post(`${here}/medlemmar`, { fromOn: '2021-02-01', contactName: '', ...fields })
  expect((await add({ kind: 'company', company: 'Granträ AB', contactName: 'Anna Gran' })).status).toBe(303)
  const bank = { kind: 'organisation', organisation: organisation?.id, side: 'private' }
  expect((await add(bank)).status).toBe(303)
  expect((await add({ kind: 'staff', staff: colleague.id })).status).toBe(303)
  expect((await add({ kind: 'staff', staff: colleague.id })).text).toContain('Är redan medlem')
  const page = (await norsjo.get(here)).text
  expect(page).toContain('Anna Gran')
  expect(page).toContain('2 från näringslivet, 2 från det offentliga')
  const end = /medlemmar\/\d+\/avslut/.exec((await tove.get(here)).text.split('Granträ AB')[1] ?? '')?.[0]
  expect((await tove.post(`${here}/${end}`)).status).toBe(303)
  expect((await tove.get(here)).text).toContain('Tidigare medlemmar')
})

test('meetings are kept with who was there and the minutes, and changed only from the version one saw', async () => {
  const member = /medlemmar\/(\d+)\/avslut/.exec((await tove.get(here)).text)?.[1] ?? ''
  const held = await tove.post(`${here}/moten`, meeting({ members: member }))
  expect(held.status).toBe(303)
  const page = (await norsjo.get(held.location)).text
  expect(page).toContain('14 juni 2021 kl. 09.00–11.30')
  expect(page).toContain('Vi enades.')
  expect((await tove.post(`${held.location}/andra`, meeting({ minutes: 'Rättat', version: 1 }))).status).toBe(
    303,
  )
  expect((await tove.post(`${held.location}/andra`, meeting({ version: 1 }))).status).toBe(409)
  const file = new File(['protokoll'], 'protokoll.txt', { type: 'text/plain' })
  expect((await tove.post(`${held.location}/protokoll`, { file })).status).toBe(303)
  expect((await norsjo.get(held.location)).text).toContain('protokoll.txt')
  expect((await norsjo.post(`${held.location}/protokoll`, { file })).status).toBe(403)
})

test('handing over to another project adds to the history and rewrites nothing', async () => {
  await tove.post(`${here}/moten`, meeting())
  const elsewhere = {
    project: 'other',
    otherProject: 'Tillväxt ägarskifte',
    fromOn: '2021-05-01',
    reason: 'Specialister',
  }
  expect((await manager.post(`${here}/overlamning`, elsewhere)).status).toBe(303)
  const page = (await norsjo.get(here)).text
  expect(page).toContain('Tillväxt ägarskifte')
  expect(page).toContain('Specialister')
  expect(page).toContain('14 juni 2021')
  const rows = await world.asOwner<{ fromOn: string }>(
    `select from_on::text as "fromOn" from nimr.network_owner where network_id = ${here.split('/').at(-1)} order by id`,
  )
  expect(rows).toEqual([{ fromOn: '2020-01-15' }, { fromOn: '2021-05-01' }])
  // It is no longer the project's, so its manager only reads.
  expect((await manager.get(`${here}/andra`)).status).toBe(403)
  expect((await tove.post(`${here}/overlamning`, { ...elsewhere, fromOn: '2021-04-01' })).text).toContain(
    'efter den dag',
  )
  expect((await tove.post(`${here}/overlamning`, { ...elsewhere, fromOn: '2031-01-01' })).text).toContain(
    'inte varit än',
  )
})

test('the manager of the project that takes it over may change it from then on', async () => {
  expect((await sister.get(`${here}/andra`)).status).toBe(403)
  await tove.post(`${here}/overlamning`, { project: world.projectId('niaa'), fromOn: '2021-05-01' })
  expect((await sister.get(`${here}/andra`)).status).toBe(200)
})

test('a coach elsewhere and an auditor read but change nothing', async () => {
  for (const reader of [norsjo, auditor]) {
    expect((await reader.get(here)).text).not.toContain('Lägg till en medlem')
    for (const path of ['medlemmar/ny', 'moten/nytt', 'overlamning', 'andra'])
      expect((await reader.get(`${here}/${path}`)).status).toBe(403)
    expect(
      (await reader.post(`${here}/medlemmar`, { kind: 'staff', staff: colleague.id, fromOn: '2021-01-01' }))
        .status,
    ).toBe(403)
    expect((await reader.post(`${here}/moten`, meeting())).status).toBe(403)
  }
  expect((await auditor.post('/natverk', network({ name: 'Revisorns' }))).status).toBe(403)
})

test.each([
  ['no name', { name: '' }],
  ['a name that is taken', { name: 'kompetensforum 1' }],
  ['no project', { project: '' }],
  ['a project that is none', { project: 999_999 }],
  ['another project without a name', { project: 'other' }],
  ['a focus area that is none', { focusArea: 'x_x' }],
  ['a day that is none', { foundedOn: 'i fjol' }],
  ['a name of 10,000 characters', { name: 'å'.repeat(10_000) }],
])('a network with %s is asked for again', async (_, wrong) => {
  const refused = await tove.post('/natverk', network({ name: `Nytt ${nth}`, ...wrong }))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
})

test.each([
  ['an end before the start', { to: '8' }],
  ['a time that is none', { from: '25' }],
  ['somebody who is no member', { members: 999_999 }],
  ['no day', { day: '' }],
])('a meeting with %s is asked for again', async (_, wrong) => {
  expect((await tove.post(`${here}/moten`, meeting(wrong))).status).toBe(422)
})

test('unknown ids, meetings of another network and empty forms break nothing', async () => {
  const other = (await tove.post('/natverk', network({ name: `Annat ${nth}` }))).location
  const held = await tove.post(`${here}/moten`, meeting())
  const id = held.location.split('/').at(-1)
  expect((await tove.get(`${other}/moten/${id}`)).status).toBe(404)
  for (const path of ['/natverk/999999', `${here}/moten/999999`])
    expect((await tove.get(path)).status).toBe(404)
  for (const path of [
    '/natverk',
    `${here}/medlemmar`,
    `${here}/moten`,
    `${here}/overlamning`,
    `${here}/andra`,
  ])
    expect((await tove.post(path)).status).toBe(422)
  expect(door.broken).toEqual([])
})

test('an accountant takes part in an intervention, and that stays when they no longer do', async () => {
  const staff = await world.aStaff()
  const member = door.as(staff)
  const intervention = await world.anIntervention({ taskForce: [staff.id] })
  const path = `/insatser/${intervention.id}/medverkande`
  const partner = { company: 'Granträ AB', role: 'Redovisningsbyrå', fromOn: '2021-06-01' }
  for (const _ of [1, 2]) expect((await member.post(path, partner)).status).toBe(303)
  const kept = await world.asOwner<{ id: number }>(
    `select id from nimr.intervention_partner where intervention_id = ${intervention.id} and company_id = ${company.id}`,
  )
  expect(kept).toHaveLength(1)
  expect((await member.post(`${path}/${kept[0]?.id}/avslut`)).status).toBe(303)
  expect((await norsjo.post(path, partner)).status).toBe(403)
  expect((await member.post(path, { role: 'Bank', fromOn: '2021-06-01' })).status).toBe(422)
})
