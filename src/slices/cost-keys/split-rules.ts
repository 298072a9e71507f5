import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore, splitOre } from '../../kit/money.ts'
import type { KeyRule, PayerCounts } from './types.ts'

/** The version of the rules of this file, stored with each split that they gave. */
export const splitRuleVersion = '2026-11-29'

export type ShareRefusal =
  | 'no_payers'
  | 'no_weights'
  | 'no_participants'
  | 'inhabitants_missing'
  | 'remainder_taker_missing'
export type PlanRefusal = ShareRefusal | 'no_total' | 'fee_above_cost' | 'fixed_above_total'

/** Parts in the order of the payers: together they are the cost less the fees that count. */
export type Split = {
  readonly costOre: Ore
  /** Fees that were paid. */
  readonly feesOre: Ore
  /** Fees above the cost, to be paid back to those who took part. */
  readonly refundOre: Ore
  /** What the payers share. */
  readonly restOre: Ore
  readonly parts: readonly Ore[]
}

/**
 * What participants are to pay before the key shares the rest: the fee for each planned seat or company.
 *
 * @param payers in the order of the key, with the numbers planned
 * @returns öre; 0 without a fee
 */
export function plannedFees({ fee }: Pick<KeyRule, 'fee'>, payers: readonly PayerCounts[]): Ore {
  if (!fee) return ore(0)
  const count = payers.reduce((sum, one) => sum + (fee.per === 'seat' ? one.seats : one.companies), 0)
  return ore(fee.feeOre * count)
}

/**
 * Shares a planned cost by a key: fees first, then the rest, to the öre.
 *
 * @param totalOre sum of the planned costs, öre without VAT
 * @param payers in the order of the key, with the numbers planned
 * @returns refused `no_total` when nothing is planned, `fee_above_cost` when fees in full are more than the cost, `fixed_above_total`
 *   when the fixed amounts are more than what is left, `no_payers`, `no_weights`, `no_participants`, `inhabitants_missing`,
 *   `remainder_taker_missing`
 */
export function planSplit(
  totalOre: Ore,
  rule: KeyRule,
  payers: readonly PayerCounts[],
): Decision<PlanRefusal, Split> {
  if (totalOre <= 0) return refuse('no_total')
  const fees = plannedFees(rule, payers)
  if (fees > totalOre && rule.fee?.rule === 'in_full') return refuse('fee_above_cost')
  const counted = ore(Math.min(fees, totalOre))
  const rest = ore(totalOre - counted)
  const fixed = payers.reduce((sum, { amountOre }) => sum + (amountOre ?? 0), 0)
  if (rule.basis === 'fixed_amounts' && fixed > rest) return refuse('fixed_above_total')
  const parts = shareRest(rest, rule, payers)
  if (!parts.allowed) return parts
  return allow({ costOre: totalOre, feesOre: counted, refundOre: ore(0), restOre: rest, parts: parts.value })
}

/**
 * Shares what an intervention really cost by the key agreed for it, with those who really took part. Fees lower the cost. Where they are more
 * than the cost, a key whose fee is capped says that they are paid back; otherwise what is over is shared as the cost would have been. A cost
 * below zero (credit notes) is shared the same way, below zero.
 *
 * @param costOre costs booked less other income, öre; may be below zero
 * @param feesOre participant fees booked, öre
 * @param payers in the order of the key, with the numbers that took part
 * @returns refused as `shareRest` says
 */
export function splitActual(
  costOre: Ore,
  feesOre: Ore,
  rule: KeyRule,
  payers: readonly PayerCounts[],
): Decision<ShareRefusal, Split> {
  const over = rule.fee?.rule === 'capped' ? Math.max(0, feesOre - Math.max(0, costOre)) : 0
  const rest = ore(costOre - feesOre + over)
  const parts = shareRest(rest, rule, payers)
  if (!parts.allowed) return parts
  return allow({ costOre, feesOre, refundOre: ore(over), restOre: rest, parts: parts.value })
}

/**
 * The parts of what payers share. They always add up to it; the odd öre go to the largest remainders, on a tie to the one written first.
 *
 * @param restOre öre; below zero is shared the same way, below zero
 * @returns refused `no_payers`; `no_weights` when all shares or amounts are zero; `no_participants` when nobody takes part;
 *   `inhabitants_missing` when a payer has no number of inhabitants; `remainder_taker_missing` when one payer is to take the remainder
 *   and none is chosen
 */
export function shareRest(
  restOre: Ore,
  rule: KeyRule,
  payers: readonly PayerCounts[],
): Decision<ShareRefusal, readonly Ore[]> {
  if (payers.length === 0) return refuse('no_payers')
  if (rule.basis === 'fixed_amounts') return shareFixed(restOre, rule, payers)
  if (rule.basis === 'inhabitants' && payers.some(({ inhabitants }) => inhabitants === null))
    return refuse('inhabitants_missing')
  const weights = payers.map((payer) => weightOf(payer, rule.basis))
  if (weights.some((weight) => weight > 0)) return allow(splitOre(restOre, weights))
  return refuse(rule.basis === 'fixed_shares' ? 'no_weights' : 'no_participants')
}

function weightOf(payer: PayerCounts, basis: KeyRule['basis']): number {
  if (basis === 'equal') return 1
  if (basis === 'per_company') return payer.companies
  if (basis === 'per_seat') return payer.seats
  return (basis === 'inhabitants' ? payer.inhabitants : payer.weight) ?? 0
}

/**
 * Fixed amounts first. What the cost is above them goes to the payer chosen, or in proportion to the amounts. What it is below them is taken
 * off the payer chosen until that part is zero, then off the others in proportion; or off all in proportion.
 */
function shareFixed(
  restOre: Ore,
  rule: KeyRule,
  payers: readonly PayerCounts[],
): Decision<ShareRefusal, readonly Ore[]> {
  const fixed = payers.map(({ amountOre }) => amountOre ?? ore(0))
  const sum = fixed.reduce((total, amount) => total + amount, 0)
  const taker = payers.findIndex(({ takesRemainder }) => takesRemainder)
  if (rule.remainder !== 'one_payer')
    return sum === 0 ? refuse('no_weights') : allow(splitOre(restOre, fixed))
  if (taker < 0) return refuse('remainder_taker_missing')
  if (restOre < 0) return allow(splitOre(restOre, sum === 0 ? only(taker, payers.length) : fixed))
  const takersPart = Math.max(0, restOre - (sum - (fixed[taker] ?? 0)))
  const others = fixed.map((amount, place) => (place === taker ? 0 : amount))
  const parts = sum === fixed[taker] ? others.map(() => ore(0)) : splitOre(ore(restOre - takersPart), others)
  return allow(parts.map((part, place) => (place === taker ? ore(takersPart) : part)))
}

const only = (place: number, length: number) =>
  Array.from({ length }, (_, index) => (index === place ? 1 : 0))
