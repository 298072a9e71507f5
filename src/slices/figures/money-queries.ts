import { type RawBuilder, sql } from 'kysely'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { moneyParts } from './money-parts.ts'
import { questionPart } from './parts.ts'
import type { Question } from './types.ts'

/** Rows over the same parts as the money figures, so that a table's sum is the figure's value. */
async function listMoney<R>(tx: Tx, q: Question, select: RawBuilder<unknown>): Promise<readonly R[]> {
  const { rows } =
    await sql<R>`with ${questionPart({ ...q, municipalityCodes: [q.municipalityCode] })}, ${moneyParts} ${select}`.execute(
      tx,
    )
  return rows
}

export type CostTypeOutcome = {
  readonly costTypeCode: string
  readonly nameSv: string
  readonly nameEn: string
  /** Of the newest adopted budget, for the books that are asked about, over the whole project time. */
  readonly budgetOre: Ore | null
  readonly outcomeOre: Ore
}

/** Eligible cost by cost type beside what the adopted budget has for it; the outcomes add up to the figure `cost_eligible`. */
export const listOutcomeByCostType = (tx: Tx, q: Question) =>
  listMoney<CostTypeOutcome>(
    tx,
    q,
    sql`, planned as (
      select l.cost_type_code, sum(l.amount_ore)::bigint as ore
      from question q join nimr.budget_line l on l.budget_id = (
        select b.id from nimr.budget b where b.project_id = q.project_id and b.adopted_at is not null order by b.number desc limit 1)
      join account a on a.id = l.account_id and not a.is_other group by 1)
    select t.code as cost_type_code, t.name_sv, t.name_en, p.ore as budget_ore, coalesce(sum(b.amount_ore) filter (where b.reason is null), 0)::bigint as outcome_ore
    from nimr.cost_type t left join booked b on b.cost_type_code = t.code left join planned p on p.cost_type_code = t.code
    group by t.code, p.ore having p.ore is not null or count(*) filter (where b.reason is null and b.id is not null) > 0
    order by t.position`,
  )

export type FinancierOutcome = {
  /** Null is the own share of partners that are not financiers themselves. */
  readonly financierId: number | null
  readonly name: string | null
  readonly shareBp: number | null
  /** Null also where only the whole project has a plan, as asked for one municipality. */
  readonly plannedOre: Ore | null
  /** Of claims that have been decided; a partner that is a financier bears its own share. */
  readonly approvedOre: Ore
  /** Null where the money goes to the beneficiary, as asked for one municipality. */
  readonly receivedOre: Ore | null
}

/**
 * What each financier was to pay, has approved of decided claims and has paid, as far as the asker may read it. What the beneficiary
 * passed on to a municipality is the fund's money: claims are made to the fund.
 */
