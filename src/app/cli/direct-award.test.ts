import { expect, test } from 'vitest'
import { runRule } from './rule.ts'

const ask = (given: unknown) => {
  const answer = runRule('direct-award', JSON.stringify(given), 'sv', 2026)
  return { exitCode: answer.exitCode, json: JSON.parse(answer.stdout) }
}

test('a direct award is allowed, warned of or refused by what the authority has bought already', () => {
  expect(ask({ on: '2021-05-01', valueSek: 200_000, earlierSek: [300_000] })).toEqual({
    exitCode: 0,
    json: {
      limitSek: 615_312,
      sumSek: 500_000,
      leftSek: 115_312,
      share: 0.8125,
      decision: 'warn',
      documentationDuty: true,
      basis: 'fiscal_year',
      certainty: 'source',
    },
  })
  expect(ask({ on: '2021-05-01', valueSek: 99_999.99 }).json).toMatchObject({
    decision: 'allowed',
    documentationDuty: false,
  })
  expect(ask({ on: '2024-01-01', valueSek: 400_000, earlierSek: [300_000] }).json).toMatchObject({
    limitSek: 700_000,
    decision: 'refused',
  })
  expect(ask({ on: '2026-06-01', valueSek: 1 }).json).toMatchObject({ certainty: 'assumed' })
})

test('a case that cannot be answered says what is wrong with it', () => {
  const codes = [
    { valueSek: 1 },
    { on: '2021-02-30', valueSek: 1 },
    { on: '2011-01-01', valueSek: 1 },
    { on: '2021-05-01', valueSek: -1 },
    { on: '2021-05-01', valueSek: 1, earlierSek: 5 },
    { on: '2021-05-01', valueSek: 1, earlierSek: ['5'] },
    { on: '2021-05-01', valueSek: 1, earlier: [] },
  ].map((given) => ask(given))
  expect(codes.map(({ json }) => json.error.code)).toEqual([
    'missing_field',
    'day_wrong',
    'before_the_table',
    'out_of_range',
    'wrong_type',
    'wrong_type',
    'unknown_field',
  ])
  expect(codes.every(({ exitCode }) => exitCode === 1)).toBe(true)
})
