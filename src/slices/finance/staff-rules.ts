import type { Day } from '../../kit/day.ts'
import { divideRounded } from '../../kit/decimal.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import {
  type FlatRate,
  type FlatRateOption,
  type FundingPeriod,
  flatRates,
  hourlyCostTerms,
  type StaffUnitCost,
  staffUnitCosts,
} from './rates.ts'

export const hourlyCostRuleVersion = 'hourly-cost-2021-2027-v1'

/**
 * The hourly unit cost of a person in the programme period 2021–2027: the ordinary monthly salary of a full-time post in the first month
 * in the project, times twelve, divided by 1,720 hours; 2.4 % more for each year begun after the first. The rises are reckoned on the exact
 * amount and only the year's own answer is rounded, to the öre, half an öre up: rounding each year before the next gives other answers.
 *
 * @param monthlySalaryOre öre for a full-time month, zero or more
 * @param year 1 for the first twelve months in the project, 2 for the next twelve …
 * @returns öre per hour
 * @source Regulation (EU) 2021/1060 art. 55(2); Tillväxtverket, cost of staff 2021–2027; checked 2026-11-29
 */
export function hourlyCost(monthlySalaryOre: Ore, year: number): Ore {
  const rises = BigInt(year - 1)
  const grown = BigInt(1000 + hourlyCostTerms.risePerMille) ** rises
  const dividend = BigInt(monthlySalaryOre) * 12n * grown
  return ore(Number(divideRounded(dividend, BigInt(hourlyCostTerms.hoursPerYear) * 1000n ** rises)))
}

/**
 * The unit cost of an hour of staff on a day of the programme period 2014–2020, whatever the salary.
 *
 * @returns öre per hour and whether payroll overhead is in it; refused `no_unit_cost` outside 2014–2023
 * @source Tillväxtverket, handbook 2014–2020; checked 2026-11-29
 */
export function staffUnitCost(on: Day): Decision<'no_unit_cost', StaffUnitCost> {
  const found = staffUnitCosts.find((one) => one.from <= on && on <= one.to)
  return found ? allow(found) : refuse('no_unit_cost')
}

/**
 * A cost by flat rate: so much of a base, to the öre, half an öre up.
 *
 * @param baseOre öre of the base that the option is reckoned on
 * @returns öre and the rate used; refused `no_such_rate` when the period has no such option
 * @source Tillväxtverket, handbook 2014–2020; Regulation (EU) 2021/1060 art. 54–56; checked 2026-11-29
 */
export function flatRateCost(
  baseOre: Ore,
  period: FundingPeriod,
  option: FlatRateOption,
): Decision<'no_such_rate', { readonly costOre: Ore; readonly rate: FlatRate }> {
  const rate = flatRates.find((one) => one.period === period && one.option === option)
  if (!rate) return refuse('no_such_rate')
  const costOre = ore(Number(divideRounded(BigInt(baseOre) * BigInt(rate.basisPoints), 10_000n)))
  return allow({ costOre, rate })
}
