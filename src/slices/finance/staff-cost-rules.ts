import { type Day, day } from '../../kit/day.ts'
import { divideRounded } from '../../kit/decimal.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import type { FlatRateOption, FundingPeriod } from './rates.ts'
import { flatRateCost, hourlyCost, staffUnitCost } from './staff-rules.ts'
import type { StaffMethod } from './staff-types.ts'

export const staffCostRuleVersion = 'staff-cost-month-v1'

/** What a confirmed month is reckoned from. Salaries in öre of a full-time month, the share in basis points. */
export type StaffMonthInput = {
  readonly period: FundingPeriod
  readonly method: StaffMethod
  readonly monthOn: string
  /** First day of the post's first month in the project. */
  readonly shareFromOn: string
  /** The salary of the month; null when none is entered. */
  readonly monthlySalaryOre: number | null
  /** The salary of the first month in the project, which the hourly cost of 2021–2027 is reckoned from. */
  readonly firstSalaryOre: number | null
  readonly shareBp: number | null
  readonly workedMinutes: number | null
  readonly indirect: 'none' | Exclude<FlatRateOption, 'payroll_overhead'>
}

/** What a confirmed month costs, whole öre, and by which rates. */
export type StaffMonthOutput = {
  /** Pay for the share or the hours, without payroll overhead. */
  readonly payOre: number
  readonly overheadOre: number
  readonly staffOre: number
  readonly indirectOre: number
  /** Öre per hour, when the month is reckoned by the hour. */
  readonly hourOre: number | null
  readonly overheadBp: number | null
  readonly indirectBp: number | null
}

export type StaffCostRefusal =
  | 'salary_missing'
  | 'hours_missing'
  | 'share_missing'
  | 'no_unit_cost'
  | 'no_such_rate'

/**
 * What a month of a post costs a project. A fixed share is that share of the month's salary; in 2014–2020 payroll overhead is added by its flat
 * rate. By unit cost an hour costs what the period decided, overhead added where it is not in it. By hours an hour costs the salary × 12 / 1,720:
 * in 2021–2027 that of the first month in the project, overhead included, raised each year begun; in 2014–2020 the month's own salary, with overhead.
 * Indirect cost is a flat rate on the staff cost. Each product is rounded once, to the öre, half an öre up.
 *
 * @param input whole öre, basis points, minutes
 * @returns refused `salary_missing`, `share_missing`, `hours_missing`, `no_unit_cost` (the period has none, or none for that month), `no_such_rate`
 * @source Tillväxtverket, handbook 2014–2020 (45.24 % payroll overhead, unit costs 282 and 409 kronor, 15 % indirect cost); Regulation (EU) 2021/1060 art. 54–56; checked 2026-11-29
 */
export function staffMonthCost(input: StaffMonthInput): Decision<StaffCostRefusal, StaffMonthOutput> {
  const pay = payOf(input)
  if (!pay.allowed) return pay
  const { payOre, hourOre, includesOverhead } = pay.value
  const overhead = includesOverhead ? null : flatRateCost(payOre, input.period, 'payroll_overhead')
  if (overhead && !overhead.allowed) return overhead
  const overheadOre = overhead ? overhead.value.costOre : ore(0)
  const staffOre = ore(payOre + overheadOre)
  const indirect = input.indirect === 'none' ? null : flatRateCost(staffOre, input.period, input.indirect)
  if (indirect && !indirect.allowed) return indirect
  return allow({
    payOre,
    overheadOre,
    staffOre,
    indirectOre: indirect ? indirect.value.costOre : 0,
    hourOre,
    overheadBp: overhead ? overhead.value.rate.basisPoints : null,
    indirectBp: indirect ? indirect.value.rate.basisPoints : null,
  })
}

type Pay = { readonly payOre: Ore; readonly hourOre: Ore | null; readonly includesOverhead: boolean }

function payOf(input: StaffMonthInput): Decision<StaffCostRefusal, Pay> {
  const { method, period, monthlySalaryOre, firstSalaryOre, shareBp, workedMinutes } = input
  if (method === 'fixed_share') {
    if (shareBp === null) return refuse('share_missing')
    if (monthlySalaryOre === null) return refuse('salary_missing')
    const payOre = ore(Number(divideRounded(BigInt(monthlySalaryOre) * BigInt(shareBp), 10_000n)))
    // The payroll overhead of 2021–2027 has no rate of its own: the salary is entered with it.
    return allow({ payOre, hourOre: null, includesOverhead: period === '2021-2027' })
  }
  if (workedMinutes === null) return refuse('hours_missing')
  if (method === 'unit_cost') {
    // The years of the two programmes overlap, their unit costs do not: 2021–2027 reckons each person's own.
    if (period !== '2014-2020') return refuse('no_unit_cost')
    const unit = staffUnitCost(day(input.monthOn))
    if (!unit.allowed) return unit
    const { hourOre, includesOverhead } = unit.value
    return allow({ payOre: ofMinutes(hourOre, workedMinutes), hourOre, includesOverhead })
  }
  const salary = period === '2021-2027' ? firstSalaryOre : monthlySalaryOre
  if (salary === null) return refuse('salary_missing')
  const year = period === '2021-2027' ? yearInProject(day(input.shareFromOn), day(input.monthOn)) : 1
  const hourOre = hourlyCost(ore(salary), year)
  return allow({
    payOre: ofMinutes(hourOre, workedMinutes),
    hourOre,
    includesOverhead: period === '2021-2027',
  })
}

const ofMinutes = (hourOre: Ore, minutes: number): Ore =>
  ore(Number(divideRounded(BigInt(hourOre) * BigInt(minutes), 60n)))

/** 1 for the first twelve months in the project, 2 for the next twelve. */
export function yearInProject(fromOn: Day, monthOn: Day): number {
  const months = (on: Day) => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7))
  return Math.floor((months(monthOn) - months(fromOn)) / 12) + 1
}
