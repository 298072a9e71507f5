import { afterAll, beforeAll, expect, test } from 'vitest'
import { payOut } from '../../../test/world/shared-region.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { assessCompanies } from '../companies/index.ts'
import { definitions, findDefinition } from './definitions.ts'
import { countPlaces } from './place-queries.ts'
import { countFigures } from './queries.ts'

let world: World
const question = (fromOn = '2018-09-01', toOn = '2022-03-31') => ({
  projectId: world.projectId(),
  projectKey: 'nimr',
  fromOn,
  toOn,
})

/** Of Malå: half an hour in each phase; only money; only an individual intervention of five hours; two short talks in two municipalities. */
beforeAll(async () => {
  world = await openWorld()
  const staffId = (await world.aStaff()).id
  const norsjo = (await world.aStaff({ municipality: '2417' })).id
  const ids = new Map<string, number>()
  for (const name of ['talks', 'money', 'individual', 'two offices']) {
    const { id } = await world.aCompany({ name })
    ids.set(name, id)
    for (const year of [2018, 2019, 2020]) await world.aCompanyYear({ companyId: id, year, awu: 4 })
  }
  const id = (name: string) => ids.get(name) ?? 0
  for (const heldOn of ['2020-05-04', '2021-05-04'])
    await world.aTalk({ companyId: id('talks'), staffId, heldOn })
  await payOut(world, [{ companyId: id('money'), municipality: '2418', on: '2021-05-04', ore: 9_000_00 }])
  await world.anIntervention({ companyId: id('individual'), supportMinutes: 300, startsOn: '2021-05-04' })
  await world.aTalk({ companyId: id('two offices'), staffId, heldOn: '2021-05-04' })
  await world.aTalk({
    companyId: id('two offices'),
    staffId: norsjo,
    municipalityCode: '2417',
    heldOn: '2021-05-05',
  })
  await world.write((tx) => assessCompanies(tx, 'all', world.clock.now()))
})
afterAll(() => world?.close())

const everyKind = ['talk', 'occasion', 'individual', 'grant']
const [extensionFrom, extensionTo] = ['2021-01-01', '2022-03-31']

test.each([
  { what: 'none', left: [] },
  { what: 'an hour, where 30 + 30 minutes of two offices are an hour', minutes: 60, left: ['money'] },
  { what: 'more than an hour', minutes: 61, left: ['money', 'talks', 'two offices'] },
  { what: 'a value of 9 000 kr', ore: 900_000, left: ['individual', 'talks', 'two offices'] },
  { what: 'a value above it', ore: 900_001, left: ['individual', 'money', 'talks', 'two offices'] },
  { what: 'either of minutes and value', minutes: 61, ore: 900_000, left: ['talks', 'two offices'] },
  {
    what: 'kinds, talks alone',
    kinds: ['talk'],
    left: ['individual', 'money'],
    why: 'activity_does_not_count',
  },
  {
    what: 'an hour of talks: minutes of other kinds do not help',
    minutes: 60,
    kinds: ['talk', 'individual'],
    left: ['money'],
    why: 'activity_does_not_count',
  },
])(
  'Least support: $what',
  async ({ minutes = 0, ore = 0, kinds = everyKind, left, why = 'below_minimum_support' }) => {
    await world.asOwner(
      'update nimr.project set minimum_support_minutes = $1, minimum_support_ore = $2, counted_activities = $3 where id = $4',
      [minutes, ore, kinds, world.projectId()],
    )
    const co01 = findDefinition('co01')
    if (!co01) throw new Error('no co01')
    const three = definitions.filter(({ key }) =>
      ['co01', 'companies_supported', 'companies_not_counted'].includes(key),
    )
    const counts = await world.read((tx) => countPlaces(tx, three, question()))
    for (const municipalityCode of ['2418', null]) {
      const [figure] = await world.read((tx) => countFigures(tx, [co01], { ...question(), municipalityCode }))
      const out = figure?.evidence.filter((row) => !row.included) ?? []
      expect(out.map((row) => row.label).toSorted()).toEqual(left)
      expect(new Set(out.map((row) => row.reason))).toEqual(new Set(left.length > 0 ? [why] : []))
      expect(figure?.value).toBe(4 - left.length)
      // It took part all the same.
      const at = (key: string) =>
        counts.find((one) => one.figure === key && one.municipalityCode === municipalityCode)?.value
      expect([at('co01'), at('companies_supported'), at('companies_not_counted')]).toEqual([
        4 - left.length,
        4,
        left.length,
      ])
    }
  },
)

test('what is reached by two phases counts in the later one and in the whole, not in the earlier', async () => {
  await world.asOwner(
    'update nimr.project set minimum_support_minutes = 60, minimum_support_ore = 0, counted_activities = $1 where id = $2',
    [everyKind, world.projectId()],
  )
  const co01 = findDefinition('co01')
  if (!co01) throw new Error('no co01')
  const reasonOf = async (fromOn: string, toOn: string) => {
    const counted = await world.read((tx) =>
      countFigures(tx, [co01], { ...question(fromOn, toOn), municipalityCode: '2418' }),
    )
    return counted[0]?.evidence.find((row) => row.label === 'talks')?.reason
  }
  expect(await reasonOf('2018-09-01', '2020-12-31')).toBe('below_minimum_support')
  expect(await reasonOf(extensionFrom, extensionTo)).toBe(null)
  expect(await reasonOf('2018-09-01', extensionTo)).toBe(null)
})
