import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type IncomeRow = {
  readonly id: number
  readonly accountId: number
  readonly accountName: string
  readonly projectId: number
  readonly projectName: string
  readonly interventionId: number | null
  readonly interventionTitle: string | null
  readonly kind: 'participant_fee' | 'other'
  readonly companyId: number | null
  readonly payerName: string
  readonly receivedOn: string
  readonly amountOre: number
  readonly fiscalYear: number | null
  readonly voucherSeries: string
  readonly voucherNumber: string | null
  readonly removedAt: Date | null
  readonly removedReason: string | null
  /** In a signed claim: it is not changed any more. */
  readonly isClaimed: boolean
  readonly version: number
}

export const mostIncome = 500

/** Income that the actor may read, the latest first; removed ones last. */
export async function listIncomeRows(
  tx: Tx,
  filter: { readonly projectId?: number | undefined; readonly interventionId?: number | undefined },
): Promise<readonly IncomeRow[]> {
  const chosen: RawBuilder<unknown>[] = [sql`true`]
  if (filter.projectId) chosen.push(sql`a.project_id = ${filter.projectId}`)
  if (filter.interventionId) chosen.push(sql`n.intervention_id = ${filter.interventionId}`)
  return incomes(tx, sql.join(chosen, sql` and `))
}

export async function findIncome(tx: Tx, id: number): Promise<IncomeRow | undefined> {
  return (await incomes(tx, sql`n.id = ${id}`))[0]
}

async function incomes(tx: Tx, condition: RawBuilder<unknown>): Promise<readonly IncomeRow[]> {
  const { rows } = await sql<IncomeRow>`
    select n.id, n.account_id, coalesce(m.name, o.name) as account_name, a.project_id, p.name as project_name, n.intervention_id,
      i.title as intervention_title, n.kind, n.company_id, n.payer_name, n.received_on, n.amount_ore, n.fiscal_year, n.voucher_series,
      n.voucher_number, n.removed_at, n.removed_reason, n.version, nimr.is_claimed_income(n.id) as is_claimed
    from nimr.project_income n
    join nimr.project_account a on a.id = n.account_id
    join nimr.project p on p.id = a.project_id
    left join nimr.municipality m on m.code = a.municipality_code
    left join nimr.organisation o on o.id = a.organisation_id
    left join nimr.intervention i on i.id = n.intervention_id
    where ${condition} order by n.removed_at is not null, n.received_on desc, n.id desc limit ${mostIncome}`.execute(
    tx,
  )
  return rows
}
