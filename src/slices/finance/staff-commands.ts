import { sql } from 'kysely'
import { lastDayOfMonth } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { NewShareForm } from './staff-forms.ts'
import { findStaffShare } from './staff-queries.ts'
import { decideShareEnd, type EndRefusal } from './staff-share-rules.ts'
import type { StaffShare } from './staff-types.ts'
import type { Who } from './types.ts'

/**
 * Sets up that a project pays a share of somebody's post.
 *
 * @param form share in basis points of a full-time post
 * @returns the share's id; refused `account_unknown`, `ends_before_start`, `ends_within_month` (a fixed share is reckoned by whole months),
 *   `share_exists` (the same person, books and time)
 */
export async function addStaffShare(
  tx: Tx,
  projectId: number,
  form: NewShareForm,
): Promise<Decision<'account_unknown' | EndRefusal | 'share_exists', number>> {
  const end = decideShareEnd(form.method, form.from, form.to ?? null)
  if (!end.allowed) return end
  await sql`select pg_advisory_xact_lock(hashtextextended(${`staff share ${form.staff}`}, 0))`.execute(tx)
  const { rows } = await sql<{ isOwn: boolean; exists: boolean }>`
    select exists (select from nimr.project_account a where a.id = ${form.account} and a.project_id = ${projectId}
        and a.id = any (nimr.writable_accounts())) as is_own,
      exists (select from nimr.staff_share s where s.account_id = ${form.account} and s.staff_id = ${form.staff}
        and daterange(s.from_on, s.to_on, '[]') && daterange(${form.from}, ${form.to ?? null}, '[]')) as exists`.execute(
    tx,
  )
  if (!rows[0]?.isOwn) return refuse('account_unknown')
  if (rows[0].exists) return refuse('share_exists')
  const { id } = await tx
    .insertInto('staffShare')
    .values({
      accountId: form.account,
      staffId: form.staff,
      post: form.post,
      method: form.method,
      shareBp: form.share,
      indirect: form.indirect,
      fromOn: form.from,
      toOn: form.to ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/**
 * Says when a share ends; the months after it are not confirmed. A new share or another method is a new row.
 *
 * @returns refused `ends_before_start`, `ends_within_month`, `months_after` (confirmed ones: withdraw them first), `changed_meanwhile`
 */
export async function endStaffShare(
  tx: Tx,
  share: StaffShare,
  toOn: string,
  version: number,
): Promise<Decision<EndRefusal | 'months_after' | 'changed_meanwhile'>> {
  const end = decideShareEnd(share.method, share.fromOn, toOn)
  if (!end.allowed) return end
  const { rows } = await sql`select from nimr.staff_share_month m
    where m.staff_share_id = ${share.id} and m.withdrawn_at is null and m.month_on > ${toOn} limit 1`.execute(
    tx,
  )
  if (rows.length > 0) return refuse('months_after')
  const { numUpdatedRows } = await tx
    .updateTable('staffShare')
    .set({ toOn, version: version + 1 })
    .where('id', '=', share.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? allow() : refuse('changed_meanwhile')
}

/**
 * Writes what a full-time month of a post pays from a month on. A salary is never changed: a later row follows it.
 *
 * @param salary whole öre from the first of a month
 * @returns refused `salary_exists` (there is one from that month)
 */
export async function writeSalary(
  tx: Tx,
  shareId: number,
  salary: { readonly fromOn: string; readonly monthlySalaryOre: number },
  who: Who,
): Promise<Decision<'salary_exists'>> {
  const { rows } =
    await sql`insert into nimr.staff_salary (staff_share_id, from_on, monthly_salary_ore, written_at, written_by_staff_id)
    values (${shareId}, ${salary.fromOn}, ${salary.monthlySalaryOre}, ${who.now}, ${who.staffId})
    on conflict (staff_share_id, from_on) do nothing returning id`.execute(tx)
  return rows.length === 0 ? refuse('salary_exists') : allow()
}

export type ConfirmRefusal =
  | 'not_yours'
  | 'month_not_over'
  | 'month_outside'
  | 'month_confirmed'
  | 'hours_needed'
  | 'over_full_time'

/**
 * Confirms months of a post, by whoever holds it or the head: the fixed share as it stands, or the time worked in one month.
 *
 * @param months first days, YYYY-MM-DD
 * @param workedMinutes for a post paid by the hour; null for a fixed share
 * @returns refused `not_yours`, `month_not_over`, `month_outside` (of the post's time), `month_confirmed`, `hours_needed`, `over_full_time`
 * (with what other projects pay); all or none
 */
export async function confirmMonths(
  tx: Tx,
  share: StaffShare,
  months: readonly string[],
  given: { readonly workedMinutes: number | null; readonly words: string },
  who: Who & { readonly today: string },
): Promise<Decision<ConfirmRefusal>> {
  if (!share.mayConfirm) return refuse('not_yours')
  const isByHour = share.method !== 'fixed_share'
  if (isByHour && (given.workedMinutes === null || months.length !== 1)) return refuse('hours_needed')
  for (const monthOn of [...new Set(months)].toSorted()) {
    if (lastDayOfMonth(monthOn) >= who.today) return refuse('month_not_over')
    if (monthOn < share.fromOn || (share.toOn !== null && monthOn > share.toOn))
      return refuse('month_outside')
    const { rows } = await sql<{ left: number; full: number; isConfirmed: boolean }>`
      select nimr.minutes_left(${share.id}, ${monthOn}) as left, nimr.full_month_minutes(${monthOn}) as full, exists (
        select from nimr.staff_share_month m where m.staff_share_id = ${share.id} and m.month_on = ${monthOn} and m.withdrawn_at is null) as is_confirmed`.execute(
      tx,
    )
    const [month] = rows
    if (!month || month.isConfirmed) return refuse('month_confirmed')
    const shareBp = isByHour ? null : share.shareBp
    const needed = shareBp === null ? (given.workedMinutes ?? 0) : (shareBp * month.full) / 10_000
    if (needed > month.left) return refuse('over_full_time')
    const { rows: written } = await sql`insert into nimr.staff_share_month
      (staff_share_id, month_on, share_bp, worked_minutes, words, confirmed_by_staff_id, confirmed_at)
      values (${share.id}, ${monthOn}, ${shareBp}, ${isByHour ? given.workedMinutes : null}, ${given.words}, ${who.staffId}, ${who.now})
      on conflict do nothing returning id`.execute(tx)
    if (written.length === 0) return refuse('month_confirmed')
  }
  return allow()
}

/**
 * Takes a confirmation back, as when the hours were wrong; it stays to be read. A month whose cost is booked is not taken back: the economist
 * removes the cost first.
 *
 * @returns refused `not_yours`, `month_booked`, `month_gone`
 */
export async function withdrawMonth(
  tx: Tx,
  shareId: number,
  monthId: number,
  reason: string,
  now: Date,
): Promise<Decision<'not_yours' | 'month_booked' | 'month_gone'>> {
  const share = await findStaffShare(tx, shareId)
  if (!share?.mayConfirm) return refuse('not_yours')
  const { rows } = await sql<{
    isBooked: boolean
  }>`select nimr.is_booked_month(${monthId}) as is_booked`.execute(tx)
  if (rows[0]?.isBooked) return refuse('month_booked')
  const { numAffectedRows } =
    await sql`update nimr.staff_share_month set withdrawn_at = ${now}, withdrawn_reason = ${reason}
    where id = ${monthId} and staff_share_id = ${shareId} and withdrawn_at is null`.execute(tx)
  return numAffectedRows === 1n ? allow() : refuse('month_gone')
}
