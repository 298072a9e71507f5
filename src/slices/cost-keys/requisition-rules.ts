import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { RequisitionState } from './types.ts'

type Happened = {
  readonly sentOn: string | null
  readonly paidOn: string | null
  readonly cancelledAt: Date | null
}

export function requisitionState(one: Happened): RequisitionState {
  if (one.cancelledAt) return 'cancelled'
  if (one.paidOn) return 'paid'
  return one.sentOn ? 'sent' : 'made'
}

/** Sent, not paid, and its last day has passed. */
export function isOverdue(one: Happened & { readonly dueOn: string | null }, today: string): boolean {
  return requisitionState(one) === 'sent' && one.dueOn !== null && one.dueOn < today
}

/**
 * Whether a payment may be noted for a day.
 *
 * @param today the day it is in Sweden, YYYY-MM-DD
 * @returns refused `paid_in_future`, `paid_before_sent`
 */
export function decidePaidOn(
  paidOn: string,
  { sentOn }: Pick<Happened, 'sentOn'>,
  today: string,
): Decision<'paid_in_future' | 'paid_before_sent'> {
  if (paidOn > today) return refuse('paid_in_future')
  return sentOn === null || paidOn < sentOn ? refuse('paid_before_sent') : allow()
}

/** `NiMR-7`: numbers run by project. */
export const requisitionNumber = (one: { readonly projectName: string; readonly number: number }) =>
  `${one.projectName}-${one.number}`
