-- The task force ranks, the authority awards: who may decide on a purchase, what must have happened before, and that members grade
-- bids without looking at each other.

-- Opened purchases that the actor may decide on: the head of the buying municipality's office, or when the project's beneficiary
-- buys, the manager of that project. One with a conflict of interest may not.
create function nimr.purchases_decided() returns bigint[] stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select coalesce(array_agg(p.id), '{}') from nimr.purchase p join nimr.opening o on o.purchase_id = p.id
  where nimr.own_conflict(p.id) is not true
    and (p.buyer_municipality_code = any ((select nimr.heads())::text[])
      or exists (select from nimr.intervention_project i join nimr.project j on j.id = i.project_id
        where i.intervention_id = p.intervention_id and j.beneficiary_id = p.buyer_organisation_id and i.project_id = any ((select nimr.manages())::bigint[])));
end;

create function nimr.purchases_to_award() returns bigint[] stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select coalesce(array_agg(p.id), '{}') from nimr.purchase p
  where p.id = any ((select nimr.purchases_decided())::bigint[]) and p.kind = 'request' and p.cancelled_at is null
    and not exists (select from nimr.award a where a.purchase_id = p.id);
end;

-- Whoever decides reads what there is to decide on.
create or replace function nimr.purchases_to_compare() returns bigint[] stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select nimr.purchases_to_judge() || nimr.purchases_decided() || coalesce(array_agg(p.id), '{}') from nimr.purchase p join nimr.award a on a.purchase_id = p.id
  where exists (select from nimr.intervention_project i where i.intervention_id = p.intervention_id
    and i.project_id = any ((select nimr.manages() || nimr.economises() || nimr.audits())::bigint[]))
    and nimr.own_conflict(p.id) is not true;
end;

-- Those whose grades count: every bid that can be ranked is graded by every quality criterion, and no conflict of interest has been declared.
create function nimr.graders(of_purchase bigint) returns setof bigint stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select distinct s.staff_id from nimr.score s join nimr.bid g on g.id = s.bid_id
  where g.purchase_id = of_purchase
    and (select d.has_conflict from nimr.conflict_declaration d
      where d.purchase_id = of_purchase and d.staff_id = s.staff_id order by d.id desc limit 1) is false
    and not exists (select from nimr.opened_bid b join nimr.criterion c on c.purchase_id = b.purchase_id and c.kind = 'quality'
      where b.purchase_id = of_purchase and not b.damaged and not exists (select from nimr.bid_rejection r where r.bid_id = b.bid_id)
        and not exists (select from nimr.score own where own.bid_id = b.bid_id and own.criterion_id = c.id and own.staff_id = s.staff_id));
end;

