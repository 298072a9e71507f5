import { type Day, day } from '../../kit/day.ts'
import { type Ore, ore } from '../../kit/money.ts'

export type RateCertainty = 'source' | 'to_verify'
export type FundingPeriod = '2014-2020' | '2021-2027'

/** A simplified cost option: so many hundredths of a per cent of a base. */
export interface FlatRate {
  readonly period: FundingPeriod
  readonly option: FlatRateOption
  readonly basisPoints: number
  readonly certainty: RateCertainty
}

export type FlatRateOption =
  /** Payroll overhead on salaries. */
  | 'payroll_overhead'
  /** Indirect cost on staff cost with payroll overhead. */
  | 'indirect_on_staff'
  /** The same for universities. */
  | 'indirect_on_staff_university'
  /** Indirect cost on direct cost, external services left out where the programme says so, by a method of its own. */
  | 'indirect_by_method'
  /** Indirect cost on direct cost. */
  | 'indirect_on_direct'
  /** Staff cost on other direct cost. */
  | 'staff_on_other_direct'
  /** All other cost on staff cost. */
  | 'other_on_staff'

/**
 * Flat rates by programme period, in basis points (1500 = 15 %). In 2014–2020 40 % of all else needed that staff was at least 45 % of the
 * budget; in 2021–2027 a lower rate may be agreed. The payroll overhead of 2021–2027 is part of the hourly unit cost and is not listed.
 * @source Tillväxtverket, handbook 2014–2020 (redovisningsalternativ); Regulation (EU) 2021/1060 art. 54, 55(1), 56 for 2021–2027, which is to be verified; checked 2026-11-29
 */
export const flatRates: readonly FlatRate[] = [
  flat('2014-2020', 'payroll_overhead', 4524, 'source'),
  flat('2014-2020', 'indirect_on_staff', 1500, 'source'),
  flat('2014-2020', 'indirect_on_staff_university', 2000, 'source'),
  flat('2014-2020', 'indirect_by_method', 2500, 'source'),
  flat('2014-2020', 'other_on_staff', 4000, 'source'),
  flat('2021-2027', 'indirect_on_direct', 700, 'to_verify'),
  flat('2021-2027', 'indirect_on_staff', 1500, 'to_verify'),
  flat('2021-2027', 'indirect_by_method', 2500, 'to_verify'),
  flat('2021-2027', 'staff_on_other_direct', 2000, 'to_verify'),
  flat('2021-2027', 'other_on_staff', 4000, 'source'),
]

/** What an hour of staff counts as, whatever the salary. */
export interface StaffUnitCost {
  readonly from: Day
  readonly to: Day
  readonly hourOre: Ore
  readonly includesOverhead: boolean
  readonly certainty: RateCertainty
}

/**
 * Unit cost of an hour of staff in the programme period 2014–2020, öre, as dated rows. 282 kronor with payroll overhead would be 409.58; 409 was
 * decided. The day of the change is that of the handbook's edition 5.1, and the last day is when the period's cost must have been paid.
 * @source Tillväxtverket, handbook 2014–2020, versions 3.2 and 5.1 (20 September 2019); Regulation (EU) No 1303/2013 art. 65(2) for the last day; checked 2026-11-29
 */
export const staffUnitCosts: readonly StaffUnitCost[] = [
  {
    from: day('2014-01-01'),
    to: day('2019-09-19'),
    hourOre: ore(282_00),
    includesOverhead: false,
    certainty: 'source',
  },
  {
    from: day('2019-09-20'),
    to: day('2023-12-31'),
    hourOre: ore(409_00),
    includesOverhead: true,
    certainty: 'source',
  },
]

/** How the hourly unit cost of 2021–2027 is reckoned from a salary. */
export interface HourlyCostTerms {
  readonly period: FundingPeriod
  readonly hoursPerYear: number
  /** Yearly rise in tenths of a per cent. */
  readonly risePerMille: number
  readonly certainty: RateCertainty
}

/**
 * The hours of a year and the rise every twelfth month.
 * @source Regulation (EU) 2021/1060 art. 55(2) a (1,720 hours); Tillväxtverket, 2021–2027: 2.4 % a year until further notice; checked 2026-11-29
 */
export const hourlyCostTerms: HourlyCostTerms = {
  period: '2021-2027',
  hoursPerYear: 1720,
  risePerMille: 24,
  certainty: 'source',
}

function flat(
  period: FundingPeriod,
  option: FlatRateOption,
  basisPoints: number,
  certainty: RateCertainty,
): FlatRate {
  return { period, option, basisPoints, certainty }
}
