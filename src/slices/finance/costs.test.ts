import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { lockCosts, unlockCosts } from './cost-commands.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let economist: Visitor
let colleague: Visitor
let mala: Visitor
let norsjo: Visitor
let manager: Visitor
let auditor: Visitor
let economistId: number
let account: number

const insert = async (text: string, values: unknown[]): Promise<number> =>
  Number((await world.asOwner<{ id: string }>(text, values))[0]?.id)

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2021-06-15T08:00:00Z')
  door = openFrontDoor(world, [mount])
  const staff = await world.aStaff({ role: 'project_economist' })
  economistId = staff.id
  economist = door.as(staff)
  colleague = door.as(await world.aStaff({ role: 'project_economist' }))
  mala = door.as(await world.aStaff())
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  auditor = door.as(await world.aStaff({ role: 'auditor' }))
  account = await insert(
    `insert into nimr.project_account (project_id, municipality_code) values ($1, '2418') returning id`,
    [world.projectId()],
  )
  await insert(
    `insert into nimr.project_period (project_id, kind, from_on, to_on) values ($1, 'cost', '2018-09-01', '2022-03-31') on conflict do nothing returning id`,
    [world.projectId()],
  )
})
afterAll(() => world?.close())
let voucher = 100
beforeEach(() => {
  voucher += 1
})

const form = (more = {}) => ({
  account,
  description: 'Utbildare i webbhandel',
  costType: 'external_services',
  amount: '12 500,50',
  vat: '3125,13',
  supplierName: 'Fjällkonsult AB',
  invoiceNumber: `F-${voucher}`,
  invoiceOn: '2021-05-01',
  deliveredOn: '2021-04-28',
  bookedOn: '2021-05-03',
  paidOn: '2021-05-20',
  fiscalYear: 2021,
  voucherSeries: 'A',
  voucherNumber: voucher,
  ...more,
})
const record = async (more = {}) => {
  const answer = await economist.post('/ekonomi/kostnader/ny', form(more))
  expect(answer.status).toBe(303)
  return answer.location
}
const idOf = (path: string) => Number(path.split('/').at(-1))
const pdf = (name: string) =>
  new File(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'], name, { type: 'application/pdf' })
const write = <T>(act: Parameters<typeof world.database.write<T>>[2]) =>
  world.database.write({ kind: 'staff', staffId: economistId }, { now: world.clock.now() }, act)

test('the economist records a cost; its own municipality, the manager and the auditor read it, another municipality does not', async () => {
  const path = await record()
  const page = (await economist.get(path)).text
  for (const words of ['12 500,50', 'Fjällkonsult AB', `A ${voucher}`])
    expect(page.replaceAll('\u00a0', ' ')).toContain(words)
  for (const reader of [mala, manager, auditor]) {
    expect((await reader.get(path)).status).toBe(200)
    expect((await reader.get('/ekonomi/kostnader')).text).toContain(`href="${path}"`)
    expect((await reader.get(`${path}/andra`)).status).toBe(403)
    expect((await reader.post('/ekonomi/kostnader/ny', form())).status).toBe(403)
    expect((await reader.post(`${path}/borttagning`, { reason: 'Nej' })).status).toBe(403)
  }
  expect((await norsjo.get(path)).status).toBe(404)
  expect((await norsjo.get('/ekonomi/kostnader')).text).not.toContain(`href="${path}"`)
})

test('an intervention of two projects can be chosen once, not once for each project', async () => {
  await world.anIntervention({
    title: 'Steget vidare tillsammans',
    projects: [world.projectId('nimr'), world.projectId('niaa')],
  })
  const page = await economist.get('/ekonomi/kostnader/ny')
  expect(page.text.split('Steget vidare tillsammans')).toHaveLength(2)
})

test('the same voucher is recorded once, also by two at the same moment', async () => {
  const answers = await Promise.all(
    [economist, colleague, economist].map((who) => who.post('/ekonomi/kostnader/ny', form())),
  )
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422, 422])
  expect(answers.find(({ status }) => status === 422)?.text).toContain('redan registrerat')
})

