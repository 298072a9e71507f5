import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let company: { id: number; name: string }
let person: { id: number }
let author: Visitor
let colleague: Visitor
let head: Visitor
let norsjo: Visitor
let manager: Visitor
let economist: Visitor
let auditor: Visitor

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  company = await world.aCompany({ name: 'Granträ AB' })
  person = await world.aPerson({ fullName: 'Anna Gran', companyId: company.id })
  author = door.as(await world.aStaff({ name: 'Mia Malå' }))
  colleague = door.as(await world.aStaff())
  head = door.as(await world.aStaff({ role: 'head_of_office' }))
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
})
afterAll(() => world?.close())

const talk = (more = {}) => ({
  clientKey: randomUUID(),
  municipality: '2418',
  company: company.name,
  companyId: company.id,
  minutes: 30,
  mode: 'visit',
  heldOn: '2021-06-15',
  persons: person.id,
  focusAreas: 'larger_market',
  note: 'Vill låna till en kapsåg',
  ...more,
})

const log = async (more = {}) => {
  const logged = await author.post('/samtal/nytt', talk(more))
  expect(logged.status).toBe(303)
  return logged.location
}

test('a coach logs a talk, and finds company, person, minutes and note on its page', async () => {
  const form = await author.get(`/samtal/nytt?foretag=${company.id}`)
  expect(form.text).toContain('Anna Gran')
  const page = await author.get(await log())
  for (const words of [
    'Granträ AB',
    'Anna Gran',
    '30 min',
    'Besök',
    'Större marknad',
    'Vill låna till en kapsåg',
  ])
    expect(page.text).toContain(words)
  expect(page.text).toContain('prövas sekretessen i det enskilda fallet')
})

test('sending the same form twice logs one talk', async () => {
  const form = talk()
  const first = await author.post('/samtal/nytt', form)
  expect((await author.post('/samtal/nytt', form)).location).toBe(first.location)
})

test('the minutes written in the field win over the choice that was left ticked', async () => {
  expect((await author.get(await log({ ownMinutes: '25' }))).text).toContain('25 min')
})

test('without script a written name is enough, and several that fit are offered', async () => {
  await world.aCompany({ name: 'Granbacka AB' })
  expect((await author.post('/samtal/nytt', talk({ companyId: '', company: 'GRANTRÄ ab' }))).status).toBe(303)
  const several = await author.post('/samtal/nytt', talk({ companyId: '', company: 'gran' }))
  expect(several.status).toBe(422)
  expect(several.text).toContain('Vilket företag menar du?')
  const picked = talk({ companyId: '', company: 'gran', companyPicked: company.id })
  expect((await author.post('/samtal/nytt', picked)).status).toBe(303)
})

test('a name that was changed after the choice is what counts', async () => {
  const changed = await author.post('/samtal/nytt', talk({ company: 'Någon annan AB' }))
  expect(changed.status).toBe(422)
  expect(changed.text).toContain('Inget företag heter så')
})

test('the persons of a company are shown on request without losing what was written', async () => {
  const asked = await author.post('/samtal/nytt', talk({ companyId: '', show: 'persons' }))
  expect(asked.status).toBe(200)
  expect(asked.text).toContain('Anna Gran')
  expect(asked.text).toContain('Vill låna till en kapsåg')
})

test('a coach of another municipality finds neither the talk nor its note', async () => {
  const path = await log()
  for (const way of [path, `${path}/andra`]) expect((await norsjo.get(way)).status).toBe(404)
  expect((await norsjo.post(`${path}/andra`, talk({ version: 1 }))).status).toBe(404)
  expect((await norsjo.post(`${path}/borttagning`, { version: 1 })).status).toBe(404)
  expect((await norsjo.get('/samtal')).text).not.toContain('Granträ AB')
})

