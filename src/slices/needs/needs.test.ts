import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let company: { id: number; name: string }
let coach: Visitor
let colleague: Visitor
let norsjo: Visitor
let manager: Visitor
let economist: Visitor
let auditor: Visitor

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  company = await world.aCompany({ name: 'Granträ AB' })
  coach = door.as(await world.aStaff({ name: 'Mia Malå' }))
  colleague = door.as(await world.aStaff({ role: 'head_of_office' }))
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
})
afterAll(() => world?.close())

const need = (more = {}) => ({
  company: company.name,
  companyId: company.id,
  municipality: '2418',
  needSubject: 'area:larger_market',
  needWords: 'Vill sälja köksluckor på webben',
  needUrgency: 'now',
  needRaisedBy: 'company',
  raisedOn: '2021-06-10',
  ...more,
})

const record = async (more = {}): Promise<string> => {
  const recorded = await coach.post('/behov/nytt', need(more))
  expect(recorded.status).toBe(303)
  return recorded.location
}

const versionOf = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

async function settle(path: string, fields: object, as = coach) {
  const version = versionOf((await as.get(path)).text)
  return as.post(`${path}/utfall`, { version, ...fields })
}

test('a coach records a need, and finds it on its page, in the list and on the board', async () => {
  expect((await coach.get(`/behov/nytt?foretag=${company.id}`)).text).toContain('Granträ AB')
  const path = await record()
  const page = await coach.get(path)
  for (const words of ['Granträ AB', 'Vill sälja köksluckor på webben', 'Öppet', 'Mia Malå'])
    expect(page.text).toContain(words)
  expect((await colleague.get('/behov/mina?visa=oppna')).text).toContain('köksluckor')
  expect((await coach.get('/behov')).text).toContain('Större marknad: Granträ AB')
})

test('others see that a company in Malå needs something, but not which and not in what words', async () => {
  const path = await record()
  for (const reader of [norsjo, manager]) {
    const board = await reader.get('/behov')
    expect(board.status).toBe(200)
    expect(board.text).toContain('Ett företag i Malå')
    for (const closed of ['Granträ', 'köksluckor', `href="${path}"`]) expect(board.text).not.toContain(closed)
  }
  expect((await norsjo.get(path)).status).toBe(404)
  expect((await norsjo.get(`${path}/andra`)).status).toBe(404)
  expect((await norsjo.post(`${path}/utfall`, { state: 'met', version: 1 })).status).toBe(404)
  expect((await norsjo.post(`${path}/delning`, { delat: 'ja', version: 1 })).status).toBe(404)
  expect((await manager.get(path)).status).toBe(403)
  for (const reader of [economist, auditor])
    for (const closed of ['/behov', '/behov/mina', '/behov/nytt', path])
      expect((await reader.get(closed)).status).toBe(403)
})

test('a shared need is named to the other offices, and no longer when the sharing ends', async () => {
  const path = await record({ needWords: 'Behöver en revisor' })
  const share = async (delat: string) =>
    coach.post(`${path}/delning`, { version: versionOf((await coach.get(path)).text), delat })
  expect((await share('ja')).status).toBe(303)
  const board = await norsjo.get('/behov')
  expect(board.text).toContain('Behöver en revisor')
  expect(board.text).toContain('Granträ AB')
  expect((await manager.get('/behov')).text).not.toContain('Behöver en revisor')
  expect((await share('nej')).status).toBe(303)
  expect((await norsjo.get('/behov')).text).not.toContain('Behöver en revisor')
})

test('a need is met, opened again and declined, and its page says who did what', async () => {
  const path = await record()
  expect((await settle(path, { state: 'met', words: 'Löst i telefon' })).status).toBe(303)
  expect((await settle(path, { state: 'declined', reason: 'mistake' })).status).toBe(422)
  expect((await settle(path, { state: 'open' }, colleague)).status).toBe(303)
  const withoutReason = await settle(path, { state: 'declined' })
  expect(withoutReason.status).toBe(422)
  expect(withoutReason.text).toContain('Välj varför behovet avböjs')
  expect((await settle(path, { state: 'declined', reason: 'no_longer_wanted' })).status).toBe(303)
  const page = (await coach.get(path)).text
  for (const words of ['Löst i telefon', 'Öppet igen', 'Företaget vill inte längre', 'Behovet lades in'])
    expect(page).toContain(words)
})

test('of two who settle the same need the second is told', async () => {
  const path = await record()
  const version = versionOf((await coach.get(path)).text)
  expect((await coach.post(`${path}/utfall`, { version, state: 'met' })).status).toBe(303)
  expect(
    (await colleague.post(`${path}/utfall`, { version, state: 'declined', reason: 'mistake' })).status,
  ).toBe(422)
  expect((await colleague.post(`${path}/utfall`, { version, state: 'open' })).status).toBe(409)
})

test('a mistake is no demand: it leaves the board', async () => {
  const path = await record({ needWords: 'Fel företag' })
  await settle(path, { state: 'declined', reason: 'mistake' })
  expect((await coach.get('/behov?lage=all')).text).not.toContain('Fel företag')
})

test('what is said of a need is changed by its own office', async () => {
  const path = await record()
  const form = await coach.get(`${path}/andra`)
  expect(form.text).toContain('köksluckor')
  const version = versionOf(form.text)
  const changed = { version, needSubject: 'area:innovation', needWords: 'Ny maskin', needUrgency: 'later' }
  expect((await coach.post(`${path}/andra`, changed)).status).toBe(303)
  expect((await coach.get(path)).text).toContain('Innovation')
  expect((await coach.post(`${path}/andra`, changed)).status).toBe(409)
})

test('needs without an outcome for more than 60 days are listed as such', async () => {
  await record({ raisedOn: '2021-03-01', needWords: 'Väntar sedan i mars' })
  await record({ raisedOn: '2021-06-01', needWords: 'Nytt i juni' })
  const list = (await coach.get('/behov/mina')).text
  expect(list).toContain('Väntar sedan i mars')
  expect(list).not.toContain('Nytt i juni')
})

test.each([
  ['no words', { needWords: '' }],
  ['too many words', { needWords: 'å'.repeat(2001) }],
  ['10,000 characters of emoji', { needWords: '🌲'.repeat(10_000) }],
  ['no subject', { needSubject: '' }],
  ['a subject that is none', { needSubject: 'area:nonsense' }],
  ['a topic that is none', { needSubject: 'topic:999999' }],
  ['no urgency', { needUrgency: 'yesterday' }],
  ['a day that has not been', { raisedOn: '2021-06-16' }],
  ['a day that never was', { raisedOn: '2021-02-30' }],
  ['no company', { company: '', companyId: '' }],
  ['another municipality', { municipality: '2417' }],
])('%s is answered by a sentence at the field', async (_, wrong) => {
  const refused = await coach.post('/behov/nytt', need(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
})

test('an empty form, unknown ids and a strange address break nothing', async () => {
  expect((await coach.post('/behov/nytt')).status).toBe(422)
  expect((await coach.get('/behov/999999')).status).toBe(404)
  expect((await coach.get('/behov/nytt?foretag=999999')).status).toBe(404)
  expect(
    (await coach.get('/behov?projekt=x&fran=igår&fokus=%27&malgrupp=women&lage=alla&amne=0&kommun=9')).status,
  ).toBe(200)
  expect(door.broken).toEqual([])
})
