import { allow, refuse } from '../../kit/decision.ts'
import { type Ore, ore } from '../../kit/money.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import type { PurchaseFacts } from './document-types.ts'
import { assessLimit, keepLimitAssessment } from './limit-queries.ts'
import { smallPurchaseBelowOre } from './rates.ts'
import type { SmallPurchaseForm } from './small-purchase-forms.ts'
import { registerSupplier } from './supplier-commands.ts'

/** The amount under which the short form is enough on a day, and where it comes from. */
export async function findSmallLimit(
  tx: Tx,
  on: string,
): Promise<{ readonly belowOre: Ore; readonly source: string | null }> {
  const row = await tx
    .selectFrom('smallPurchaseLimit')
    .select(['amountOre', 'source'])
    .where('fromOn', '<=', on)
    .orderBy('fromOn', 'desc')
    .executeTakeFirst()
  return row
    ? { belowOre: ore(row.amountOre), source: row.source }
    : { belowOre: smallPurchaseBelowOre, source: null }
}

/**
 * Fills in the short form of a small purchase: who bought what from whom, for how much, who was asked and why that one.
 * It counts against the direct-award limit like any other.
 *
 * @param form price in öre excluding VAT
 * @returns refused `inFuture`, `not_small` (at or above the set amount), `over_the_limit`
 */
export async function fillInSmallPurchase(
  tx: Tx,
  facts: PurchaseFacts,
  by: { readonly staffId: number; readonly now: Date; readonly today: string },
  form: SmallPurchaseForm,
) {
  if (form.decidedOn > by.today) return refuse('inFuture')
  const { belowOre } = await findSmallLimit(tx, form.decidedOn)
  if (form.price >= belowOre) return refuse('not_small')
  const limit = await assessLimit(tx, {
    buyer: form.authority,
    cpvCode: form.cpv,
    valueOre: ore(form.price),
    on: form.decidedOn,
    exceptPurchaseId: facts.id,
  })
  if (limit.answer.allowed && limit.answer.value.decision === 'refused') return refuse('over_the_limit')
  const supplierId = await supplierOf(tx, form)
  await writePurchase(tx, facts, form)
  const columns = {
    priceOre: form.price,
    reason: form.reason,
    suppliersAsked: form.asked,
    decidedOn: form.decidedOn,
  }
  if (facts.small)
    await tx
      .updateTable('smallPurchase')
      .set((e) => ({ ...columns, supplierId, version: e('version', '+', 1) }))
      .where('purchaseId', '=', facts.id)
      .execute()
  else
    await tx
      .insertInto('smallPurchase')
      .values({ ...columns, purchaseId: facts.id, supplierId, recordedByStaffId: by.staffId })
      .execute()
  await keepLimitAssessment(tx, by, facts.id, limit)
  return allow()
}

async function supplierOf(tx: Tx, form: SmallPurchaseForm): Promise<number> {
  if (form.supplier) return Number(form.supplier)
  const check = checkOrgNumber(form.supplierNumber ?? '')
  const { id } = await registerSupplier(tx, {
    name: form.supplierName ?? '',
    email: (form.supplierEmail ?? '').toLowerCase(),
    contactName: null,
    phone: null,
    website: null,
    orgNumber: { digits: check.valid ? check.digits : '', isSoleTrader: check.kind === 'sole_trader' },
  })
  return id
}

async function writePurchase(tx: Tx, facts: PurchaseFacts, form: SmallPurchaseForm): Promise<void> {
  const changed = await tx
    .updateTable('purchase')
    .set((e) => ({
      buyerMunicipalityCode: form.authority.municipalityCode,
      buyerOrganisationId: form.authority.organisationId,
      cpvCode: form.cpv,
      estimatedValueOre: form.price,
      performedFromOn: form.fromOn,
      performedToOn: form.toOn,
      dnr: form.dnr ?? null,
      version: e('version', '+', 1),
    }))
    .where('id', '=', facts.id)
    .where('version', '=', form.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw changedMeanwhile()
}
