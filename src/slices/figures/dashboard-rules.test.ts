import { describe, expect, test } from 'vitest'
import { day } from '../../kit/day.ts'
import {
  pointsBetween,
  shareAmongReached,
  shareOfWomen,
  standingOf,
  stepsOf,
  sumsThatDiffer,
} from './dashboard-rules.ts'
import { decidePopulation, referenceOf } from './population-rules.ts'
import type { PopulationNumber } from './population-types.ts'
import type { Evidence, Figure } from './types.ts'

test('an outcome stands to its target: reached, past it, on the way, nothing yet, not told', () => {
  expect(standingOf(70, 70)).toEqual({ state: 'reached', share: 1, difference: 0 })
  expect(standingOf(73, 70)).toMatchObject({ state: 'reached', difference: 3 })
  expect(standingOf(13.5, 40)).toEqual({ state: 'on_way', share: 13.5 / 40, difference: 26.5 })
  expect(standingOf(0, 5)).toMatchObject({ state: 'nothing_yet', share: 0, difference: 5 })
  expect(standingOf(null, 5)).toEqual({ state: 'withheld', share: null, difference: 0 })
  expect(standingOf(3, null)).toMatchObject({ state: 'no_target', share: null })
  expect(standingOf(0, 0).state).toBe('reached')
})

describe('The steps of a period', () => {
  const steps = (from: string, to: string, today = '2026-03-10') => stepsOf(day(from), day(to), day(today))

  test('are its quarters while they are at most sixteen, and end where the period ends', () => {
    const { step, ends } = steps('2018-09-01', '2022-03-31')
    expect(step).toBe('quarter')
    expect(ends).toHaveLength(15)
    expect([ends[0], ends[1], ends.at(-1)]).toEqual(['2018-09-30', '2018-12-31', '2022-03-31'])
  })

  test('are half-years of a longer one, and years of the longest', () => {
    expect(steps('2016-01-01', '2021-12-31')).toMatchObject({ step: 'half' })
    expect(steps('2000-01-01', '2020-12-31').ends).toHaveLength(21)
  })

  test('do not go past today', () => {
    expect(steps('2025-11-15', '2027-12-31').ends).toEqual(['2025-12-31', '2026-03-10'])
    expect(steps('2027-01-01', '2027-12-31').ends).toEqual(['2027-01-01'])
  })
})

test('municipalities that do not add up to the whole are told, those that do are not, and what is withheld is not compared', () => {
  const count = (figure: string, municipalityCode: string | null, value: number | null) => ({
    figure,
    municipalityCode,
    value,
  })
  const counts = [
    count('a', null, 5),
    count('a', '1', 3),
    count('a', '2', 3),
    count('b', null, 6),
    count('b', '1', 2.5),
    count('b', '2', 3.5),
    count('c', null, 9),
    count('c', '1', null),
    count('c', '2', 2),
  ]
  expect(sumsThatDiffer(counts)).toEqual([{ figure: 'a', sum: 6, whole: 5 }])
})

describe('Shares', () => {
  const row = (included: boolean, reason: Evidence['reason']): Evidence => ({
    record: 'p',
    label: 'p',
    amount: 1,
    included,
    reason,
  })
  const figure = (value: number | null, evidence: readonly Evidence[] = []): Figure => ({
    key: 'x',
    unit: 'people',
    ruleVersion: 'v1',
    value,
    withheld: value === null ? 'too_few' : null,
    evidence,
  })

  test('are of those who have told: 2 born abroad of 2 and 3 born in Sweden, not of him who has not said', () => {
    const rows = [
      row(true, null),
      row(true, null),
      row(false, 'born_in_sweden'),
      row(false, 'born_in_sweden'),
      row(false, 'born_in_sweden'),
      row(false, 'not_declared'),
    ]
    expect(shareAmongReached(figure(2, rows), 'born_in_sweden')).toEqual({ part: 2, whole: 5 })
    expect(shareOfWomen(figure(30), figure(52))).toEqual({ part: 30, whole: 82 })
  })

  test('are not told where the count is withheld or a reason is', () => {
    expect(shareAmongReached(figure(null), 'born_in_sweden')).toBeNull()
    expect(
      shareAmongReached(figure(2, [row(true, null), row(false, 'not_told')]), 'born_in_sweden'),
    ).toBeNull()
    expect(shareOfWomen(figure(30), figure(null))).toBeNull()
  })

  test('are held against numbers of the same year or newer, of all municipalities or none', () => {
    const number = (municipalityCode: string, year: number, part: number): PopulationNumber => ({
      id: 1,
      municipalityCode,
      measure: 'women',
      year,
      part,
      whole: 100,
      source: `Källa ${year}`,
      version: 1,
    })
    const numbers = [number('1', 2019, 10), number('1', 2020, 30), number('2', 2019, 20)]
    expect(referenceOf(numbers, 'women', ['1', '2'])).toEqual({
      part: 50,
      whole: 200,
      years: [2019, 2020],
      sources: ['Källa 2020', 'Källa 2019'],
    })
    expect(referenceOf(numbers, 'women', ['1', '3'])).toBeNull()
    expect(referenceOf(numbers, 'born_abroad', ['1'])).toBeNull()
    expect(pointsBetween({ part: 30, whole: 82 }, { part: 50, whole: 200 })).toBe(12)
    expect(decidePopulation({ part: 5, whole: 4, year: 2020 }, '2026-03-10')).toMatchObject({
      refusal: 'part_over_whole',
    })
    expect(decidePopulation({ part: 1, whole: 4, year: 2027 }, '2026-03-10')).toMatchObject({
      refusal: 'year_ahead',
    })
  })
})
