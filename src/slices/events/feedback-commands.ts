import type { Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findOwnFeedback } from './feedback-queries.ts'
import { decideFeedbackChange } from './feedback-rules.ts'

export type FeedbackInput = {
  /** 1 not at all, 5 very. */
  readonly useful: number
  readonly whatNext: string | null
  readonly comment: string | null
  readonly wantsContact: boolean
}

/**
 * One answer of each who was asked: given once, and changed for 30 days.
 *
 * @returns refused `answered_long_ago`
 */
export async function giveFeedback(
  tx: Tx,
  invitationId: number,
  now: Date,
  input: FeedbackInput,
): Promise<Decision<'answered_long_ago'>> {
  const before = await findOwnFeedback(tx, invitationId)
  const decision = decideFeedbackChange(before?.answeredAt ?? null, now)
  if (!decision.allowed) return decision
  await tx
    .insertInto('feedbackAnswer')
    .values({ invitationId, ...input, answeredAt: now })
    .onConflict((conflict) => conflict.column('invitationId').doUpdateSet({ ...input, changedAt: now }))
    .execute()
  return decision
}
