import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { countUnanswered } from './cost-queries.ts'

/** A project's money as far as the actor may read it; whole öre. */
export type Overview = {
  readonly projectId: number
  readonly projectKey: string
  readonly projectName: string
  /** All of the project's books are read, not only some partners'. */
  readonly isWhole: boolean
  /** By the adopted budget; null when there is none. */
  readonly budgetOre: number | null
  readonly outcomeOre: number
  readonly incomeOre: number
  readonly claimedOre: number
}

export async function listOverviews(tx: Tx): Promise<readonly Overview[]> {
  const { rows } = await sql<Overview>`
    with own as (select unnest((select nimr.readable_accounts())) as id)
    select p.id as project_id, p.key as project_key, p.name as project_name,
      bool_and(own.id is not null) as is_whole,
      (select sum(l.amount_ore)::bigint from nimr.budget_line l where l.budget_id = (
        select b.id from nimr.budget b where b.project_id = p.id and b.adopted_at is not null order by b.number desc limit 1)) as budget_ore,
      coalesce(sum(c.outcome), 0)::bigint as outcome_ore, coalesce(sum(c.claimed), 0)::bigint as claimed_ore, coalesce(sum(n.income), 0)::bigint as income_ore
    from nimr.project p join nimr.project_account a on a.project_id = p.id
    left join own on own.id = a.id
    left join lateral (select sum(k.amount_ore + case when k.vat_is_cost then k.vat_ore else 0 end) as outcome,
        sum(k.amount_ore + case when k.vat_is_cost then k.vat_ore else 0 end) filter (where l.cost_id is not null) as claimed
      from nimr.cost k left join nimr.cost_lock l on l.cost_id = k.id where k.account_id = own.id and k.removed_at is null) c on true
    left join lateral (select sum(i.amount_ore) as income from nimr.project_income i where i.account_id = own.id and i.removed_at is null) n on true
    group by p.id having bool_or(own.id is not null) order by p.id`.execute(tx)
  return rows
}

export type Attention = {
  readonly unanswered: number
  readonly unpaid: number
  /** Months of posts that have passed and nobody has confirmed. */
  readonly unconfirmed: number
  /** Confirmed months whose cost is not booked. */
  readonly unbooked: number
}

/** What somebody must do something about in a project's money. */
export async function findAttention(tx: Tx, projectId: number, today: string): Promise<Attention> {
  const { rows } = await sql<Omit<Attention, 'unanswered'>>`
    select
      (select count(*) from nimr.cost c join nimr.project_account a on a.id = c.account_id join nimr.cost_type t on t.code = c.cost_type_code
        where a.project_id = ${projectId} and c.removed_at is null and t.kind = 'actual' and c.paid_on is null) as unpaid,
      (select count(*) from nimr.staff_share s join nimr.project_account a on a.id = s.account_id
        cross join lateral generate_series(s.from_on, least(coalesce(s.to_on, ${today}::date), date_trunc('month', ${today}::date)::date - 1), interval '1 month') m
        where a.project_id = ${projectId} and not exists (
          select from nimr.staff_share_month c where c.staff_share_id = s.id and c.month_on = m and c.withdrawn_at is null)) as unconfirmed,
      (select count(*) from nimr.staff_share_month m join nimr.staff_share s on s.id = m.staff_share_id join nimr.project_account a on a.id = s.account_id
        where a.project_id = ${projectId} and m.withdrawn_at is null and not nimr.is_booked_month(m.id)) as unbooked`.execute(
    tx,
  )
  const [counts] = rows
  if (!counts) throw new Error('Nothing was counted')
  return { ...counts, unanswered: await countUnanswered(tx, projectId) }
}
