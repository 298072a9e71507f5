import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import type { Actor } from '../../platform/db/index.ts'
import { assessCompanies } from '../companies/index.ts'
import { definitions, findDefinition } from './definitions.ts'
import { mount } from './mount.ts'
import { countFigures } from './queries.ts'
import type { Figure } from './types.ts'

let world: World
const ids: { [name: string]: number } = {}
const whole = { fromOn: '2018-09-01', toOn: '2022-03-31' }

/** Malå's coach talks with a company of each kind; a Norsjö company comes to an occasion in Malå. */
beforeAll(async () => {
  world = await openWorld()
  const coach = await world.aStaff()
  const norsjo = await world.aStaff({ municipality: '2417' })
  const manager = await world.aStaff({ role: 'project_manager' })
  Object.assign(ids, { coach: coach.id, norsjo: norsjo.id, manager: manager.id })
  const small = await world.aCompany({ name: 'Lilla Såg AB' })
  const large = await world.aCompany({ name: 'Stora Såg AB' })
  const unknown = await world.aCompany({ name: 'Okänd Storlek AB' })
  const outside = await world.aCompany({
    name: 'Utifrån AB',
    seatMunicipalityCode: '2482',
    keptByMunicipalityCode: '2418',
  })
  const guest = await world.aCompany({ name: 'Norsjögästen AB', seatMunicipalityCode: '2417' })
  const sister = await world.aCompany({ name: 'Arvidsjaursgästen AB', seatMunicipalityCode: '2505' })
  const noShow = await world.aCompany({ name: 'Kom Aldrig AB' })
  Object.assign(ids, { small: small.id, large: large.id, guest: guest.id })
  for (const { id } of [small, outside, guest, sister, noShow])
    await world.aCompanyYear({ companyId: id, year: 2019, awu: 12 })
  await world.aCompanyYear({ companyId: large.id, year: 2019, awu: 300 })
  const leader = await world.aPerson({
    companyId: small.id,
    gender: 'woman',
    birthYear: 1995,
    bornAbroad: true,
  })
  const worker = await world.aPerson({
    companyId: large.id,
    role: 'representative',
    gender: 'man',
    birthYear: 1995,
    bornAbroad: true,
  })
  await world.aTalk({
    companyId: small.id,
    staffId: coach.id,
    persons: [leader.id],
    focusAreas: ['innovation'],
    heldOn: '2020-05-04',
  })
  await world.aTalk({ companyId: large.id, staffId: coach.id, persons: [worker.id], heldOn: '2020-05-05' })
  for (const { id } of [unknown, outside])
    await world.aTalk({ companyId: id, staffId: coach.id, heldOn: '2020-05-06' })
  const shared = await world.anIntervention({ projects: [world.projectId('nimr'), world.projectId('niaa')] })
  const occasion = await world.anOccasion({ interventionId: shared.id })
  for (const { id } of [guest, sister]) await world.anAttendance({ occasionId: occasion.id, companyId: id })
  await world.anAttendance({ occasionId: occasion.id, companyId: noShow.id, attended: false })
  await world.aSurveyAnswer({ companyId: small.id, jobsKept: 2 })
  await world.aSurveyAnswer({ companyId: large.id, jobsKept: 40 })
  await world.write((tx) => assessCompanies(tx, 'all', world.clock.now()))
})
afterAll(() => world.close())

async function count(
  key: string,
  municipalityCode: string | null,
  actor: Actor = world.operator,
  period = whole,
): Promise<Figure> {
  const definition = findDefinition(key)
  if (!definition) throw new Error(key)
  const question = { projectId: world.projectId(), projectKey: 'nimr', municipalityCode, ...period }
  const [figure] = await world.read((tx) => countFigures(tx, [definition], question), actor)
  if (!figure) throw new Error(key)
  return figure
}
const reasonOf = (figure: Figure, label: string) => figure.evidence.find((row) => row.label === label)?.reason

