import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sharedFile } from '../../../test/world/shared-data.ts'
import { day } from '../../kit/day.ts'
import { ore } from '../../kit/money.ts'
import { monthRates } from './euro-rates.ts'
import { euroRateOn, toEuro } from './euro-rules.ts'

const daily = sharedFile('data/fx/ecb-eur-sek-daily-2017-12--2026-04.csv')

describe('the rate of the month', () => {
  test('is that of the last day but one of the month before', () => {
    expect(euroRateOn(day('2018-01-15'))?.sekPerEur).toBe(9.8452)
    expect(euroRateOn(day('2018-02-01'))?.sekPerEur).toBe(9.7825)
    expect(euroRateOn(day('2026-04-30'))?.sekPerEur).toBe(10.906)
  })
  test('stands for every month from January 2018 to April 2026, once', () => {
    const months = monthRates.map(({ month }) => month)
    expect(months).toHaveLength(8 * 12 + 4)
    expect(new Set(months).size).toBe(100)
    expect([months[0], months.at(-1)]).toEqual(['2018-01', '2026-04'])
  })
  test.skipIf(daily === null)('agrees with the daily rates of the bank', () => {
    const rows = readFileSync(String(daily), 'utf8').trim().split('\n').slice(1)
    const byMonth = Map.groupBy(
      rows.map((row) => row.split(',')),
      ([on = '']) => on.slice(0, 7),
    )
    const months = [...byMonth.keys()].toSorted()
    // The rate of each month is the last but one of the month listed before it.
    const expected = months
      .slice(1)
      .map((month, nth) => [month, Number(byMonth.get(months[nth] ?? '')?.at(-2)?.[1])])
    expect(monthRates.map(({ month, sekPerEur }) => [month, sekPerEur])).toEqual(expected)
  })
  test('may be entered for a month to come, or in place of the built-in one', () => {
    const entered = [{ month: '2026-05', sekPerEur: 10.85, source: 'inforeuro' as const }]
    expect(euroRateOn(day('2026-05-01'))).toBeNull()
    expect(euroRateOn(day('2026-05-01'), entered)).toEqual(entered[0])
    expect(
      euroRateOn(day('2026-04-01'), [{ month: '2026-04', sekPerEur: 11, source: 'inforeuro' }]),
    ).toMatchObject({ sekPerEur: 11 })
  })
})

describe('kronor as euro', () => {
  const cents = (amountOre: number, on: string) => {
    const answer = toEuro(ore(amountOre), day(on))
    return answer.allowed ? answer.value.amountEurCent : answer
  }
  test('to the cent, half a cent up', () => {
    // 12 500,00 kr / 10,906 = 1 146,158…
    expect(cents(1_250_000, '2026-04-30')).toBe(114_616)
    // At 10,08 (March 2018) 5,04 öre are half a cent: 504 öre = 50 cent, 5 292 öre = 525 cent, 63 öre = 6,25 cent.
    expect(cents(5_292, '2018-03-01')).toBe(525)
    expect(cents(63, '2018-03-01')).toBe(6)
    expect(cents(0, '2018-03-01')).toBe(0)
  })
  test('half a cent exactly goes up, and a correction takes back the same', () => {
    const entered = [{ month: '2026-05', sekPerEur: 10, source: 'inforeuro' as const }]
    const at = (amountOre: number) => toEuro(ore(amountOre), day('2026-05-01'), entered)
    expect(at(5)).toMatchObject({ value: { amountEurCent: 1 } })
    expect(at(4)).toMatchObject({ value: { amountEurCent: 0 } })
    expect(at(-5)).toMatchObject({ value: { amountEurCent: -1 } })
  })
  test('is refused while the month has no rate', () => {
    expect(cents(100, '2026-05-02')).toEqual({ allowed: false, refusal: 'rate_missing', month: '2026-05' })
    expect(cents(100, '2017-12-31')).toMatchObject({ refusal: 'rate_missing', month: '2017-12' })
  })
  test('the rate is stored with the amount', () => {
    expect(toEuro(ore(100), day('2018-01-01'))).toMatchObject({
      value: { rate: { month: '2018-01', sekPerEur: 9.8452, source: 'ecb_penultimate_day' } },
    })
  })
})
