import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPurchase } from '../../../test/world/build-purchase.ts'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let tove: Visitor
let norsjo: Visitor
let auditor: Visitor
let manager: Visitor
let toveId: number
beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  const staff = await world.aStaff({ name: 'Tove Granvik' })
  toveId = staff.id
  tove = door.as(staff)
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
})
afterAll(() => world.close())

const bought = {
  authority: 'municipality-2418',
  subject: 'Kurs i webbhandel',
  cpv: '80511000-9',
  supplier: 'Kursbolaget AB',
  decidedOn: '2021-02-01',
  value: '500 000',
  dnr: 'KS 2021/30',
}

async function aSmall() {
  const purchase = await aPurchase(world, { taskForce: [toveId], state: 'written', criteria: [] })
  await world.asOwner(
    `update nimr.purchase set kind = 'small', buyer_municipality_code = null, cpv_code = null, estimated_value_ore = null, dnr = null where id = $1`,
    [purchase.id],
  )
  return purchase
}

const short = {
  authority: 'municipality-2418',
  cpv: '79300000-7',
  supplierName: 'Lilla Byrån AB',
  supplierNumber: '556012-5790',
  supplierEmail: 'hej@lilla.example',
  price: '49 999,99',
  asked: 'Tre byråer fick frågan i telefon',
  reason: 'Lägst pris',
  decidedOn: '2021-06-15',
  fromOn: '2021-07-01',
}

test('purchases made outside the system are entered by the own office, and taken away by it', async () => {
  expect((await tove.post('/inkop/tidigare', bought)).status).toBe(303)
  for (const reader of [norsjo, auditor, manager])
    expect((await reader.get('/inkop/tidigare')).text).toContain('Kurs i webbhandel')
  expect((await auditor.post('/inkop/tidigare', bought)).status).toBe(403)
  const foreign = await norsjo.post('/inkop/tidigare', bought)
  expect(foreign.status).toBe(422)
  expect(foreign.text).toContain('din egen kommun')
  for (const [field, value, sentence] of [
    ['value', 'mycket', 'Skriv värdet i kronor'],
    ['value', '-5', 'Skriv värdet i kronor'],
    ['cpv', '8051', 'CPV-koden är åtta siffror'],
    ['decidedOn', '2021-06-16', 'i framtiden'],
    ['decidedOn', 'igår', 'ÅÅÅÅ-MM-DD'],
    ['authority', 'municipality-2418; drop', 'Välj vem som köpte'],
  ] as const) {
    const answer = await tove.post('/inkop/tidigare', { ...bought, [field]: value })
    expect(answer.status, value).toBe(422)
    expect(answer.text).toContain(sentence)
  }
  const { id } = await world.read((tx) =>
    tx.selectFrom('earlierPurchase').select('id').executeTakeFirstOrThrow(),
  )
  expect((await norsjo.post(`/inkop/tidigare/${id}/borttagning`)).status).toBe(404)
  expect((await tove.post(`/inkop/tidigare/${id}/borttagning`)).status).toBe(303)
  expect((await tove.get('/inkop/tidigare')).text).not.toContain('Kurs i webbhandel')
})

test('the limit is shown beside the estimated value: 500 000 + 200 000 of 615 312 is over', async () => {
  const purchase = await aPurchase(world, { taskForce: [toveId], state: 'written', cpvCode: '80500000-9' })
  const before = (await tove.get(purchase.path)).text.replaceAll('\u00a0', ' ')
  expect(before).toContain('200 000 kr av 615 312 kr (32,5 %)')
  expect(before).toContain('Köpet ryms.')
  await tove.post('/inkop/tidigare', { ...bought, value: '300 000' })
  const near = (await tove.get(purchase.path)).text.replaceAll('\u00a0', ' ')
  // 500 000 of 615 312 is 81.26 %
  expect(near).toContain('500 000 kr av 615 312 kr (81,3 %)')
  expect(near).toContain('gränsen är nära')
  await tove.post('/inkop/tidigare', { ...bought, value: '200 000' })
  const over = (await norsjo.get(purchase.path)).text.replaceAll('\u00a0', ' ')
  expect(over).toContain('det går 84 688 kr över')
  expect(over).toContain('Annonsera upphandlingen')
  await world.asOwner('delete from nimr.earlier_purchase')
})

