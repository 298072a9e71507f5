import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { dayInPeriod } from './cost-queries.ts'
import type { MoneyFact } from './outcome-rules.ts'

/**
 * All amounts of a project's money that the actor may read: the adopted budget, the costs by the quarter they were paid in, and the forecast.
 * The phase of a cost or a forecast is the one its day is in; the later one where phases overlap.
 */
export async function listMoneyFacts(tx: Tx, projectId: number): Promise<readonly MoneyFact[]> {
  const phaseOn = (on: typeof dayInPeriod) => sql`(select p.id from nimr.project_phase p
    where p.project_id = ${projectId} and ${on} between p.from_on and p.to_on order by p.from_on desc limit 1)`
  const { rows } = await sql<MoneyFact>`
    select 'budget' as what, l.account_id, l.cost_type_code, l.phase_id, null::date as quarter_from_on, l.amount_ore
    from nimr.budget_line l where l.budget_id = (
      select b.id from nimr.budget b where b.project_id = ${projectId} and b.adopted_at is not null order by b.number desc limit 1)
    union all
    select 'outcome', account_id, cost_type_code, phase_id, date_trunc('quarter', "on")::date, sum(amount_ore)::bigint from (
      select c.account_id, c.cost_type_code, ${dayInPeriod} as "on", ${phaseOn(dayInPeriod)} as phase_id,
        c.amount_ore + case when c.vat_is_cost then c.vat_ore else 0 end as amount_ore
      from nimr.cost c join nimr.project_account a on a.id = c.account_id
      where a.project_id = ${projectId} and c.removed_at is null) cost
    group by 1, 2, 3, 4, 5
    union all
    select 'forecast', f.account_id, f.cost_type_code, ${phaseOn(sql`f.quarter_from_on`)}, f.quarter_from_on, f.amount_ore
    from nimr.cost_forecast f join nimr.project_account a on a.id = f.account_id where a.project_id = ${projectId}`.execute(
    tx,
  )
  return rows
}

/** The first and the last day of a project's periods and phases; null when it has none. */
export async function findProjectDays(
  tx: Tx,
  projectId: number,
): Promise<{ readonly fromOn: string; readonly toOn: string } | null> {
  const { rows } = await sql<{ fromOn: string | null; toOn: string | null }>`
    select min(from_on) as from_on, max(to_on) as to_on from (
      select from_on, to_on from nimr.project_period where project_id = ${projectId}
      union all select from_on, to_on from nimr.project_phase where project_id = ${projectId}) d`.execute(tx)
  const [days] = rows
  return days?.fromOn && days.toOn ? { fromOn: days.fromOn, toOn: days.toOn } : null
}

/** The forecast of a partner, by cost type and quarter; whole öre. */
export async function listForecast(tx: Tx, accountId: number) {
  return tx
    .selectFrom('costForecast')
    .select(['costTypeCode', 'quarterFromOn', 'amountOre'])
    .where('accountId', '=', accountId)
    .execute()
}
