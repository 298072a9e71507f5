import { describe, expect, test } from 'vitest'
import { day } from '../../kit/day.ts'
import { ore } from '../../kit/money.ts'
import { decideDirectAward, directAwardLimitOn, hasDocumentationDuty, isSameKind } from './limit-rules.ts'

const kronor = (amount: number) => ore(Math.round(amount * 100))
const decide = (on: string, value: number, ...earlier: number[]) => {
  const decision = decideDirectAward(day(on), kronor(value), earlier.map(kronor))
  if (!decision.allowed) throw new Error(decision.refusal)
  return decision.value
}

test.each([
  ['2014-07-01', 505_800],
  ['2016-01-01', 534_890],
  ['2018-01-01', 586_907],
  ['2019-12-31', 586_907],
  ['2020-01-01', 615_312],
  ['2021-12-31', 615_312],
  ['2022-02-01', 700_000],
  ['2024-01-01', 700_000],
])('the limit on %s is %i kronor', (on, limit) => {
  expect(directAwardLimitOn(day(on))?.limitOre).toBe(kronor(limit))
})

test('a limit that is computed or carried on says so', () => {
  // 28 % of 2 236 731 = 626 284.68, and as in the years before the öre are dropped
  expect(directAwardLimitOn(day('2022-01-15'))).toMatchObject({ limitOre: 62_628_400, certainty: 'derived' })
  expect(directAwardLimitOn(day('2025-12-31'))?.certainty).toBe('source')
  expect(directAwardLimitOn(day('2026-01-01'))?.certainty).toBe('assumed')
})

test('there is no answer before the table begins', () => {
  expect(decideDirectAward(day('2011-12-31'), kronor(1), [])).toEqual({
    allowed: false,
    refusal: 'before_the_table',
  })
})

describe('purchases of the same kind are summed', () => {
  test('and warned of from 80 %: 492 249.60 of 615 312', () => {
    expect(decide('2021-05-01', 192_249.59, 300_000)).toMatchObject({ decision: 'allowed', shareBp: 7999 })
    expect(decide('2021-05-01', 192_249.6, 300_000)).toMatchObject({ decision: 'warn', shareBp: 8000 })
  })
  test('and refused above: 300 000 + 200 000 + 115 312.01', () => {
    expect(decide('2021-05-01', 115_312, 300_000, 200_000)).toMatchObject({ decision: 'warn', leftOre: 0 })
    expect(decide('2021-05-01', 115_312.01, 300_000, 200_000)).toMatchObject({
      decision: 'refused',
      sumOre: 61_531_201,
      leftOre: -1,
    })
  })
  test('since February 2022 the value must be below the limit, not at it', () => {
    expect(decide('2022-02-01', 699_999.99).decision).toBe('warn')
    expect(decide('2022-02-01', 700_000).decision).toBe('refused')
    expect(decide('2022-01-31', 626_284)).toMatchObject({ decision: 'warn', basis: 'fiscal_year' })
    expect(decide('2022-02-01', 1).basis).toBe('recurring_contracts')
  })
})

test('the duty to document begins at 100 000 kronor, whatever was bought before', () => {
  expect(hasDocumentationDuty(kronor(99_999.99))).toBe(false)
  expect(hasDocumentationDuty(kronor(100_000))).toBe(true)
  expect(decide('2021-05-01', 10_000, 500_000).documentationDuty).toBe(false)
})

test('the same kind is the same CPV group, and what has no code counts until it has one', () => {
  expect(isSameKind('80500000-9', '80511000-9')).toBe(true)
  expect(isSameKind('80500000-9', '80100000-5')).toBe(false)
  expect(isSameKind('80500000', '80500000-9')).toBe(true)
  expect(isSameKind('80500000-9', null)).toBe(true)
  expect(isSameKind(null, null)).toBe(true)
})
