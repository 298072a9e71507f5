import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { FinancingKind } from './budget-types.ts'

/** What a financier puts in, whole öre, for a phase or (null) for the whole; the share in basis points. */
export type FinancingFact = {
  readonly financier: string
  /** The money of the fund that decides on the project, such as the ERDF. */
  readonly isFund: boolean
  readonly phaseId: number | null
  readonly kind: FinancingKind
  readonly amountOre: number
  readonly shareBp: number | null
  readonly ceilingOre: number | null
}

export type FinancingProblem = {
  readonly problem:
    | 'no_budget'
    | 'financing_short'
    | 'financing_over'
    | 'share_exceeded'
    | 'ceiling_exceeded'
    | 'decision_ceiling_exceeded'
    | 'decision_share_exceeded'
  readonly financier: string | null
  readonly hasOre: number
  readonly mayOre: number
}

/**
 * Whether a financing plan fits its budget and the decision: the financing sums to the budget, no financier is above the own share or ceiling,
 * and the fund is neither above the decided share of the total nor above the decisions' ceilings together.
 *
 * @param plan the budget in öre by phase (null for lines of no phase), what each financier puts in, and the decision: ceilings added up, share in basis points
 * @returns every problem with what there is and what there may be, in öre; empty when the plan fits
 * @source Förordning (2014:1383) om förvaltning av EU:s strukturfonder; decision of Tillväxtverket 20201601 (50 % of actual cost and of total eligible financing, at most 8,000,000 SEK) and its extension (4,882,279 SEK); checked 2026-11-29
 */
export function checkFinancing(plan: {
  readonly budgetByPhase: ReadonlyMap<number | null, number>
  readonly financing: readonly FinancingFact[]
  readonly decidedCeilingOre: number | null
  readonly decidedShareBp: number | null
}): readonly FinancingProblem[] {
  const { budgetByPhase, financing, decidedCeilingOre, decidedShareBp } = plan
  const budgetOre = sum([...budgetByPhase.values()])
  if (budgetOre === 0) return [{ problem: 'no_budget', financier: null, hasOre: 0, mayOre: 0 }]
  const financedOre = sum(financing.map((line) => line.amountOre))
  const problems: FinancingProblem[] = []
  if (financedOre !== budgetOre)
    problems.push({
      problem: financedOre < budgetOre ? 'financing_short' : 'financing_over',
      financier: null,
      hasOre: financedOre,
      mayOre: budgetOre,
    })
  for (const line of financing) {
    const whole = line.phaseId === null ? budgetOre : (budgetByPhase.get(line.phaseId) ?? 0)
    const { financier, amountOre, shareBp, ceilingOre } = line
    if (shareBp !== null && isAboveShare(amountOre, shareBp, whole))
      problems.push({
        problem: 'share_exceeded',
        financier,
        hasOre: amountOre,
        mayOre: shareOf(shareBp, whole),
      })
    if (ceilingOre !== null && amountOre > ceilingOre)
      problems.push({ problem: 'ceiling_exceeded', financier, hasOre: amountOre, mayOre: ceilingOre })
  }
  const fundOre = sum(financing.filter((line) => line.isFund).map((line) => line.amountOre))
  if (decidedCeilingOre !== null && fundOre > decidedCeilingOre)
    problems.push({
      problem: 'decision_ceiling_exceeded',
      financier: null,
      hasOre: fundOre,
      mayOre: decidedCeilingOre,
    })
  if (decidedShareBp !== null && isAboveShare(fundOre, decidedShareBp, budgetOre))
    problems.push({
      problem: 'decision_share_exceeded',
      financier: null,
      hasOre: fundOre,
      mayOre: shareOf(decidedShareBp, budgetOre),
    })
  return problems
}

/**
 * Whether a draft may be adopted: it is the one that was shown, and its financing fits.
 *
 * @param draft the digest that was posted back and the digest of the draft as it is now
 * @returns refused `budget_moved` (look at it again), `financing_does_not_fit`
 */
export function decideAdoption(draft: {
  readonly shownDigest: string
  readonly digest: string
  readonly problems: readonly FinancingProblem[]
}): Decision<'budget_moved' | 'financing_does_not_fit'> {
  if (draft.shownDigest !== draft.digest) return refuse('budget_moved')
  return draft.problems.length > 0 ? refuse('financing_does_not_fit') : allow()
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

const isAboveShare = (amountOre: number, shareBp: number, wholeOre: number) =>
  BigInt(amountOre) * 10_000n > BigInt(shareBp) * BigInt(wholeOre)

const shareOf = (shareBp: number, wholeOre: number) => Number((BigInt(shareBp) * BigInt(wholeOre)) / 10_000n)