test('what cannot be read is told at its field and nothing typed is lost', async () => {
  const wrong = await economist.post(
    '/ekonomi/kostnader/ny',
    form({ amount: 'mycket', paidOn: '2021-02-30', supplierOrgNumber: '811228-9874', fiscalYear: '' }),
  )
  expect(wrong.status).toBe(422)
  for (const words of [
    'Skriv beloppet i kronor',
    'en dag som finns',
    'juridisk persons',
    'value="mycket"',
    'Utbildare i webbhandel',
  ])
    expect(wrong.text).toContain(words)
  const yearless = await economist.post('/ekonomi/kostnader/ny', form({ fiscalYear: '' }))
  expect(yearless.text).toContain('räkenskapsår')
})

test('a credit note is below zero and never takes back more than was paid', async () => {
  const path = await record({ amount: '1000', vat: '' })
  const credits = { credits: idOf(path), vat: '', invoiceNumber: '' }
  const post = (more: object) => economist.post('/ekonomi/kostnader/ny', form({ ...credits, ...more }))
  expect((await post({ amount: '100' })).text).toContain('skrivs med minus')
  const first = await post({ amount: '-600', voucherNumber: `${voucher}k1` })
  expect(first.status).toBe(303)
  const second = await post({ amount: '-400,01', voucherNumber: `${voucher}k2` })
  expect(second.status).toBe(422)
  expect(second.text).toContain('Mer skulle krediteras')
  expect((await economist.get(path)).text).toContain(`href="${first.location}"`)
  // 600 of 1000 kronor are back: two at once for the 400 left, and one of them fits.
  const both = await Promise.all(
    [1, 2].map((n) =>
      post({ amount: '-400', voucherNumber: `${voucher}k3${n}`, description: `Kredit ${n}` }),
    ),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
})

test('two who change the same cost: the second is told, and keeps what was typed', async () => {
  const path = await record()
  const { account: _, ...fields } = form({ description: 'Ändrad', version: 1 })
  expect((await economist.post(`${path}/andra`, fields)).status).toBe(303)
  const late = await colleague.post(`${path}/andra`, { ...fields, description: 'Min text' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Någon annan har ändrat')
  expect(late.text).toContain('Min text')
})

test('a removed cost stays to be read with its reason, counts no more and can be put back', async () => {
  const path = await record({ description: 'Tas bort' })
  expect((await economist.post(`${path}/borttagning`, {})).text).toContain('Skriv varför')
  expect((await economist.post(`${path}/borttagning`, { reason: 'Fel projekt' })).status).toBe(303)
  expect((await economist.get(path)).text).toContain('Fel projekt')
  expect((await economist.get('/ekonomi/kostnader?sok=Tas')).text).not.toContain(`href="${path}"`)
  expect((await economist.get('/ekonomi/kostnader?ansokan=removed')).text).toContain(`href="${path}"`)
  const again = await record()
  expect((await economist.post(`${path}/aterstallning`)).text).toContain('redan registrerat')
  await economist.post(`${again}/borttagning`, { reason: 'Dubbel' })
  expect((await economist.post(`${path}/aterstallning`)).status).toBe(303)
})

test('a flag is answered for the facts that were shown, and opens again when they change', async () => {
  const path = await record({ paidOn: '', voucherNumber: `${voucher}f` })
  const digestOf = async () =>
    /name="flag" value="unpaid"\/?><input type="hidden" name="digest" value="([0-9a-f]{64})"/.exec(
      (await economist.get(path)).text,
    )?.[1] ?? ''
  const digest = await digestOf()
  expect(digest).toHaveLength(64)
  const answer = { flag: 'unpaid', digest, answer: 'eligible', words: 'Betalas i juni' }
  expect((await economist.post(`${path}/varningar`, { ...answer, words: '' })).text).toContain('Skriv varför')
  expect((await economist.post(`${path}/varningar`, { ...answer, digest: '0'.repeat(64) })).text).toContain(
    'har ändrats',
  )
  expect((await economist.post(`${path}/varningar`, answer)).status).toBe(303)
  expect((await economist.get(path)).text).toContain('Betalas i juni')
  expect((await mala.post(`${path}/varningar`, answer)).status).toBe(403)
  const missing =
    /name="flag" value="missing_evidence"\/?><input type="hidden" name="digest" value="([0-9a-f]{64})"/
  const before = missing.exec((await economist.get(path)).text)?.[1] ?? ''
  await economist.post(`${path}/varningar`, {
    flag: 'missing_evidence',
    digest: before,
    answer: 'eligible',
    words: 'Ligger i pärmen',
  })
  expect((await economist.get(path)).text).toContain('Ligger i pärmen')
  expect(
    (await economist.post(`${path}/underlag`, { kind: 'invoice', file: pdf('faktura.pdf') })).status,
  ).toBe(303)
  const after = (await economist.get(path)).text
  expect(after).not.toContain('Ligger i pärmen')
  expect(missing.exec(after)?.[1]).not.toBe(before)
})

test('evidence shows its checksum, and is not taken from a claimed cost', async () => {
  const path = await record()
  await economist.post(`${path}/underlag`, { kind: 'invoice', file: pdf('faktura.pdf') })
  expect((await economist.post(`${path}/underlag`, { kind: 'invoice' })).text).toContain('Välj en fil')
  const page = (await economist.get(path)).text
  expect(page).toMatch(/<code>[0-9a-f]{64}<\/code>/)
  const file = /\/underlag\/(\d+)\/borttagning/.exec(page)?.[1]
  await write((tx) => lockCosts(tx, [idOf(path)], { claimId: 1, claimName: 'Ansökan 1' }, world.clock.now()))
  const kept = await economist.post(`${path}/underlag/${file}/borttagning`)
  expect(kept.status).toBe(422)
  expect(kept.text).toContain('kan inte tas bort')
  await expect(world.asOwner('delete from nimr.file where id = $1', [file])).rejects.toThrow(
    'the paper is kept',
  )
  await write((tx) => unlockCosts(tx, 1))
  expect((await economist.post(`${path}/underlag/${file}/borttagning`)).status).toBe(303)
})

test('a claimed cost is adjusted by a new row and never changed or removed, not even by bare SQL', async () => {
  const path = await record()
  const id = idOf(path)
  expect(
    (await economist.post('/ekonomi/kostnader/ny', form({ adjusts: id, amount: '-10' }))).text,
  ).toContain('ingår inte i någon ansökan')
  await write((tx) => lockCosts(tx, [id], { claimId: 2, claimName: 'Ansökan 2' }, world.clock.now()))
  const twice = await write((tx) =>
    lockCosts(tx, [id], { claimId: 3, claimName: 'Ansökan 3' }, world.clock.now()),
  )
  expect(twice).toEqual({ allowed: false, refusal: 'already_claimed' })
  const { account: _, ...fields } = form({ version: 1 })
  expect((await economist.post(`${path}/andra`, fields)).text).toContain('Registrera en justering')
  expect((await economist.post(`${path}/borttagning`, { reason: 'Nej' })).text).toContain(
    'Registrera en justering',
  )
  await expect(world.asOwner('update nimr.cost set amount_ore = 1 where id = $1', [id])).rejects.toThrow(
    'is claimed',
  )
  await expect(world.asOwner('delete from nimr.cost where id = $1', [id])).rejects.toThrow('is claimed')
  const adjusted = await economist.post(
    '/ekonomi/kostnader/ny',
    form({ adjusts: id, amount: '-10', vat: '', voucherNumber: `${voucher}j` }),
  )
  expect(adjusted.status).toBe(303)
  expect((await economist.get(adjusted.location)).text).toContain('justering')
})

test('no form or address of the costs breaks, whatever is written', async () => {
  for (const path of [
    '/ekonomi/kostnader?fran=x&till=2021-99-99&konto=9&slag=%27&insats=0&varning=nej&sida=999',
    '/ekonomi/kostnader/ny?krediterar=9999999',
    '/ekonomi/kostnader/99999999',
  ])
    expect((await economist.get(path)).status).toBeLessThan(500)
  expect((await economist.post('/ekonomi/kostnader/ny', form({ amount: '0' }))).text).toContain(
    'inte vara noll',
  )
  expect((await economist.post('/ekonomi/kostnader/ny', form({ intervention: 424242 }))).text).toContain(
    'projekt',
  )
  expect((await economist.post('/ekonomi/kostnader/ny', form({ account: 424242 }))).text).toContain(
    'Välj en annan',
  )
  expect(door.broken).toEqual([])
})
