import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sharedFile } from '../../../test/world/shared-data.ts'
import { runRule } from './rule.ts'

const ask = (name: string, given: unknown) => {
  const answer = runRule(name, JSON.stringify(given), 'sv', 2026)
  return { exitCode: answer.exitCode, json: JSON.parse(answer.stdout) }
}

describe('nimr rule de-minimis-room', () => {
  const grants = [
    ['2023-05-10', 120_000],
    ['2024-06-01', 150_000],
  ]
  test('answers with sum and room before the new aid', () => {
    expect(ask('de-minimis-room', { grants, new: ['2026-04-30', 40_000] })).toEqual({
      exitCode: 0,
      json: { allowed: false, sumInWindowEur: 270_000, roomEur: 30_000, warnings: [] },
    })
    expect(ask('de-minimis-room', { grants, new: ['2026-05-11', 40_000] }).json).toEqual({
      allowed: true,
      sumInWindowEur: 150_000,
      roomEur: 150_000,
      warnings: [],
    })
    const boundary = ask('de-minimis-room', { grants, new: ['2026-05-10', 40_000] }).json
    expect(boundary).toMatchObject({ allowed: false, warnings: [{ code: 'boundary_day' }] })
    expect(boundary.warnings[0].message).toContain('på dagen tre år före')
  })
  test('the old rule goes by fiscal years', () => {
    const old = { regulation: '1407/2013', fiscalYearEnd: '12-31' }
    const then = [
      ['2018-11-20', 90_000],
      ['2019-02-01', 60_000],
    ]
    expect(ask('de-minimis-room', { ...old, grants: then, new: ['2021-03-15', 100_000] }).json).toMatchObject(
      {
        sumInWindowEur: 60_000,
        roomEur: 140_000,
        allowed: true,
      },
    )
    expect(ask('de-minimis-room', { ...old, grants: then, new: ['2020-12-30', 100_000] }).json).toMatchObject(
      {
        sumInWindowEur: 150_000,
        roomEur: 50_000,
        allowed: false,
      },
    )
    const april = {
      regulation: '1407/2013',
      fiscalYearEnd: '04-30',
      grants: [
        ['2018-04-30', 90_000],
        ['2018-05-01', 60_000],
      ],
      new: ['2021-03-15', 100_000],
    }
    expect(ask('de-minimis-room', april).json).toMatchObject({
      sumInWindowEur: 60_000,
      roomEur: 140_000,
      allowed: true,
    })
  })
  test('keeps cents, and takes the regulation of a single grant', () => {
    const given = {
      grants: [
        ['2025-01-01', 0.1],
        ['2025-01-02', 0.2, '1407/2013'],
      ],
      new: ['2026-01-01', 0.3],
    }
    expect(ask('de-minimis-room', given).json).toMatchObject({ sumInWindowEur: 0.3, roomEur: 299_999.7 })
    const service = { grants: [['2025-01-01', 700_000, '2023/2832']], new: ['2026-01-01', 1] }
    expect(ask('de-minimis-room', service).json).toMatchObject({ sumInWindowEur: 0, roomEur: 300_000 })
    expect(ask('de-minimis-room', { new: ['2026-01-01', 300_000] }).json).toMatchObject({ allowed: true })
  })
  test('says what is wrong with a case, and where', () => {
    const wrong: readonly (readonly [object, string, string])[] = [
      [{}, 'missing_field', 'new'],
      [{ new: ['2026-02-30', 1] }, 'day_wrong', 'new.0'],
      [{ new: ['9999-12-31', 1] }, 'day_wrong', 'new.0'],
      [{ new: ['2026-02-28'] }, 'too_few', 'new'],
      [{ new: '2026-02-28' }, 'wrong_type', 'new'],
      [{ new: ['2026-02-28', -1] }, 'out_of_range', 'new.1'],
      [{ new: ['2026-02-28', 1], grants: [['2025-01-01', '5']] }, 'wrong_type', 'grants.0.1'],
      [{ new: ['2026-02-28', 1], grants: [['i går', 5]] }, 'day_wrong', 'grants.0.0'],
      [{ new: ['2026-02-28', 1], grants: [['2025-01-01', 5, '1999/9']] }, 'wrong_value', 'grants.0.2'],
      [{ new: ['2026-02-28', 1], regulation: '2831' }, 'wrong_value', 'regulation'],
      [{ new: ['2026-02-28', 1], fiscalYearEnd: '13-01' }, 'day_wrong', 'fiscalYearEnd'],
      [{ new: ['2026-02-28', 1], roadFreight: 'ja' }, 'wrong_type', 'roadFreight'],
    ]
    for (const [given, code, field] of wrong) {
      const { exitCode, json } = ask('de-minimis-room', given)
      expect([exitCode, json.error?.code], JSON.stringify(given)).toEqual([1, code])
      expect(json.error.message).toContain(`Fältet ${field} `)
    }
  })
})

