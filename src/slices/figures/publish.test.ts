import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Attacked, attack, type Knowledge } from '../../../test/world/disclosure-attack.ts'
import { attackOnPeople, type PeopleCell } from '../../../test/world/people-attack.ts'
import { eight, fillRegion, numbersOf } from '../../../test/world/random-region.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import type { Actor } from '../../platform/db/index.ts'
import { cellKey, type EarlierCell, type PublicCell } from './public-tables.ts'
import { publishStatistics, withdrawStatistics } from './publish-commands.ts'
import { findProject } from './queries.ts'

let world: World
let manager: Actor & { staffId: number }
beforeAll(async () => {
  world = await openWorld()
  await fillRegion(world, numbersOf(3))
  // All but every seventh are small and private.
  await world.asOwner(
    `insert into nimr.target_group_assessment (company_id, project_id, year, in_target_group, reason, rule_version, input, output, assessed_at)
     select c.id, $1, 2017, c.id % 7 <> 0, case when c.id % 7 = 0 then 'large_enterprise' end, 'test', '{}', '{}', now() from nimr.company c`,
    [world.projectId()],
  )
  manager = world.asStaff((await world.aStaff({ role: 'project_manager' })).id) as typeof manager
})
afterAll(() => world.close())

const publish = (actor: Actor = manager) =>
  world.write(async (tx) => {
    const project = await findProject(tx, 'nimr')
    if (!project) throw new Error('no project')
    const now = world.clock.now()
    return publishStatistics(tx, {
      project,
      kind: 'statistics',
      staffId: manager.staffId,
      now,
      today: '2021-06-15',
    })
  }, actor)

type Row = EarlierCell & { readonly unit: PublicCell['unit'] }
const published = (statisticsId: number) =>
  world.asOwner<Row>(
    `select f.statistics_id::int as "statisticsId", f.figure, f.municipality_code as "municipalityCode", f.from_on::text as "fromOn", f.to_on::text as "toOn", f.unit,
      coalesce(f.value, h.value)::float as value, f.value is not null as "wasShown"
     from nimr.published_figure f left join nimr.hidden_figure h on h.published_figure_id = f.id where f.statistics_id = $1 order by f.id`,
    [statisticsId],
  )

type Truth = { readonly plus: readonly Row[]; readonly minus: readonly Row[]; readonly is: '=' | '<=' }

/**
 * All that a reader who thinks can know of how the numbers hang together, reckoned from the true ones and from no table of the program: parts that
 * make a whole, parts of which a company may be in several, and those that are some among others.
 */
function truthsOf(rows: readonly Row[]): Truth[] {
  const total = (some: readonly Row[]) =>
    Math.round(some.reduce((all, { value }) => all + value, 0) * 100) / 100
  const truths: Truth[] = []
  const told = (plus: readonly (Row | undefined)[]) => plus.filter((row) => row !== undefined)
  /** These parts make the other: no company is in two. Where one is, they are at least as much. */
  const parts = (plus: readonly (Row | undefined)[], minus: Row) => {
    const all = told(plus)
    if (all.length < plus.length || all.length === 0) return
    if (total(all) === minus.value) truths.push({ plus: all, minus: [minus], is: '=' })
    else if (total(all) > minus.value) truths.push({ plus: [minus], minus: all, is: '<=' })
  }
  /** These are some of the others, though they may happen to be all. */
  const among = (plus: readonly (Row | undefined)[], minus: Row | undefined) => {
    const all = told(plus)
    if (minus && all.length === plus.length && total(all) <= minus.value)
      truths.push({ plus: all, minus: [minus], is: '<=' })
  }
  const from = rows.map(({ fromOn }) => fromOn).toSorted()[0]
  const to = rows
    .map(({ toOn }) => toOn)
    .toSorted()
    .at(-1)
  for (const row of rows) {
    const here = (figure: string) =>
      rows.find(
        (other) =>
          other.figure === figure &&
          other.municipalityCode === row.municipalityCode &&
          other.fromOn === row.fromOn &&
          other.toOn === row.toOn,
      )
    const others = rows.filter(({ figure }) => figure === row.figure)
    if (row.municipalityCode === null)
      parts(
        others.filter(
          (one) => one.municipalityCode !== null && one.fromOn === row.fromOn && one.toOn === row.toOn,
        ),
        row,
      )
    if (row.fromOn === from && row.toOn === to) {
      const phases = others.filter(
        (one) =>
          one.municipalityCode === row.municipalityCode &&
          (one.fromOn !== row.fromOn || one.toOn !== row.toOn),
      )
      parts(phases, row)
      for (const phase of phases) among([phase], row)
    }
    if (row.figure === 'companies_supported') {
      parts([here('companies_sme'), here('companies_not_counted')], row)
      among([here('companies_individual_support')], row)
      among([here('localities_town'), here('localities_villages')], row)
    }
    if (row.figure === 'companies_sme') {
      parts([here('rco01_micro'), here('rco01_small'), here('rco01_medium')], row)
      among([here('companies_newly_started')], row)
    }
    if (row.figure.startsWith('asked_for_')) among([row], here('companies_supported'))
  }
  return truths
}

