import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/platform/db/index.ts'
import { openWorld, type World } from '../world/world.ts'

let world: World
let coach: Actor
let manager: Actor
let meet: (gender?: 'woman' | 'man') => Promise<void>
const meetMore = async () => {
  for (let n = 0; n < 10; n++) for (const gender of ['woman', 'man'] as const) await meet(gender)
  for (let n = 0; n < 3; n++) await meet()
}
beforeAll(async () => {
  world = await openWorld()
  const { id } = await world.aStaff()
  coach = world.asStaff(id)
  manager = world.asStaff((await world.aStaff({ role: 'project_manager' })).id)
  const company = await world.aCompany()
  meet = async (gender?: 'woman' | 'man') => {
    const person = await world.aPerson({ companyId: company.id, ...(gender && { gender }) })
    await world.aTalk({ companyId: company.id, staffId: id, persons: [person.id] })
  }
  // 6 women; 2 men and 3 who have not said.
  for (let n = 0; n < 6; n++) await meet('woman')
  for (let n = 0; n < 2; n++) await meet('man')
  for (let n = 0; n < 3; n++) await meet()
})
afterAll(() => world.close())

test('outside the own office women are not told of where men are fewer than five: with the number reached they would tell it', async () => {
  expect(await reasons(coach, 'people_women')).toEqual({ counted: 6, other_gender: 2, not_declared: 3 })
  expect(await reasons(manager, 'people_women')).toEqual({ too_few: 1 })
  expect(await reasons(coach, 'people_men')).toEqual({ counted: 2, other_gender: 6, not_declared: 3 })
  expect(await reasons(manager, 'people_men')).toEqual({ too_few: 1 })
})

test('where enough are reached of each, a count is told without reasons', async () => {
  await meetMore()
  // 6 + 10 women, 2 + 10 men and 3 + 3 who have not said; the other seven municipalities reached nobody, and are all too small to be told apart.
  expect(await reasons(coach, 'people_women')).toEqual({ counted: 16, other_gender: 12, not_declared: 6 })
  expect(await reasons(manager, 'people_women', '2018-09-01')).toEqual({ counted: 16, not_told: 18 })
  // Nobody was met in the first phase, which the second would tell together with the whole time.
  expect(await reasons(manager, 'people_women')).toEqual({ too_few: 1 })
  expect(await reasons(manager, 'people_women', '2018-09-01', null)).toEqual({ too_few: 1 })
})

test('one call tells of all municipalities what each call tells of one', async () => {
  const { rows } = await world.read(
    (tx) =>
      sql<{ municipalityCode: string | null; state: string; value: number | null }>`
        select * from counter.people_places(array['people_women'], ${world.projectId()}, '2018-09-01', '2022-03-31')`.execute(
        tx,
      ),
    manager,
  )
  const shown = rows.filter(({ state }) => state === 'shown')
  expect(rows).toHaveLength(9)
  expect(shown.map(({ municipalityCode, value }) => [municipalityCode, value])).toEqual([['2418', 16]])
})

test('nobody asks for days of their own choosing, by which one talk’s persons could be told from the rest', async () => {
  expect(await reasons(coach, 'people_women', '2021-06-14')).toEqual({ period_not_offered: 1 })
  expect(await reasons(manager, 'people_women', '2021-06-14')).toEqual({ period_not_offered: 1 })
})

test('a person has another pseudonym in each figure and period, so that answers cannot be joined', async () => {
  const seen = [
    ...(await pseudonyms('people_reached', '2021-01-01', '2022-03-31')),
    ...(await pseudonyms('people_women', '2021-01-01', '2022-03-31')),
    ...(await pseudonyms('people_reached', '2018-09-01', '2022-03-31')),
  ]
  expect(seen).toHaveLength(34 + 34 + 34)
  expect(new Set(seen).size).toBe(34 + 34 + 34)
})

async function reasons(
  actor: Actor,
  figure: string,
  fromOn = '2021-01-01',
  municipality: string | null = '2418',
) {
  const rows = await ask(actor, figure, fromOn, '2022-03-31', municipality)
  const counts: { [reason: string]: number } = {}
  for (const { state, included, reason } of rows) {
    const key = state === 'shown' ? (included ? 'counted' : (reason ?? '')) : state
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

async function pseudonyms(figure: string, fromOn: string, toOn: string) {
  return (await ask(coach, figure, fromOn, toOn)).map(({ pseudonym }) => pseudonym)
}

type Row = { state: string; pseudonym: string; included: boolean; reason: string | null }

async function ask(
  actor: Actor,
  figure: string,
  fromOn: string,
  toOn: string,
  municipality: string | null = '2418',
): Promise<readonly Row[]> {
  const { rows } = await world.read(
    (tx) =>
      sql<Row>`select * from counter.people_figures(array[${figure}], ${world.projectId()}, ${municipality}, ${fromOn}, ${toOn})`.execute(
        tx,
      ),
    actor,
  )
  return rows
}
