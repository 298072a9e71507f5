import { type Day, day } from '../../kit/day.ts'

export type SizeClass = 'micro' | 'small' | 'medium' | 'large'

/** A ceiling is met when headcount is below `awuBelow` and turnover or balance sheet total is at most its limit. */
export interface SizeCeiling {
  readonly from: Day
  readonly sizeClass: Exclude<SizeClass, 'large'>
  readonly awuBelow: number
  readonly turnoverAtMostMeur: number
  readonly balanceAtMostMeur: number
}

/**
 * Ceilings of micro, small and medium-sized enterprises, smallest first; AWU and million euro. What is above the
 * last is large.
 * @source Commission Recommendation 2003/361/EC, Annex art. 2 (OJ L 124, 20.5.2003, p. 36), applied from 1 January 2005; checked 2026-11-23
 */
export const sizeCeilings: readonly SizeCeiling[] = [
  { from: day('2005-01-01'), sizeClass: 'micro', awuBelow: 10, turnoverAtMostMeur: 2, balanceAtMostMeur: 2 },
  {
    from: day('2005-01-01'),
    sizeClass: 'small',
    awuBelow: 50,
    turnoverAtMostMeur: 10,
    balanceAtMostMeur: 10,
  },
  {
    from: day('2005-01-01'),
    sizeClass: 'medium',
    awuBelow: 250,
    turnoverAtMostMeur: 50,
    balanceAtMostMeur: 43,
  },
]

export interface EuroRate {
  readonly year: number
  readonly yearEndOn: Day
  /** Kronor per euro on the year's last trading day. */
  readonly yearEndSekPerEur: number
  /** Mean of the year's daily rates; null where the year's days are not at hand. */
  readonly meanSekPerEur: number | null
}

/**
 * Kronor per euro: the year's last daily reference rate, and the mean of its daily rates.
 * @source European Central Bank, euro foreign exchange reference rates, SEK; means computed from the daily rates; checked 2026-11-23
 */
export const euroRates: readonly EuroRate[] = [
  { year: 2017, yearEndOn: day('2017-12-29'), yearEndSekPerEur: 9.8438, meanSekPerEur: null },
  { year: 2018, yearEndOn: day('2018-12-31'), yearEndSekPerEur: 10.2548, meanSekPerEur: 10.2583 },
  { year: 2019, yearEndOn: day('2019-12-31'), yearEndSekPerEur: 10.4468, meanSekPerEur: 10.5891 },
  { year: 2020, yearEndOn: day('2020-12-31'), yearEndSekPerEur: 10.0343, meanSekPerEur: 10.4848 },
  { year: 2021, yearEndOn: day('2021-12-31'), yearEndSekPerEur: 10.2503, meanSekPerEur: 10.1465 },
  { year: 2022, yearEndOn: day('2022-12-30'), yearEndSekPerEur: 11.1218, meanSekPerEur: 10.6296 },
  { year: 2023, yearEndOn: day('2023-12-29'), yearEndSekPerEur: 11.096, meanSekPerEur: 11.4788 },
  { year: 2024, yearEndOn: day('2024-12-31'), yearEndSekPerEur: 11.459, meanSekPerEur: 11.4325 },
  { year: 2025, yearEndOn: day('2025-12-31'), yearEndSekPerEur: 10.8215, meanSekPerEur: 11.0663 },
]

/**
 * The rate that a year's declared amounts are converted by: the year-end rate, or the nearest year's when that year
 * is not in the table. The Recommendation prescribes none, so the rate used is stored on the assessment.
 * @source Commission Recommendation 2003/361/EC, Annex art. 4 (silent on conversion); checked 2026-11-23
 */
export function euroRateFor(year: number): EuroRate {
  const nearest = euroRates.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0]
  if (!nearest) throw new Error('no euro rates')
  return nearest
}