export const listOutcomeByFinancier = (tx: Tx, q: Question) =>
  listMoney<FinancierOutcome>(
    tx,
    q,
    sql`, decided as (
      select coalesce(f.financier_id, own.id) as financier_id, sum(f.amount_ore)::bigint as ore from claimed c
      join question q on not c.is_other and c.state in ('approved', 'partly_approved', 'recovered') and c.from_on >= q.from_on and c.to_on <= q.to_on
      join lateral (select e.id from nimr.payment_claim_event e where e.claim_id = c.id and e.act in ('approved', 'partly_approved', 'recovered') order by e.id desc limit 1) e on true
      join nimr.payment_claim_financing f on f.event_id = e.id and f.account_id = c.account_id
      join nimr.project_account b on b.id = c.account_id
      left join nimr.project_financier own on own.project_id = b.project_id and (own.municipality_code = b.municipality_code or own.organisation_id = b.organisation_id)
      group by 1),
    received as (
      select coalesce(r.financier_id, u.id) as financier_id, sum(r.amount_ore)::bigint as ore from account a join nimr.payment_received r on r.account_id = a.id
      join question q on r.received_on between q.from_on and q.to_on
      left join lateral (select z.id from nimr.project_financier z where z.project_id = q.project_id and z.name_of_fund is not null order by z.id limit 1) u on true
      where not a.is_other and r.removed_at is null and (r.financier_id is not null or q.municipality_code is not null) group by 1),
    planned as (
      select l.financier_id, sum(l.amount_ore)::bigint as ore from question q join nimr.financing_line l on l.budget_id = (
        select b.id from nimr.budget b where b.project_id = q.project_id and b.adopted_at is not null order by b.number desc limit 1) group by 1)
    select f.id as financier_id, concat_ws(', ', f.name_of_fund, coalesce(o.name, m.name)) as name, f.share_bp,
      case when q.municipality_code is null or f.municipality_code = q.municipality_code then p.ore end as planned_ore,
      coalesce(d.ore, 0) as approved_ore, case when q.municipality_code is null then coalesce(r.ore, 0) else r.ore end as received_ore
    from question q join nimr.project_financier f on f.project_id = q.project_id
      and (q.municipality_code is null or f.municipality_code is null or f.municipality_code = q.municipality_code)
    left join nimr.organisation o on o.id = f.organisation_id left join nimr.municipality m on m.code = f.municipality_code
    left join planned p on p.financier_id = f.id left join decided d on d.financier_id = f.id left join received r on r.financier_id = f.id
    union all
    select null, null, null, null, d.ore, null from decided d where d.financier_id is null
    order by financier_id nulls last`,
  )

export type ClaimOutcome = {
  readonly claimId: number
  readonly number: number
  readonly state: string
  readonly fromOn: string
  readonly toOn: string
  readonly askedOre: Ore
  readonly standingOre: Ore
}

/** The claims of the period that are not withdrawn, with what the asked books have in them: costs less income. */
export const listClaimOutcomes = (tx: Tx, q: Question) =>
  listMoney<ClaimOutcome>(
    tx,
    q,
    sql`select c.id as claim_id, c.number, c.state, c.from_on, c.to_on, sum(c.asked_ore)::bigint as asked_ore, sum(c.standing_ore)::bigint as standing_ore
    from question q join claimed c on not c.is_other and c.state <> 'withdrawn' and c.from_on >= q.from_on and c.to_on <= q.to_on
    group by 1, 2, 3, 4, 5 order by c.number`,
  )

export type JointOutcome = {
  readonly interventionId: number
  readonly title: string
  readonly costOre: Ore
  readonly shareOre: Ore
  /** Null where nobody asked about has said. */
  readonly aloneOre: Ore | null
}

/** Joint interventions that are agreed and shared: what they cost, the part of those asked about, and what it would have cost them alone. */
export const listJointOutcomes = (tx: Tx, q: Question) =>
  listMoney<JointOutcome>(
    tx,
    q,
    sql`select j.id as intervention_id, j.title, max(j.cost_ore)::bigint as cost_ore, coalesce(sum(j.share_ore) filter (where j.not_share is null), 0)::bigint as share_ore,
      sum(j.alone_ore) filter (where j.not_share is null)::bigint as alone_ore
    from joint j where j.reason is null group by j.id, j.title order by j.title collate nimr.swedish`,
  )

export type AidOutcome = {
  readonly companyId: number
  readonly companyName: string
  readonly regulation: string
  readonly amountOre: Ore
  readonly amountEurCent: number
  readonly grants: number
}

/** Aid that stands, by company and regulation; adds up to the figures `aid_sek` and `aid_eur`. */
export const listAidOutcomes = (tx: Tx, q: Question) =>
  listMoney<AidOutcome>(
    tx,
    q,
    sql`select g.company_id, g.name as company_name, g.regulation, sum(g.amount_ore)::bigint as amount_ore, sum(g.amount_eur_cent)::bigint as amount_eur_cent, count(*) as grants
    from granted g where g.reason is null group by 1, 2, 3 order by g.name collate nimr.swedish, g.regulation`,
  )
