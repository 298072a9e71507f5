import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { PurchaseKind, PurchaseState } from './types.ts'

/** Fewer are asked only with a reason. */
export const suppliersAtLeast = 3

/** What has happened to a purchase. */
export type PurchaseFact = {
  readonly kind: PurchaseKind
  readonly sentAt: Date | null
  readonly cancelledAt: Date | null
  readonly openedAt: Date | null
  readonly deadlineHasPassed: boolean
  readonly isAwarded: boolean
}

/** Where a purchase stands, from what has happened to it. */
export function purchaseState(purchase: PurchaseFact): PurchaseState {
  if (purchase.kind === 'framework' || purchase.kind === 'own_staff') return 'not_needed'
  if (purchase.cancelledAt) return 'cancelled'
  if (purchase.kind === 'small') return 'small'
  if (purchase.isAwarded) return 'awarded'
  if (purchase.openedAt) return 'opened'
  if (!purchase.sentAt) return 'being_written'
  return purchase.deadlineHasPassed ? 'closed_to_bids' : 'out'
}

/** Whether a purchase still keeps a stage from being done: the request until it is sent, the choice until the award. */
export function isUnsettled(state: PurchaseState, stage: 'request' | 'selection'): boolean {
  if (state === 'being_written') return true
  return stage === 'selection' && ['out', 'closed_to_bids', 'opened'].includes(state)
}

/** What a request must hold before it is sent, in the order of the form. */
export const neededToSend = [
  'buyer',
  'decider',
  'task',
  'contact',
  'bids_until',
  'bids_valid_until',
  'criteria',
  'supplier',
] as const
export type NeededToSend = (typeof neededToSend)[number]

export type RequestAsWritten = {
  readonly buyer: string | null
  readonly deciderName: string | null
  readonly task: string
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly bidsUntil: Date | null
  readonly bidsValidUntil: string | null
  readonly deadlineHasPassed: boolean
  readonly fewerSuppliersReason: string | null
}

/** What a request still lacks before it can be sent; empty when it is ready. Weights must make up the whole, 10 000 basis points. */
export function lacksToSend(
  request: RequestAsWritten,
  suppliers: number,
  weightsBp: readonly number[],
): readonly NeededToSend[] {
  const has: Record<NeededToSend, boolean> = {
    buyer: request.buyer !== null,
    decider: request.deciderName !== null,
    task: request.task !== '',
    contact: request.contactName !== null && request.contactEmail !== null,
    bids_until: request.bidsUntil !== null && !request.deadlineHasPassed,
    bids_valid_until: request.bidsValidUntil !== null,
    criteria: weightsBp.reduce((sum, weight) => sum + weight, 0) === 10_000,
    supplier: suppliers > 0,
  }
  return neededToSend.filter((need) => !has[need])
}

/**
 * Whether a request may go out: everything in it is there, and at least three suppliers are asked, or fewer with a reason.
 *
 * @param suppliers how many are chosen
 * @param weightsBp the criteria's weights in basis points
 * @returns refused `incomplete` (`lacksToSend` says of what), `fewer_suppliers`
 * @source Competition by asking at least three: practice of authorities for direct awards, and the financier's own rules for what it pays
 *  ; checked 2026-11-23
 */
export function decideSend(
  request: RequestAsWritten,
  suppliers: number,
  weightsBp: readonly number[],
): Decision<'incomplete' | 'fewer_suppliers'> {
  if (lacksToSend(request, suppliers, weightsBp).length > 0) return refuse('incomplete')
  if (suppliers < suppliersAtLeast && !request.fewerSuppliersReason) return refuse('fewer_suppliers')
  return allow()
}
