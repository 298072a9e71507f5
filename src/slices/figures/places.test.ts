import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillSharedRegion, places } from '../../../test/world/shared-region.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { assessCompanies } from '../companies/index.ts'
import { definitions } from './definitions.ts'
import { countPlaces, type Period } from './place-queries.ts'
import { countFigures, findProject } from './queries.ts'
import { sumRule } from './sum-rules.ts'
import type { Figure } from './types.ts'

let world: World
let periods: Period[] = []

beforeAll(async () => {
  world = await openWorld()
  await fillSharedRegion(world)
  await world.write((tx) => assessCompanies(tx, 'all', world.clock.now()))
  const project = await world.read((tx) => findProject(tx, 'nimr'))
  const asked = { projectId: world.projectId(), projectKey: 'nimr' }
  periods = [
    { ...asked, fromOn: '2018-09-01', toOn: '2022-03-31' },
    ...(project?.phases ?? []).map(({ fromOn, toOn }) => ({ ...asked, fromOn, toOn })),
  ]
})
afterAll(() => world?.close())

const everyPlace = [null, ...places]
const valueOf = ({ value, withheld }: Pick<Figure, 'value' | 'withheld'>) => ({
  value: value === null ? null : Math.round(value * 100) / 100,
  withheld,
})

/** Figures of every place, each asked for by a question of its own. */
async function oneByOne(period: Period): Promise<Map<string | null, Figure[]>> {
  const found = new Map<string | null, Figure[]>()
  for (const municipalityCode of everyPlace)
    found.set(
      municipalityCode,
      await world.read((tx) => countFigures(tx, definitions, { ...period, municipalityCode })),
    )
  return found
}

/** What is counted at once is what is counted place by place, and the municipalities add up as the figure says. */
async function check(period: Period, countingPlace: 'seat' | 'workplace' | 'either') {
  const separate = await oneByOne(period)
  const together = await world.read((tx) => countPlaces(tx, definitions, period))
  expect(together).toHaveLength(everyPlace.length * definitions.length)
  const atOnce = new Map(together.map((one) => [`${one.figure} ${one.municipalityCode}`, valueOf(one)]))
  for (const [place, figures] of separate)
    for (const figure of figures)
      expect(atOnce.get(`${figure.key} ${place}`), `${figure.key} ${place} ${period.fromOn}`).toEqual(
        valueOf(figure),
      )
  let moreThanWhole = 0
  for (const { key, kind, sumOf } of definitions) {
    const whole = separate.get(null)?.find((one) => one.key === key)
    const parts = places.map((place) => separate.get(place)?.find((one) => one.key === key))
    if (typeof whole?.value !== 'number' || parts.some((one) => typeof one?.value !== 'number')) continue
    const sum = parts.reduce((total, one) => total + (one?.value ?? 0), 0)
    const says = sumRule(sumOf, countingPlace)
    const about = `${key} ${period.fromOn} ${countingPlace}`
    expect(says === 'adds' ? sum : whole.value, about).toBeCloseTo(whole.value, 6)
    if (says === 'whole_has_more' || kind === 'people') continue
    const included = (figure: Figure | undefined) => figure?.evidence.filter((row) => row.included) ?? []
    const inWhole = included(whole).map((row) => row.record)
    expect(new Set(inWhole).size, about).toBe(inWhole.length)
    if (says === 'intervention_once') continue
    // Each place's rows but the first of a record are what the municipalities have too many.
    const seen = new Set<string>()
    let tooMany = 0
    for (const row of parts.flatMap(included)) {
      if (seen.has(row.record)) tooMany += row.amount
      seen.add(row.record)
    }
    expect([...seen].toSorted(), about).toEqual(inWhole.toSorted())
    expect(sum - whole.value, about).toBeCloseTo(tooMany, 6)
    if (tooMany > 0) moreThanWhole += 1
  }
  return { whole: separate.get(null) ?? [], moreThanWhole }
}

const counted = (figures: readonly Figure[], key: string) =>
  figures
    .find((one) => one.key === key)
    ?.evidence.filter((row) => row.included)
    .map((row) => row.record)
    .toSorted() ?? []

describe('All municipalities at once', () => {
  test('give what each gives by itself, in the whole time and in phases that overlap', async () => {
    expect(periods).toHaveLength(4)
    for (const period of periods) {
      const { whole, moreThanWhole } = await check(period, 'seat')
      expect(counted(whole, 'co01').length).toBeGreaterThan(5)
      expect(moreThanWhole, 'companies that several helped').toBeGreaterThan(0)
      const size = ['micro', 'small', 'medium', 'large'].flatMap((one) => counted(whole, `rco01_${one}`))
      expect(size.toSorted()).toEqual(counted(whole, 'rco01'))
      const inSome = new Set([...counted(whole, 'co02'), ...counted(whole, 'co04')])
      expect(counted(whole, 'co02').length).toBeGreaterThan(0)
      expect([...inSome].toSorted()).toEqual(counted(whole, 'co01'))
    }
  })

  test.each(['workplace', 'either'] as const)('the same where companies count by %s', async (place) => {
    await world.asOwner('update nimr.project set counting_place = $1', [place])
    const [period] = periods
    expect(period && (await check(period, place)).moreThanWhole).toBeGreaterThan(0)
    await world.asOwner(`update nimr.project set counting_place = 'seat'`)
  })

  test('a coach who asks for all gets the own municipality, as asked alone, and no other', async () => {
    const actor = world.asStaff((await world.aStaff({ municipality: '2417' })).id)
    const [period] = periods
    if (!period) throw new Error('no period')
    const rows = await world.read((tx) => countPlaces(tx, definitions, period), actor)
    expect(new Set(rows.map((one) => one.municipalityCode))).toEqual(new Set(['2417']))
    const alone = await world.read(
      (tx) => countFigures(tx, definitions, { ...period, municipalityCode: '2417' }),
      actor,
    )
    expect(rows.map((one) => [one.figure, valueOf(one)])).toEqual(alone.map((one) => [one.key, valueOf(one)]))
    expect(rows.find((one) => one.figure === 'companies_supported')?.value).toBeGreaterThan(3)
  })
})
