import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { listClaimableCosts, listIncome } from './claim-queries.ts'
import { recordCosts } from './cost-commands.ts'
import { listUnansweredFlags } from './flag-queries.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let economist: Visitor
let mala: Visitor
let norsjo: Visitor
let manager: Visitor
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
  mala = door.as(await world.aStaff())
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  manager = door.as(await world.aStaff({ role: 'project_manager' }))
  account = await insert(
    `insert into nimr.project_account (project_id, municipality_code) values ($1, '2418') returning id`,
    [world.projectId()],
  )
})
afterAll(() => world?.close())

const accounts = () => `/ekonomi/projekt/${world.projectId()}/redovisningar`
const read = <T>(act: Parameters<typeof world.database.read<T>>[2]) =>
  world.database.read({ kind: 'staff', staffId: economistId }, { now: world.clock.now() }, act)
const write = <T>(act: Parameters<typeof world.database.write<T>>[2]) =>
  world.database.write({ kind: 'staff', staffId: economistId }, { now: world.clock.now() }, act)

test('the economist sets up who keeps books; a partner has one, a project one beneficiary; others only read it', async () => {
  const form = {
    party: 'kommun-2417',
    ledgerProjectCode: '4711',
    ledgerDimension: '6',
    vatIsDeductible: 'ja',
    isBeneficiary: 'ja',
  }
  const answers = await Promise.all([economist.post(accounts(), form), economist.post(accounts(), form)])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
  expect((await economist.post(accounts(), { ...form, party: 'kommun-2418' })).text).toContain(
    'redan en redovisning',
  )
  expect((await economist.post(accounts(), { ...form, party: 'kommun-2421' })).text).toContain(
    'redan stödmottagare',
  )
  expect((await economist.post(accounts(), { ...form, party: '<b>' })).status).toBe(422)
  for (const reader of [mala, norsjo, manager]) {
    expect((await reader.get(accounts())).text).toContain('4711')
    expect((await reader.post(accounts(), form)).status).toBe(403)
  }
  const [row] = await world.asOwner<{ id: string; version: number }>(
    `select id, version from nimr.project_account where municipality_code = '2417'`,
  )
  const path = `${accounts()}/${row?.id}`
  expect((await economist.post(path, { ...form, version: 1, closedOn: '2021-05-31' })).status).toBe(303)
  expect((await economist.post(path, { ...form, version: 1 })).text).toContain('Någon annan har ändrat')
  const closed = await write((tx) =>
    recordCosts(
      tx,
      [
        {
          accountId: Number(row?.id),
          costTypeCode: 'travel',
          origin: 'hand',
          description: 'Resa',
          amountOre: 100,
        },
      ],
      { staffId: economistId, now: world.clock.now() },
    ),
  )
  expect(closed).toEqual({ allowed: false, refusal: 'account_closed' })
})

test('a participant’s fee is of an intervention and a company, is read by the own municipality, and can be taken away and put back', async () => {
  const intervention = await world.anIntervention({ title: 'Webbkurs' })
  const company = await world.aCompany()
  const form = {
    account,
    kind: 'participant_fee',
    intervention: intervention.id,
    companyId: company.id,
    company: company.name,
    receivedOn: '2021-05-20',
    amount: '500',
  }
  expect((await economist.post('/ekonomi/intakter/ny', { ...form, intervention: '' })).text).toContain(
    'vilken insats avgiften gäller',
  )
  expect(
    (await economist.post('/ekonomi/intakter/ny', { ...form, receivedOn: '2021-06-16' })).text,
  ).toContain('inte varit')
  expect((await economist.post('/ekonomi/intakter/ny', { ...form, amount: '0' })).text).toContain(
    'inte vara noll',
  )
  expect(
    (await economist.post('/ekonomi/intakter/ny', { ...form, companyId: '', company: '' })).text,
  ).toContain('vilket företag')
  expect((await economist.post('/ekonomi/intakter/ny', form)).status).toBe(303)
  expect((await mala.post('/ekonomi/intakter/ny', form)).status).toBe(403)
  const list = (await mala.get('/ekonomi/intakter')).text
  const path = /href="(\/ekonomi\/intakter\/\d+)"/.exec(list)?.[1] ?? ''
  expect(list).toContain(company.name)
  expect((await norsjo.get(path)).status).toBe(404)
  const sum = async () =>
    (await read((tx) => listIncome(tx, account, '2021-05-01', '2021-05-31'))).reduce(
      (all, row) => all + row.amountOre,
      0,
    )
  expect(await sum()).toBe(50_000)
  expect((await economist.post(path, { ...form, amount: '450', version: 1 })).status).toBe(303)
  expect((await economist.post(path, { ...form, amount: '1', version: 1 })).text).toContain(
    'Någon annan har ändrat',
  )
  expect(await sum()).toBe(45_000)
  expect((await economist.post(`${path}/borttagning`, { reason: '' })).status).toBe(422)
  expect((await economist.post(`${path}/borttagning`, { reason: 'Fel' })).status).toBe(303)
  expect(await sum()).toBe(0)
  await economist.post(`${path}/aterstallning`)
  expect(await sum()).toBe(45_000)
})

