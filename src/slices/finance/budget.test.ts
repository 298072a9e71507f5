import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { spreadsheetXlsx } from '../../platform/documents/index.ts'
import { checkFinancing, type FinancingFact } from './budget-rules.ts'
import { mount } from './mount.ts'
import { outcomeSheets } from './outcome-sheets.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let economist: Visitor
let colleague: Visitor
let mala: Visitor
let manager: Visitor
let economistId: number
let project: number
let accounts: readonly number[]
let financiers: readonly number[]

const insert = async (text: string, values: unknown[]): Promise<number> =>
  Number((await world.asOwner<{ id: string }>(text, values))[0]?.id)

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2021-06-15T08:00:00Z')
  door = openFrontDoor(world, [mount])
})
beforeEach(async () => {
  // A project of its own for each test, with two partners that keep books and two that pay.
  const row = await world.aProject({ name: 'Budgetprovet', municipalities: ['2418', '2417'] })
  project = row.id
  const staff = await aStaffOf('project_economist')
  economistId = staff.id
  economist = door.as(staff)
  colleague = door.as(await aStaffOf('project_economist'))
  manager = door.as(await aStaffOf('project_manager'))
  mala = door.as(await world.aStaff())
  const agency = await insert('insert into nimr.organisation (name) values ($1) returning id', [
    `Myndighet ${project}`,
  ])
  const account = (code: string) =>
    insert('insert into nimr.project_account (project_id, municipality_code) values ($1, $2) returning id', [
      project,
      code,
    ])
  accounts = [await account('2418'), await account('2417')]
  financiers = [
    await insert(
      `insert into nimr.project_financier (project_id, organisation_id, name_of_fund, share_bp) values ($1, $2, 'ERUF', 5000) returning id`,
      [project, agency],
    ),
    await insert(
      `insert into nimr.project_financier (project_id, municipality_code) values ($1, '2418') returning id`,
      [project],
    ),
  ]
  await insert(
    `insert into nimr.project_decision (project_id, version, from_on, to_on, ceiling_ore, financing_share_bp) values ($1, 1, '2020-01-01', '2022-12-31', 800000000, 5000) returning id`,
    [project],
  )
  await insert(
    `insert into nimr.project_period (project_id, kind, from_on, to_on) values ($1, 'cost', '2020-01-01', '2022-12-31') returning id`,
    [project],
  )
})
afterAll(() => world?.close())

const here = () => `/ekonomi/projekt/${project}/budget`
const aStaffOf = async (role: 'project_economist' | 'project_manager') => {
  const staff = await world.aStaff({ role })
  await world.asOwner(
    `insert into nimr.staff_role (staff_id, role, project_id, from_on) values ($1, $2, $3, '2020-01-01')`,
    [staff.id, role, project],
  )
  return staff
}
const lastBudget = async () =>
  Number(
    (
      await world.asOwner<{ id: string }>('select max(id) as id from nimr.budget where project_id = $1', [
        project,
      ])
    )[0]?.id,
  )
const begin = async () => {
  expect((await economist.post(here(), { reason: 'Beslutet' })).status).toBe(303)
  return lastBudget()
}
const lines = (more: object = {}) => ({
  version: 1,
  [`cell-staff-${accounts[0]}`]: '600 000',
  [`cell-travel-${accounts[1]}`]: '400000',
  ...more,
})
const financing = (more: object = {}) => ({
  version: 2,
  [`${financiers[0]}-cash_public-amount`]: '500000',
  [`${financiers[0]}-cash_public-share`]: '50',
  [`${financiers[1]}-cash_public-amount`]: '500000',
  ...more,
})
const adopt = async (who: Visitor, budget: number) => {
  const digest = /name="digest" value="([0-9a-f]{64})"/.exec((await who.get(here())).text)?.[1] ?? 'x'
  return who.post(`${here()}/${budget}/faststallande`, { digest })
}
const adopted = async () => {
  const budget = await begin()
  expect((await economist.post(`${here()}/${budget}/rader?fas=`, lines())).status).toBe(303)
  expect((await economist.post(`${here()}/${budget}/finansiering?fas=`, financing())).status).toBe(303)
  expect((await adopt(economist, budget)).status).toBe(303)
  return budget
}
const aCost = (account: number | undefined, type: string, ore: number, paidOn: string) =>
  insert(
    `insert into nimr.cost (account_id, cost_type_code, origin, description, amount_ore, paid_on, recorded_at) values ($1, $2, 'hand', 'Kostnad', $3, $4, now()) returning id`,
    [account, type, ore, paidOn],
  )

