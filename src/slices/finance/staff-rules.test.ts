import { expect, test } from 'vitest'
import { day } from '../../kit/day.ts'
import { ore } from '../../kit/money.ts'
import { flatRateCost, hourlyCost, staffUnitCost } from './staff-rules.ts'
import { decideShareEnd } from './staff-share-rules.ts'

test.each([
  [35_000, 244.19, 250.05, 256.05],
  [42_000, 293.02, 300.06, 307.26],
  [45_000, 313.95, 321.49, 329.2],
])(
  'a salary of %i kronor costs %f an hour the first year, %f the second and %f the third',
  (salary, ...years) => {
    expect([1, 2, 3].map((year) => hourlyCost(ore(salary * 100), year) / 100)).toEqual(years)
  },
)

test('an hour costs more each year, and more with a higher salary', () => {
  for (let salary = 20_000; salary < 90_000; salary += 777) {
    for (let year = 1; year < 8; year += 1) {
      const cost = hourlyCost(ore(salary * 100), year)
      expect(hourlyCost(ore(salary * 100), year + 1)).toBeGreaterThan(cost)
      expect(hourlyCost(ore((salary + 100) * 100), year)).toBeGreaterThan(cost)
    }
  }
})

test('an hour of staff was 282 kronor without overhead until autumn 2019, then 409 with it', () => {
  const on = (text: string) => staffUnitCost(day(text))
  expect(on('2018-09-01')).toMatchObject({ value: { hourOre: 28_200, includesOverhead: false } })
  expect(on('2019-09-19')).toMatchObject({ value: { hourOre: 28_200 } })
  expect(on('2019-10-01')).toMatchObject({ value: { hourOre: 40_900, includesOverhead: true } })
  expect(on('2024-01-01')).toEqual({ allowed: false, refusal: 'no_unit_cost' })
})

test('flat rates are reckoned to the öre', () => {
  // 35 000,00 × 45,24 % = 15 834,00; 333,33 × 15 % = 49,9995 → 50,00.
  expect(flatRateCost(ore(3_500_000), '2014-2020', 'payroll_overhead')).toMatchObject({
    value: { costOre: 1_583_400 },
  })
  expect(flatRateCost(ore(33_333), '2014-2020', 'indirect_on_staff')).toMatchObject({
    value: { costOre: 5_000 },
  })
  expect(flatRateCost(ore(-33_333), '2014-2020', 'indirect_on_staff')).toMatchObject({
    value: { costOre: -5_000 },
  })
  expect(flatRateCost(ore(100), '2021-2027', 'payroll_overhead')).toEqual({
    allowed: false,
    refusal: 'no_such_rate',
  })
})

test('a fixed share ends with a month, hours on any day, and neither before it began', () => {
  const ends = (method: 'fixed_share' | 'hours', toOn: string | null) =>
    decideShareEnd(method, '2024-02-01', toOn)
  expect(ends('fixed_share', '2024-02-29').allowed).toBe(true)
  expect(ends('fixed_share', null).allowed).toBe(true)
  expect(ends('fixed_share', '2024-02-28')).toEqual({ allowed: false, refusal: 'ends_within_month' })
  expect(ends('hours', '2024-02-28').allowed).toBe(true)
  expect(ends('hours', '2024-01-31')).toEqual({ allowed: false, refusal: 'ends_before_start' })
})
