import { allow, type Decision, refuse } from '../../kit/decision.ts'

/**
 * Whether a credit note fits the cost that it takes back: below zero, and never more back in all than was paid.
 *
 * @param credit öre: what the cost was, what is credited of it already (above zero), and the new credit (below zero)
 * @returns refused `credit_not_below_zero`, `credit_exceeds_cost`
 */
export function decideCredit(credit: {
  readonly paidOre: number
  readonly creditedOre: number
  readonly creditOre: number
}): Decision<'credit_not_below_zero' | 'credit_exceeds_cost'> {
  if (credit.creditOre >= 0) return refuse('credit_not_below_zero')
  return credit.creditedOre - credit.creditOre > credit.paidOre ? refuse('credit_exceeds_cost') : allow()
}
