import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import type { PartnerPart, Share } from './types.ts'

/** Kept with what it computed. */
export const financingRuleVersion = 'claim-financing-1'

/** A financier that pays a share of the total; basis points. */
export type OtherFinancier = { readonly financierId: number; readonly shareBp: number }

/** The fund of the grant decision, with its two percentages in basis points and what is left of its ceiling. */
export type Fund = {
  readonly financierId: number
  /** Share of costs in money; null when the decision says none. */
  readonly actualCostShareBp: number | null
  /** Share of all eligible, contributions in kind included. */
  readonly financingShareBp: number | null
  readonly ceilingLeftOre: Ore | null
}

export type FinancingInput = {
  readonly parts: readonly PartnerPart[]
  readonly fund: Fund | null
  readonly others: readonly OtherFinancier[]
  /** What a financier has decided to pay, where that differs from the shares. */
  readonly decided?: ReadonlyMap<number, Ore>
}

export type FundLimit = 'actual_cost_share' | 'financing_share' | 'ceiling' | 'decided'

export type Financing = {
  readonly eligibleOre: Ore
  readonly fundOre: Ore
  /** Which of the limits set the fund's amount; null without a fund. */
  readonly limitedBy: FundLimit | null
  readonly shares: readonly Share[]
}

export type FinancingRefusal = 'something_eligible' | 'shares_over_whole'

export const eligibleOf = ({ actualOre, inKindOre, incomeOre }: PartnerPart): Ore =>
  ore(actualOre + inKindOre - incomeOre)

/**
 * Who pays what of a claim. Income is taken off the costs in money first. The fund pays the least of its share of costs in money, its share of all
 * eligible, and what is left of its ceiling, rounded down to the öre so that it is never above; other financiers their share of all eligible.
 * Each payment is divided over the partners by their eligible costs, and what is left is each partner's own share: per partner and per financier the
 * sums are those of the whole.
 *
 * @param input amounts in whole öre, shares in basis points
 * @returns refused `something_eligible` when nothing is left after income, `shares_over_whole` when financiers would pay more than there is
 * @source Grant decision of the project (share of actual costs, share of total financing, ceiling); Regulation (EU) No 1303/2013 art. 65(8) and 120; checked 2026-11-29
 */
export function computeFinancing(input: FinancingInput): Decision<FinancingRefusal, Financing> {
  const { parts, fund, others, decided = new Map<number, Ore>() } = input
  const eligible = parts.map(eligibleOf)
  const total = sum(eligible)
  if (total <= 0) return refuse('something_eligible')
  const inKind = sum(parts.map(({ inKindOre }) => inKindOre))
  const paid = fund && fundPays(fund, ore(Math.max(0, total - inKind)), total, decided.get(fund.financierId))
  const payments = [
    ...(fund && paid ? [{ financierId: fund.financierId, amountOre: paid.amountOre }] : []),
    ...others.map(({ financierId, shareBp }) => ({
      financierId,
      amountOre: decided.get(financierId) ?? shareOf(total, shareBp),
    })),
  ]
  if (sum(payments.map(({ amountOre }) => amountOre)) > total) return refuse('shares_over_whole')
  const split = payments.map(({ financierId, amountOre }) => ({
    financierId,
    amounts: splitByEligible(amountOre, eligible),
  }))
  const shares = parts.flatMap(({ accountId }, at) => {
    const given = split.map(({ financierId, amounts }) => ({
      accountId,
      financierId,
      amountOre: amounts[at] ?? ore(0),
    }))
    const own = (eligible[at] ?? 0) - sum(given.map(({ amountOre }) => amountOre))
    return [...given, { accountId, financierId: null, amountOre: ore(own) }]
  })
  return allow({
    eligibleOre: total,
    fundOre: paid ? paid.amountOre : ore(0),
    limitedBy: paid ? paid.limitedBy : null,
    shares,
  })
}

function fundPays(
  fund: Fund,
  inMoney: Ore,
  total: Ore,
  decided: Ore | undefined,
): { readonly amountOre: Ore; readonly limitedBy: FundLimit } {
  if (decided !== undefined) return { amountOre: decided, limitedBy: 'decided' }
  const limits: [FundLimit, number | null][] = [
    ['actual_cost_share', fund.actualCostShareBp === null ? null : shareOf(inMoney, fund.actualCostShareBp)],
    ['financing_share', fund.financingShareBp === null ? null : shareOf(total, fund.financingShareBp)],
    ['ceiling', fund.ceilingLeftOre === null ? null : Math.max(0, fund.ceilingLeftOre)],
  ]
  // The first of equals is named: a share, before the ceiling.
  const [limitedBy, least] = limits.reduce((a, b) =>
    b[1] !== null && (a[1] === null || b[1] < a[1]) ? b : a,
  )
  return { amountOre: ore(least ?? 0), limitedBy }
}

/** A share in basis points of an amount of at least zero, rounded down to the öre. */
export function shareOf(amount: Ore, shareBp: number): Ore {
  return ore(Number((BigInt(amount) * BigInt(shareBp)) / 10_000n))
}

/**
 * Splits an amount over partners by their eligible costs, where one may be below zero (a correction of an earlier claim). The parts always add up; the odd öre
 * go to the largest remainders, ties in the order written.
 */
export function splitByEligible(amount: Ore, eligible: readonly Ore[]): Ore[] {
  const total = BigInt(sum(eligible))
  if (total <= 0n) throw new Error('nothing is eligible')
  const exact = eligible.map((one) => BigInt(amount) * BigInt(one))
  const parts = exact.map((one) => floorDivide(one, total))
  const left = Number(BigInt(amount) - parts.reduce((a, b) => a + b, 0n))
  const byRemainder = exact
    .map((one, place) => ({ place, remainder: one - floorDivide(one, total) * total }))
    .toSorted((a, b) =>
      a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1,
    )
  for (const { place } of byRemainder.slice(0, left)) parts[place] = (parts[place] ?? 0n) + 1n
  return parts.map((part) => ore(Number(part)))
}

const floorDivide = (a: bigint, b: bigint) => (a < 0n && a % b !== 0n ? a / b - 1n : a / b)

export const sum = (amounts: readonly number[]): Ore => ore(amounts.reduce((a, b) => a + b, 0))