test('a budget is drafted in a grid, adopted, and amended only by the next version, which begins as the old one', async () => {
  const first = await adopted()
  const page = (await mala.get(here())).text.replaceAll('\u00a0', ' ')
  expect(page).toContain('600 000<')
  expect(page).not.toContain('400 000<')
  expect((await manager.get(here())).text.replaceAll('\u00a0', ' ')).toContain('400 000<')
  for (const reader of [mala, manager])
    expect((await reader.post(here(), { reason: 'Jag' })).status).toBe(403)
  await expect(
    world.asOwner('update nimr.budget_line set amount_ore = 1 where budget_id = $1', [first]),
  ).rejects.toThrow('is adopted')
  await expect(
    world.asOwner('delete from nimr.financing_line where budget_id = $1', [first]),
  ).rejects.toThrow('is adopted')
  await expect(
    world.asOwner('update nimr.budget set adopted_at = null where id = $1', [first]),
  ).rejects.toThrow('is adopted')
  const second = await begin()
  expect((await economist.get(`${here()}/${second}/rader?fas=`)).text).toContain('value="600000"')
  expect((await economist.get(`${here()}/${first}/rader?fas=`)).status).toBe(404)
  expect((await economist.get(`${here()}?version=1`)).text).toContain('Version 1')
})

test('financing that is short, above the share or above the ceiling is told and is not adopted', async () => {
  const budget = await begin()
  await economist.post(`${here()}/${budget}/rader?fas=`, lines())
  await economist.post(
    `${here()}/${budget}/finansiering?fas=`,
    financing({ [`${financiers[0]}-cash_public-amount`]: '500000,01' }),
  )
  const page = (await economist.get(here())).text.replaceAll('\u00a0', ' ')
  for (const words of ['bara 1 000 000 kr', 'högsta andelen ger 500 000 kr', 'beslutets andel'])
    expect(page).toContain(words)
  expect(page).not.toContain('Fastställ budgeten')
  expect(
    (await economist.post(`${here()}/${budget}/faststallande`, { digest: '0'.repeat(64) })).text,
  ).toContain('Läs det igen')
})

test('two who save the same draft: the second keeps what was typed; two who adopt: one does', async () => {
  const budget = await begin()
  expect((await economist.post(`${here()}/${budget}/rader?fas=`, lines())).status).toBe(303)
  const late = await colleague.post(
    `${here()}/${budget}/rader?fas=`,
    lines({ [`cell-other-${accounts[0]}`]: '77' }),
  )
  expect(late.status).toBe(422)
  expect(late.text).toContain('value="77"')
  expect(late.text).toContain('Någon annan har sparat')
  const wrong = await economist.post(
    `${here()}/${budget}/rader?fas=`,
    lines({ version: 2, [`cell-other-${accounts[0]}`]: 'massor' }),
  )
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('value="massor"')
  await economist.post(`${here()}/${budget}/finansiering?fas=`, financing())
  const both = await Promise.all([adopt(economist, budget), adopt(colleague, budget)])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
})

