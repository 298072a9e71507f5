import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { flagsOfCosts } from './flag-queries.ts'
import type { ClaimableCost, Income } from './types.ts'

/** The day a cost belongs to: when it was paid, or booked where nothing is paid (flat rates, contributions in kind). */
export const dayOfCost = sql`coalesce(c.paid_on, case when t.kind <> 'actual' then coalesce(c.booked_on, c.delivered_on) end)`

/**
 * Costs of a partner's books that may go into a claim for a period: standing, not yet claimed, paid in it (or booked, where nothing is paid),
 * and not found ineligible. Amounts in whole öre.
 *
 * @param from first day, YYYY-MM-DD
 * @param to last day
 */
export async function listClaimableCosts(
  tx: Tx,
  accountId: number,
  from: string,
  to: string,
): Promise<readonly ClaimableCost[]> {
  const { rows } = await sql<ClaimableCost>`
    select c.id, c.account_id, c.intervention_id, c.cost_type_code, t.kind as cost_type_kind, c.origin, c.description, c.supplier_name,
      c.supplier_org_number, c.fiscal_year, c.voucher_series, c.voucher_number, c.ledger_account, c.ledger_account_name, c.invoice_number,
      c.booked_on, c.paid_on, c.amount_ore, c.vat_ore, c.vat_is_cost,
      c.amount_ore + case when c.vat_is_cost then c.vat_ore else 0 end as eligible_ore
    from nimr.cost c join nimr.cost_type t on t.code = c.cost_type_code
    where c.account_id = ${accountId} and c.removed_at is null and ${dayOfCost} between ${from} and ${to}
      and not exists (select from nimr.cost_lock l where l.cost_id = c.id)
    order by t.position, ${dayOfCost}, c.id`.execute(tx)
  const flags = await flagsOfCosts(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.filter(({ id }) => !flags.get(id)?.some((flag) => flag.answer?.answer === 'not_eligible'))
}

/**
 * What came into a partner's books in a period, participant fees above all: it lowers the eligible cost. Amounts in whole öre.
 *
 * @param from first day, YYYY-MM-DD
 * @param to last day
 */
export async function listIncome(
  tx: Tx,
  accountId: number,
  from: string,
  to: string,
): Promise<readonly Income[]> {
  const { rows } = await sql<Income>`
    select n.id, n.account_id, n.intervention_id, i.title as intervention_title, n.kind, n.company_id, n.payer_name, n.received_on, n.amount_ore
    from nimr.project_income n left join nimr.intervention i on i.id = n.intervention_id
    where n.account_id = ${accountId} and n.removed_at is null and n.received_on between ${from} and ${to}
    order by n.received_on, n.id`.execute(tx)
  return rows
}