test('project manager and auditor see that a talk took place, but not who, what about or the note', async () => {
  const path = await log()
  for (const reader of [manager, auditor]) {
    const page = await reader.get(path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('30 min')
    for (const closed of ['Anna Gran', 'Större marknad', 'kapsåg', `${path}/andra`])
      expect(page.text).not.toContain(closed)
    expect((await reader.get(`${path}/andra`)).status).toBe(403)
    expect((await reader.get('/samtal/nytt')).status).toBe(403)
  }
  expect((await economist.get(path)).status).toBe(404)
  expect((await economist.get('/samtal')).status).toBe(403)
})

test('a closed note is read by its author and the head only', async () => {
  const path = await log({ closed: 'ja' })
  expect((await author.get(path)).text).toContain('kapsåg')
  expect((await head.get(path)).text).toContain('kapsåg')
  const hidden = await colleague.get(path)
  expect(hidden.status).toBe(200)
  expect(hidden.text).not.toContain('kapsåg')
})

test('a colleague may change the talk but neither see nor overwrite a closed note', async () => {
  const path = await log({ closed: 'ja' })
  const over = await colleague.post(`${path}/andra`, talk({ version: 1, note: 'Mitt' }))
  expect(over.status).toBe(422)
  expect(over.text).toContain('stängd för dig')
  expect((await colleague.post(`${path}/andra`, talk({ version: 1, note: '', minutes: 45 }))).status).toBe(
    303,
  )
  const page = await author.get(path)
  expect(page.text).toContain('45 min')
  expect(page.text).toContain('kapsåg')
})

test('of two who change the same talk the second is told', async () => {
  const path = await log()
  expect((await colleague.post(`${path}/andra`, talk({ version: 1 }))).status).toBe(303)
  expect((await author.post(`${path}/andra`, talk({ version: 1 }))).status).toBe(409)
})

test('a talk is removed by its author or the head, and its follow-up stays', async () => {
  const path = await log({ followUpWhat: 'Ring om kapsågen', followUpDueOn: '2021-06-20' })
  expect((await colleague.post(`${path}/borttagning`, { version: 1 })).status).toBe(403)
  expect((await head.post(`${path}/borttagning`, { version: 1 })).status).toBe(303)
  expect((await author.get(path)).status).toBe(404)
  expect((await author.get('/uppfoljningar')).text).toContain('Ring om kapsågen')
})

test('the database itself keeps a colleague from removing a talk', async () => {
  const other = await world.aStaff()
  const path = await log()
  const removed = await world.write(
    (tx) =>
      tx
        .deleteFrom('talk')
        .where('id', '=', Number(path.split('/').at(-1)))
        .executeTakeFirst(),
    world.asStaff(other.id),
  )
  expect(removed.numDeletedRows).toBe(0n)
})

test('a follow-up is done by any colleague, and undone', async () => {
  const path = await log({ followUpWhat: 'Skicka avtalet', followUpDueOn: '2021-06-16' })
  const id = /\/uppfoljningar\/(\d+)\/klar/.exec((await colleague.get(path)).text)?.[1]
  const done = await colleague.post(`/uppfoljningar/${id}/klar`, { back: 'https://example.com/' })
  expect(done.location).toBe('/')
  expect((await author.get('/uppfoljningar?visa=klara')).text).toContain('Skicka avtalet')
  expect((await norsjo.post(`/uppfoljningar/${id}/oppen`)).status).toBe(404)
  await author.post(`/uppfoljningar/${id}/oppen`, { back: '/uppfoljningar' })
  expect((await author.get('/uppfoljningar')).text).toContain('Skicka avtalet')
})

test.each([
  ['a day that has not been', { heldOn: '2021-06-16' }],
  ['a day that never was', { heldOn: '2021-02-30' }],
  ['no minutes', { minutes: '' }],
  ['more minutes than a day has', { ownMinutes: '9999' }],
  ['no mode', { mode: '' }],
  ['a person of no company', { persons: '999999' }],
  ['a focus area that is none', { focusAreas: 'nonsense' }],
  ['no company', { company: '', companyId: '' }],
  ['a company name of 10,000 characters', { company: 'å'.repeat(10_000), companyId: '' }],
  ['a note too long to keep', { note: 'x'.repeat(30_000) }],
  ['a follow-up without a day', { followUpWhat: 'Ring' }],
  ['a key that is none', { clientKey: 'again' }],
  ['emoji for a company', { company: '🌲%_\\', companyId: '' }],
])('%s is answered by a sentence at the field', async (_, wrong) => {
  const refused = await author.post('/samtal/nytt', talk(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('data-error-summary')
})

test('an empty form, unknown ids and another office are refused, and nothing breaks', async () => {
  expect((await author.post('/samtal/nytt')).status).toBe(422)
  expect((await author.post('/samtal/nytt', talk({ municipality: '2417' }))).status).toBe(403)
  expect((await author.get('/samtal/nytt?foretag=999999')).status).toBe(404)
  expect((await author.get('/samtal/999999')).status).toBe(404)
  expect((await author.get('/samtal/x')).status).toBe(404)
  expect((await author.get('/samtal?sida=-1&coach=1e9&fran=igår&fokus=%27')).status).toBe(200)
  expect(door.broken).toEqual([])
})

test('a need that came up in a talk is recorded with it, once, and seen on the talk', async () => {
  const needed = { needSubject: 'area:innovation', needWords: 'En robot till målningen', needUrgency: 'now' }
  const form = talk(needed)
  const { location } = await author.post('/samtal/nytt', form)
  await author.post('/samtal/nytt', form)
  const page = (await colleague.get(location)).text
  expect(page.match(/En robot till målningen/g)).toHaveLength(1)
  expect((await manager.get(location)).text).not.toContain('robot')
  const [{ count } = { count: -1 }] = await world.asOwner<{ count: number }>(
    `select count(*)::int as count from nimr.need where words like '%robot%' and raised_on = '2021-06-15' and raised_by = 'company'`,
  )
  expect(count).toBe(1)
})

test.each([
  ['needSubject', { needWords: 'En robot', needUrgency: 'now' }],
  ['needWords', { needSubject: 'area:innovation', needUrgency: 'now' }],
  ['needSubject', { needSubject: 'topic:999999', needWords: 'En robot', needUrgency: 'now' }],
])('a need begun in a talk and not finished is asked for: %s', async (_, half) => {
  const refused = await author.post('/samtal/nytt', talk(half))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Vill låna till en kapsåg')
})

test('the urgency left ticked records no need', async () => {
  expect((await author.get(await log({ needUrgency: 'soon' }))).text).not.toContain('Inom ett halvår')
})
