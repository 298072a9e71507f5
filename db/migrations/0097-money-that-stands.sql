-- Money that others rest on stays as it was: income in a signed claim, the one cost of a post's month, and papers from the Swedish day a hold begins.

-- A signed claim has taken the income off the costs; what changes later is a row of its own, as for costs.
create function nimr.is_claimed_income(of_income bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select exists (select from nimr.payment_claim_income k join nimr.payment_claim p on p.id = k.claim_id
    where k.income_id = of_income and k.released_at is null and p.state not in ('none', 'draft', 'certifying', 'certified', 'withdrawn'));
end;

create function nimr.keep_claimed_income() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if is_claimed_income(old.id) then
    raise exception 'income % is claimed', old.id using errcode = 'check_violation', constraint = 'income_is_claimed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
-- Not of the company: two companies that turn out to be one are merged whatever has been claimed.
create trigger claimed before update of account_id, intervention_id, kind, received_on, amount_ore, removed_at or delete on nimr.project_income
  for each row execute function nimr.keep_claimed_income();

-- Whether a removed cost is of a month that another cost stands for, or that is not confirmed any more: put back it would be paid twice, or for nothing.
create function nimr.is_month_settled(of_cost bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select exists (select from nimr.staff_cost k join nimr.staff_share_month m on m.id = k.staff_share_month_id
    where k.cost_id = of_cost and (m.withdrawn_at is not null or exists (
      select from nimr.staff_cost o join nimr.cost c on c.id = o.cost_id
      where o.staff_share_month_id = k.staff_share_month_id and o.cost_id <> k.cost_id and o.part = k.part and c.removed_at is null)));
end;

create function nimr.book_month_once() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if is_month_settled(new.id) then
    raise exception 'the month of cost % is already in the books', new.id using errcode = 'check_violation', constraint = 'month_booked_once';
  end if;
  return new;
end $$;
create trigger booked_once before update of removed_at on nimr.cost
  for each row when (old.removed_at is not null and new.removed_at is null) execute function nimr.book_month_once();

create or replace function nimr.keep_evidence() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  of_account bigint;
  is_claimed boolean;
  today date := (moment() at time zone 'Europe/Stockholm')::date;
begin
  if old.record_table = 'cost' then
    select c.account_id, exists (select from cost_lock l where l.cost_id = c.id) into of_account, is_claimed from cost c where c.id = old.record_id;
  else
    select s.account_id, exists (select from staff_share_month m where m.staff_share_id = s.id and is_claimed_month(m.id)) into of_account, is_claimed
      from staff_share s where s.id = old.record_id;
  end if;
  if is_claimed or exists (select from project_account a join legal_hold h on h.project_id = a.project_id
    where a.id = of_account and h.from_on <= today and coalesce(h.ended_on > today, true)) then
    raise exception 'the paper is kept' using errcode = 'check_violation', constraint = 'evidence_is_kept';
  end if;
  return old;
end $$;
