import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import { assessCompanies } from '../companies/index.ts'
import { findDefinition } from './definitions.ts'
import { countFigures } from './queries.ts'

let world: World
let coach: { id: number }
const ids: { [name: string]: number } = {}

/** A small and a large company of Malå's that got support, one that got none, and one that a Norsjö company took over. */
beforeAll(async () => {
  world = await openWorld()
  coach = await world.aStaff()
  const norsjo = await world.aStaff({ municipality: '2417' })
  for (const [name, awu, seat] of [
    ['small', 12, '2418'],
    ['large', 300, '2418'],
    ['stranger', 5, '2418'],
    ['gone', 4, '2418'],
    ['survivor', 9, '2417'],
    ['heir', 9, '2417'],
    ['alone', 3, '2418'],
  ] as const) {
    const company = await world.aCompany({ name, seatMunicipalityCode: seat })
    await world.aCompanyYear({ companyId: company.id, year: 2019, awu })
    ids[name] = company.id
  }
  for (const name of ['small', 'large', 'gone', 'alone'])
    await world.aTalk({ companyId: id(name), staffId: coach.id, heldOn: '2020-05-04' })
  await world.aTalk({ companyId: id('survivor'), staffId: norsjo.id, heldOn: '2020-05-04' })
  await world.write((tx) => assessCompanies(tx, 'all', world.clock.now()))
})
afterAll(() => world?.close())

const id = (name: string) => ids[name] ?? 0

async function count(key: string, municipalityCode: string | null = null) {
  const definition = findDefinition(key)
  if (!definition) throw new Error(key)
  const question = {
    projectId: world.projectId(),
    projectKey: 'nimr',
    municipalityCode,
    fromOn: '2018-09-01',
    toOn: '2022-03-31',
  }
  const [figure] = await world.read((tx) => countFigures(tx, [definition], question))
  if (!figure) throw new Error(key)
  const told = figure.evidence.map(({ label, reason }) => `${label}: ${reason ?? 'counted'}`)
  return { value: figure.value, told: told.toSorted() }
}

type More = { on?: string; what?: string; ore?: number; fte?: number; mattered?: string; at?: string }

async function happened(name: string, kind: string, more: More = {}): Promise<void> {
  const { on = '2021-05-03', what = 'x', ore, fte, mattered = 'decisively', at = '2418' } = more
  await world.asOwner(
    `insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, what, financier_words, amount_ore, fte, support_mattered,
       source, evidence_words, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'coach', 'y', '2022-05-15T08:00Z')`,
    [id(name), world.projectId(), at, kind, on, what, ore ? 'Banken' : '', ore, fte, mattered],
  )
}

async function mergeInto(from: string, to: string): Promise<void> {
  await world.asOwner(
    `with e as (insert into nimr.company_event (company_id, kind, happened_on, source_words, ended_company, recorded_at)
       values ($1, 'merged_into', '2021-06-01', 'Bolagsverket', true, now()) returning id)
     insert into nimr.company_event_part (event_id, company_id, took_over_activity) select id, $2, true from e`,
    [id(from), id(to)],
  )
}

test('a company counts once for a kind; only counted ones, in the period, where the support mattered', async () => {
  await happened('small', 'web_shop')
  await happened('small', 'new_market', { on: '2021-06-03' })
  await happened('small', 'web_shop', { on: '2022-05-01' })
  await happened('large', 'web_shop')
  await happened('stranger', 'web_shop')
  await happened('alone', 'new_market', { mattered: 'not_at_all' })
  expect(await count('milestone_new_market')).toEqual({
    value: 1,
    told: [
      'alone, 2021-05-03: support_did_not_matter',
      'large, 2021-05-03: large_enterprise',
      'small, 2021-05-03: counted',
      'small, 2021-06-03: company_counted_already',
      'small, 2022-05-01: happened_outside_period',
      'stranger, 2021-05-03: did_not_take_part',
    ],
  })
})

test('kronor and full-time jobs are summed over all milestones, to the öre and the hundredth', async () => {
  await happened('small', 'finance_obtained', { ore: 10_000_050 })
  await happened('small', 'finance_obtained', { ore: 25, on: '2021-07-01' })
  await happened('small', 'finance_applied', { ore: 50_000_000 })
  await happened('large', 'finance_obtained', { ore: 99 })
  await happened('small', 'new_hire', { fte: 0.5 })
  await happened('alone', 'new_hire', { fte: 0.25, mattered: 'partly' })
  expect((await count('milestone_finance_obtained')).value).toBe(1)
  expect((await count('milestone_finance_applied')).value).toBe(1)
  // 100 000,50 + 0,25
  expect((await count('milestone_finance_obtained_amount')).value).toBe(100_000.75)
  // 0,5 + 0,25
  expect((await count('milestone_new_hire')).value).toBe(0.75)
})