create function nimr.is_graded(of_purchase bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select not exists (select from nimr.criterion c where c.purchase_id = of_purchase and c.kind = 'quality')
    or (select count(*) from nimr.graders(of_purchase)) >= 2;
end;

-- A member sees the others' grades when the own are whole; those who do not grade see them all.
create function nimr.sees_grades(of_purchase bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select of_purchase = any (nimr.purchases_to_compare())
    and (not of_purchase = any (nimr.purchases_to_judge()) or nimr.is_awarded(of_purchase)
      or nimr.actor_staff() in (select nimr.graders(of_purchase)));
end;

-- How many have graded, which does not say how: so that those who wait know what they wait for.
create function nimr.grader_count(of_purchase bigint) returns integer stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select case when of_purchase = any (nimr.purchases_to_compare()) then (select count(*)::integer from nimr.graders(of_purchase)) end;
end;

-- Bidders of a purchase are written to by those who weighed the bids and the one who decided.
create function nimr.purchases_to_notify() returns bigint[] stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select nimr.purchases_to_judge() || nimr.purchases_decided();
end;

drop policy reader on nimr.score;
create policy reader on nimr.score for select to nimr_app using (
  (staff_id = (select nimr.actor_staff()) and nimr.purchase_of_bid(bid_id) = any ((select nimr.purchases_to_compare())::bigint[]))
  or nimr.sees_grades(nimr.purchase_of_bid(bid_id)));
create policy grades_are_whole on nimr.score as restrictive for insert to nimr_app with check (
  (points_hundredths % 100 = 0 and exists (select from nimr.criterion c where c.id = criterion_id and c.kind = 'quality' and points_hundredths <= c.scale_max * 100))
  or (select nimr.actor_is_operator()));
create policy grades_stay_whole on nimr.score as restrictive for update to nimr_app using (true) with check (
  (points_hundredths % 100 = 0 and exists (select from nimr.criterion c where c.id = criterion_id and c.kind = 'quality' and points_hundredths <= c.scale_max * 100))
  or (select nimr.actor_is_operator()));

-- The decision: by the delegate, in the own name, on a bid that was opened, meets the demands and was graded by two at least.
drop policy judge_inserts on nimr.award;
create policy delegate_inserts on nimr.award for insert to nimr_app with check (
  recorded_by_staff_id = (select nimr.actor_staff()) and purchase_id = any ((select nimr.purchases_to_award())::bigint[])
  and decided_by_name = (select s.name from nimr.staff s where s.id = (select nimr.actor_staff()))
  and (bid_id is null or (nimr.purchase_of_bid(bid_id) = purchase_id and nimr.is_graded(purchase_id)
    and exists (select from nimr.opened_bid o where o.bid_id = award.bid_id and not o.damaged)
    and not exists (select from nimr.bid_rejection r where r.bid_id = award.bid_id))));
drop policy judge_updates on nimr.award;
create policy dnr_follows on nimr.award for update to nimr_app using (
  purchase_id = any ((select nimr.purchases_to_write() || nimr.purchases_decided())::bigint[]));
-- What was decided stands; only its place in the register may come later.
revoke update (decided_by_name, decided_by_title, reason) on nimr.award from nimr_app;

drop policy judge_inserts on nimr.award_letter;
drop policy judge_updates on nimr.award_letter;
create policy sender_inserts on nimr.award_letter for insert to nimr_app with check (
  nimr.purchase_of_award(award_id) = any ((select nimr.purchases_to_notify())::bigint[]));

create policy delegate_declares on nimr.conflict_declaration for insert to nimr_app with check (
  staff_id = (select nimr.actor_staff()) and purchase_id = any ((select nimr.purchases_decided())::bigint[]));
create policy delegate_inserts on nimr.limit_assessment for insert to nimr_app with check (
  purchase_id = any ((select nimr.purchases_decided())::bigint[]) and recorded_by_staff_id = (select nimr.actor_staff()));

-- A contract is with the one who was chosen; the short form stays under the amount that was set.
create policy with_the_chosen on nimr.contract as restrictive for insert to nimr_app with check (
  exists (select from nimr.purchase p where p.id = purchase_id and p.kind in ('framework', 'small'))
  or exists (select from nimr.award a join nimr.bid b on b.id = a.bid_id where a.purchase_id = contract.purchase_id and b.supplier_id = contract.supplier_id)
  or (select nimr.actor_is_operator()));
create function nimr.small_purchase_below(on_day date) returns bigint stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select coalesce((select l.amount_ore from nimr.small_purchase_limit l where l.from_on <= on_day order by l.from_on desc limit 1), 5000000);
end;
create policy under_the_amount on nimr.small_purchase as restrictive for insert to nimr_app with check (
  price_ore < nimr.small_purchase_below(decided_on) or (select nimr.actor_is_operator()));
create policy stays_under_the_amount on nimr.small_purchase as restrictive for update to nimr_app using (true) with check (
  price_ore < nimr.small_purchase_below(decided_on) or (select nimr.actor_is_operator()));

-- Where the letters go: the address that the request went to, else the supplier's own.
grant select (supplier_id, email) on nimr.supplier_contact to nimr_counter;
create policy procurement_reads on nimr.supplier_contact for select to nimr_counter using (true);
create function counter.letter_addresses(of_purchase bigint) returns table (supplier_id bigint, email text)
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select distinct b.supplier_id, coalesce(i.email, c.email) from nimr.bid b
    left join nimr.invitation i on i.purchase_id = b.purchase_id and i.supplier_id = b.supplier_id
    left join nimr.supplier_contact c on c.supplier_id = b.supplier_id
  where b.purchase_id = of_purchase and of_purchase = any (nimr.purchases_to_notify()) and nimr.actor_is_staff();
end;

revoke execute on function nimr.purchases_decided(), nimr.purchases_to_award(), nimr.graders(bigint), nimr.is_graded(bigint), nimr.sees_grades(bigint),
  nimr.grader_count(bigint), nimr.purchases_to_notify(), nimr.small_purchase_below(date), counter.letter_addresses(bigint) from public;
grant execute on function nimr.purchases_decided(), nimr.purchases_to_award(), nimr.is_graded(bigint), nimr.sees_grades(bigint),
  nimr.grader_count(bigint), nimr.purchases_to_notify(), nimr.small_purchase_below(date) to nimr_app;
grant execute on function nimr.purchases_to_notify() to nimr_counter;
alter function counter.letter_addresses(bigint) owner to nimr_counter;
set local role nimr_counter;
grant execute on function counter.letter_addresses(bigint) to nimr_app;
set local role nimr_owner;
