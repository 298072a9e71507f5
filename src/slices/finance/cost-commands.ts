import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { CostRefusal, LockRefusal, NewCost, RemoveRefusal, Who } from './types.ts'

const rowsAtATime = 1000

/**
 * Writes costs into the books of partners: by hand, from invoices and ledgers, from staff and flat rates, and adjustments of claimed costs. The
 * whole list or nothing. Books are locked one at a time, so that two imports at once do not both find a voucher new.
 *
 * @param rows amounts in whole öre without VAT, below zero for a credit; days YYYY-MM-DD
 * @returns the ids in the order given; refused `account_unknown` (also when the actor may not write there), `account_closed`,
 * `cost_type_unknown`, `voucher_known` (the same row of the same voucher stands already, or comes twice in the list), `voucher_without_year`,
 * `intervention_of_other_project`, `refers_to_other_books`, `credit_not_below_zero`, `adjustment_without_cost`
 */
export async function recordCosts(
  tx: Tx,
  rows: readonly NewCost[],
  who: Who,
): Promise<Decision<CostRefusal, readonly number[]>> {
  if (rows.length === 0) return allow([])
  const accountIds = [...new Set(rows.map((row) => row.accountId))].toSorted((a, b) => a - b)
  for (const id of accountIds)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`books ${id}`}, 0))`.execute(tx)
  const refusal = (await accountsRefuse(tx, accountIds)) ?? (await rowsRefuse(tx, rows))
  if (refusal) return refuse(refusal)
  const ids: number[] = []
  for (let at = 0; at < rows.length; at += rowsAtATime) {
    const values = rows.slice(at, at + rowsAtATime).map((row) => ({
      ...row,
      recordedByStaffId: who.staffId,
      recordedAt: who.now,
    }))
    const written = await tx.insertInto('cost').values(values).returning('id').execute()
    ids.push(...written.map(({ id }) => id))
  }
  return allow(ids)
}

async function accountsRefuse(tx: Tx, ids: readonly number[]): Promise<CostRefusal | undefined> {
  const { rows } = await sql<{ closedOn: string | null }>`
    select closed_on from nimr.project_account where id = any (${[...ids]}::bigint[])
      and (nimr.actor_is_operator() or id = any (nimr.writable_accounts()))`.execute(tx)
  if (rows.length < ids.length) return 'account_unknown'
  return rows.some(({ closedOn }) => closedOn !== null) ? 'account_closed' : undefined
}

async function rowsRefuse(tx: Tx, rows: readonly NewCost[]): Promise<CostRefusal | undefined> {
  if (rows.some((row) => row.voucherNumber && !row.fiscalYear)) return 'voucher_without_year'
  if (rows.some((row) => (row.origin === 'adjustment') !== Boolean(row.adjustsCostId)))
    return 'adjustment_without_cost'
  if (rows.some((row) => row.creditsCostId && row.amountOre >= 0)) return 'credit_not_below_zero'
  const vouchers = rows.filter((row) => row.voucherNumber)
  if (new Set(vouchers.map(voucherKey)).size < vouchers.length) return 'voucher_known'
  const { rows: found } = await sql<{ refusal: CostRefusal }>`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(rows.map(asked))}::jsonb) as g(account bigint, type text, intervention bigint,
      refers bigint[], year int, series text, number text, ledger text, line int))
    select case
      when exists (select from given g where not exists (select from nimr.cost_type t where t.code = g.type)) then 'cost_type_unknown'
      when exists (select from given g where g.intervention is not null and not exists (
        select from nimr.intervention_project p join nimr.project_account a on a.project_id = p.project_id
        where a.id = g.account and p.intervention_id = g.intervention)) then 'intervention_of_other_project'
      when exists (select from given g cross join unnest(g.refers) r where not exists (
        select from nimr.cost c where c.id = r and c.account_id = g.account and c.removed_at is null)) then 'refers_to_other_books'
      when exists (select from given g join nimr.cost c on c.account_id = g.account and c.fiscal_year = g.year and c.voucher_series = g.series
        and c.voucher_number = g.number and coalesce(c.ledger_account, '') = g.ledger and c.voucher_row = g.line and c.removed_at is null)
        then 'voucher_known' end as refusal`.execute(tx)
  return found[0]?.refusal ?? undefined
}

const asked = (row: NewCost) => ({
  account: row.accountId,
  type: row.costTypeCode,
  intervention: row.interventionId ?? null,
  refers: [row.creditsCostId, row.adjustsCostId].filter((id) => id !== null && id !== undefined),
  year: row.voucherNumber ? row.fiscalYear : null,
  series: row.voucherSeries ?? '',
  number: row.voucherNumber ?? null,
  ledger: row.ledgerAccount ?? '',
  line: row.voucherRow ?? 1,
})

const voucherKey = (row: NewCost) => {
  const { account, year, series, number, ledger, line } = asked(row)
  return JSON.stringify([account, year, series, number, ledger, line])
}

/**
 * Takes costs out of the books; they stay to be read, with the reason, and can be put back.
 *
 * @returns refused `cost_not_found` (also when the actor may not), `cost_locked` (claimed: adjust it instead); all or nothing
 */
export async function removeCosts(
  tx: Tx,
  ids: readonly number[],
  reason: string,
  who: Who,
): Promise<Decision<RemoveRefusal>> {
  const locked = await lockedAmong(tx, ids)
  if (locked.length > 0) return refuse('cost_locked')
  const { rows } = await sql<{ id: number }>`
    update nimr.cost set removed_at = ${who.now}, removed_by_staff_id = ${who.staffId}, removed_reason = ${reason}, version = version + 1
    where id = any (${[...ids]}::bigint[]) and removed_at is null returning id`.execute(tx)
  return rows.length < new Set(ids).size ? refuse('cost_not_found') : allow()
}

/**
 * Puts removed costs back into the books.
 *
 * @returns refused `cost_not_found`, `voucher_known` when the voucher has been recorded anew meanwhile, `month_booked_anew` when the month of a
 * post has, or is no longer confirmed
 */
export async function restoreCosts(
  tx: Tx,
  ids: readonly number[],
): Promise<Decision<'cost_not_found' | 'voucher_known' | 'month_booked_anew'>> {
  const { rows: taken } = await sql`
    select from nimr.cost r join nimr.cost c on c.account_id = r.account_id and c.fiscal_year = r.fiscal_year and c.voucher_series = r.voucher_series
      and c.voucher_number = r.voucher_number and coalesce(c.ledger_account, '') = coalesce(r.ledger_account, '') and c.voucher_row = r.voucher_row
    where r.id = any (${[...ids]}::bigint[]) and c.removed_at is null and c.id <> r.id limit 1`.execute(tx)
  if (taken.length > 0) return refuse('voucher_known')
  const { rows: months } =
    await sql`select from unnest(${[...ids]}::bigint[]) id where nimr.is_month_settled(id) limit 1`.execute(
      tx,
    )
  if (months.length > 0) return refuse('month_booked_anew')
  const { rows } = await sql<{ id: number }>`
    update nimr.cost set removed_at = null, removed_by_staff_id = null, removed_reason = null, version = version + 1
    where id = any (${[...ids]}::bigint[]) and removed_at is not null returning id`.execute(tx)
  return rows.length < new Set(ids).size ? refuse('cost_not_found') : allow()
}

/**
 * Locks costs as part of a payment claim: from now on they are adjusted by new rows only. All or nothing.
 *
 * @returns refused `cost_not_found`, `cost_removed`, `already_claimed` (by this claim or another)
 */
export async function lockCosts(
  tx: Tx,
  ids: readonly number[],
  claim: { readonly claimId: number; readonly claimName: string },
  now: Date,
): Promise<Decision<LockRefusal>> {
  const wanted = [...new Set(ids)]
  const { rows: costs } = await sql<{ removedAt: Date | null }>`
    select removed_at from nimr.cost where id = any (${wanted}::bigint[]) order by id for update`.execute(tx)
  if (costs.length < wanted.length) return refuse('cost_not_found')
  if (costs.some(({ removedAt }) => removedAt !== null)) return refuse('cost_removed')
  if ((await lockedAmong(tx, wanted)).length > 0) return refuse('already_claimed')
  await sql`insert into nimr.cost_lock (cost_id, claim_id, claim_name, locked_at)
    select id, ${claim.claimId}, ${claim.claimName}, ${now} from unnest(${wanted}::bigint[]) id`.execute(tx)
  return allow()
}

/** Opens the costs of a claim again, as when it is taken back before it is submitted. Gives how many there were. */
export async function unlockCosts(tx: Tx, claimId: number, ids?: readonly number[]): Promise<number> {
  const chosen = ids ? sql`and cost_id = any (${[...ids]}::bigint[])` : sql``
  const { numAffectedRows } =
    await sql`delete from nimr.cost_lock where claim_id = ${claimId} ${chosen}`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

async function lockedAmong(tx: Tx, ids: readonly number[]): Promise<readonly number[]> {
  const { rows } = await sql<{ costId: number }>`
    select cost_id from nimr.cost_lock where cost_id = any (${[...ids]}::bigint[])`.execute(tx)
  return rows.map(({ costId }) => costId)
}
