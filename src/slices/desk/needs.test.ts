import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as coaching } from '../coaching/mount.ts'
import { mount as needs } from '../needs/mount.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let company: { id: number }
let coach: { id: number }
let mala: Visitor
let norsjo: Visitor
let manager: Visitor

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [coaching, needs, mount])
  company = await world.aCompany({ name: 'Granträ AB' })
  coach = await world.aStaff()
  mala = door.as(coach)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
})
afterAll(() => world?.close())

test('Idag says how many needs have waited more than 60 days, and what companies have sent in', async () => {
  expect((await mala.get('/')).text).not.toContain('Behov som väntar på dig')
  await world.aNeed({ companyId: company.id, raisedOn: '2021-04-15' })
  // 15 April is 61 days before 15 June, 16 April 60.
  await world.aNeed({ companyId: company.id, raisedOn: '2021-04-16' })
  await world.asOwner(`insert into nimr.need_proposal (municipality_code, company_name, focus_area_code, urgency, submitted_at, state)
    values ('2418', 'Hjortronboden', 'innovation', 'now', now(), 'waiting')`)
  const today = (await mala.get('/')).text
  expect(today).toContain('1 behov utan utfall i mer än 60 dagar')
  expect(today).toContain('1 behov anmält av ett företag')
  for (const other of [norsjo, manager])
    expect((await other.get('/')).text).not.toContain('Behov som väntar på dig')
})

test('a company’s page shows its needs and referrals to its own office only', async () => {
  const { id } = await world.aNeed({ companyId: company.id, words: 'Vill byta affärssystem' })
  await world.asOwner(`insert into nimr.referral (company_id, need_id, municipality_code, staff_id, partner_id, partner_email, company_name, words, sent_at, asked_at)
    select ${company.id}, ${id}, '2418', ${coach.id}, o.id, 'lan@almi.example', 'Granträ AB', 'Lån', now(), now() from nimr.organisation o order by o.id limit 1`)
  const page = (await mala.get(`/foretag/${company.id}`)).text
  expect(page).toContain('Vill byta affärssystem')
  expect(page).toContain('Hänvisat till')
  for (const other of [norsjo, manager]) {
    const seen = (await other.get(`/foretag/${company.id}`)).text
    expect(seen).not.toContain('affärssystem')
    expect(seen).not.toContain('Hänvisat till')
  }
  expect((await mala.get('/')).text).toContain('Hänvisningar utan svar')
  expect((await norsjo.get('/')).text).not.toContain('Hänvisningar utan svar')
})

test('the history of a need says who changed it, but not what its words were, to its own office only', async () => {
  const { id } = await world.aNeed({ companyId: company.id, words: 'Hemligt behov' })
  const form = await mala.get(`/behov/${id}/andra`)
  const version = /name="version" value="(\d+)"/.exec(form.text)?.[1] ?? ''
  const changed = { version, needSubject: 'area:innovation', needWords: 'Annat behov', needUrgency: 'now' }
  expect((await mala.post(`/behov/${id}/andra`, changed)).status).toBe(303)
  const history = await mala.get(`/historik/behov/${id}`)
  expect(history.status).toBe(200)
  expect(history.text).toContain('Behovet i ord')
  expect(history.text).not.toContain('Hemligt behov')
  for (const other of [norsjo, manager]) expect((await other.get(`/historik/behov/${id}`)).status).toBe(404)
  expect(door.broken).toEqual([])
})
