-- A second attack by direct SQL, on what was built since the first. A project's manager could make the own organisation the buyer of a
-- purchase whose bids lay open, and so read and decide on them; a task force could exchange the price formula when it had seen the prices.
-- Each part below closes one way.

-- A request that is out stands as those who were asked read it: who buys, who decides, what is asked and how prices count. Only its
-- deadline can be moved later (deadline_stays), and it can be cancelled, once.
create function nimr.request_stands() returns trigger language plpgsql set search_path = nimr, pg_temp as $$
declare
  movable text[] := array['bids_until', 'cancelled_at', 'cancelled_reason', 'version'];
begin
  if current_user <> 'nimr_app' then
    return new;
  end if;
  if old.cancelled_at is not null and (new.cancelled_at, new.cancelled_reason) is distinct from (old.cancelled_at, old.cancelled_reason) then
    raise exception 'what was cancelled stays cancelled' using errcode = 'insufficient_privilege';
  end if;
  if old.sent_at is not null and to_jsonb(new) - movable is distinct from to_jsonb(old) - movable then
    raise exception 'a request that was sent stands as it was read' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke execute on function nimr.request_stands() from public;
create trigger request_stands before update on nimr.purchase for each row execute function nimr.request_stands();

-- Whoever was asked stays asked: an invitation made unsent again left the supplier's link dead before the deadline. And only the supplier
-- itself says that it has read the request or declines it; only the authority sends.
create function nimr.invitation_stands() returns trigger language plpgsql set search_path = nimr, pg_temp as $$
begin
  if current_user <> 'nimr_app' or nimr.actor_is_operator() then
    return new;
  end if;
  if old.sent_at is not null and new.sent_at is null then
    raise exception 'who was asked stays asked' using errcode = 'insufficient_privilege';
  end if;
  if nimr.actor_kind() = 'link' and (new.sent_at, new.link_id) is distinct from (old.sent_at, old.link_id) then
    raise exception 'the authority sends, not the supplier' using errcode = 'insufficient_privilege';
  end if;
  if nimr.actor_kind() <> 'link' and (new.first_read_at, new.declined_at, new.declined_reason)
      is distinct from (old.first_read_at, old.declined_at, old.declined_reason) then
    raise exception 'the supplier answers for itself' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke execute on function nimr.invitation_stands() from public;
create trigger invitation_stands before update on nimr.invitation for each row execute function nimr.invitation_stands();

-- Asked for every number in turn it told, before the deadline, how many bids each purchase had.
create or replace function nimr.purchase_of_bid(of_bid bigint) returns bigint stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select b.purchase_id from nimr.bid b where b.id = of_bid and exists (select from nimr.opening o where o.purchase_id = b.purchase_id);
end;

-- What the others bid stands in the ranking that is kept with a decision. Everybody at work reads the decision; the ranking only those
-- who may compare the bids, also in the history.
create function nimr.award_ranking(of_award bigint) returns jsonb stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select a.ranking from nimr.award a where a.id = of_award and (a.purchase_id = any (nimr.purchases_to_compare()) or nimr.actor_is_operator());
end;
revoke execute on function nimr.award_ranking(bigint) from public;
grant execute on function nimr.award_ranking(bigint) to nimr_app;
revoke select on nimr.award from nimr_app;
grant select (id, purchase_id, bid_id, value_ore, reason, decided_by_name, decided_by_title, decided_on, dnr, rule_version, recorded_by_staff_id,
  recorded_at, version) on nimr.award to nimr_app;
drop trigger remember on nimr.award;
create trigger remember after insert or update or delete on nimr.award for each row execute function nimr.remember_change('id', 'purchase', 'purchase_id', 'ranking');
update nimr.audit_entry set before = before - 'ranking', after = after - 'ranking', concealed = concealed || 'ranking'::text
  where table_name = 'award' and (before ? 'ranking' or after ? 'ranking');

-- A signed attendance list names everybody who came, with what they wrote there. It belongs to the occasion, which everybody at work sees;
-- it is seen by those who see the whole attendance.
create policy lists_seen_with_attendance on nimr.file as restrictive for select to nimr_app using (
  record_table <> 'occasion' or (select nimr.actor_is_operator())
  or exists (select from nimr.occasion o where o.id = file.record_id and (
    o.intervention_id = any ((select nimr.leads_interventions())::bigint[])
    or exists (select from nimr.intervention_project p where p.intervention_id = o.intervention_id and p.project_id = any ((select nimr.audits())::bigint[])))));

-- A partner's answer moves the need that was referred: so it must be the own office's, and the company's.
create policy own_need on nimr.referral as restrictive for insert to nimr_app with check (
  need_id is null or (select nimr.actor_is_operator())
  or exists (select from nimr.need n where n.id = referral.need_id and n.company_id = referral.company_id));

-- Anybody can register anybody, and each time a letter goes out: the form could be made to fill a stranger's mailbox. A registration is
-- confirmed five times a day at most, and an address gets forty letters (a whole company may share one).
create index registration_email on nimr.registration (lower(email));
create function counter.may_confirm(of_registration bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select nimr.actor_is_operator() or (nimr.actor_is_job()
    and (select count(*) from nimr.link l where l.purpose = 'registration' and l.record_id = of_registration and l.made_at > nimr.moment() - interval '1 day') < 5
    and (select count(*) from nimr.registration r join nimr.registration same on lower(same.email) = lower(r.email)
      join nimr.link l on l.purpose = 'registration' and l.record_id = same.id and l.made_at > nimr.moment() - interval '1 day'
      where r.id = of_registration) < 40);
end;
revoke execute on function counter.may_confirm(bigint) from public;
alter function counter.may_confirm(bigint) owner to nimr_counter;
set local role nimr_counter;
grant execute on function counter.may_confirm(bigint) to nimr_app;
set local role nimr_owner;