test('what was corrected counts as corrected, and what was withdrawn not at all', async () => {
  await happened('small', 'certificate', { what: 'ISO 9001' })
  await happened('alone', 'certificate', { what: 'Svanen' })
  expect((await count('milestone_certificate')).value).toBe(2)
  await world.asOwner(
    `insert into nimr.milestone_withdrawal (milestone_id, reason, withdrawn_by_staff_id, withdrawn_at)
       select id, 'Fel', $1, now() from nimr.milestone where what = 'Svanen'`,
    [coach.id],
  )
  await world.asOwner(
    `insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, what, support_mattered, source, evidence_words, recorded_at, replaces_id, correction_reason)
       select company_id, project_id, municipality_code, kind, '2021-04-01', what, 'not_at_all', 'coach', 'y', '2022-05-16T08:00Z', id, 'Fel dag' from nimr.milestone where what = 'ISO 9001'`,
  )
  expect(await count('milestone_certificate')).toEqual({
    value: 0,
    told: ['small, 2021-04-01: support_did_not_matter'],
  })
})

test('a company that was taken over keeps its milestones: they count on the one that took over, where it counts, once', async () => {
  await happened('gone', 'ownership_change', { what: 'till Norsjö' })
  expect((await count('milestone_ownership_change', '2418')).value).toBe(1)
  await mergeInto('gone', 'survivor')
  // The same event, entered by the other office too.
  await happened('survivor', 'ownership_change', { what: 'Till Norsjö', at: '2417' })
  expect(await count('milestone_ownership_change')).toEqual({
    value: 1,
    told: ['survivor (gone), 2021-05-03: counted', 'survivor, 2021-05-03: entered_twice'],
  })
  expect((await count('milestone_ownership_change', '2417')).value).toBe(1)
  expect((await count('milestone_ownership_change', '2418')).value).toBe(0)
  // One that took over without having been supported itself leaves it where the support was.
  await mergeInto('survivor', 'heir')
  expect((await count('milestone_ownership_change')).told[0]).toBe('survivor (gone), 2021-05-03: counted')
})

test('an answer given for a company by one that took it over, which we never supported, counts where the support was: 2 jobs', async () => {
  await mergeInto('alone', 'stranger')
  const [asked] = await world.asOwner<{ id: number }>(
    `with s as (insert into nimr.survey (project_id, title_sv, support_from_on, support_to_on, asked_from_on, asked_to_on, closes_on, made_at, made_by_staff_id)
         values ($1, 'Utvärdering', '2018-09-01', '2022-02-28', '2018-09-01', '2022-02-28', '2022-03-31', now(), $2) returning id),
       o as (insert into nimr.survey_step (survey_id, step, at, by_staff_id) select id, 'opened', '2022-03-01T08:00Z', $2 from s)
     insert into nimr.survey_company (survey_id, company_id, municipality_code) select id, $3, '2418' from s returning id`,
    [world.projectId(), coach.id, id('alone')],
  )
  await world.aSurveyAnswer({ companyId: id('stranger'), surveyCompanyId: asked?.id ?? 0, jobsKept: 2 })
  expect(await count('jobs_kept', '2418')).toEqual({ value: 2, told: ['alone: counted'] })
})

test('a company is supported by the project from the project’s first day: what it was before decides neither size nor age', async () => {
  const early = await world.aCompany({ name: 'early', startedOn: '2016-01-15' })
  await world.aCompanyYear({ companyId: early.id, year: 2015, awu: 5 })
  await world.aCompanyYear({ companyId: early.id, year: 2019, awu: 30 })
  await world.aTalk({ companyId: early.id, staffId: coach.id, heldOn: '2016-03-01' })
  await world.aTalk({ companyId: early.id, staffId: coach.id, heldOn: '2020-05-04' })
  await world.write((tx) => assessCompanies(tx, [early.id], world.clock.now()))
  const told = async (key: string) => (await count(key, '2418')).told.filter((one) => one.startsWith('early'))
  expect(await told('rco01_small')).toEqual(['early: counted'])
  expect(await told('rco05')).toEqual(['early: not_newly_started'])
})