test('costs are written whole or not at all, and only what is paid in the period and found eligible can be claimed', async () => {
  const who = { staffId: economistId, now: world.clock.now() }
  const row = {
    accountId: account,
    costTypeCode: 'external_services',
    origin: 'ledger',
    description: 'Konsult',
    fiscalYear: 2021,
    bookedOn: '2021-03-02',
    paidOn: '2021-03-30',
    amountOre: 10_000,
    vatOre: 2500,
  } as const
  const twice = [
    { ...row, voucherNumber: '1' },
    { ...row, voucherNumber: '1' },
  ]
  expect(await write((tx) => recordCosts(tx, twice, who))).toEqual({
    allowed: false,
    refusal: 'voucher_known',
  })
  const recorded = await write((tx) =>
    recordCosts(
      tx,
      [
        { ...row, voucherNumber: '1' },
        { ...row, voucherNumber: '2', amountOre: -4000 },
        { ...row, voucherNumber: '3', paidOn: '2021-04-01' },
        { ...row, voucherNumber: '4', paidOn: null },
        { ...row, voucherNumber: '5', vatIsCost: true },
      ],
      who,
    ),
  )
  if (!recorded.allowed) throw new Error(recorded.refusal)
  const claimable = () => read((tx) => listClaimableCosts(tx, account, '2021-01-01', '2021-03-31'))
  expect((await claimable()).map(({ eligibleOre }) => eligibleOre)).toEqual([10_000, -4000, 12_500])
  const [first = 0] = recorded.value
  const flags = await read((tx) => listUnansweredFlags(tx, [first]))
  expect(flags.map(({ flag }) => flag)).toEqual(['missing_evidence', 'supplier_missing'])
  const answer = {
    flag: 'supplier_missing',
    digest: flags[1]?.digest ?? '',
    answer: 'not_eligible',
    words: 'Okänd leverantör',
  }
  expect((await economist.post(`/ekonomi/kostnader/${first}/varningar`, answer)).status).toBe(303)
  expect((await claimable()).map(({ id }) => id)).not.toContain(first)
})

test('the same invoice in a project that the economist does not see is flagged, without its details', async () => {
  const sister = await insert(
    `insert into nimr.project_account (project_id, municipality_code) values ($1, '2505') returning id`,
    [world.projectId('niaa')],
  )
  const cost = (books: number, words: string) =>
    insert(
      `insert into nimr.cost (account_id, cost_type_code, origin, description, supplier_org_number, invoice_number, amount_ore, paid_on, booked_on, recorded_at)
       values ($1, 'other', 'hand', $2, '5560125790', 'F-77', 5000, '2021-03-01', '2021-03-01', now()) returning id`,
      [books, words],
    )
  const own = await cost(account, 'Egen')
  await cost(sister, 'Hemlig hos grannen')
  const page = (await economist.get(`/ekonomi/kostnader/${own}`)).text
  expect(page).toContain('finansierad två gånger')
  expect(page).not.toContain('Hemlig')
})

test('a hold keeps every paper of the project until it is lifted, whoever asks', async () => {
  const path = `/ekonomi/projekt/${world.projectId()}/bevarande`
  const cost = await insert(
    `insert into nimr.cost (account_id, cost_type_code, origin, description, amount_ore, recorded_at) values ($1, 'other', 'hand', 'Under granskning', 100, now()) returning id`,
    [account],
  )
  const file = new File(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'], 'avtal.pdf')
  await economist.post(`/ekonomi/kostnader/${cost}/underlag`, { kind: 'contract', file })
  const [kept] = await world.asOwner<{ id: string }>(
    `select id from nimr.file where record_table = 'cost' and record_id = $1`,
    [cost],
  )
  expect((await manager.post(path, { reason: 'Jag', fromOn: '2021-06-01' })).status).toBe(403)
  expect((await economist.post(path, { reason: '', fromOn: 'igår' })).status).toBe(422)
  expect((await economist.post(path, { reason: 'Revision av perioden', fromOn: '2021-06-01' })).status).toBe(
    303,
  )
  expect((await mala.get(path)).text).toContain('Revision av perioden')
  expect((await economist.get(`/ekonomi/kostnader/${cost}`)).text).toContain('bevarandestopp')
  const removal = `/ekonomi/kostnader/${cost}/underlag/${kept?.id}/borttagning`
  expect((await economist.post(removal)).text).toContain('kan inte tas bort')
  await expect(world.asOwner('delete from nimr.file where id = $1', [kept?.id])).rejects.toThrow(
    'the paper is kept',
  )
  const [hold] = await world.asOwner<{ id: string }>('select id from nimr.legal_hold')
  expect((await economist.post(`${path}/${hold?.id}/havande`, { endReason: 'Avslutad' })).status).toBe(303)
  expect((await economist.post(`${path}/${hold?.id}/havande`, { endReason: 'Igen' })).text).toContain(
    'redan hävt',
  )
  expect((await economist.post(removal)).status).toBe(303)
  expect((await economist.post(`${path}/slututbetalning`, { finalPaymentOn: '2021-05-31' })).status).toBe(303)
  expect(door.broken).toEqual([])
})
