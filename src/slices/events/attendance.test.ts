import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let staff: { tove: { id: number }; petter: { id: number }; sorsele: { id: number } }
let tove: Visitor
let tovesPhone: Visitor
let pettersPhone: Visitor
let company: { id: number }
let occasion: { id: number }
let row: { id: number }
let here: string

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  staff = {
    tove: await world.aStaff({ name: 'Tove' }),
    petter: await world.aStaff({ name: 'Petter', municipality: '2417' }),
    sorsele: await world.aStaff({ municipality: '2422' }),
  }
  tove = door.as(staff.tove)
  tovesPhone = door.phoneOf(staff.tove)
  pettersPhone = door.phoneOf(staff.petter)
  company = await world.aCompany({ name: 'Granträ AB', orgNumber: '5560360793' })
})
beforeEach(async () => {
  const intervention = await world.anIntervention({ taskForce: [staff.tove.id, staff.petter.id] })
  occasion = await world.anOccasion({ interventionId: intervention.id })
  const person = await world.aPerson({ fullName: 'Anna Gran', companyId: company.id })
  row = await world.anAttendance({
    occasionId: occasion.id,
    companyId: company.id,
    personId: person.id,
    attended: false,
  })
  here = `/tillfallen/${occasion.id}`
})
afterAll(() => world?.close())

const at = (clock: string) => Date.parse(`2021-06-10T${clock}:00Z`)
const tick = (came: boolean, clock: string, key = crypto.randomUUID(), id = row.id) =>
  `${key}.${id}.${came ? 1 : 0}.${at(clock)}.Anna Gran, Granträ AB`
const send = (phone: Visitor, device: string, marks: string[], sentAt = world.clock.now().getTime()) =>
  phone.post(`${here}/narvaro/kryss`, { device, sentAt, mark: marks })
const cameNow = async () =>
  (
    await world.read((tx) =>
      tx.selectFrom('attendance').select('attended').where('id', '=', row.id).executeTakeFirstOrThrow(),
    )
  ).attended
const count = async (table: 'attendanceMark' | 'walkIn' | 'attendance') =>
  (
    await world.read((tx) =>
      tx.selectFrom(table).select('id').where('occasionId', '=', occasion.id).execute(),
    )
  ).length
const [phoneA, phoneB] = [crypto.randomUUID(), crypto.randomUUID()] as const

test('a tick sent twice counts once', async () => {
  const marks = [tick(true, '09:00')]
  for (const _ of [1, 2]) expect((await send(tovesPhone, phoneA, marks)).status).toBe(200)
  expect(await cameNow()).toBe(true)
  expect(await count('attendanceMark')).toBe(1)
})

test('the latest tick by the time it was made decides, whichever phone came first', async () => {
  await send(tovesPhone, phoneA, [tick(true, '09:30')])
  await send(pettersPhone, phoneB, [tick(false, '09:10')])
  expect(await cameNow()).toBe(true)
  await send(pettersPhone, phoneB, [tick(false, '09:40')])
  expect(await cameNow()).toBe(false)
})

test('when two phones differ both are kept and shown, until somebody saves the list', async () => {
  await send(tovesPhone, phoneA, [tick(true, '09:00')])
  await send(pettersPhone, phoneB, [tick(false, '09:05')])
  const page = (await tove.get(here)).text
  expect(page).toContain('Två telefoner säger olika')
  expect(page).toContain('Tove 10 juni 2021 kl. 11.00: kom; Petter 10 juni 2021 kl. 11.05: kom inte')
  await tove.post(`${here}/narvaro`, { listed: row.id, attended: row.id })
  expect(await cameNow()).toBe(true)
  expect((await tove.get(here)).text).not.toContain('Två telefoner')
  expect(await count('attendanceMark')).toBe(3)
})

test('a phone whose clock is a year fast does not win over what was ticked after it', async () => {
  const aYear = 365 * 86_400_000
  const now = world.clock.now().getTime()
  const early = `${crypto.randomUUID()}.${row.id}.0.${now - 3_600_000 + aYear}.Anna`
  await send(tovesPhone, phoneA, [early], now + aYear)
  await send(pettersPhone, phoneB, [`${crypto.randomUUID()}.${row.id}.1.${now - 60_000}.Anna`])
  expect(await cameNow()).toBe(true)
})

test('somebody who was taken off the list but was ticked on a phone comes back as a walk-in', async () => {
  await tove.post(`${here}/deltagare/${row.id}/borttagning`)
  await send(tovesPhone, phoneA, [tick(true, '09:00')])
  expect((await tove.get(here)).text).toContain('Anna Gran, Granträ AB')
  expect(await count('walkIn')).toBe(1)
})

test('a walk-in whose company and name are known goes straight onto the list, once', async () => {
  await world.aPerson({ fullName: 'Olle Gran', companyId: company.id })
  const key = crypto.randomUUID()
  for (const _ of [1, 2])
    expect(
      (
        await tovesPhone.post(`${here}/oanmalda`, {
          clientKey: key,
          personName: 'Olle Gran',
          company: '556036-0793',
        })
      ).status,
    ).toBe(200)
  expect(await count('attendance')).toBe(2)
  expect((await tove.get(here)).text).not.toContain('Kom utan anmälan')
})

