import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../../../test/world/command-line.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { correctYear } from '../../slices/companies/year-commands.ts'
import {
  countFigures,
  definitions,
  definitionsFor,
  type Evidence,
  findProject,
  type Question,
} from '../../slices/figures/index.ts'
import { loadExample } from '../example.ts'
import * as evidence from './evidence.ts'
import * as figures from './figures.ts'

/** NiMR is of the first period: the other one's indicators are not counted of it. */
const ofNimr = definitionsFor({ programmePeriod: '2014-2020' })

let world: World
let type: ReturnType<typeof commandLine>
let mala: Answer
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
  await loadExample({ ownerUrl: world.ownerUrl, now: new Date('2026-03-10T08:00:00Z') })
  type = commandLine(world)
  mala = await askFigures(...ofMala)
})
afterAll(() => world.close())

type Answer = { figures: { key: string; value: number; [more: string]: unknown }[]; [more: string]: unknown }
const ofMala = ['--project', 'nimr', '--municipality', '2418', '--from', '2018-09-01', '--to', '2022-03-31']
const valueOf = (answer: Answer, key: string) => answer.figures.find((one) => one.key === key)?.value
const askFigures = async (...args: string[]): Promise<Answer> =>
  JSON.parse((await type(figures.run, ...args, '--json')).out)
const askEvidence = async (...args: string[]): Promise<Evidence[]> =>
  JSON.parse((await type(evidence.run, ...args, '--json')).out)
const sum = (rows: readonly Evidence[]) =>
  rows.reduce((total, row) => total + (row.included ? Math.round(row.amount * 100) : 0), 0) / 100

describe('nimr figures', () => {
  test.each([
    ['companies_supported', 73],
    ['companies_sme', 70],
    ['companies_not_counted', 3],
    ['companies_individual_support', 15],
    ['people_women', 30],
    ['people_men', 52],
    ['entrepreneurs_born_abroad', 12],
    ['entrepreneurs_aged_18_30', 10],
    ['localities_town', 1],
    ['localities_villages', 11],
    ['jobs_kept', 5],
  ])('Malå: %s', (key, expected) => {
    expect(valueOf(mala, key)).toBe(expected)
  })

  test('says with each figure what it counts and by which version of the rule', () => {
    const answer = mala
    expect(Object.keys(answer)).toEqual(['project', 'municipality', 'from', 'to', 'figures'])
    expect(answer).toMatchObject({
      project: 'nimr',
      municipality: '2418',
      from: '2018-09-01',
      to: '2022-03-31',
    })
    expect(answer.figures).toHaveLength(ofNimr.length)
    for (const figure of answer.figures) {
      expect(figure).toEqual({
        key: expect.any(String),
        value: expect.any(Number),
        unit: expect.any(String),
        name: expect.stringMatching(/./),
        definition: expect.stringMatching(/./),
        ruleVersion: `${figure.key}-v1`,
      })
    }
  })

  test('counts the whole project over its whole time when nothing else is asked', async () => {
    const answer = await askFigures('--project', 'nimr')
    expect(answer).toMatchObject({ municipality: null, from: '2018-09-01', to: '2022-03-31' })
    expect(valueOf(answer, 'companies_sme')).toBeGreaterThan(70)
  })

  test('takes the name of a municipality for its code', async () => {
    expect(await askFigures('--project', 'nimr', '--municipality', 'malå')).toEqual(mala)
  })

  test('without --json it is a table in the language of the terminal', async () => {
    const swedish = await type(figures.run, ...ofMala)
    expect(swedish).toMatchObject({ exitCode: 0, said: '' })
    expect(swedish.out).toMatch(/^NiMR, Malå, 2018-09-01 – 2022-03-31\n/)
    expect(swedish.out).toMatch(/^Kvinnor som nåtts +30 {2}personer +people_women$/m)
    const english = await commandLine(world, 'en')(figures.run, ...ofMala)
    expect(english.out).toMatch(/^Women reached +30 {2}people +people_women$/m)
  })
})

describe('nimr evidence', () => {
  test.each(ofNimr.map(({ key }) => key))('adds up to the figure: %s', async (key) => {
    const rows = await askEvidence(key, ...ofMala)
    expect(sum(rows)).toBe(valueOf(mala, key))
    for (const row of rows)
      expect(Object.keys(row)).toEqual(['record', 'label', 'amount', 'included', 'reason'])
  })

  test('shows the three that took part but are not counted, each with a reason of its own', async () => {
    const rows = await askEvidence('companies_not_counted', ...ofMala)
    const reasons = rows.filter((row) => row.included).map((row) => row.reason)
    expect(new Set(reasons)).toEqual(new Set(['large_enterprise', 'large_when_group_summed', 'seat_outside']))
    expect(reasons).toHaveLength(3)
  })

  test('names no person: the rows of personal characteristics are pseudonyms', async () => {
    const rows = await askEvidence('people_women', ...ofMala)
    for (const { record, label } of rows) {
      expect(record).toMatch(/^[0-9a-f]{16}$/)
      expect(label).toBe(record)
    }
  })

  test('without --json it is a table with the reasons in words', async () => {
    const { exitCode, out } = await type(evidence.run, 'companies_sme', ...ofMala)
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^Företag som räknas .*\b70\. 112 rader prövades\.$/m)
    expect(out).toMatch(/^Ingår inte +1 {2}.+ company:\d+ +Stort när hela koncernen summeras$/m)
  })
})

