import { allow, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { notFound } from '../../platform/http/index.ts'
import type { PurchaseFacts } from './document-types.ts'

type NewGrade = {
  readonly bidId: number
  readonly criterionId: number
  readonly points: number
  readonly reason: string
}

/**
 * Saves one member's grades of all bids by all quality criteria, in the own name; saving again changes them, and the
 * change is remembered.
 *
 * @param grades points 0–5, whole
 * @returns refused `locked` when the authority has decided
 */
export async function saveGrades(
  tx: Tx,
  facts: PurchaseFacts,
  by: { readonly staffId: number; readonly now: Date },
  grades: readonly NewGrade[],
) {
  if (facts.award !== null) return refuse('locked')
  for (const { bidId, criterionId, points, reason } of grades)
    await tx
      .insertInto('score')
      .values({
        bidId,
        criterionId,
        staffId: by.staffId,
        pointsHundredths: points * 100,
        reason,
        scoredAt: by.now,
      })
      .onConflict((o) =>
        o.columns(['bidId', 'criterionId', 'staffId']).doUpdateSet((e) => ({
          pointsHundredths: points * 100,
          reason,
          scoredAt: by.now,
          version: e('score.version', '+', 1),
        })),
      )
      .execute()
  return allow()
}

/**
 * Turns an opened bid down because it does not meet what the request demands of all; it is then not ranked.
 *
 * @returns refused `locked` when the authority has decided
 */
export async function turnDownBid(
  tx: Tx,
  facts: PurchaseFacts,
  by: { readonly staffId: number; readonly now: Date },
  bidId: number,
  reason: string,
) {
  if (facts.award !== null) return refuse('locked')
  if (!facts.bids.some(({ id }) => id === bidId)) throw notFound()
  await tx
    .insertInto('bidRejection')
    .values({ bidId, reason, recordedByStaffId: by.staffId, recordedAt: by.now })
    .onConflict((o) => o.column('bidId').doNothing())
    .execute()
  return allow()
}

/** Ranks a bid again that had been turned down. @returns refused `locked` when the authority has decided */
export async function takeBackTurnDown(tx: Tx, facts: PurchaseFacts, bidId: number) {
  if (facts.award !== null) return refuse('locked')
  await tx.deleteFrom('bidRejection').where('bidId', '=', bidId).execute()
  return allow()
}
