import { allow, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findPurchaseFacts } from './fact-queries.ts'
import { keepLimitAssessment, limitFor } from './limit-queries.ts'

/**
 * Keeps how a request stood to the direct-award limit when it went out.
 *
 * @returns refused `over_the_limit`: what may not be awarded directly is not asked for as if it might
 */
export async function assessBeforeSending(
  tx: Tx,
  by: { readonly staffId: number; readonly now: Date; readonly today: string },
  purchaseId: number,
) {
  const facts = await findPurchaseFacts(tx, purchaseId)
  const limit = facts && (await limitFor(tx, facts, by.today))
  if (!limit) return allow()
  if (limit.answer.allowed && limit.answer.value.decision === 'refused') return refuse('over_the_limit')
  await keepLimitAssessment(tx, by, purchaseId, limit)
  return allow()
}

/**
 * Sets the amount under which the short form is enough, from a day on; earlier amounts stand as they were.
 *
 * @param limit amount in öre excluding VAT, and where it was decided
 * @returns refused `day_taken` when another amount begins that day
 */
export async function setSmallLimit(
  tx: Tx,
  limit: { readonly fromOn: string; readonly amountOre: number; readonly source: string },
) {
  const set = await tx
    .insertInto('smallPurchaseLimit')
    .values(limit)
    .onConflict((o) => o.column('fromOn').doNothing())
    .executeTakeFirst()
  return set.numInsertedOrUpdatedRows === 0n ? refuse('day_taken') : allow()
}
