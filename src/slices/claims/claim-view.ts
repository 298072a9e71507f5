import { createHash } from 'node:crypto'
import type { Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type CostFlag, listUnansweredFlags } from '../finance/index.ts'
import { type Claim, findClaim, listAccountsToCertify } from './claim-queries.ts'
import {
  eligibleTotal,
  type FinancierNamed,
  listFinanciers,
  listFinancing,
  loadFinancingInput,
} from './financing-queries.ts'
import {
  computeFinancing,
  type Financing,
  type FinancingInput,
  type FinancingRefusal,
  financingRuleVersion,
} from './financing-rules.ts'
import { type ClaimCost, listClaimCosts, listMovedSinceSigned, listParts, type Part } from './part-queries.ts'
import type { Share } from './types.ts'
import { isSigned, type StepNeed } from './workflow-rules.ts'

/** A claim with its parts and all that decides which step may be taken next. */
export type ClaimView = {
  readonly claim: Claim
  readonly parts: readonly Part[]
  readonly costs: readonly ClaimCost[]
  readonly financiers: readonly FinancierNamed[]
  /** What is asked of whom: as it was signed, or as it would be now. */
  readonly financing: Decision<FinancingRefusal, Pick<Financing, 'shares' | 'limitedBy'>>
  readonly input: FinancingInput
  /** Who pays what after the decision and what was taken back; null before the claim is signed. */
  readonly standing: readonly Share[] | null
  readonly unanswered: readonly CostFlag[]
  readonly moved: readonly string[]
  readonly lacks: readonly StepNeed[]
  /** Over all that is shown, so that whoever signs does so on what was shown. */
  readonly digest: string
  readonly mayCertify: readonly number[]
}

export async function findClaimView(tx: Tx, id: number, today: string): Promise<ClaimView | undefined> {
  const claim = await findClaim(tx, id)
  if (!claim) return undefined
  const parts = await listParts(tx, id)
  const costs = await listClaimCosts(tx, id)
  const financiers = await listFinanciers(tx, claim.projectId)
  const input = await loadFinancingInput(tx, claim, parts)
  const signed = isSigned(claim.state)
  const written = signed ? await listFinancing(tx, id) : null
  const computed = computeFinancing(input)
  const financing = written && written.asked.length > 0 ? askedThen(written.asked) : computed
  const unanswered = signed
    ? []
    : await listUnansweredFlags(
        tx,
        costs.map(({ costId }) => costId),
      )
  const moved = claim.state === 'signed' ? await listMovedSinceSigned(tx, id) : []
  const mayCertify = await listAccountsToCertify(tx)
  const view = { claim, parts, costs, financiers, financing, input, unanswered, moved, mayCertify }
  return {
    ...view,
    standing: written && written.standing.length > 0 ? written.standing : null,
    lacks: lacksOf(view, today),
    digest: digestOf(claim, parts, financing),
  }
}

const askedThen = (shares: readonly Share[]) => ({
  allowed: true as const,
  value: { shares, limitedBy: null },
})

function lacksOf(
  view: Pick<ClaimView, 'claim' | 'parts' | 'costs' | 'financing' | 'unanswered' | 'moved'>,
  today: string,
): readonly StepNeed[] {
  const stands = (cost: ClaimCost) =>
    !cost.isRemoved &&
    Math.abs(cost.askedOre) <= Math.abs(cost.costOre) &&
    (cost.askedOre === cost.costOre || cost.reason !== null)
  const needs: [StepNeed, boolean][] = [
    ['has_costs', view.costs.length > 0],
    ['costs_stand', view.costs.every(stands)],
    ['something_eligible', eligibleTotal(view.parts) > 0 && view.financing.allowed],
    ['flags_answered', view.unanswered.length === 0],
    ['period_over', view.claim.toOn < today],
    ['certified_as_it_stands', view.parts.every(isCertified)],
    ['stands_as_signed', view.moved.length === 0],
  ]
  return needs.filter(([, isMet]) => !isMet).map(([need]) => need)
}

/** Whether a partner has certified its part as it stands now. */
export const isCertified = ({ certification, digest }: Part) => certification?.digest === digest

function digestOf(claim: Claim, parts: readonly Part[], financing: ClaimView['financing']): string {
  const basis = {
    rule: financingRuleVersion,
    claim: [claim.id, claim.number, claim.fromOn, claim.toOn],
    parts: parts.map(({ accountId, digest }) => [accountId, digest]),
    shares: financing.allowed
      ? financing.value.shares.map(({ accountId, financierId, amountOre }) => [
          accountId,
          financierId,
          amountOre,
        ])
      : financing.refusal,
  }
  return createHash('sha256').update(JSON.stringify(basis)).digest('hex')
}
