import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { type CostFacts, findFlags } from './flag-rules.ts'
import type { CostFlag, Flag, FlagAnswer } from './types.ts'

type FactsRow = CostFacts & { readonly id: number; readonly today: string }

/**
 * What looks wrong with costs and what has been answered to it, as far as the actor may read the costs. A flag is answered only while its
 * facts are those that were answered.
 *
 * @returns flags by cost, also answered ones; a cost without flags has no entry
 */
export async function flagsOfCosts(
  tx: Tx,
  costIds: readonly number[],
): Promise<ReadonlyMap<number, readonly CostFlag[]>> {
  if (costIds.length === 0) return new Map()
  const found = (await listFacts(tx, costIds)).flatMap((row) =>
    findFlags(row, row.today).map((flag) => ({ ...flag, costId: row.id, digest: digestOf(flag) })),
  )
  const answers = await listStandingAnswers(
    tx,
    found.map(({ costId }) => costId),
  )
  const flags = found.map((flag) => ({
    ...flag,
    answer: answers.get(`${flag.costId} ${flag.flag} ${flag.digest}`) ?? null,
  }))
  return Map.groupBy(flags, ({ costId }) => costId)
}

/** The flags that must be answered before these costs can be claimed. */
export async function listUnansweredFlags(tx: Tx, costIds: readonly number[]): Promise<readonly CostFlag[]> {
  const flags = await flagsOfCosts(tx, costIds)
  return [...flags.values()].flat().filter(({ answer }) => answer === null)
}

const digestOf = ({ flag, facts }: Flag): string =>
  createHash('sha256')
    .update(JSON.stringify([flag, ...facts]))
    .digest('hex')

type AnswerRow = {
  readonly costId: number
  readonly flag: string
  readonly factsDigest: string
  readonly answer: FlagAnswer
  readonly words: string
  readonly answeredBy: string | null
  readonly answeredAt: Date
}

async function listStandingAnswers(tx: Tx, costIds: readonly number[]) {
  const { rows } = await sql<AnswerRow>`
    select distinct on (a.cost_id, a.flag) a.cost_id, a.flag, a.facts_digest, a.answer, a.words, s.name as answered_by, a.answered_at
    from nimr.cost_flag_answer a left join nimr.staff s on s.id = a.answered_by_staff_id
    where a.cost_id = any (${[...new Set(costIds)]}::bigint[])
    order by a.cost_id, a.flag, a.id desc`.execute(tx)
  return new Map(
    rows.map(({ costId, flag, factsDigest, ...answer }) => [`${costId} ${flag} ${factsDigest}`, answer]),
  )
}

async function listFacts(tx: Tx, costIds: readonly number[]): Promise<readonly FactsRow[]> {
  const ids = [...new Set(costIds)]
  const { rows } = await sql<FactsRow>`
    with asked as (select c.* from nimr.cost c where c.id = any (${ids}::bigint[]) and c.removed_at is null),
    period as (
      select p.project_id, p.kind, jsonb_agg(jsonb_build_object('fromOn', p.from_on, 'toOn', p.to_on) order by p.from_on) as days
      from nimr.project_period p where p.kind in ('cost', 'closing') group by p.project_id, p.kind),
    elsewhere as (
      select e.cost_id, jsonb_agg(distinct e.same || ' ' || e.other_cost_id) as same from counter.costs_elsewhere(${ids}::bigint[]) e group by e.cost_id),
    line as (select distinct account_id, cost_type_code from asked),
    -- What the line has cost up to and with each cost, so that only those that go above are flagged, and later ones change nothing for them.
    through as (
      select k.id, sum(k.amount_ore + case when k.vat_is_cost then k.vat_ore else 0 end)
        over (partition by k.account_id, k.cost_type_code order by coalesce(k.paid_on, k.booked_on, k.delivered_on, k.invoice_on, k.recorded_at::date), k.id) as through_ore
      from nimr.cost k join line using (account_id, cost_type_code) where k.removed_at is null)
    select c.id, (nimr.moment() at time zone 'Europe/Stockholm')::date as today, t.kind, c.origin, c.amount_ore, c.vat_ore, c.vat_is_cost,
      a.vat_is_deductible, c.supplier_name, c.supplier_org_number, c.delivered_on, c.booked_on, c.paid_on,
      coalesce(cp.days, '[]') as cost_periods, coalesce(lp.days, '[]') as closing_periods, f.staff_method,
      f.kinds as evidence, coalesce(e.same, '[]') as same_elsewhere, case when b.id is not null then jsonb_build_object('outcomeOre', w.through_ore, 'budgetOre', (
        select coalesce(sum(l.amount_ore), 0) from nimr.budget_line l
        where l.budget_id = b.id and l.account_id = c.account_id and l.cost_type_code = c.cost_type_code)) end as budget_line,
      case when k.id is not null then jsonb_build_object('paidOre', k.amount_ore, 'creditedOre', (
        select -coalesce(sum(o.amount_ore), 0) from nimr.cost o where o.credits_cost_id = k.id and o.removed_at is null)) end as credits
    from asked c
    join nimr.cost_type t on t.code = c.cost_type_code
    join nimr.project_account a on a.id = c.account_id
    left join period cp on cp.project_id = a.project_id and cp.kind = 'cost'
    left join period lp on lp.project_id = a.project_id and lp.kind = 'closing'
    join through w on w.id = c.id
    left join lateral (select b.id from nimr.budget b where b.project_id = a.project_id and b.adopted_at is not null order by b.number desc limit 1) b on true
    left join elsewhere e on e.cost_id = c.id
    join nimr.papers_of_costs(${ids}::bigint[]) f on f.cost_id = c.id
    left join nimr.cost k on k.id = c.credits_cost_id
    order by c.id`.execute(tx)
  return rows
}
