import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimGround, claimGround } from '../../../test/world/claims.ts'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import type { Actor } from '../../platform/db/index.ts'
import { findDefinition } from './definitions.ts'
import { mount } from './mount.ts'
import { countFigures } from './queries.ts'

let world: World
let ground: ClaimGround
const period = { fromOn: '2021-01-01', toOn: '2021-12-31' }

beforeAll(async () => {
  world = await openWorld()
  ground = await claimGround(world)
  const { aCost, anIncome, mala, norsjo, beneficiary } = ground
  await aCost({ accountId: mala, ore: 100_000_01, text: 'Kurs' })
  await aCost({ accountId: mala, ore: 40_000_00, vatOre: 10_000_00, text: 'Med moms' })
  await aCost({ accountId: mala, ore: -1_000_00, text: 'Kredit' })
  await aCost({ accountId: mala, ore: 30_000_00, type: 'staff', text: 'Lön' })
  await aCost({ accountId: mala, ore: 9_000_00, on: '2020-12-30', text: 'I fjol' })
  const refused = await aCost({ accountId: mala, ore: 8_000_00, text: 'Representation' })
  const reopened = await aCost({ accountId: mala, ore: 500_00, text: 'Kaffe' })
  const removed = await aCost({ accountId: mala, ore: 7_000_00, text: 'Fel projekt' })
  await aCost({ accountId: norsjo, ore: 50_000_00, text: 'Norsjös' })
  await aCost({ accountId: beneficiary, ore: 20_000_00, text: 'Stödmottagarens' })
  const answer = (id: number, said: string) =>
    world.asOwner(
      `insert into nimr.cost_flag_answer (cost_id, flag, answer, words, facts_digest, answered_at) values ($1, 'unpaid', $2, 'Sagt', repeat('0', 64), now())`,
      [id, said],
    )
  await answer(refused, 'not_eligible')
  await answer(reopened, 'not_eligible')
  await answer(reopened, 'eligible')
  await world.asOwner(
    `update nimr.cost set removed_at = now(), removed_reason = 'Fel projekt' where id = $1`,
    [removed],
  )
  await anIncome(mala, 5_000_00)
  await anIncome(mala, 700_00, '2022-01-02')
})
afterAll(() => world.close())

async function count(key: string, municipalityCode: string | null, actor: Actor = world.operator) {
  const definition = findDefinition(key)
  if (!definition) throw new Error(key)
  const question = { projectId: ground.projectId, projectKey: 'nimr', municipalityCode, ...period }
  const [figure] = await world.read((tx) => countFigures(tx, [definition], question), actor)
  const rows = figure?.evidence.map((row) => [row.label.split(',')[0], row.amount, row.reason])
  return { value: figure?.value, rows }
}

test('what Malå booked in the period is counted to the öre, and each cost that is not says why', async () => {
  const { value, rows } = await count('cost_eligible', '2418')
  // 100 000,01 + 40 000 and its VAT of 10 000 that Malå may not deduct − 1 000 credited + 30 000 + 500.
  expect(value).toBe(179_500.01)
  expect(rows?.filter(([, , reason]) => reason)).toEqual([
    ['Fel projekt', 7000, 'removed'],
    ['I fjol', 9000, 'booked_outside_period'],
    ['Representation', 8000, 'not_eligible'],
  ])
  expect((await count('cost_staff', '2418')).value).toBe(30_000)
})

test('the whole project is all its partners’ books, and income is counted beside them', async () => {
  expect((await count('cost_eligible', null)).value).toBe(249_500.01)
  expect((await count('income_received', '2418')).rows).toEqual([
    ['Fjällbygg AB', 5000, null],
    ['Fjällbygg AB', 700, 'received_outside_period'],
  ])
})

test('a coach counts the own municipality’s money, nobody else’s; auditors count all', async () => {
  const coach = world.asStaff(ground.coachOfMala.id)
  expect((await count('cost_eligible', '2418', coach)).value).toBe(179_500.01)
  expect(await count('cost_eligible', '2417', coach)).toEqual({ value: 0, rows: [] })
  expect(await count('cost_eligible', null, coach)).toEqual({ value: 0, rows: [] })
  const auditor = world.asStaff(ground.auditor.id)
  expect((await count('cost_eligible', null, auditor)).value).toBe(249_500.01)
  const sister = world.asStaff(ground.economistOfSister.id)
  expect(await count('cost_eligible', null, sister)).toEqual({ value: 0, rows: [] })
})

test('the page groups money under Economy, and every row opens the cost', async () => {
  const door = openFrontDoor(world, [mount])
  const page = await door.as(ground.coachOfMala).get('/uppfoljning/matvarden?fran=2021-01-01&till=2021-12-31')
  expect(page.text).toMatch(/Ekonomi<\/h2>/)
  expect(page.text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('179 500,01 kr')
  const evidence = await door
    .as(ground.coachOfMala)
    .get('/uppfoljning/cost_eligible?fran=2021-01-01&till=2021-12-31')
  expect(evidence.text).toMatch(/href="\/ekonomi\/kostnader\/\d+"/)
  expect(evidence.text).toContain('Bokförd utanför perioden')
})
