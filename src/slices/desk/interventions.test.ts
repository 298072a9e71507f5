import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount as events } from '../events/mount.ts'
import { mount as interventions } from '../interventions/mount.ts'
import { mount as desk } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let norsjo: Visitor
let sorsele: Visitor
let manager: Visitor
let auditor: Visitor
let norsjoCoach: { id: number }
let sorseleCoach: { id: number }
let projectManager: { id: number }

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [interventions, events, desk])
  norsjoCoach = await world.aStaff({ name: 'Nils Norsjö', municipality: '2417' })
  sorseleCoach = await world.aStaff({ name: 'Sara Sorsele', municipality: '2422' })
  projectManager = await world.aStaff({ role: 'project_manager' })
  mala = door.as(await world.aStaff({ name: 'Mia Malå' }))
  norsjo = door.as(norsjoCoach)
  sorsele = door.as(sorseleCoach)
  manager = door.as(projectManager)
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
})
afterAll(() => world?.close())

const form = (more = {}) => ({
  kind: 'group',
  title: 'Webbhandel',
  workingMethod: 'task_force',
  scope: 'all',
  lead: '2418',
  startsOn: '2021-06-01',
  focusAreas: ['larger_market'],
  projects: [world.projectId()],
  municipalities: ['2418', '2417'],
  taskForce: [norsjoCoach.id],
  ...more,
})

const start = async (more = {}) => {
  const started = await mala.post('/insatser/ny', form(more))
  expect(started.status).toBe(303)
  return started.location
}

test('whoever starts an intervention is in its task force with those asked', async () => {
  const page = await norsjo.get(await start())
  expect(page.text).toContain('Mia Malå')
  expect(page.text).toContain('Nils Norsjö')
  expect(page.text).toContain('Nästa steg')
})

test('the task force and the project manager write, all others read', async () => {
  const path = await start()
  for (const reader of [sorsele, auditor]) {
    const page = await reader.get(path)
    expect(page.text).toContain('Webbhandel')
    expect(page.text).not.toContain(`${path}/andra`)
    expect((await reader.get(`${path}/andra`)).status).toBe(403)
    expect((await reader.post(`${path}/steg`, { stage: 'content', version: 1 })).status).toBe(403)
    expect((await reader.post(`${path}/andra`, form({ version: 1 }))).status).toBe(403)
    expect((await reader.post(`${path}/insatsstyrka`, { staff: sorseleCoach.id })).status).toBe(403)
  }
  expect((await norsjo.post(`${path}/steg`, { stage: 'content', version: 1 })).status).toBe(303)
  expect((await manager.post(`${path}/andra`, form({ version: 2, title: 'E-handel' }))).status).toBe(303)
  expect((await auditor.post('/insatser/ny', form())).status).toBe(403)
})

test('of two who change it at once the second is told', async () => {
  const path = await start()
  expect((await mala.post(`${path}/andra`, form({ version: 1 }))).status).toBe(303)
  expect((await norsjo.post(`${path}/andra`, form({ version: 1 }))).status).toBe(409)
  expect((await norsjo.post(`${path}/steg`, { stage: 'content', version: 1 })).status).toBe(409)
})

test('members join and leave with their history kept, and the last one stays', async () => {
  const path = await start()
  await mala.post(`${path}/insatsstyrka`, { staff: sorseleCoach.id })
  const members = () =>
    manager
      .get(path)
      .then(({ text }) => [...text.matchAll(/insatsstyrka\/(\d+)\/avslut/g)].map((found) => found[1]))
  const present = await members()
  expect(present).toHaveLength(3)
  const answers = []
  for (const member of present)
    answers.push((await manager.post(`${path}/insatsstyrka/${member}/avslut`)).status)
  expect(answers).toEqual([303, 303, 422])
  expect((await manager.get(path)).text).toContain('Tidigare med')
  expect((await manager.post(`${path}/insatsstyrka`, { staff: projectManager.id })).status).toBe(422)
})

test('a municipality agrees for itself only', async () => {
  const path = await start()
  expect((await norsjo.post(`${path}/medverkan`, { municipality: '2417' })).status).toBe(303)
  expect((await norsjo.post(`${path}/medverkan`, { municipality: '2418' })).status).toBe(403)
  expect((await sorsele.post(`${path}/medverkan`, { municipality: '2422' })).status).toBe(404)
  expect((await norsjo.get(path)).text).toContain('Ångra')
})

test('an individual intervention says which company and why', async () => {
  const company = await world.aCompany({ name: 'Ensamgran AB' })
  const more = { kind: 'individual', companyId: company.id, reason: 'Ensam om behovet' }
  const path = await start(more)
  const page = await mala.get(path)
  for (const words of ['Ensamgran AB', 'Ensam om behovet']) expect(page.text).toContain(words)
  expect((await mala.post('/insatser/ny', form({ ...more, reason: '' }))).text).toContain(
    'varför företaget får',
  )
})

test('the board and the table show what fits the filter', async () => {
  await start({ title: 'Kapital för alla', focusAreas: ['capital_supply'] })
  expect((await auditor.get('/insatser?fokus=capital_supply&visa=tabell')).text).toContain('Kapital för alla')
  expect((await auditor.get('/insatser?fokus=innovation')).text).not.toContain('Kapital för alla')
  expect((await auditor.get('/insatser?kommun=2422')).text).not.toContain('Kapital för alla')
  expect((await auditor.get('/insatser?fokus=%27&fran=igår&kommun=9999999')).status).toBe(200)
})

test.each([
  ['no title', { title: '' }],
  ['a title of 10,000 characters', { title: 'å'.repeat(10_000) }],
  ['the lead of another municipality', { lead: '2417' }],
  ['an end before the start', { endsOn: '2020-01-01' }],
  ['no whole number of places', { capacity: 'många' }],
  ['no focus area', { focusAreas: [] }],
  ['a project that is none', { projects: '999999' }],
  ['a municipality outside the projects', { municipalities: '0180' }],
  ['a colleague who is none', { taskForce: '999999' }],
  ['no company for an individual one', { kind: 'individual', reason: 'Ensam' }],
])('%s is answered by a sentence at the field', async (_, wrong) => {
  const refused = await mala.post('/insatser/ny', form(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
})

test('unknown ids and empty forms break nothing', async () => {
  for (const path of ['/insatser/999999', '/insatser/0', '/insatser/x', '/insatser/99999999999999999999'])
    expect((await mala.get(path)).status).toBe(404)
  expect((await mala.post('/insatser/ny')).status).toBe(422)
  expect((await mala.post('/insatser/999999/steg')).status).toBe(404)
  expect(door.broken).toEqual([])
})