describe('Counting in Malå', () => {
  test('four took part with us; a guest of Norsjö and one of the sister project are shown but not ours', async () => {
    const supported = await count('companies_supported', '2418')
    expect(supported.value).toBe(4)
    expect(reasonOf(supported, 'Norsjögästen AB')).toBe('counted_elsewhere')
    expect(reasonOf(supported, 'Arvidsjaursgästen AB')).toBe('counted_in_other_project')
    expect(supported.evidence.map((row) => row.label)).not.toContain('Kom Aldrig AB')
  })

  test('only the small one is counted, and each of the others says why', async () => {
    const counted = await count('companies_sme', '2418')
    expect(counted.value).toBe(1)
    expect(reasonOf(counted, 'Stora Såg AB')).toBe('large_enterprise')
    expect(reasonOf(counted, 'Okänd Storlek AB')).toBe('size_not_declared')
    expect(reasonOf(counted, 'Utifrån AB')).toBe('seat_outside')
    expect((await count('companies_not_counted', '2418')).value).toBe(3)
  })

  test('the guest counts once, in Norsjö and in the whole', async () => {
    expect((await count('companies_sme', '2417')).value).toBe(1)
    expect((await count('companies_sme', null)).value).toBe(2)
  })

  test('jobs kept count for the counted company only: 2, not 42', async () => {
    const kept = await count('jobs_kept', '2418')
    expect(kept.value).toBe(2)
    expect(reasonOf(kept, 'Stora Såg AB')).toBe('large_enterprise')
  })

  test('an entrepreneur is a leader: the representative born abroad is a person reached, not an entrepreneur', async () => {
    expect((await count('people_reached', '2418')).value).toBe(2)
    expect((await count('entrepreneurs_born_abroad', '2418')).value).toBe(1)
    expect((await count('entrepreneurs_aged_18_30', '2418')).value).toBe(1)
  })

  test('the included rows always add up to the value, wherever and whenever one asks', async () => {
    const asked = { projectId: world.projectId(), projectKey: 'nimr' }
    for (const municipality of ['2418', '2417', '2421', null])
      for (const period of [
        whole,
        { fromOn: '2020-05-05', toOn: '2020-05-06' },
        { fromOn: '2030-01-01', toOn: '2030-01-01' },
      ]) {
        const question = { ...asked, municipalityCode: municipality, ...period }
        for (const { key, value, evidence } of await world.read((tx) =>
          countFigures(tx, definitions, question),
        )) {
          const sum = evidence.reduce((total, row) => total + (row.included ? row.amount : 0), 0)
          expect(value, `${key} ${municipality} ${period.fromOn}`).toBeCloseTo(sum, 6)
        }
      }
  })
})

describe('Who may count', () => {
  test('a coach of Norsjö counts nothing of Malå, and nothing of the whole', async () => {
    const actor = world.asStaff(ids['norsjo'] ?? 0)
    const asked = { projectId: world.projectId(), projectKey: 'nimr', ...whole }
    for (const municipalityCode of ['2418', null]) {
      const figures = await world.read(
        (tx) => countFigures(tx, definitions, { ...asked, municipalityCode }),
        actor,
      )
      for (const { key, evidence } of figures) expect(evidence, key).toEqual([])
    }
    expect((await count('companies_sme', '2417', actor)).value).toBe(1)
  })

  test('the project manager sees how many, but not so few persons that they could be known', async () => {
    const women = await count('people_women', '2418', world.asStaff(ids['manager'] ?? 0))
    expect(women).toMatchObject({ value: null, withheld: 'too_few', evidence: [] })
    expect((await count('companies_sme', '2418', world.asStaff(ids['manager'] ?? 0))).value).toBe(1)
  })

  test('her own office sees few persons, as pseudonyms that differ from figure to figure, for a whole phase only', async () => {
    const actor = world.asStaff(ids['coach'] ?? 0)
    const women = await count('people_women', '2418', actor)
    const reached = await count('people_reached', '2418', actor)
    expect(women.value).toBe(1)
    const pseudonyms = new Set(women.evidence.map((row) => row.record))
    expect(reached.evidence.filter((row) => pseudonyms.has(row.record))).toEqual([])
    const oneDay = { fromOn: '2020-05-04', toOn: '2020-05-04' }
    expect(await count('people_women', '2418', actor, oneDay)).toMatchObject({
      value: null,
      withheld: 'period_not_offered',
    })
  })
})

