-- What is true of a cost after it was written: it is claimed and stands, something looks wrong with it and is answered, its papers are kept.

alter table nimr.project_account add column vat_is_deductible boolean not null default true;
comment on column nimr.project_account.vat_is_deductible is 'the partner gets its VAT back, so VAT is no cost of the project';

-- What a cost says of others must hold whoever writes it: an intervention of the same project, and rows of the same books.
create function nimr.cost_fits() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if new.intervention_id is not null and not exists (
    select from intervention_project p join project_account a on a.project_id = p.project_id
    where a.id = new.account_id and p.intervention_id = new.intervention_id) then
    raise exception 'the intervention is not of the account''s project' using errcode = 'check_violation', constraint = 'cost_intervention_of_project';
  end if;
  return new;
end $$;
create trigger fits before insert or update of intervention_id, account_id on nimr.cost
  for each row when (new.intervention_id is not null) execute function nimr.cost_fits();
create trigger fits before insert or update of intervention_id, account_id on nimr.project_income
  for each row when (new.intervention_id is not null) execute function nimr.cost_fits();

create function nimr.cost_refers() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  other bigint;
begin
  foreach other in array array_remove(array[new.credits_cost_id, new.adjusts_cost_id], null) loop
    if not exists (select from cost c where c.id = other and c.account_id = new.account_id and c.removed_at is null) then
      raise exception 'cost % is not of the same books', other using errcode = 'check_violation', constraint = 'cost_refers_to_same_books';
    end if;
  end loop;
  if new.credits_cost_id is not null and new.amount_ore >= 0 then
    raise exception 'a credit is below zero' using errcode = 'check_violation', constraint = 'credit_is_below_zero';
  end if;
  return new;
end $$;
create trigger refers before insert or update of credits_cost_id, adjusts_cost_id, account_id, amount_ore on nimr.cost
  for each row when (new.credits_cost_id is not null or new.adjusts_cost_id is not null) execute function nimr.cost_refers();

