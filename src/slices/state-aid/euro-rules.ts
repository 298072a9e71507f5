import type { Day } from '../../kit/day.ts'
import { divideRounded, toExact } from '../../kit/decimal.ts'
import { eurCent, type Ore } from '../../kit/money.ts'
import { monthRates } from './euro-rates.ts'
import type { EuroAmount, MonthRate } from './rule-types.ts'

export const euroRuleVersion = 'euro-by-month-v1'

/** Converted, or the month (`YYYY-MM`) that has no rate yet. */
export type EuroDecision =
  | { readonly allowed: true; readonly value: EuroAmount }
  | { readonly allowed: false; readonly refusal: 'rate_missing'; readonly month: string }

/**
 * The rate for aid granted on a day: that of its month, an entered one before the built-in one of the same month; null when there is none.
 *
 * @param entered rates that were entered, later ones of the same month last
 */
export function euroRateOn(on: Day, entered: readonly MonthRate[] = []): MonthRate | null {
  const month = on.slice(0, 7)
  return [...monthRates, ...entered].findLast((rate) => rate.month === month) ?? null
}

/**
 * Kronor as euro by the rate of the month in which the aid was granted; gross, before tax. The quotient is exact and is rounded to the whole
 * cent, half a cent up (away from zero, so that a correction takes back what was given to the cent).
 *
 * @param amountOre öre, gross
 * @param grantedOn the day the legal right to the aid was given
 * @param entered rates that were entered for months the built-in table lacks, or in place of it
 * @returns the amount with its rate; refused `rate_missing` with the month
 * @source Regulation (EU) 2023/2831 art. 3(5) (gross; silent on conversion); Upphandlingsmyndigheten (2022): the rate when the aid was granted, InforEuro; checked 2026-11-29
 */
export function toEuro(amountOre: Ore, grantedOn: Day, entered: readonly MonthRate[] = []): EuroDecision {
  const rate = euroRateOn(grantedOn, entered)
  if (!rate) return { allowed: false, refusal: 'rate_missing', month: grantedOn.slice(0, 7) }
  const { whole, partsPerOne } = toExact([rate.sekPerEur])
  const cent = divideRounded(BigInt(amountOre) * partsPerOne, whole[0] ?? 0n)
  return {
    allowed: true,
    value: { ruleVersion: euroRuleVersion, amountOre, amountEurCent: eurCent(Number(cent)), rate },
  }
}
