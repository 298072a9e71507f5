import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { ConfirmedMonth, Salary, StaffShare } from './staff-types.ts'

/** The posts that a project pays, as far as the actor may see. */
export async function listStaffShares(tx: Tx, projectId: number): Promise<readonly StaffShare[]> {
  return listSharesWhere(tx, sql`a.project_id = ${projectId}`)
}

export async function findStaffShare(tx: Tx, id: number): Promise<StaffShare | undefined> {
  return (await listSharesWhere(tx, sql`s.id = ${id}`))[0]
}

/** Posts by a condition on `nimr.staff_share s` and its books `a`, as far as the actor may see. */
export async function listSharesWhere(
  tx: Tx,
  condition: RawBuilder<unknown>,
): Promise<readonly StaffShare[]> {
  const { rows } = await sql<StaffShare>`
    select s.id, s.account_id, coalesce(m.name, o.name) as account_name, a.municipality_code, a.project_id, p.name as project_name, p.programme_period,
      s.staff_id, f.name as staff_name, s.post, s.method, s.share_bp, s.indirect, s.from_on, s.to_on, s.version,
      nimr.may_confirm_share(s.id) as may_confirm, nimr.reads_salary(s.id) as reads_salary
    from nimr.staff_share s
    join nimr.project_account a on a.id = s.account_id
    join nimr.project p on p.id = a.project_id
    join nimr.staff f on f.id = s.staff_id
    left join nimr.municipality m on m.code = a.municipality_code
    left join nimr.organisation o on o.id = a.organisation_id
    where ${condition} order by coalesce(m.name, o.name) collate nimr.swedish, f.name collate nimr.swedish, s.from_on`.execute(
    tx,
  )
  return rows
}

/** What a certificate says of a project besides its name: the case of the newest decision that has one, and who receives the support. */
export async function findCertificateProject(
  tx: Tx,
  projectId: number,
): Promise<{ readonly caseId: string | null; readonly beneficiary: string | null }> {
  const { rows } = await sql<{ caseId: string | null; beneficiary: string | null }>`
    select (select d.case_id from nimr.project_decision d where d.project_id = ${projectId} and d.case_id is not null
        order by d.version desc limit 1) as case_id,
      (select coalesce(m.name, o.name) from nimr.project_account a left join nimr.municipality m on m.code = a.municipality_code
        left join nimr.organisation o on o.id = a.organisation_id where a.project_id = ${projectId} and a.is_beneficiary limit 1) as beneficiary`.execute(
    tx,
  )
  return rows[0] ?? { caseId: null, beneficiary: null }
}

/** The confirmed months of posts, the latest first. */
export async function listConfirmedMonths(
  tx: Tx,
  shareIds: readonly number[],
): Promise<readonly ConfirmedMonth[]> {
  const { rows } = await sql<ConfirmedMonth>`
    select m.id, m.staff_share_id, m.month_on, m.share_bp, m.worked_minutes, m.words, f.name as confirmed_by, m.confirmed_at,
      nimr.is_booked_month(m.id) as is_booked, nimr.is_claimed_month(m.id) as is_claimed
    from nimr.staff_share_month m left join nimr.staff f on f.id = m.confirmed_by_staff_id
    where m.staff_share_id = any (${[...shareIds]}::bigint[]) and m.withdrawn_at is null
    order by m.month_on desc`.execute(tx)
  return rows
}

/** The salaries of a post that the actor may read, the earliest first. */
export async function listSalaries(tx: Tx, shareId: number): Promise<readonly Salary[]> {
  return tx
    .selectFrom('staffSalary')
    .select(['fromOn', 'monthlySalaryOre'])
    .where('staffShareId', '=', shareId)
    .orderBy('fromOn')
    .execute()
}

export type BookedPart = {
  readonly monthId: number
  readonly part: 'staff' | 'indirect'
  readonly costId: number
  readonly amountOre: number
  readonly ruleVersion: string
  readonly input: unknown
  readonly output: unknown
}

/** What has been booked for a post's months and stands, with how it was reckoned; for those who may read the salary. */
export async function listBookedParts(tx: Tx, shareId: number): Promise<readonly BookedPart[]> {
  const { rows } = await sql<BookedPart>`
    select k.staff_share_month_id as month_id, k.part, k.cost_id, c.amount_ore, k.rule_version, k.input, k.output
    from nimr.staff_cost k join nimr.staff_share_month m on m.id = k.staff_share_month_id join nimr.cost c on c.id = k.cost_id
    where m.staff_share_id = ${shareId} and c.removed_at is null order by m.month_on, k.part desc`.execute(tx)
  return rows
}

/** People who may hold a post: those who work at any office or in any project. */
export async function listStaffToChoose(
  tx: Tx,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from nimr.staff where ended_on is null order by name collate nimr.swedish`.execute(tx)
  return rows
}
