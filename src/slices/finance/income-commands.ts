import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findIncome, type IncomeRow } from './income-queries.ts'
import type { Who } from './types.ts'

/** What came in, as it is written; whole öre, below zero when it is paid back. */
export type NewIncome = {
  readonly kind: 'participant_fee' | 'other'
  readonly interventionId: number | null
  readonly companyId: number | null
  readonly payerName: string
  readonly receivedOn: string
  readonly amountOre: number
  readonly fiscalYear: number | null
  readonly voucherSeries: string
  readonly voucherNumber: string | null
}

export type IncomeRefusal =
  | 'account_unknown'
  | 'account_closed'
  | 'fee_without_intervention'
  | 'intervention_of_other_project'
  | 'received_in_future'
  | 'voucher_without_year'

/**
 * Writes what came into a partner's books for a project: a participant's fee, or other income. It lowers the eligible cost.
 *
 * @returns the row's id; refused `account_unknown` (also when the actor may not), `account_closed`, `fee_without_intervention`,
 * `intervention_of_other_project`, `received_in_future`, `voucher_without_year`
 */
export async function recordIncome(
  tx: Tx,
  accountId: number,
  income: NewIncome,
  who: Who & { readonly today: string },
): Promise<Decision<IncomeRefusal, number>> {
  const refusal = await incomeRefuses(tx, accountId, income, who.today)
  if (refusal) return refuse(refusal)
  const { id } = await tx
    .insertInto('projectIncome')
    .values({ ...income, accountId, recordedByStaffId: who.staffId, recordedAt: who.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/**
 * Changes a row of income.
 *
 * @returns refused `income_claimed` (record the difference instead), `changed_meanwhile` (also when it was removed), and as `recordIncome`
 */
export async function changeIncome(
  tx: Tx,
  row: Pick<IncomeRow, 'id' | 'accountId' | 'version' | 'isClaimed'>,
  income: NewIncome,
  today: string,
): Promise<Decision<IncomeRefusal | 'income_claimed' | 'changed_meanwhile'>> {
  if (row.isClaimed) return refuse('income_claimed')
  const refusal = await incomeRefuses(tx, row.accountId, income, today)
  if (refusal) return refuse(refusal)
  const { numUpdatedRows } = await tx
    .updateTable('projectIncome')
    .set({ ...income, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? allow() : refuse('changed_meanwhile')
}

/**
 * Takes a row of income away, with the reason; it stays to be read.
 *
 * @returns refused `income_claimed` (record the difference instead), `changed_meanwhile` when it is gone already
 */
export async function removeIncome(
  tx: Tx,
  { id, isClaimed }: Pick<IncomeRow, 'id' | 'isClaimed'>,
  reason: string,
  who: Who,
): Promise<Decision<'income_claimed' | 'changed_meanwhile'>> {
  if (isClaimed) return refuse('income_claimed')
  const { numUpdatedRows } = await tx
    .updateTable('projectIncome')
    .set((eb) => ({
      removedAt: who.now,
      removedByStaffId: who.staffId,
      removedReason: reason,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? allow() : refuse('changed_meanwhile')
}

/** Puts a removed row of income back. */
export async function restoreIncome(tx: Tx, id: number): Promise<boolean> {
  if (!(await findIncome(tx, id))?.removedAt) return false
  await tx
    .updateTable('projectIncome')
    .set((eb) => ({
      removedAt: null,
      removedByStaffId: null,
      removedReason: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  return true
}

async function incomeRefuses(
  tx: Tx,
  accountId: number,
  income: NewIncome,
  today: string,
): Promise<IncomeRefusal | undefined> {
  if (income.kind === 'participant_fee' && income.interventionId === null) return 'fee_without_intervention'
  if (income.receivedOn > today) return 'received_in_future'
  if (income.voucherNumber && income.fiscalYear === null) return 'voucher_without_year'
  const { rows } = await sql<{ closedOn: string | null; isOfProject: boolean }>`
    select a.closed_on, ${income.interventionId}::bigint is null or exists (
      select from nimr.intervention_project p where p.project_id = a.project_id and p.intervention_id = ${income.interventionId}) as is_of_project
    from nimr.project_account a where a.id = ${accountId} and (nimr.actor_is_operator() or a.id = any (nimr.writable_accounts()))`.execute(
    tx,
  )
  const [account] = rows
  if (!account) return 'account_unknown'
  if (account.closedOn !== null) return 'account_closed'
  return account.isOfProject ? undefined : 'intervention_of_other_project'
}
