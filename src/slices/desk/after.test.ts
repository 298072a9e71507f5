import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { sliceMounts } from '../../app/routes.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let tove: Visitor
let norsjo: Visitor
let auditor: Visitor
let own: { id: number }
let other: { id: number }
let absent: { id: number }
let here: string
let occasion: { id: number }
let interventionId: number

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, sliceMounts)
  const staff = await world.aStaff()
  tove = door.as(staff)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  own = await world.aCompany({ name: 'Granträ AB' })
  other = await world.aCompany({ name: 'Norsjösågen AB', seatMunicipalityCode: '2417' })
  absent = await world.aCompany({ name: 'Uteblev AB' })
  interventionId = (await world.anIntervention({ title: 'Sälj på nätet', taskForce: [staff.id] })).id
  here = `/insatser/${interventionId}/efter`
  occasion = await world.anOccasion({ interventionId })
  for (const { id } of [own, other]) await world.anAttendance({ occasionId: occasion.id, companyId: id })
  for (const { id } of [own, other, absent])
    await world.aNeedEvent({
      needId: (await world.aNeed({ companyId: id })).id,
      state: 'taken_up',
      interventionId,
      interventionTitle: 'Sälj på nätet',
    })
})
afterAll(() => world?.close())

const plan = (companies: readonly number[], more = {}) => ({
  companies,
  what: 'Hör hur det gick',
  dueOn: '2021-07-15',
  municipality: '2418',
  ...more,
})
const followUps = async (companyId: number) =>
  (await world.asOwner(`select id from nimr.follow_up where company_id = ${companyId}`)).length

test('a coach follows up the own companies that came, once each however often it is pressed', async () => {
  expect((await tove.get(here)).text).toContain('Granträ AB')
  for (const _ of [1, 2]) expect((await tove.post(`${here}/uppfoljningar`, plan([own.id]))).status).toBe(303)
  expect(await followUps(own.id)).toBe(1)
})

test.each([
  ['a company of another municipality', () => plan([other.id])],
  ['a company that did not come', () => plan([absent.id])],
  ['no company', () => plan([])],
  ['another municipality’s office', () => plan([own.id], { municipality: '2417' })],
  ['no task', () => plan([own.id], { what: '' })],
  ['no day', () => plan([own.id], { dueOn: 'snart' })],
])('%s is not followed up from here', async (_, fields) => {
  expect((await tove.post(`${here}/uppfoljningar`, fields())).status).toBe(422)
  expect(await followUps(other.id)).toBe(0)
  expect(door.broken).toEqual([])
})

test('a coach elsewhere follows up the own companies of the same intervention, and settles no needs', async () => {
  const page = (await norsjo.get(here)).text
  expect(page).toContain('Norsjösågen AB')
  expect(page).not.toContain('Granträ AB')
  expect(page).not.toContain('som mötta')
  expect((await norsjo.post(`${here}/behov`)).status).toBe(403)
  expect((await auditor.get(here)).status).toBe(403)
})

test('the needs of those who came are met, of the others not', async () => {
  expect((await tove.get(here)).text).toContain('3 behov väntar på ett utfall')
  expect((await tove.post(`${here}/behov`)).status).toBe(303)
  const states = await world.asOwner<{ state: string }>('select state from nimr.need order by id')
  expect(states.map(({ state }) => state)).toEqual(['met', 'met', 'taken_up'])
  expect((await tove.get(here)).text).toContain('1 behov väntar på ett utfall')
})

test('those who registered are put on the attendance list once, and have not come yet', async () => {
  await world.asOwner(`insert into nimr.registration (intervention_id, nth, state, full_name, email, company_id, came_by, registered_at)
    values (${interventionId}, 1, 'registered', 'Eva Plats', 'eva@plats.example', ${own.id}, 'public', now()),
      (${interventionId}, 2, 'waiting', 'Fia Vänta', 'fia@vanta.example', ${own.id}, 'public', now()),
      (${interventionId}, 3, 'registered', 'Gun Okänd', 'gun@okand.example', null, 'public', now())`)
  const page = `/tillfallen/${occasion.id}`
  expect((await tove.get(page)).text).toContain('1 anmäld står inte på listan än')
  expect((await tove.get(`${page}/telefon`)).text, 'at the door too').toContain('Sätt de anmälda på listan')
  for (const _ of [1, 2])
    expect((await tove.post(`${page}/anmalda?till=telefon`)).location).toBe(`${page}/telefon`)
  const after = (await tove.get(page)).text
  expect(after).toContain('Eva Plats')
  expect(after).not.toContain('Fia Vänta')
  expect(after).toContain('1 anmäld har inget företag i registret än')
  const rows = await world.asOwner<{ attended: boolean }>(
    `select a.attended from nimr.attendance a join nimr.person p on p.id = a.person_id where p.full_name = 'Eva Plats'`,
  )
  expect(rows).toEqual([{ attended: false }])
  expect((await norsjo.post(`${page}/anmalda`)).status).toBe(403)
})