test('nimr rule register-deadline counts twenty working days', () => {
  const cases = [
    ['2026-01-02', '2026-02-02'],
    ['2026-01-12', '2026-02-09'],
    ['2026-03-16', '2026-04-15'],
    ['2026-03-27', '2026-04-28'],
    ['2026-04-24', '2026-05-26'],
    ['2026-06-01', '2026-06-29'],
    ['2026-12-10', '2027-01-12'],
  ]
  expect(
    ask(
      'register-deadline',
      cases.map(([grantedOn]) => ({ grantedOn })),
    ).json,
  ).toEqual(cases.map(([, dueOn]) => ({ dueOn })))
  expect(ask('register-deadline', { grantedOn: '2026-13-01' }).json.error.code).toBe('day_wrong')
})

test('nimr rule hourly-cost rises by the year', () => {
  const cases = [
    [35_000, 244.19, 250.05, 256.05],
    [42_000, 293.02, 300.06, 307.26],
    [45_000, 313.95, 321.49, 329.2],
  ]
  for (const [monthlySalarySek, ...years] of cases) {
    const answers = ask(
      'hourly-cost',
      years.map((_, nth) => ({ monthlySalarySek, year: nth + 1 })),
    ).json
    expect(answers).toEqual(years.map((hourlySek) => ({ hourlySek })))
    expect(ask('hourly-cost', { monthlySalarySek }).json).toEqual({ hourlySek: years[0] })
  }
  const codes = [{ monthlySalarySek: 1, year: 0 }, { monthlySalarySek: 1, year: 1.5 }, { year: 1 }]
  expect(codes.map((given) => ask('hourly-cost', given).json.error.code)).toEqual([
    'out_of_range',
    'wrong_type',
    'missing_field',
  ])
})

test('nimr rule direct-award tells the limits of a day', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['2014-07-01', 505_800],
    ['2016-01-01', 534_890],
    ['2018-01-01', 586_907],
    ['2019-12-31', 586_907],
    ['2020-01-01', 615_312],
    ['2022-02-01', 700_000],
    ['2024-01-01', 700_000],
  ]
  for (const [on, limitSek] of cases)
    expect(ask('direct-award', { on }).json).toEqual({ limitSek, documentationFromSek: 100_000 })
  expect(ask('direct-award', { on: '2011-12-31' }).json.error.code).toBe('before_the_table')
  expect(ask('direct-award', { on: '2021-05-01', earlierSek: [5] }).json.error.code).toBe('value_missing')
})

describe('nimr rule split', () => {
  test.each([
    [10_000, [1, 1, 1], [3334, 3333, 3333]],
    [1, [1, 1], [1, 0]],
    [-10_000, [1, 1, 1], [-3334, -3333, -3333]],
    [12_345_678, [2962, 3781, 5620], [2_957_850, 3_775_702, 5_612_126]],
    [100, [0.1, 0.2, 1e-20], [33, 67, 0]],
  ])('%i öre by %j', (amountOre, weights, parts) => {
    expect(ask('split', { amountOre, weights }).json).toEqual({ parts })
  })
  test('refuses what cannot be split', () => {
    const wrong = [
      { amountOre: 1, weights: [0, 0] },
      { amountOre: 1, weights: [] },
      { amountOre: 1, weights: [-1] },
      { amountOre: 1.5, weights: [1] },
      { amountOre: 2 ** 60, weights: [1] },
      { amountOre: 1 },
    ]
    expect(wrong.map((given) => ask('split', given).json.error.code)).toEqual([
      'no_weight',
      'empty',
      'out_of_range',
      'wrong_type',
      'out_of_range',
      'missing_field',
    ])
  })
})

const acceptance = sharedFile('acceptance/de-minimis.json')

test.skipIf(acceptance === null)('agrees with every case of the acceptance file', () => {
  const file = JSON.parse(readFileSync(String(acceptance), 'utf8'))
  const cases: (Record<string, unknown> & { why?: string })[] = [...file.window, ...file.window1407.cases]
  expect(cases.length).toBeGreaterThan(5)
  for (const { why: _, allowed, sumInWindowEur, roomEur, ...given } of cases) {
    const expected = Object.entries({ allowed, sumInWindowEur, roomEur }).filter(
      ([, value]) => value !== undefined,
    )
    expect(ask('de-minimis-room', given).json).toMatchObject(Object.fromEntries(expected))
  }
})