describe('The pages', () => {
  const as = (who: string) => openFrontDoor(world, [mount]).as({ id: ids[who] ?? 0 })

  test('a figure opens to its evidence, with the reason in words', async () => {
    const page = await as('coach').get('/uppfoljning/companies_sme?projekt=nimr&kommun=2418')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Stora Såg AB')
    expect(page.text).toContain('Stort företag: 250 årsarbeten eller mer')
  })

  test('another municipality, unknown figures and wild addresses are refused, never broken', async () => {
    const coach = as('coach')
    expect((await coach.get('/uppfoljning?kommun=2417')).status).toBe(403)
    expect((await coach.get('/uppfoljning?kommun=alla')).status).toBe(403)
    expect((await coach.get('/uppfoljning?kommun=9999')).status).toBe(404)
    expect((await coach.get('/uppfoljning?projekt=x')).status).toBe(404)
    expect((await coach.get('/uppfoljning/companies_invented')).status).toBe(404)
    expect((await coach.get('/uppfoljning?fran=2022-13-45&till=%00')).status).toBe(200)
    expect((await coach.get('/uppfoljning/people_women.csv')).status).toBe(404)
    expect((await coach.get('/uppfoljning/companies_sme.csv')).status).toBe(200)
  })
})

describe('companies with needs', () => {
  test('count once per focus area, named to their own office only, and a mistake is none', async () => {
    const small = Number(ids['small'])
    const guest = Number(ids['guest'])
    const about = { focusAreaCode: 'capital_supply', raisedOn: '2020-05-04' }
    await world.aNeed({ companyId: small, ...about })
    await world.aNeed({ companyId: small, ...about })
    await world.aNeed({ companyId: guest, municipalityCode: '2417', ...about })
    await world.aNeed({ companyId: small, municipalityCode: '2417', ...about })
    const mistake = await world.aNeed({ companyId: guest, ...about })
    await world.aNeedEvent({ needId: mistake.id, state: 'declined', reason: 'mistake' })
    await world.aNeed({ companyId: guest, ...about, raisedOn: '2023-01-01' })

    const definition = findDefinition('needs_capital_supply')
    if (!definition) throw new Error('no such figure')
    const countAs = async (staff: string, municipalityCode: string | null) => {
      const q = { projectId: world.projectId(), projectKey: 'nimr', municipalityCode, ...whole }
      const [figure] = await world.read(
        (tx) => countFigures(tx, [definition], q),
        world.asStaff(Number(ids[staff])),
      )
      return figure
    }
    const own = await countAs('coach', '2418')
    expect(own?.value).toBe(1)
    expect(own?.evidence.map(({ label, reason }) => [label, reason])).toEqual([
      ['Lilla Såg AB', null],
      ['Norsjögästen AB', 'mistake_or_duplicate'],
    ])
    // Lilla Såg and Norsjögästen; Lilla Såg has told two offices and counts once.
    const all = await countAs('manager', null)
    expect(all?.value).toBe(2)
    expect(new Set(all?.evidence.map(({ label }) => label))).toEqual(new Set(['Malå', 'Norsjö']))
    expect(all?.evidence.every(({ record }) => record.startsWith('need:'))).toBe(true)
    expect((await countAs('norsjo', '2418'))?.evidence).toEqual([])
  })
})
