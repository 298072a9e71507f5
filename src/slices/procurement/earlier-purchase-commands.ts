import { allow, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { notFound } from '../../platform/http/index.ts'
import type { EarlierPurchaseForm } from './earlier-purchase-forms.ts'

/**
 * Enters a purchase that an authority made outside the system, so that it counts against the direct-award limit.
 *
 * @param form value in öre excluding VAT
 * @returns refused `inFuture`
 */
export async function enterEarlierPurchase(
  tx: Tx,
  by: { readonly staffId: number; readonly now: Date; readonly today: string },
  form: EarlierPurchaseForm,
) {
  if (form.decidedOn > by.today) return refuse('inFuture')
  await tx
    .insertInto('earlierPurchase')
    .values({
      ...form.authority,
      subject: form.subject,
      cpvCode: form.cpv,
      supplierName: form.supplier ?? null,
      decidedOn: form.decidedOn,
      valueOre: form.value,
      dnr: form.dnr ?? null,
      note: form.note,
      recordedByStaffId: by.staffId,
      recordedAt: by.now,
    })
    .execute()
  return allow()
}

/** Takes a purchase that was entered by mistake away; the history keeps that it was there. */
export async function removeEarlierPurchase(tx: Tx, id: number): Promise<void> {
  const removed = await tx.deleteFrom('earlierPurchase').where('id', '=', id).executeTakeFirst()
  if (removed.numDeletedRows === 0n) throw notFound()
}
