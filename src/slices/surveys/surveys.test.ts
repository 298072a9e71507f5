import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let mala: Visitor
let norsjo: Visitor
let manager: Visitor
let economist: Visitor
let company: { id: number; name: string }

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2022-03-15T09:00:00Z')
  door = openFrontDoor(world, [mount])
  mala = door.as(await world.aStaff())
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
})
beforeEach(async () => {
  company = await world.aCompany()
})
afterAll(() => world?.close())

const form = (more = {}) => ({
  companyId: company.id,
  project: world.projectId(),
  municipality: '2418',
  askedFromOn: '2018-09-01',
  askedToOn: '2022-02-28',
  answeredOn: '2022-03-10',
  givenBy: 'phone',
  jobsKept: '1,5',
  jobsCreated: '0',
  supportMattered: 'decisively',
  helpedMost: 'Samtalen 🌲',
  ...more,
})

test('a coach records one and a half kept jobs with a comma, and a form opens with the project’s period', async () => {
  const empty = await mala.get(`/enkatsvar/nytt?foretag=${company.id}`)
  expect(empty.text).toContain('value="2018-09-01"')
  const recorded = await mala.post('/enkatsvar/nytt', form())
  expect(recorded.status).toBe(303)
  const page = await mala.get(recorded.location)
  for (const words of ['1,5', 'Ja, avgörande', 'Samtalen 🌲']) expect(page.text).toContain(words)
})

test('a company answers once for a period, also when two send it at the same moment', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => mala.post('/enkatsvar/nytt', form())))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422, 422])
  expect(answers.find(({ status }) => status === 422)?.text).toContain('Rätta svaret')
})

test('a correction is a new version with its reason, and the old one says that it is replaced', async () => {
  const { location } = await mala.post('/enkatsvar/nytt', form())
  expect((await mala.post(`${location}/rattelse`, form({ reason: '' }))).status).toBe(422)
  const corrected = await mala.post(`${location}/rattelse`, form({ reason: 'Räknade fel', jobsKept: '2' }))
  expect(corrected.status).toBe(303)
  expect((await mala.get(location)).text).toContain('ersatt')
  expect((await mala.get(corrected.location)).text).toContain('Räknade fel')
  const again = await mala.post(`${location}/rattelse`, form({ reason: 'Igen', jobsKept: '3' }))
  expect(again.status).toBe(422)
  expect(again.text).toContain('redan rättat')
  const list = (await mala.get('/enkatsvar')).text
  expect(list).toContain(`${corrected.location}"`)
  expect(list).not.toContain(`${location}"`)
})

test('another municipality’s coach finds no answer; the project manager reads but does not write', async () => {
  const { location } = await mala.post('/enkatsvar/nytt', form())
  expect((await norsjo.get(location)).status).toBe(404)
  expect((await norsjo.post(`${location}/rattelse`, form({ reason: 'Mitt' }))).status).toBe(404)
  expect((await norsjo.get('/enkatsvar')).text).not.toContain(company.name)
  expect((await manager.get(location)).status).toBe(200)
  expect((await manager.get(`${location}/rattelse`)).status).toBe(403)
  expect((await manager.post('/enkatsvar/nytt', form())).status).toBe(403)
  expect((await economist.get('/enkatsvar')).status).toBe(403)
})

test.each([
  ['no kept jobs', { jobsKept: '' }],
  ['fewer than none', { jobsKept: '-1' }],
  ['jobs in words', { jobsCreated: 'två' }],
  ['more jobs than there are', { jobsCreated: '99999999' }],
  ['no word on the support', { supportMattered: '' }],
  ['a period that ends before it starts', { askedToOn: '2018-08-31' }],
  ['an answer of tomorrow', { answeredOn: '2022-03-16' }],
  ['an answer before the period', { answeredOn: '2018-08-31' }],
  ['a project of other municipalities', { project: 2 }],
  ['no company', { companyId: '' }],
  ['words without end', { helpedMost: 'å'.repeat(10_000) }],
])('%s is answered by a sentence at the field', async (_, wrong) => {
  const refused = await mala.post('/enkatsvar/nytt', form(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
})

test('unknown ids, empty forms and another office break nothing', async () => {
  expect((await mala.post('/enkatsvar/nytt')).status).toBe(422)
  expect((await mala.post('/enkatsvar/nytt', form({ municipality: '2417' }))).status).toBe(403)
  for (const unknown of ['/enkatsvar/999999', '/enkatsvar/x', '/enkatsvar/nytt?foretag=999999'])
    expect((await mala.get(unknown)).status).toBe(404)
  expect((await manager.get('/enkatsvar?projekt=1e9&kommun=%27')).status).toBe(200)
  expect(door.broken).toEqual([])
})
