import { type Day, day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import { type DirectAwardLimit, directAwardLimits, documentationDutyFromOre } from './rates.ts'

/** The share of the limit, in hundredths, from which the product warns: its own choice, so that there is time to act. */
const warnFromPercent = 80

export const limitRuleVersion = 'direct-award-lou-2016-1145-v1'

/** How purchases are summed: by the fiscal year, or by the rule for contracts that come again (from 1 February 2022). */
export type SumBasis = 'fiscal_year' | 'recurring_contracts'

export type LimitAnswer = {
  readonly ruleVersion: string
  readonly limitOre: Ore
  readonly reach: DirectAwardLimit['reach']
  readonly certainty: DirectAwardLimit['certainty']
  readonly basis: SumBasis
  /** This purchase and the earlier ones of the same kind. */
  readonly sumOre: Ore
  /** What may still be bought of the same kind this year; below zero when over. */
  readonly leftOre: Ore
  /** The sum as a share of the limit, in whole basis points, rounded down; for showing only. */
  readonly shareBp: number
  readonly decision: 'allowed' | 'warn' | 'refused'
  readonly documentationDuty: boolean
}

/** The limit in force on a day; null before the table begins. */
export function directAwardLimitOn(on: Day): DirectAwardLimit | null {
  return directAwardLimits.findLast((limit) => limit.from <= on) ?? null
}

/**
 * Whether a purchase may be awarded directly. Its whole value, excluding VAT, with options, extensions and fees, is
 * added to what the same contracting authority has bought directly of the same kind in the same calendar year (which is
 * the fiscal year of municipalities and of companies of theirs). The authority is the unit, never the project. From 80 %
 * of the limit the answer warns; over it, it refuses: then the purchase is advertised nationally, or called off from a
 * framework agreement; splitting is not allowed. Before February 2022 the law itself sums the fiscal year; since then
 * contracts that come again are valued by 5 kap. 11 §, from the year before or the year to come. The product goes on
 * summing the year, which catches the same purchases, and says which rule is in force.
 *
 * @param on the day the purchase is begun, whose limit applies
 * @param valueOre the estimated value of this purchase, öre excluding VAT, zero or more
 * @param earlierOre values of the same authority's earlier purchases of the same kind in the year, öre excluding VAT
 * @returns the limit, the sum and the decision; refused `before_the_table` for a day before 2012
 * @source LOU (2016:1145) 5 kap. (a procurement's value; 11 §) and 19 a kap.; before February 2022: 19 kap. 7 §;
 *   checked 2026-11-23
 */
export function decideDirectAward(
  on: Day,
  valueOre: Ore,
  earlierOre: readonly Ore[],
): Decision<'before_the_table', LimitAnswer> {
  const limit = directAwardLimitOn(on)
  if (!limit) return refuse('before_the_table')
  const sumOre = ore(earlierOre.reduce((sum, value) => sum + value, 0) + valueOre)
  const isWithin = limit.reach === 'below' ? sumOre < limit.limitOre : sumOre <= limit.limitOre
  const isNear = BigInt(sumOre) * 100n >= BigInt(limit.limitOre) * BigInt(warnFromPercent)
  return allow({
    ruleVersion: limitRuleVersion,
    limitOre: limit.limitOre,
    reach: limit.reach,
    certainty: limit.certainty,
    basis: on < recurringRuleFrom ? 'fiscal_year' : 'recurring_contracts',
    sumOre,
    leftOre: ore(limit.limitOre - sumOre),
    shareBp: Number((BigInt(sumOre) * 10_000n) / BigInt(limit.limitOre)),
    decision: isWithin ? (isNear ? 'warn' : 'allowed') : 'refused',
    documentationDuty: hasDocumentationDuty(valueOre),
  })
}

const recurringRuleFrom = day('2022-02-01')

/**
 * Whether a direct award of this value must be documented. Below the amount it is recommended, and done all the same.
 * @source LOU (2016:1145) 19 a kap. 11 § (before February 2022: 19 kap. 30 §); checked 2026-11-23
 */
export function hasDocumentationDuty(valueOre: Ore): boolean {
  return valueOre >= documentationDutyFromOre
}

/**
 * Whether two purchases are of the same kind: the same CPV group, the first three digits of the code. The division (two
 * digits) would put consulting, training of any sort and advertising together with what nobody would compare. A purchase
 * without a code counts as of the same kind until somebody says what it is: an unknown never hides a limit. The act does
 * not say what “of the same kind” is; this is the product's choice, and the reader sees which purchases were summed.
 *
 * @param a CPV code such as `80500000-9`, with or without its check digit; null when not known
 */
export function isSameKind(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.slice(0, 3) === b.slice(0, 3)
}
