import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let tove: { id: number }
let petter: { id: number }
let auditor: Visitor

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  tove = await world.aStaff()
  petter = await world.aStaff({ municipality: '2417' })
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  await world.aCompany({ name: 'Granträ AB' })
  await world.aCompany({ name: 'Norsjösågen AB', seatMunicipalityCode: '2417' })
})
afterAll(() => world?.close())

const talk = (more = {}) => ({
  clientKey: crypto.randomUUID(),
  company: 'Granträ AB',
  municipality: '2418',
  minutes: '30',
  mode: 'visit',
  heldOn: '2021-06-10',
  note: 'Skrivet i Adak',
  outboxLabel: 'Samtal med {company}',
  writtenAt: '1623312000000',
  sentAt: '1623398400000',
  ...more,
})
const talks = async () => (await world.asOwner('select id from nimr.talk')).length

test('a talk from a phone is answered with where it is, and sent again, also twice at once, is the same talk', async () => {
  const written = talk()
  const before = await talks()
  const answers = await Promise.all([1, 2, 3].map(() => door.phoneOf(tove).post('/samtal/nytt', written)))
  const again = await door.phoneOf(tove).post('/samtal/nytt', written)
  expect([...answers, again].map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(new Set([...answers, again].map(({ text }) => text)).size).toBe(1)
  expect((await talks()) - before).toBe(1)
})

test.each([
  ['a company that is gone', { company: 'Borta AB' }, 'Inget företag heter så'],
  ['a day to come', { heldOn: '2031-01-01' }, 'Dagen har inte varit än'],
  ['no minutes', { minutes: '' }, 'Välj hur länge'],
  ['a note that is too long', { note: 'å'.repeat(20_001) }, 'för lång'],
])(
  'a talk from a phone with %s is refused with the sentence, and nothing is logged',
  async (_, wrong, sentence) => {
    const before = await talks()
    const refused = await door.phoneOf(tove).post('/samtal/nytt', talk(wrong))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(sentence)
    expect(await talks()).toBe(before)
  },
)

test('a talk of one coach is not sent in the name of another who has signed in on the phone', async () => {
  const before = await talks()
  expect((await door.phoneOf(tove, petter).post('/samtal/nytt', talk())).status).toBe(401)
  expect(await talks()).toBe(before)
  expect(door.broken).toEqual([])
})

test('a phone keeps the names of the own municipality’s companies and of no other; who logs no talks keeps none', async () => {
  const names = (await door.as(tove).get('/samtal/foretag.json')).text
  expect(names).toContain('Granträ AB')
  expect(names).not.toContain('Norsjösågen AB')
  expect((await auditor.get('/samtal/foretag.json')).status).toBe(403)
  expect((await auditor.get('/samtal/utan-signal')).status).toBe(403)
})
