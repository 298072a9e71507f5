import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordCosts } from './cost-commands.ts'
import type { EditCostForm, NewCostForm } from './cost-forms.ts'
import { findCost } from './cost-queries.ts'
import { decideCredit } from './credit-rules.ts'
import type { CostRefusal, Who } from './types.ts'

type WriteRefusal =
  | CostRefusal
  | 'credit_exceeds_cost'
  | 'credited_cost_unknown'
  | 'adjusted_cost_not_claimed'
  | 'amount_zero'

/**
 * Records a cost that was typed in: an ordinary one, a credit note of another, or an adjustment of a claimed one.
 *
 * @param form amounts in öre, days YYYY-MM-DD
 * @returns the cost's id; refused as `recordCosts`, `amount_zero`, `credited_cost_unknown`, `credit_exceeds_cost` (never more back than was
 * paid), `adjusted_cost_not_claimed` (change the cost itself instead)
 */
export async function recordByHand(
  tx: Tx,
  form: NewCostForm,
  who: Who,
): Promise<Decision<WriteRefusal, number>> {
  if (form.amount === 0) return refuse('amount_zero')
  if (form.credits) {
    const fits = await creditFits(tx, form.credits, form.amount, null)
    if (!fits.allowed) return fits
  }
  if (form.adjusts && (await findCost(tx, form.adjusts))?.claimName === null)
    return refuse('adjusted_cost_not_claimed')
  const kinds = await tx.selectFrom('costType').select('kind').where('code', '=', form.costType).execute()
  const row = {
    ...valuesOf(form),
    accountId: form.account,
    origin: form.adjusts ? 'adjustment' : kinds[0]?.kind === 'in_kind' ? 'in_kind' : 'hand',
    creditsCostId: form.credits ?? null,
    adjustsCostId: form.adjusts ?? null,
  } as const
  const recorded = await recordCosts(tx, [row], who)
  if (!recorded.allowed) return recorded
  const [id] = recorded.value
  if (id === undefined) throw new Error('The cost was not written')
  return allow(id)
}

type EditRefusal =
  | 'cost_not_found'
  | 'cost_locked'
  | 'cost_removed'
  | 'changed_meanwhile'
  | 'voucher_known'
  | 'voucher_without_year'
  | 'intervention_of_other_project'
  | 'cost_type_unknown'
  | 'credit_not_below_zero'
  | 'credit_exceeds_cost'
  | 'credited_cost_unknown'
  | 'amount_zero'

/**
 * Changes a cost that is not claimed. The books it stands in are not changed: remove it and record it where it belongs.
 *
 * @param form amounts in öre; `version` as the page was drawn
 * @returns refused `cost_not_found` (also when the actor may not), `cost_removed`, `cost_locked` (adjust it instead), `changed_meanwhile`,
 * `voucher_known`, `voucher_without_year`, `intervention_of_other_project`, `cost_type_unknown`, `amount_zero`, `credit_not_below_zero`,
 * `credit_exceeds_cost`
 */
export async function changeCost(tx: Tx, id: number, form: EditCostForm): Promise<Decision<EditRefusal>> {
  const cost = await findCost(tx, id)
  if (!cost) return refuse('cost_not_found')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`books ${cost.accountId}`}, 0))`.execute(tx)
  const { rows: now } = await sql<{ version: number; isLocked: boolean; isRemoved: boolean }>`
    select c.version, c.removed_at is not null as is_removed, exists (select from nimr.cost_lock l where l.cost_id = c.id) as is_locked
    from nimr.cost c where c.id = ${id} for update of c`.execute(tx)
  const [current] = now
  if (!current) return refuse('cost_not_found')
  if (current.isRemoved) return refuse('cost_removed')
  if (current.isLocked) return refuse('cost_locked')
  if (current.version !== form.version) return refuse('changed_meanwhile')
  const refusal = await changeRefuses(tx, { ...cost, id }, form)
  if (refusal) return refuse(refusal)
  if (cost.creditsCostId) {
    const fits = await creditFits(tx, cost.creditsCostId, form.amount, id)
    if (!fits.allowed) return fits
  }
  await tx
    .updateTable('cost')
    .set({ ...valuesOf(form), version: form.version + 1 })
    .where('id', '=', id)
    .execute()
  return allow()
}

async function changeRefuses(
  tx: Tx,
  cost: { readonly id: number; readonly accountId: number; readonly creditsCostId: number | null },
  form: EditCostForm,
): Promise<EditRefusal | undefined> {
  if (form.amount === 0) return 'amount_zero'
  if (form.voucherNumber && !form.fiscalYear) return 'voucher_without_year'
  if (cost.creditsCostId && form.amount > 0) return 'credit_not_below_zero'
  const { rows } = await sql<{ refusal: EditRefusal | null }>`
    select case
      when not exists (select from nimr.cost_type where code = ${form.costType}) then 'cost_type_unknown'
      when ${form.intervention ?? null}::bigint is not null and not exists (
        select from nimr.intervention_project p join nimr.project_account a on a.project_id = p.project_id
        where a.id = ${cost.accountId} and p.intervention_id = ${form.intervention ?? null}) then 'intervention_of_other_project'
      when exists (select from nimr.cost c join nimr.cost own on own.id = ${cost.id}
        where c.account_id = ${cost.accountId} and c.id <> ${cost.id} and c.removed_at is null and c.fiscal_year = ${form.fiscalYear ?? null}
          and c.voucher_series = ${form.voucherSeries ?? ''} and c.voucher_number = ${form.voucherNumber ?? null}
          and coalesce(c.ledger_account, '') = ${form.ledgerAccount ?? ''} and c.voucher_row = own.voucher_row) then 'voucher_known'
    end as refusal`.execute(tx)
  return rows[0]?.refusal ?? undefined
}

async function creditFits(
  tx: Tx,
  creditedId: number,
  amountOre: number,
  exceptId: number | null,
): Promise<Decision<'credit_exceeds_cost' | 'credited_cost_unknown' | 'credit_not_below_zero'>> {
  const cost = await findCost(tx, creditedId)
  if (!cost || cost.removedAt) return refuse('credited_cost_unknown')
  // One credit at a time, so that two at once do not both fit.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`books ${cost.accountId}`}, 0))`.execute(tx)
  const { rows } = await sql<{ creditedOre: number }>`
    select coalesce(-sum(amount_ore), 0)::bigint as credited_ore from nimr.cost
    where credits_cost_id = ${creditedId} and removed_at is null and id is distinct from ${exceptId}`.execute(
    tx,
  )
  return decideCredit({
    paidOre: cost.amountOre,
    creditedOre: rows[0]?.creditedOre ?? 0,
    creditOre: amountOre,
  })
}

const valuesOf = (form: NewCostForm | EditCostForm) => ({
  costTypeCode: form.costType,
  description: form.description,
  interventionId: form.intervention ?? null,
  supplierName: form.supplierName ?? null,
  supplierOrgNumber: form.supplierOrgNumber,
  invoiceNumber: form.invoiceNumber ?? null,
  invoiceOn: form.invoiceOn ?? null,
  deliveredOn: form.deliveredOn ?? null,
  bookedOn: form.bookedOn ?? null,
  paidOn: form.paidOn ?? null,
  fiscalYear: form.fiscalYear ?? null,
  voucherSeries: form.voucherSeries ?? '',
  voucherNumber: form.voucherNumber ?? null,
  ledgerAccount: form.ledgerAccount ?? null,
  amountOre: form.amount,
  vatOre: form.vat ?? 0,
  vatIsCost: form.vatIsCost === 'ja',
})