test('a small purchase takes the short form, under the set amount', async () => {
  const purchase = await aSmall()
  const path = `${purchase.path}/kortform`
  const { version } = await world.read((tx) =>
    tx.selectFrom('purchase').select('version').where('id', '=', purchase.id).executeTakeFirstOrThrow(),
  )
  const form = { ...short, version }
  expect((await tove.get(path)).text.replaceAll('\u00a0', ' ')).toContain('under 50 000 kr')
  for (const [field, value, sentence] of [
    ['price', '50 000', 'för stort för kortformen'],
    ['supplierNumber', '556012-5791', 'stämmer inte'],
    ['supplierEmail', '', 'Välj en leverantör'],
    ['asked', '', 'vilka som tillfrågades'],
    ['toOn', '2021-06-30', 'före den första'],
  ] as const) {
    const answer = await tove.post(path, { ...form, [field]: value })
    expect(answer.status, field).toBe(422)
    expect(answer.text).toContain(sentence)
  }
  expect((await norsjo.post(path, form)).status).toBe(403)
  expect((await tove.post(path, form)).status).toBe(303)
  expect((await tove.post(path, form)).status, 'changed meanwhile').toBe(409)
  const record = (await auditor.get(`${purchase.path}/dokumentation`)).text
  expect(record).toContain('Dokumentationen är komplett.')
  expect(record).toContain('Lilla Byrån AB')
  const second = await aSmall()
  const limited = (await norsjo.get(second.path)).text
  expect(limited, 'who buys is not said yet').toContain('Ange vem som köper')
})

test('the amounts are shown with their basis, and an administrator sets the one for small purchases', async () => {
  const administrator = door.as(await world.aStaff({ role: 'administrator' }))
  const page = (await tove.get('/inkop/granser')).text.replaceAll('\u00a0', ' ')
  for (const words of ['615 312 kr', '505 800 kr', 'Antaget: årets belopp', '50 000 kr'])
    expect(page).toContain(words)
  expect(page).not.toContain('Ange en ny gräns')
  const set = { fromOn: '2021-07-01', amount: '30 000', source: 'Riktlinjer för direktupphandling 2021' }
  expect((await tove.post('/inkop/granser', set)).status).toBe(403)
  expect((await administrator.post('/inkop/granser', { ...set, amount: 'lagom' })).status).toBe(422)
  expect((await administrator.post('/inkop/granser', { ...set, source: '' })).status).toBe(422)
  expect((await administrator.post('/inkop/granser', set)).status).toBe(303)
  expect((await administrator.post('/inkop/granser', set)).text).toContain('redan en gräns från den dagen')
  expect((await tove.get('/inkop/granser')).text.replaceAll('\u00a0', ' ')).toContain('30 000 kr')
})

test('the list shows where each purchase is and what comes next', async () => {
  await aPurchase(world, { taskForce: [toveId], state: 'written', criteria: [], title: 'Utan kriterier' })
  await aPurchase(world, { taskForce: [toveId], title: 'Öppnad', bids: [{ supplier: 'Ett AB', price: 100 }] })
  const page = (await norsjo.get('/upphandlingar')).text
  const rowOf = (title: string) => page.slice(page.indexOf(title), page.indexOf(title) + 900)
  expect(rowOf('Utan kriterier')).toContain('Skriv kriterierna')
  expect(rowOf('Öppnad')).toContain('Betygsätt anbuden')
  expect(page, 'done').not.toContain('Lilla Byrån')
  expect((await norsjo.get('/upphandlingar?visa=alla&kopare=municipality-2417')).text).toContain(
    'Inga upphandlingar att visa',
  )
  expect((await norsjo.get('/upphandlingar?visa=%00&kopare=x')).status).toBe(200)
  expect(door.broken).toEqual([])
})