create function nimr.may_write_cost(of_cost bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select nimr.actor_is_operator() or exists (select from nimr.cost c where c.id = of_cost and c.account_id = any (nimr.writable_accounts()));
end;

-- A claimed cost stands as it was claimed; what changes later is a row of its own (origin adjustment). The slice of claims guards when a lock may go.
create table nimr.cost_lock (
  cost_id bigint primary key references nimr.cost,
  claim_id bigint not null,
  claim_name text not null check (length(claim_name) between 1 and 200),
  locked_at timestamptz not null
);
comment on table nimr.cost_lock is 'a cost that is part of a payment claim: never changed or removed, only adjusted by a new row';
create index cost_lock_claim on nimr.cost_lock (claim_id);
call nimr.protect('cost_lock', 'cost_id', 'cost', 'cost_id');
create policy seen_with_cost on nimr.cost_lock for select to nimr_app using (exists (select from nimr.cost c where c.id = cost_id));
create policy economist_locks on nimr.cost_lock for insert to nimr_app with check (nimr.may_write_cost(cost_id));
create policy economist_unlocks on nimr.cost_lock for delete to nimr_app using (nimr.may_write_cost(cost_id));
grant select, insert, delete on nimr.cost_lock to nimr_app;

create function nimr.lock_standing_cost() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  -- Waits for whoever changes the cost just now, so that what is locked is what was seen.
  perform from cost c where c.id = new.cost_id and c.removed_at is null for update;
  if not found then
    raise exception 'a removed cost cannot be claimed' using errcode = 'check_violation', constraint = 'locked_cost_stands';
  end if;
  return new;
end $$;
create trigger stands before insert on nimr.cost_lock for each row execute function nimr.lock_standing_cost();

create function nimr.refuse_change_of_locked_cost() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if exists (select from cost_lock l where l.cost_id = old.id) then
    raise exception 'cost % is claimed', old.id using errcode = 'check_violation', constraint = 'cost_is_locked';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger locked before update or delete on nimr.cost for each row execute function nimr.refuse_change_of_locked_cost();

-- What the project economist says of a flag. The digest is of the facts that were answered: when they change, the flag is open again.
create table nimr.cost_flag_answer (
  id bigint generated by default as identity primary key,
  cost_id bigint not null references nimr.cost,
  flag text not null check (flag ~ '^[a-z_]{3,40}$'),
  answer text not null check (answer in ('eligible', 'not_eligible', 'corrected')),
  words text not null check (length(words) between 1 and 1000),
  facts_digest text not null check (facts_digest ~ '^[0-9a-f]{64}$'),
  answered_by_staff_id bigint references nimr.staff,
  answered_at timestamptz not null
);
comment on table nimr.cost_flag_answer is 'what was answered to something that looked wrong with a cost, and to which facts';
create index cost_flag_answer_cost on nimr.cost_flag_answer (cost_id, flag, id);
create index cost_flag_answer_by on nimr.cost_flag_answer (answered_by_staff_id);
call nimr.protect('cost_flag_answer', 'id', 'cost', 'cost_id');
create policy seen_with_cost on nimr.cost_flag_answer for select to nimr_app using (exists (select from nimr.cost c where c.id = cost_id));
create policy economist_answers on nimr.cost_flag_answer for insert to nimr_app
  with check (nimr.may_write_cost(cost_id) and answered_by_staff_id is not distinct from (select nimr.actor_staff()));
grant select, insert on nimr.cost_flag_answer to nimr_app;

-- While a hold is in force no paper of the project is thrown away, whatever its retention says.
create table nimr.legal_hold (
  id bigint generated by default as identity primary key,
  project_id bigint not null references nimr.project,
  reason text not null check (length(reason) between 1 and 1000),
  from_on date not null,
  ended_on date,
  ended_reason text check (length(ended_reason) between 1 and 1000),
  decided_by_staff_id bigint references nimr.staff,
  ended_by_staff_id bigint references nimr.staff,
  version integer not null default 1,
  check (ended_on >= from_on),
  check ((ended_on is null) = (ended_reason is null))
);
comment on table nimr.legal_hold is 'a review or a dispute during which a project''s papers are kept beyond their time';
create index legal_hold_project on nimr.legal_hold (project_id);
create index legal_hold_decided_by on nimr.legal_hold (decided_by_staff_id);
create index legal_hold_ended_by on nimr.legal_hold (ended_by_staff_id);
call nimr.protect('legal_hold', 'id', 'project', 'project_id');
create policy staff_read on nimr.legal_hold for select to nimr_app using ((select nimr.actor_is_staff()));
create policy economist_writes on nimr.legal_hold to nimr_app
  using (project_id = any ((select nimr.economises())::bigint[])) with check (project_id = any ((select nimr.economises())::bigint[]));
grant select, insert, update on nimr.legal_hold to nimr_app;

-- The same invoice or voucher in other books, also of projects that the actor does not see: which project, and nothing of the other cost.
grant select (id, account_id, supplier_org_number, supplier_name, invoice_number, fiscal_year, voucher_series, voucher_number, ledger_account, voucher_row,
  amount_ore, credits_cost_id, adjusts_cost_id, removed_at) on nimr.cost to nimr_counter;
grant select (id, project_id, municipality_code, organisation_id) on nimr.project_account to nimr_counter;
create policy counter_read on nimr.cost for select to nimr_counter using (true);
create policy counter_read on nimr.project_account for select to nimr_counter using (true);

create function counter.costs_elsewhere(cost_ids bigint[])
returns table (cost_id bigint, other_cost_id bigint, other_project_id bigint, other_account_id bigint, same text)
stable security definer set search_path = pg_catalog, pg_temp language sql
begin atomic
  with asked as (
    select c.id, c.account_id, c.supplier_org_number, c.invoice_number, c.fiscal_year, c.voucher_series, c.voucher_number, c.ledger_account, c.voucher_row,
      c.amount_ore, c.credits_cost_id, c.adjusts_cost_id, a.municipality_code, a.organisation_id
    from nimr.cost c join nimr.project_account a on a.id = c.account_id
    where c.id = any (cost_ids) and c.removed_at is null
      and (nimr.actor_is_operator() or c.account_id = any ((select nimr.readable_accounts())::bigint[]))
  )
  select q.id, o.id, oa.project_id, o.account_id, 'invoice'
  from asked q
  join nimr.cost o on o.supplier_org_number = q.supplier_org_number and o.invoice_number = q.invoice_number and o.id <> q.id and o.removed_at is null
  join nimr.project_account oa on oa.id = o.account_id
  where o.credits_cost_id is distinct from q.id and q.credits_cost_id is distinct from o.id
    and o.adjusts_cost_id is distinct from q.id and q.adjusts_cost_id is distinct from o.id
    and (o.account_id <> q.account_id
      or (o.fiscal_year, o.voucher_series, o.voucher_number) is distinct from (q.fiscal_year, q.voucher_series, q.voucher_number)
      or (q.voucher_number is null and o.amount_ore = q.amount_ore))
  union all
  select q.id, o.id, oa.project_id, o.account_id, 'voucher'
  from asked q
  join nimr.project_account oa on oa.id <> q.account_id
    and (oa.municipality_code = q.municipality_code or oa.organisation_id = q.organisation_id)
  join nimr.cost o on o.account_id = oa.id and o.fiscal_year = q.fiscal_year and o.voucher_series = q.voucher_series
    and o.voucher_number = q.voucher_number and o.ledger_account is not distinct from q.ledger_account
    and o.voucher_row = q.voucher_row and o.amount_ore = q.amount_ore and o.removed_at is null
  where q.voucher_number is not null;
end;
revoke execute on function counter.costs_elsewhere(bigint[]) from public;
grant execute on function counter.costs_elsewhere(bigint[]) to nimr_app;
alter function counter.costs_elsewhere(bigint[]) owner to nimr_counter;
grant execute on function nimr.readable_accounts() to nimr_counter;
