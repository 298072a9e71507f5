import { allow, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, type Viewer } from '../../platform/http/index.ts'
import type { AwardForm } from './award-forms.ts'
import type { PurchaseFacts } from './document-types.ts'
import { keepLimitAssessment, limitFor } from './limit-queries.ts'
import { countRanking, keptRanking } from './ranking.ts'

/** What a decision is made on: the ranking as it is now, its digest, and how the purchase stands to the limit. */
export async function prepareAward(tx: Tx, facts: PurchaseFacts, today: string, valueOre: Ore | null = null) {
  const counted = await countRanking(tx, facts)
  const kept = counted.answer.allowed ? keptRanking(facts, counted.answer.value, counted.grades) : null
  const first = kept?.bids[0] ?? null
  const value = valueOre ?? (first && ore(first.priceOre))
  return { counted, kept, first, limit: await limitFor(tx, facts, today, value) }
}

/**
 * The authority decides: the bid ranked first gets the task, or the purchase ends without anybody. The ranking is kept
 * with the decision as it stood. Only the delegate may: the head of the buying municipality's office, or the project's
 * manager when its beneficiary buys; the database refuses everybody else. Another bid than the first cannot be chosen,
 * for the request says that the first is.
 *
 * @param form the digest is that of the figures the delegate was shown; value in öre excluding VAT, at least the price
 * @returns refused `already_decided`, `buyer_missing`, `not_ranked`, `figures_moved`, `value_missing`, `value_below_price`,
 *   `over_the_limit`
 */
export async function awardPurchase(
  tx: Tx,
  facts: PurchaseFacts,
  by: { readonly viewer: Viewer; readonly now: Date; readonly today: string; readonly title: string | null },
  form: AwardForm,
) {
  if (facts.award !== null) return refuse('already_decided')
  if (facts.buyer === null) return refuse('buyer_missing')
  const isChoosing = form.outcome === 'first'
  const value = form.value === null ? null : ore(form.value)
  const { kept, first, limit } = await prepareAward(tx, facts, by.today, value)
  if (isChoosing && (kept === null || first === null)) return refuse('not_ranked')
  if (form.digest !== (kept?.digest ?? '-')) return refuse('figures_moved')
  if (isChoosing && value === null) return refuse('value_missing')
  if (isChoosing && value !== null && first !== null && value < first.priceOre)
    return refuse('value_below_price')
  if (isChoosing && limit?.answer.allowed && limit.answer.value.decision === 'refused')
    return refuse('over_the_limit')
  const { staffId, name } = by.viewer
  await tx
    .insertInto('conflictDeclaration')
    .values({ purchaseId: facts.id, staffId, hasConflict: false, declaredAt: by.now })
    .execute()
  if (limit && isChoosing) await keepLimitAssessment(tx, { staffId, now: by.now }, facts.id, limit)
  await tx
    .insertInto('award')
    .values({
      purchaseId: facts.id,
      bidId: isChoosing && first ? first.bidId : null,
      valueOre: isChoosing ? value : null,
      reason: form.reason,
      decidedByName: name,
      decidedByTitle: by.title,
      decidedOn: by.today,
      dnr: form.dnr ?? facts.dnr,
      ranking: JSON.stringify(kept ?? []),
      ruleVersion: kept?.ruleVersion ?? 'none',
      recordedByStaffId: staffId,
      recordedAt: by.now,
    })
    .execute()
  return allow()
}

/** Adds or corrects the decision's reference number; nothing else of a decision can be changed. */
export async function setAwardDnr(tx: Tx, awardId: number, version: number, dnr: string): Promise<void> {
  const changed = await tx
    .updateTable('award')
    .set((e) => ({ dnr, version: e('version', '+', 1) }))
    .where('id', '=', awardId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw changedMeanwhile()
}
