import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { attack } from '../../../test/world/disclosure-attack.ts'
import { attackOnPeople, type PeopleCell } from '../../../test/world/people-attack.ts'
import { inDatabase } from '../../../test/world/postgres.ts'
import { eight, fillRegion, numbersOf } from '../../../test/world/random-region.ts'
import { openWorld, type World } from '../../../test/world/world.ts'

let world: World
let inside: pg.Client
beforeAll(async () => {
  world = await openWorld()
  // The functions asked here are for no actor: they stay in schema counter.
  const name = new URL(world.ownerUrl.replace('@/', '@x/')).pathname.slice(1)
  inside = new pg.Client({ connectionString: inDatabase(inject('postgres').superUrl, name) })
  await inside.connect()
  await inside.query(`select set_config('nimr.actor_kind', 'operator', false)`)
})
afterAll(async () => {
  await inside.end()
  await world.close()
})
const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
  (await inside.query<Row>(text, values)).rows

const patternOf = (project: 'nimr' | 'niaa', level: 1 | 2) =>
  ask<PeopleCell>(
    `select figure, municipality_code as "municipalityCode", from_on::text as "fromOn", to_on::text as "toOn", value, is_shown as "isShown"
     from counter.people_pattern($1, $2, false)`,
    [world.projectId(project), level],
  )

/** What can be computed, by a reader from outside (level 1) or from each office (level 2). */
function computed(cells: readonly PeopleCell[], insiders: readonly (string | null)[]) {
  return insiders.flatMap((insider) => {
    const attacked = attackOnPeople(cells, insider)
    const wanted = (cell: string) => (attacked.sensitive.has(cell) ? 5 : 0)
    return attack(attacked, wanted).map((found) => `${insider ?? 'outside'} computes ${found}`)
  })
}

test('all municipalities and periods in one pass are what each is by itself', async () => {
  await fillRegion(world, numbersOf(1))
  const differences = await ask(
    `with place as (select municipality_code from nimr.project_municipality where project_id = $1 union all select null),
      one as (
        select x.person_id, p.municipality_code, o.nth, x.is_leader, x.first_year
        from place p cross join counter.people_period($1) o
        cross join lateral counter.person_reached($1, p.municipality_code, o.from_on, o.to_on) x),
      pass as (select person_id, municipality_code, period, is_leader, first_year from counter.people_by_place($1))
    (select 'only one by one' as of, * from (table one except table pass) a) union all (select 'only in one pass', * from (table pass except table one) b) limit 10`,
    [world.projectId()],
  )
  expect(differences).toEqual([])
})

test('in a world of records no hidden count of persons can be computed, and much is shown', async () => {
  const [outside, within] = [await patternOf('nimr', 1), await patternOf('nimr', 2)]
  expect(outside.filter(({ isShown }) => isShown).length).toBeGreaterThan(10)
  expect(computed(outside, [null])).toEqual([])
  expect(computed(within, ['2418', '2463'])).toEqual([])
  // Who works in an office is shown no more than who works in none, but for their own.
  for (const [nth, cell] of within.entries()) expect(!cell.isShown || outside[nth]?.isShown).toBe(true)
})

test('no hidden count can be computed in other regions either: large, small, of two municipalities', async () => {
  await ask(`
    create table public.cube (project_id bigint, municipality_code text, period integer, reached integer, women integer, men integer, born_abroad integer, young integer);
    grant select on public.cube to nimr_counter; grant usage on schema public to nimr_counter;
    create or replace function counter.people_cube(of_project bigint) returns table (municipality_code text, period integer, reached integer, women integer, men integer, born_abroad integer, young integer)
    stable security definer language sql as 'select municipality_code, period, reached, women, men, born_abroad, young from public.cube where project_id = of_project order by municipality_code nulls last, period'`)
  let shown = 0
  for (const seed of [1, 2, 3]) {
    const numbers = numbersOf(seed)
    for (const project of ['nimr', 'niaa'] as const) {
      await putCube(project, numbers, seed)
      const insiders = project === 'nimr' ? [eight[seed] ?? null] : ['2505', '2506']
      const [outside, within] = [await patternOf(project, 1), await patternOf(project, 2)]
      shown += outside.filter(({ isShown }) => isShown).length
      expect(computed(outside, [null]), `${project} ${seed}`).toEqual([])
      expect(computed(within, insiders), `${project} ${seed}`).toEqual([])
    }
  }
  expect(shown).toBeGreaterThan(100)
})

test('the attack finds what is open when small counts alone are hidden', async () => {
  const cells = await patternOf('nimr', 1)
  const careless = cells.map((cell) => ({ ...cell, isShown: cell.value >= 5 }))
  expect(computed(careless, [null])).not.toEqual([])
})

/** A region's counts: of each municipality, phases of which some persons are in both, and the whole. */
async function putCube(project: 'nimr' | 'niaa', numbers: (below: number) => number, seed: number) {
  const places = project === 'nimr' ? eight : ['2505', '2506']
  const rows = new Map<string, number[]>()
  const add = (place: string | null, period: number, kinds: readonly number[]) => {
    const key = `${place ?? ''} ${period}`
    const row = rows.get(key) ?? [0, 0, 0, 0, 0]
    for (const kind of kinds) row[kind] = (row[kind] ?? 0) + 1
    rows.set(key, row)
  }
  for (const place of [...places, null]) for (const period of [0, 1, 2]) add(place, period, [])
  for (const place of places)
    for (let person = numbers(seed % 3 === 0 ? 14 : 70); person > 0; person--) {
      const gender = numbers(20)
      const kinds = [0, gender < 8 ? 1 : gender < 18 ? 2 : 0]
        .filter((kind, nth) => nth === 0 || kind > 0)
        .concat(numbers(6) === 0 ? [3] : [], numbers(7) === 0 ? [4] : [])
      const phases = seed % 2 === 0 ? [1 + numbers(2)] : [[1], [2], [1, 2]][numbers(3)]
      for (const period of [0, ...(phases ?? [])]) for (const at of [place, null]) add(at, period, kinds)
    }
  await ask('delete from public.cube where project_id = $1', [world.projectId(project)])
  for (const [key, counts] of rows) {
    const [place, period] = key.split(' ')
    await ask('insert into public.cube values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      world.projectId(project),
      place || null,
      period,
      ...counts,
    ])
  }
}