test('two who begin a new version at once begin one', async () => {
  const both = await Promise.all(
    [economist, colleague].map((who) => who.post(here(), { reason: 'Beslutet' })),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
})

test('budget, outcome, forecast and what is left stand beside each other, and a forecast is not counted twice', async () => {
  await adopted()
  // Malå: 600 000 of staff; 100 000 paid in the first quarter, 50 000 in this one, of 80 000 expected; 120 000 expected in the next.
  await aCost(accounts[0], 'staff', 10_000_000, '2021-02-10')
  await aCost(accounts[0], 'staff', 5_000_000, '2021-05-10')
  const forecast = await economist.post(`/ekonomi/projekt/${project}/prognos/${accounts[0]}`, {
    'f-staff-2021-04-01': '80000',
    'f-staff-2021-07-01': '120 000',
  })
  expect(forecast.status).toBe(303)
  const page = (await economist.get(`/ekonomi/projekt/${project}/utfall?per=slag`)).text.replaceAll(
    '\u00a0',
    ' ',
  )
  // Left: 600 000 − 150 000; expected still (80 000 − 50 000) + 120 000.
  for (const words of ['600 000,00 kr', '150 000,00 kr', '450 000,00 kr', '300 000,00 kr', 'slag=staff'])
    expect(page).toContain(words)
  for (const view of ['part', 'fas', 'kvartal', 'finansiar'])
    expect((await economist.get(`/ekonomi/projekt/${project}/utfall?per=${view}`)).status).toBe(200)
  const shares = (await economist.get(`/ekonomi/projekt/${project}/utfall?per=finansiar`)).text.replaceAll(
    '\u00a0',
    ' ',
  )
  expect(shares).toContain('75 000,00 kr')
  const own = (await mala.get(`/ekonomi/projekt/${project}/utfall?per=part`)).text
  expect(own).toContain('Malå')
  expect(own).not.toContain('Norsjö')
  expect((await mala.get(`/ekonomi/projekt/${project}/utfall?per=finansiar`)).text).not.toContain('75 000')
})

test('the spreadsheet says what the page says', async () => {
  await adopted()
  await aCost(accounts[0], 'staff', 10_000_050, '2021-02-10')
  const answer = await economist.get(`/ekonomi/projekt/${project}/utfall.xlsx`)
  expect(answer.status).toBe(200)
  const sheets = await world.database.read(
    { kind: 'staff', staffId: economistId },
    { now: world.clock.now() },
    (tx) => outcomeSheets(tx, project, '2021-06-15', 'sv'),
  )
  const book = await readXlsx(await spreadsheetXlsx('Utfall', sheets))
  expect(book.sheets[0]?.rows.slice(1)).toContainEqual([
    'Malå',
    'Personal',
    600000,
    100000.5,
    0,
    499999.5,
    499999.5,
  ])
  expect(book.sheets[2]?.rows).toHaveLength(2)
  expect(book.sheets[0]?.pageSetup?.fitToWidth).toBe(1)
})

test('a cost that goes above its budget line is flagged, and those before it are not', async () => {
  await adopted()
  const [within, above] = [
    await aCost(accounts[1], 'travel', 39_000_000, '2021-02-10'),
    await aCost(accounts[1], 'travel', 2_000_000, '2021-03-10'),
  ]
  expect((await economist.get(`/ekonomi/kostnader/${within}`)).text).not.toContain('Över budgeten')
  const page = (await economist.get(`/ekonomi/kostnader/${above}`)).text.replaceAll('\u00a0', ' ')
  expect(page).toContain('budget 400 000 kr, utfall 410 000 kr')
  expect((await economist.get(`/ekonomi/kostnader?projekt=${project}&varning=above_budget`)).text).toContain(
    `/ekonomi/kostnader/${above}"`,
  )
})

const fund = (amountOre: number, more: Partial<FinancingFact> = {}): FinancingFact => ({
  financier: 'ERUF',
  isFund: true,
  phaseId: null,
  kind: 'cash_public',
  amountOre,
  shareBp: 5000,
  ceilingOre: null,
  ...more,
})
const own = (amountOre: number): FinancingFact => ({
  ...fund(amountOre),
  financier: 'Kommunen',
  isFund: false,
  shareBp: null,
})

test('NiMR: 8 000 000 and then 4 882 279 kronor of ERDF are half of 25 764 558, and not an öre more', () => {
  const ceilings = 800_000_000 + 488_227_900
  const check = (fundOre: number) =>
    checkFinancing({
      budgetByPhase: new Map([
        [1, 1_600_000_000],
        [2, 976_455_800],
      ]),
      financing: [
        fund(800_000_000, { phaseId: 1, ceilingOre: 800_000_000 }),
        fund(fundOre, { phaseId: 2, ceilingOre: 488_227_900 }),
        own(1_288_227_900),
      ],
      decidedCeilingOre: ceilings,
      decidedShareBp: 5000,
    }).map(({ problem }) => problem)
  expect(check(488_227_900)).toEqual([])
  expect(check(488_227_901)).toEqual([
    'financing_over',
    'share_exceeded',
    'ceiling_exceeded',
    'decision_ceiling_exceeded',
    'decision_share_exceeded',
  ])
  expect(check(488_227_899)).toEqual(['financing_short'])
})
