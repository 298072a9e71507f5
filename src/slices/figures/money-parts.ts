import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/**
 * What the money figures count over, for each place asked about (of_code); to stand after `question` in a statement. The rows are those the asker may read, never more: costs of the
 * own municipality, or all of a project that the asker manages, economises or audits.
 * - account: the books of what is asked, and the same municipality's books for other projects (is_other).
 * - booked: every cost in them, with what of it is eligible: what is asked of it in a claim less what was cut, else the whole.
 * - joint: every part of a joint intervention's cost key that speaks for it, with the newest outcome.
 * - granted: every grant of aid, also those that a later row took the place of.
 */
export const moneyParts: RawBuilder<unknown> = sql`
  account as materialized (
    select q.of_code, a.id, a.project_id, a.municipality_code, a.project_id <> q.project_id as is_other,
      coalesce(m.name, o.name) as holder
    from question q
    join nimr.project_account a on case when q.municipality_code is null then a.project_id = q.project_id else a.municipality_code = q.municipality_code end
    left join nimr.municipality m on m.code = a.municipality_code
    left join nimr.organisation o on o.id = a.organisation_id
    where counter.may_count(q.project_id, q.municipality_code)
  ),
  booked as materialized (
    select a.of_code, c.id, c.account_id, c.cost_type_code, t.kind, a.municipality_code, c.intervention_id,
      concat_ws(', ', c.description, c.supplier_name, nullif(concat_ws(' ', nullif(c.voucher_series, ''), c.voucher_number), ''), c.booked_on, a.holder) as label,
      coalesce(k.asked_ore - coalesce(x.cut_ore, 0), nimr.claimable_ore(c)) as amount_ore,
      case
        when a.is_other then 'other_project'
        when c.removed_at is not null then 'removed'
        when c.booked_on is null then 'not_booked'
        when c.booked_on not between q.from_on and q.to_on then 'booked_outside_period'
        when k.id is null and n.cost_id is not null then 'not_eligible'
      end as reason
    from question q
    join account a on a.of_code = q.of_code
    join nimr.cost c on c.account_id = a.id
    join nimr.cost_type t on t.code = c.cost_type_code
    left join nimr.payment_claim_cost k on k.cost_id = c.id and k.released_at is null
    left join lateral (select sum(u.amount_ore) as cut_ore from nimr.payment_claim_cut u where u.claim_cost_id = k.id) x on true
    left join (
      select distinct w.cost_id from (
        select distinct on (f.cost_id, f.flag) f.cost_id, f.answer from nimr.cost_flag_answer f order by f.cost_id, f.flag, f.id desc) w
      where w.answer = 'not_eligible') n on n.cost_id = c.id
  ),
  claimed as materialized (
    select a.of_code, p.id, p.number, p.state, p.from_on, p.to_on, a.id as account_id, a.is_other, a.holder,
      coalesce(k.asked_ore, 0) - coalesce(i.income_ore, 0) as asked_ore,
      coalesce(k.asked_ore, 0) - coalesce(k.cut_ore, 0) - coalesce(i.income_ore, 0) as standing_ore
    from account a
    join nimr.payment_claim p on p.project_id = a.project_id
    left join lateral (
      select sum(c.asked_ore) as asked_ore, sum(u.cut_ore) as cut_ore from nimr.payment_claim_cost c
      left join lateral (select sum(x.amount_ore) as cut_ore from nimr.payment_claim_cut x where x.claim_cost_id = c.id) u on true
      where c.claim_id = p.id and c.account_id = a.id) k on true
    left join lateral (
      select sum(c.amount_ore) as income_ore from nimr.payment_claim_income c where c.claim_id = p.id and c.account_id = a.id) i on true
    where k.asked_ore is not null or i.income_ore is not null
  ),
  joint as materialized (
    select q.of_code, i.id, i.title, y.municipality_code, coalesce(m.name, o.name, c.name) as payer, s.cost_ore,
      coalesce(t.share_ore, y.planned_share_ore) as share_ore,
      case y.alone
        when 'whole_price' then coalesce(s.cost_ore, (select coalesce(sum(l.amount_ore), 0) from nimr.cost_key_line l where l.cost_key_id = k.id))
        when 'estimate' then y.alone_ore
      end as alone_ore,
      case
        when i.starts_on not between q.from_on and q.to_on then 'began_outside_period'
        when not k.is_in_force then 'key_not_agreed'
        when s.id is null then 'not_settled'
      end as reason,
      case when y.municipality_code is null then 'paid_by_others' when b.project_id <> q.project_id then 'other_project' end as not_share
    from question q
    join nimr.intervention_project p on p.project_id = q.project_id
    join nimr.intervention i on i.id = p.intervention_id and i.kind = 'group'
    join lateral (
      select v.id, v.agreed_at is not null and v.outdated_at is null and v.replaced_at is null as is_in_force
      from nimr.cost_key v where v.intervention_id = i.id and v.proposed_at is not null order by 2 desc, v.number desc limit 1) k on true
    left join lateral (select z.id, z.cost_ore from nimr.cost_split z where z.cost_key_id = k.id order by z.id desc limit 1) s on true
    join nimr.cost_key_payer y on y.cost_key_id = k.id
    left join nimr.cost_split_part t on t.cost_split_id = s.id and t.payer_id = y.id
    left join nimr.project_account b on b.id = y.account_id
    left join nimr.municipality m on m.code = y.municipality_code
    left join nimr.organisation o on o.id = y.organisation_id
    left join nimr.company c on c.id = y.company_id
    where counter.may_count(q.project_id, q.municipality_code) and (q.municipality_code is null or y.municipality_code = q.municipality_code)
  ),
  granted as materialized (
    select q.of_code, g.id, g.company_id, c.name, g.regulation, g.amount_ore, g.amount_eur_cent, g.granted_on,
      concat_ws(', ', c.name, g.purpose, g.granted_on) as label, r.entered_on, r.id as register_row_id,
      case
        when g.project_id <> q.project_id then 'other_project'
        when g.kind = 'revocation' or x.kind = 'revocation' then 'revoked'
        when x.id is not null then 'corrected'
        when g.granted_on not between q.from_on and q.to_on then 'granted_outside_period'
      end as reason
    from question q
    join nimr.aid_grant g on case when q.municipality_code is null then g.project_id = q.project_id else g.grantor_municipality_code = q.municipality_code end
    join nimr.company c on c.id = g.company_id
    left join nimr.aid_grant x on x.corrects_id = g.id
    left join lateral (select w.id, w.entered_on from nimr.aid_register_row w where w.grant_id = g.id order by w.id desc limit 1) r on true
    where counter.may_count(q.project_id, q.municipality_code)
  )`