test('the included rows of every figure add up in every municipality of both projects, in whole and odd times', async () => {
  const periods = [
    ['2018-09-01', '2022-03-31'],
    ['2020-02-29', '2020-02-29'],
    ['2019-05-17', '2021-11-02'],
  ] as const
  await world.read(async (tx) => {
    for (const key of ['nimr', 'niaa']) {
      const project = await findProject(tx, key)
      if (!project) throw new Error(`no project ${key}`)
      const places = [null, ...project.municipalities.map(({ code }) => code)]
      expect(places).toHaveLength(key === 'nimr' ? 1 + 8 : 1 + 2)
      for (const municipalityCode of places) {
        for (const [fromOn, toOn] of periods) {
          const q: Question = { projectId: project.id, projectKey: key, municipalityCode, fromOn, toOn }
          const together = await countFigures(tx, definitions, q)
          for (const [at, definition] of definitions.entries()) {
            const [alone] = await countFigures(tx, [definition], q)
            const place = `${definition.key} ${municipalityCode} ${fromOn}–${toOn}`
            expect(sum(alone?.evidence ?? []), place).toBe(together[at]?.value)
          }
        }
      }
    }
  })
}, 120_000)

test.each([
  [['--project', 'nope'], 1, 'nimr, niaa'],
  [[], 1, 'nimr, niaa'],
  [['--project', 'nimr', '--municipality', '2505'], 1, '2418 Malå'],
  [['--project', 'nimr', '--municipality', '😀'.repeat(5000)], 1, '2418 Malå'],
  [['--project', 'nimr', '--from', '2022-02-30'], 2, '2022-02-30'],
  [['--project', 'nimr', '--to', ''], 2, '--to'],
  [['--project', 'nimr', '--from', '2022-01-02', '--to', '2022-01-01'], 2, '2022-01-02'],
  [['--project', 'nimr', '--from', '2030-01-01'], 1, '2030-01-01'],
  [['--project'], 2, '--help'],
  [['--fast'], 2, '--help'],
])('says what there is instead of %j', async (args, exitCode, sentence) => {
  for (const answer of [
    await type(figures.run, ...args),
    await type(evidence.run, 'jobs_kept', ...args, '--json'),
  ]) {
    expect(answer).toMatchObject({ exitCode, out: '' })
    expect(answer.said).toContain(sentence)
    expect(answer.said.length).toBeLessThan(400)
  }
})

test('an unknown figure, or none, is answered with those there are', async () => {
  for (const args of [['nope'], ['constructor'], []]) {
    const answer = await type(evidence.run, ...args, ...ofMala)
    expect(answer).toMatchObject({ exitCode: 2, out: '' })
    expect(answer.said).toContain('companies_sme')
  }
  expect((await type(figures.run, 'companies_sme', ...ofMala)).exitCode).toBe(2)
})

test('--help explains each command in both languages', async () => {
  for (const { run } of [figures, evidence]) {
    expect(await type(run, '--help')).toMatchObject({ exitCode: 0, said: '' })
    expect((await type(run, '--help')).out).toContain('Användning')
    expect((await commandLine(world, 'en')(run, '-h')).out).toContain('Usage')
  }
})

test('a company that turns out to have 300 employees, not 12, is no longer counted, and the evidence says why', async () => {
  const before = await askEvidence('companies_sme', ...ofMala)
  const counted = before.filter((row) => row.included).map((row) => Number(row.record.split(':')[1]))
  const [declared] = await world.asOwner<{ company_id: string; year: number; version: number }>(
    `select y.company_id, y.year, y.version from nimr.company_year y
      join nimr.target_group_assessment a on a.company_id = y.company_id and a.year = y.year and a.superseded_at is null
      where y.awu = 12 and y.company_id = any ($1) order by y.company_id, y.year limit 1`,
    [counted],
  )
  if (!declared) throw new Error('no company of Malå has 12 employees')
  const companyId = Number(declared.company_id)
  await world.write(async (tx) => {
    const old = await tx
      .selectFrom('companyYear')
      .selectAll()
      .where('companyId', '=', companyId)
      .where('year', '=', declared.year)
      .executeTakeFirstOrThrow()
    const { id: _, companyId: __, version, ...figuresOfYear } = old
    const input = { ...figuresOfYear, awu: 300, source: 'declared' as const }
    await correctYear(
      tx,
      { now: new Date('2026-03-10T08:00:00Z'), today: '2026-03-10' },
      companyId,
      version,
      input,
    )
  })
  const after = await askFigures(...ofMala)
  expect(valueOf(after, 'companies_sme')).toBe(70 - 1)
  expect(valueOf(after, 'companies_not_counted')).toBe(3 + 1)
  expect(valueOf(after, 'companies_supported')).toBe(73)
  const row = (await askEvidence('companies_sme', ...ofMala)).find(
    ({ record }) => record === `company:${companyId}`,
  )
  expect(row).toMatchObject({ included: false, reason: 'large_enterprise' })
})
