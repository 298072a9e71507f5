import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { StepFact } from './next-rules.ts'

export type PurchaseRow = StepFact & {
  readonly id: number
  readonly interventionId: number
  readonly interventionTitle: string
  readonly title: string
  readonly buyer: string | null
  readonly buyerName: string | null
  readonly estimatedValueOre: number | null
  readonly agreedValueOre: number | null
  readonly bidsUntil: Date | null
}

/** All purchases with where they stand, as far as the actor may know, the latest first. */
export async function listAllPurchases(tx: Tx): Promise<readonly PurchaseRow[]> {
  const { rows } = await sql<PurchaseRow>`
    with compared as (select unnest(nimr.purchases_to_compare()) as id)
    select p.id, p.intervention_id, i.title as intervention_title, p.title, p.kind, p.sent_at, p.cancelled_at, o.opened_at,
      coalesce(p.bids_until < clock_timestamp(), false) as deadline_has_passed, p.bids_until,
      coalesce('municipality-' || p.buyer_municipality_code, 'organisation-' || p.buyer_organisation_id) as buyer,
      coalesce(m.name || ' kommun', g.name) as buyer_name, p.estimated_value_ore,
      coalesce(c.value_ore, a.value_ore, s.price_ore) as agreed_value_ore,
      a.id is not null as is_awarded, a.bid_id is not null as has_winner,
      coalesce(k.weights_bp, 0)::int as weights_bp, coalesce(k.is_graded, false) as is_graded_by_members,
      p.id = any (nimr.purchases_to_write() || nimr.purchases_to_compare()) and exists (
        select from nimr.task_force_member t join nimr.staff f on f.id = t.staff_id
        where t.intervention_id = p.intervention_id and t.left_on is null and f.ended_on is null
          and not exists (select from nimr.conflict_declaration d where d.purchase_id = p.id and d.staff_id = t.staff_id)
      ) as lacks_declarations,
      nimr.grader_count(p.id) as graders, c.id is not null as has_contract, s.purchase_id is not null as has_short_form,
      case when a.id is not null and p.id in (select id from compared)
        then exists (select from nimr.award_letter l where l.award_id = a.id)
          or not exists (select from nimr.bid b where b.purchase_id = p.id and b.replaced_at is null and b.withdrawn_at is null) end as letters_sent
    from nimr.purchase p
      join nimr.intervention i on i.id = p.intervention_id
      left join nimr.municipality m on m.code = p.buyer_municipality_code
      left join nimr.organisation g on g.id = p.buyer_organisation_id
      left join nimr.opening o on o.purchase_id = p.id
      left join nimr.award a on a.purchase_id = p.id
      left join nimr.small_purchase s on s.purchase_id = p.id
      left join lateral (select c.id, c.value_ore from nimr.contract c where c.purchase_id = p.id order by c.id desc limit 1) c on true
      left join lateral (select sum(r.weight_bp) as weights_bp, bool_or(r.kind = 'quality') as is_graded
        from nimr.criterion r where r.purchase_id = p.id) k on true
    order by p.started_at desc, p.id desc limit 1000`.execute(tx)
  return rows
}