test('a sole trader who comes and says the number is kept by the firm’s name, never by the personal number', async () => {
  const trader = await world.aCompany({ name: 'Eks Bygg', legalForm: 'sole_trader' })
  const number = '6408233234'
  await world.asOwner(`insert into nimr.company_personal_number values (${trader.id}, '${number}')`)
  await tovesPhone.post(`${here}/oanmalda`, {
    clientKey: crypto.randomUUID(),
    personName: 'Eva Ek',
    company: number,
  })
  const written = await world.asOwner<{ words: string }>(
    `select company_words as words from nimr.walk_in where person_name = 'Eva Ek'`,
  )
  expect(written).toEqual([{ words: 'Eks Bygg' }])
  expect((await tove.get(here)).text).not.toContain(number.slice(-4))
})

test('a walk-in nobody knows waits until somebody says who it was', async () => {
  const written = { clientKey: crypto.randomUUID(), personName: 'Siv Ny', company: 'Granträ AB' }
  await tove.post(`${here}/oanmalda`, written)
  const page = (await tove.get(here)).text
  expect(page).toContain('Siv Ny, Granträ AB')
  const settle = /\/tillfallen\/\d+\/oanmalda\/\d+/.exec(page)?.[0] ?? ''
  expect((await tove.get(settle)).text).toContain('Vem är Siv Ny?')
  expect((await tove.post(settle, { companyId: company.id, person: 999_999 })).status).toBe(422)
  expect((await tove.post(settle, { companyId: company.id })).status).toBe(303)
  expect(await count('attendance')).toBe(2)
  expect((await tove.get(settle)).status).toBe(404)
})

test('a walk-in that is not to be listed is left out', async () => {
  await tove.post(`${here}/oanmalda`, {
    clientKey: crypto.randomUUID(),
    personName: 'Vaktmästaren',
    company: 'Kommunen',
  })
  const settle = /\/tillfallen\/\d+\/oanmalda\/\d+/.exec((await tove.get(here)).text)?.[0] ?? ''
  expect((await tove.post(`${settle}/utan`)).status).toBe(303)
  expect(await count('attendance')).toBe(1)
  expect((await tove.get(here)).text).not.toContain('Vaktmästaren')
})

test('the list at the door is for the task force, and shows no contact details', async () => {
  const person = await world.aPerson({
    fullName: 'Bo Skog',
    email: 'bo@skog.example',
    phone: '070-111 22 33',
    companyId: company.id,
  })
  await world.anAttendance({ occasionId: occasion.id, companyId: company.id, personId: person.id })
  const page = await tove.get(`${here}/telefon`)
  expect(page.text).toContain('Bo Skog')
  expect(page.text).not.toContain('bo@skog.example')
  expect(page.text).not.toContain('070-111 22 33')
  const stranger = door.as(staff.sorsele)
  expect((await stranger.get(`${here}/telefon`)).status).toBe(403)
  expect((await send(door.phoneOf(staff.sorsele), phoneA, [tick(true, '09:00')])).status).toBe(403)
  expect(
    (
      await stranger.post(`${here}/oanmalda`, {
        clientKey: crypto.randomUUID(),
        personName: 'A',
        company: 'B',
      })
    ).status,
  ).toBe(403)
})

test('what one person wrote on a phone is not sent by somebody who signed in there later', async () => {
  const shared = door.phoneOf(staff.tove, staff.petter)
  expect((await send(shared, phoneA, [tick(true, '09:00')])).status).toBe(401)
  expect(await cameNow()).toBe(false)
})

test('a row of another occasion, marks without sense and empty forms change nothing', async () => {
  const elsewhere = await world.anAttendance({
    occasionId: (await world.anOccasion({ interventionId: (await world.anIntervention()).id })).id,
    companyId: company.id,
    attended: false,
  })
  await send(tovesPhone, phoneA, [tick(true, '09:00', crypto.randomUUID(), elsewhere.id)])
  const kept = await world.read((tx) =>
    tx.selectFrom('attendance').select('attended').where('id', '=', elsewhere.id).execute(),
  )
  expect(kept).toEqual([{ attended: false }])
  for (const mark of ['x', `${crypto.randomUUID()}.1.2.3.`, `nyckel.${row.id}.1.${at('09:00')}.A`])
    expect((await send(tovesPhone, phoneA, [mark])).status).toBe(422)
  expect((await tovesPhone.post(`${here}/narvaro/kryss`)).status).toBe(422)
  expect((await tove.post(`${here}/oanmalda`)).status).toBe(422)
  expect((await tovesPhone.post(`${here}/oanmalda`, { personName: 'Å'.repeat(300) })).status).toBe(422)
  expect(door.broken).toEqual([])
})

test('the printed list has room for signatures and the emblem of the project that pays', async () => {
  const page = (await tove.get(`${here}/narvarolista`)).text
  expect(page).toContain('Underskrift')
  expect(page).toContain('Europeiska regionala utvecklingsfonden')
})

test('a signed list is kept as evidence; a program that calls itself a picture is not', async () => {
  const pdf = new File(['%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'], 'lista.pdf', { type: 'application/pdf' })
  expect((await tove.post(`${here}/listor`, { file: pdf })).status).toBe(303)
  expect((await tove.get(here)).text).toContain('lista.pdf')
  const sly = new File(['MZ\u0000\u0000program'], 'lista.png', { type: 'image/png' })
  expect((await tove.post(`${here}/listor`, { file: sly })).status).toBe(422)
  expect((await tove.post(`${here}/listor`)).status).toBe(422)
  expect((await door.as(staff.sorsele).post(`${here}/listor`, { file: pdf })).status).toBe(403)
})