/** All publications at once: each with its sums, and joined where nothing changed between them. */
function attackOnCompanies(editions: readonly (readonly Row[])[], insider: string | null): Attacked {
  const cells = new Map<string, number | null>()
  const knows: Knowledge[] = []
  for (const [nth, rows] of editions.entries()) {
    const of = (key: string) => `${nth} ${key}`
    const companies = rows.filter(({ unit }) => unit !== 'people')
    for (const row of companies)
      cells.set(
        of(cellKey(row)),
        row.wasShown || (insider !== null && row.municipalityCode === insider) ? row.value : null,
      )
    for (const { plus, minus, is } of truthsOf(companies))
      knows.push({
        sum: [
          ...plus.map((row) => [1, of(cellKey(row))] as const),
          ...minus.map((row) => [-1, of(cellKey(row))] as const),
        ],
        is,
        number: 0,
      })
    const earlier = editions[nth - 1]
    if (!earlier) continue
    const before = new Map(earlier.map((row) => [cellKey(row), row.value]))
    const place = (row: Row) => `${row.municipalityCode} ${row.fromOn}`
    const changed = new Set(companies.filter((row) => before.get(cellKey(row)) !== row.value).map(place))
    for (const row of companies)
      if (!changed.has(place(row)))
        knows.push({
          sum: [
            [1, of(cellKey(row))],
            [-1, `${nth - 1} ${cellKey(row)}`],
          ],
          is: '=',
          number: 0,
        })
  }
  return { cells, knows }
}

const isWhole = (key: string) => key.includes(' all ')
const computed = (editions: readonly (readonly Row[])[], insider: string | null) =>
  attack(
    attackOnCompanies(
      editions.map((rows) => rows.filter(({ unit }) => unit !== 'hours')),
      insider,
    ),
    (key) => (insider !== null && isWhole(key) ? 0 : 3),
  )

let first: number
test('the manager publishes; what is small is hidden, with as much as it takes, also from each office', {
  timeout: 60_000,
}, async () => {
  const decided = await publish()
  if (!decided.allowed) throw new Error(decided.refusal)
  first = decided.value.id
  const rows = await published(first)
  expect(rows.filter(({ wasShown, unit }) => wasShown && unit === 'companies').length).toBeGreaterThan(20)
  expect(rows.filter(({ wasShown, value, unit }) => wasShown && unit === 'companies' && value < 3)).toEqual(
    [],
  )
  expect(computed([rows], null)).toEqual([])
  expect(computed([rows], '2418')).toEqual([])
  const careless = rows.map((row) => ({ ...row, wasShown: row.value >= 3 }))
  expect(computed([careless], null)).not.toEqual([])
})

test('a second publication a little later gives nothing away together with the first', {
  timeout: 60_000,
}, async () => {
  const company = await world.aCompany({ seatMunicipalityCode: '2417' })
  const person = await world.aPerson({ companyId: company.id, gender: 'woman', bornAbroad: true })
  const staff = await world.aStaff({ municipality: '2417' })
  await world.aTalk({
    companyId: company.id,
    staffId: staff.id,
    municipalityCode: '2417',
    persons: [person.id],
  })
  const decided = await publish()
  if (!decided.allowed) throw new Error(decided.refusal)
  const [earlier, later] = [await published(first), await published(decided.value.id)]
  expect(computed([earlier, later], null)).toEqual([])
  // One company and one woman more in Norsjö: no number that both tell differs by so little.
  const before = new Map(earlier.filter(({ wasShown }) => wasShown).map((row) => [cellKey(row), row.value]))
  const near = later.filter((row) => {
    const difference = Math.abs(row.value - (before.get(cellKey(row)) ?? row.value))
    return row.wasShown && difference > 0 && difference < (row.unit === 'people' ? 5 : 3)
  })
  expect(near).toEqual([])
  const people = later
    .filter(({ unit }) => unit === 'people')
    .map((row): PeopleCell => ({ ...row, isShown: row.wasShown }))
  const known = attackOnPeople(people, '2418')
  expect(attack(known, (cell) => (known.sensitive.has(cell) ? 5 : 0))).toEqual([])
  expect(people.filter(({ isShown }) => isShown).length).toBeGreaterThan(10)
})

test('published statistics are frozen: nothing is added later, persons’ counts come from the database alone, a withdrawal needs a reason', {
  timeout: 60_000,
}, async () => {
  const add = (figure: string) =>
    world.write(
      (tx) =>
        tx
          .insertInto('publishedFigure')
          .values({
            statisticsId: first,
            figure,
            municipalityCode: null,
            fromOn: '2018-09-02',
            toOn: '2022-03-31',
            unit: 'companies',
            ruleVersion: 'x',
            value: 1,
          })
          .execute(),
      manager,
    )
  await expect(add('companies_sme')).rejects.toThrow('published statistics are frozen')
  await expect(add('people_women')).rejects.toThrow()
  const coach = world.asStaff((await world.aStaff()).id)
  // Refused by the rule or by the database, whichever comes first: nothing more is published.
  const tried = await publish(coach).catch(() => null)
  expect(tried?.allowed ?? false).toBe(false)
  expect(await world.asOwner('select id from nimr.published_statistics')).toHaveLength(2)
  const withdraw = () =>
    world.write(
      (tx) =>
        withdrawStatistics(tx, {
          id: first,
          reason: 'Fel kommun',
          staffId: manager.staffId,
          now: world.clock.now(),
        }),
      manager,
    )
  expect((await withdraw()).allowed).toBe(true)
  expect((await withdraw()).allowed).toBe(false)
  const hidden = await world.read(
    (tx) => tx.selectFrom('hiddenFigure').select('isOfPeople').execute(),
    manager,
  )
  expect(new Set(hidden.map(({ isOfPeople }) => isOfPeople))).toEqual(new Set([false]))
  expect(eight).toHaveLength(8)
})
