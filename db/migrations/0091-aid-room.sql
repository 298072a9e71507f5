-- Counting aid over all grantors: who is one undertaking on a day, which earlier aid is its, how much room is left, and that no grant is
-- written that does not fit. The rules are those of src/slices/state-aid/rules.ts and src/slices/companies/undertaking-rules.ts; tests compare
-- them on random cases. Why it is counted here too: docs/decisions/0042.

-- Enterprises that hang together with these on a day by what binds at once: a majority of votes, or control by appointment, contract or agreement.
-- Persons and public bodies bind nothing. Regulation (EU) 2023/2831 art. 2(2).
create function nimr.bound_to(of_holders bigint[], on_day date) returns bigint[] stable set search_path = nimr, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with recursive bound (id) as (
    select unnest(of_holders)
    union
    select e.id from bound cross join lateral (
      select g.owned_id from nimr.holding g where g.owner_id = bound.id and g.votes_bp > 5000
        and coalesce(g.from_on <= on_day, true) and coalesce(g.ended_on > on_day, true)
      union all select g.owner_id from nimr.holding g where g.owned_id = bound.id and g.votes_bp > 5000
        and coalesce(g.from_on <= on_day, true) and coalesce(g.ended_on > on_day, true)
      union all select c.to_id from nimr.control c where c.from_id = bound.id and c.ground in ('appoints_majority', 'contract', 'agreement')
        and coalesce(c.from_on <= on_day, true) and coalesce(c.ended_on > on_day, true)
      union all select c.from_id from nimr.control c where c.to_id = bound.id and c.ground in ('appoints_majority', 'contract', 'agreement')
        and coalesce(c.from_on <= on_day, true) and coalesce(c.ended_on > on_day, true)
    ) e (id)
    join nimr.holder h on h.id = e.id left join nimr.company k on k.id = h.company_id
    where h.kind not in ('natural_person', 'public_body', 'small_local_authority') and k.legal_form is distinct from 'public_body'
  )
  select array_agg(b.id) from bound b;
end;

-- The companies of the register that were one undertaking with a company on a day, itself included: those bound at once, and those in which some that belong
-- together hold the majority jointly. Holdings that cannot bind are not followed, so that a fund with shares in thousands costs nothing.
create function nimr.undertaking_of(of_company bigint, on_day date) returns bigint[] stable set search_path = nimr, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  subject bigint;
  ids bigint[];
  fresh bigint[];
  marks bigint[];
  part bigint[];
  here bigint;
  there bigint;
begin
  select h.id into subject from holder h join company k on k.id = h.company_id
    where h.company_id = of_company and h.kind not in ('natural_person', 'public_body', 'small_local_authority') and k.legal_form <> 'public_body';
  if subject is null then
    return array[of_company];
  end if;
  ids := bound_to(array[subject], on_day);
  fresh := ids;
  loop
    -- Where nobody has the majority but enterprises together have, their owners may hold it jointly; and what all these hold together may be a majority.
    with votes as (
      select g.owned_id, g.owner_id, g.votes_bp, sum(g.votes_bp) over (partition by g.owned_id) as together, max(g.votes_bp) over (partition by g.owned_id) as most
      from holding g join holder o on o.id = g.owner_id left join company k on k.id = o.company_id
      where g.owned_id = any (fresh) and coalesce(g.from_on <= on_day, true) and coalesce(g.ended_on > on_day, true)
        and o.kind not in ('natural_person', 'public_body', 'small_local_authority') and k.legal_form is distinct from 'public_body'
    ), held as (
      select g.owned_id from holding g join holder o on o.id = g.owned_id left join company k on k.id = o.company_id
      where g.owner_id = any (ids) and coalesce(g.from_on <= on_day, true) and coalesce(g.ended_on > on_day, true)
        and o.kind not in ('natural_person', 'public_body', 'small_local_authority') and k.legal_form is distinct from 'public_body'
      group by g.owned_id having sum(g.votes_bp) > 5000
    )
    select array_agg(distinct n.id) into fresh
      from (select v.owner_id as id from votes v where v.together > 5000 and v.most <= 5000 union all select d.owned_id from held d) n
      where n.id <> all (ids);
    exit when fresh is null;
    select array_agg(f) into fresh from unnest(bound_to(fresh, on_day)) f where f <> all (ids);
    ids := ids || fresh;
  end loop;
  if cardinality(ids) = 1 then
    return array[of_company];
  end if;
  -- A mark for each group of those bound at once, and then groups are put together while some group holds another's majority.
  marks := array_fill(null::bigint, array[cardinality(ids)]);
  while array_position(marks, null) is not null loop
    part := bound_to(array[ids[array_position(marks, null)]], on_day);
    marks := array(select coalesce(u.mark, case when u.id = any (part) then part[1] end) from unnest(ids, marks) with ordinality u (id, mark, nth) order by u.nth);
  end loop;
  loop
    with node as (select u.id, u.mark from unnest(ids, marks) u (id, mark))
    select b.one, b.other into here, there from (
      select o.mark as one, w.mark as other
        from holding g join node o on o.id = g.owner_id join node w on w.id = g.owned_id
        where o.mark <> w.mark and coalesce(g.from_on <= on_day, true) and coalesce(g.ended_on > on_day, true)
        group by o.mark, w.mark, g.owned_id having sum(g.votes_bp) > 5000
    ) b limit 1;
    exit when not found;
    marks := array(select case when u.mark = there then here else u.mark end from unnest(ids, marks) with ordinality u (id, mark, nth) order by u.nth);
  end loop;
  return array(
    select of_company union
    select h.company_id from unnest(ids, marks) u (id, mark) join holder h on h.id = u.id
    where h.company_id is not null and u.mark = marks[array_position(ids, subject)]
    order by 1);
end $$;

-- The companies whose earlier aid may have become that of these, by mergers and divisions until a day.
-- Each way from there to here: until which day's aid, and what share of it. Regulation (EU) 2023/2831 art. 3(8)-(9).
create function nimr.aid_ways(of_companies bigint[], on_day date) returns table (company_id bigint, until_on date, share numeric, events bigint[])
stable rows 2 set search_path = nimr, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with recursive way as (
    select m.id as company_id, on_day as until_on, 1::numeric as share, '{}'::bigint[] as events from unnest(of_companies) m (id)
    union all
    select e.company_id, least(w.until_on, e.happened_on), w.share * s.share, w.events || e.id
    from way w
    join nimr.company_event_part q on q.company_id = w.company_id
    join nimr.company_event e on e.id = q.event_id and e.undone_at is null and e.happened_on <= w.until_on and e.id <> all (w.events)
    cross join lateral (
      -- To the one who took the activity over; else by book equity; where nobody has said it, the whole counts for each, the careful way.
      select case
        when e.kind = 'merged_into' then 1
        when bool_or(p.took_over_activity) then max(case when p.company_id = q.company_id and p.took_over_activity then 1 else 0 end)
        when coalesce(sum(p.equity_ore), 0) > 0 then coalesce(max(p.equity_ore) filter (where p.company_id = q.company_id), 0)::numeric / sum(p.equity_ore)
        else 1 end as share
      from nimr.company_event_part p where p.event_id = e.id
    ) s
    where s.share > 0
  )
  select w.company_id, w.until_on, w.share, w.events from way w;
end;

-- All aid that counts as these companies' on a day, by whomever it was granted; what was corrected or revoked does not. One grant, one row.
create function nimr.aid_of(of_companies bigint[], on_day date, without_grant bigint) returns table (granted_on date, amount_eur_cent bigint, regulation text)
stable rows 10 set search_path = nimr, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with way as materialized (select * from nimr.aid_ways(of_companies, on_day))
  select a.granted_on, ceil(a.amount_eur_cent * least(1, sum(a.share)))::bigint, a.regulation
  from (
    select w.share, g.granted_on, g.amount_eur_cent, g.regulation, 'g' || g.id as id, w.company_id, w.until_on, w.events
      from way w
      join nimr.aid_grant g on g.company_id = w.company_id and g.granted_on <= w.until_on
      where g.kind <> 'revocation' and g.id is distinct from without_grant
        and not exists (select from nimr.aid_grant c where c.corrects_id = g.id)
    union all
    select w.share, d.granted_on, d.amount_eur_cent, d.regulation, 'd' || d.id, w.company_id, w.until_on, w.events
      from way w
      join nimr.declared_aid d on d.company_id = w.company_id and d.granted_on <= w.until_on
      where d.superseded_at is null
  ) a
  -- What a company had before it was merged or divided away is no longer its own; it comes by the way of that event.
  where not exists (
    select from nimr.company_event e where e.company_id = a.company_id and e.undone_at is null and e.id <> all (a.events)
      and e.happened_on between a.granted_on and a.until_on
      and (e.ended_company or e.kind = 'merged_into' or exists (select from nimr.company_event_part p where p.event_id = e.id and p.company_id = a.company_id)))
  group by a.id, a.granted_on, a.amount_eur_cent, a.regulation;
end;

create function nimr.fiscal_year_end_in(in_year integer, month_day text) returns date immutable set search_path = nimr, pg_temp language sql
begin atomic
  select case when month_day in ('02-28', '02-29') then make_date(in_year, 3, 1) - 1 else (in_year || '-' || month_day)::date end;
end;

-- What may still be given to the undertaking of a company on a day, under every ceiling that such aid is held against, and whether an amount fits: the
-- answer of decideRoom. `mostOnly` of it is all that a coach is told.
create function nimr.count_aid_room(of_company bigint, on_day date, of_regulation text, new_eur_cent bigint, without_grant bigint) returns jsonb
stable set search_path = nimr, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  members bigint[] := undertaking_of(of_company, on_day);
  own aid_regulation;
  ceiling_row aid_regulation;
  freight boolean;
  year_end text;
  limits jsonb := '[]';
  most bigint;
  ceiling bigint;
  counted bigint;
  from_day date;
  on_border boolean := false;
  on_leap boolean := false;
  over_before boolean := false;
  near boolean := false;
  unverified boolean := false;
  warnings text[];
  days date[];
  cents bigint[];
  kinds text[];
begin
  select r.* into own from aid_regulation r where r.code = of_regulation
    order by on_day between r.from_on and r.to_on desc, case when on_day < (select min(f.from_on) from aid_regulation f where f.code = of_regulation) then r.from_on end, r.from_on desc limit 1;
  if own.id is null then
    return null;
  end if;
  select bool_or(p.is_road_freight), max(p.fiscal_year_end) filter (where p.company_id = of_company) into freight, year_end
    from aid_profile p where p.company_id = any (members);
  year_end := coalesce(year_end, '12-31');
  select array_agg(a.granted_on), array_agg(a.amount_eur_cent), array_agg((select r.kind from aid_regulation r where r.code = a.regulation limit 1))
    into days, cents, kinds from aid_of(members, on_day, without_grant) a;
  for ceiling_row in
    select r.* from aid_regulation r where r.id = own.id or (own.kind in ('agriculture', 'fishery') and r.kind = 'general' and on_day between r.from_on and r.to_on)
    order by r.id <> own.id
  loop
    ceiling := case when freight then coalesce(ceiling_row.road_freight_ceiling_eur_cent, ceiling_row.ceiling_eur_cent) else ceiling_row.ceiling_eur_cent end;
    from_day := case when ceiling_row.counted_over = 'rolling_three_years' then (on_day - interval '3 years')::date
      else fiscal_year_end_in(extract(year from on_day)::integer - case when on_day <= fiscal_year_end_in(extract(year from on_day)::integer, year_end) then 3 else 2 end, year_end) + 1 end;
    select coalesce(sum(a.cent), 0),
        on_border or coalesce(bool_or(a.is_border), false),
        on_leap or coalesce(bool_or(a.is_border and (to_char(a.on_day, 'MM-DD') = '02-29' or to_char(count_aid_room.on_day, 'MM-DD') = '02-29')), false)
      into counted, on_border, on_leap
      from (
        select u.cent, u.on_day, ceiling_row.counted_over = 'rolling_three_years'
          and (u.on_day = (count_aid_room.on_day - interval '3 years')::date or (u.on_day + interval '3 years')::date = count_aid_room.on_day) as is_border
        from unnest(days, cents, kinds) u (on_day, cent, kind)
        where u.on_day between from_day and count_aid_room.on_day
          and u.kind = any (case ceiling_row.kind when 'general' then array['general', 'agriculture', 'fishery']
            when 'sgei' then array['general', 'sgei', 'agriculture', 'fishery'] else array[ceiling_row.kind] end)
      ) a;
    over_before := over_before or counted > ceiling;
    near := near or (greatest(0, ceiling - counted) - new_eur_cent) * 10 < ceiling;
    unverified := unverified or not ceiling_row.is_verified or (coalesce(freight, false) and ceiling_row.road_freight_ceiling_eur_cent is not null);
    most := least(most, greatest(0, ceiling - counted));
    limits := limits || jsonb_build_object('regulation', ceiling_row.code, 'kind', ceiling_row.kind, 'ceilingEurCent', ceiling, 'window', ceiling_row.counted_over,
      'fromOn', from_day, 'toOn', on_day, 'sumEurCent', counted, 'roomEurCent', greatest(0, ceiling - counted));
  end loop;
  warnings := array_remove(array[
    case when on_day not between own.from_on and own.to_on then 'not_in_force' end,
    case when on_border then 'boundary_day' end,
    case when on_leap then 'leap_day' end,
    case when over_before then 'over_ceiling_before' end,
    case when near and new_eur_cent <= most then 'near_ceiling' end,
    case when unverified then 'ceiling_to_verify' end], null);
  return jsonb_build_object('ruleVersion', 'de-minimis-room-v1', 'members', to_jsonb(members), 'allowed', new_eur_cent <= most,
    'sumInWindowEurCent', (limits -> 0 ->> 'sumEurCent')::bigint, 'roomEurCent', most, 'limits', limits, 'warnings', to_jsonb(warnings));
end $$;

-- Whether an amount fits, the largest that does, the ceiling, and what to be warned of: over all grantors, for everybody at work. Who gave what it does not say;
-- and of other days than today it says nothing to those who do not read aid: asked of one day after another it would tell every grant with its day and amount.
create function counter.aid_rooms(of_companies bigint[], on_day date, of_regulation text, new_eur_cent bigint)
returns table (company_id bigint, regulation text, fits boolean, room_eur_cent bigint, ceiling_eur_cent bigint, warnings text[])
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  -- Counted once for each: without `materialized` it would be counted for every column.
  with room as materialized (
    select c.id, s.regulation, nimr.count_aid_room(c.id, on_day, s.regulation, coalesce(new_eur_cent, 0), null) as said
    from unnest(of_companies) c (id)
    left join nimr.aid_profile p on p.company_id = c.id
    cross join lateral (select coalesce(of_regulation,
      (select g.code from nimr.aid_regulation g where g.kind = coalesce(p.sector, 'general') and on_day between g.from_on and g.to_on order by g.from_on desc limit 1)) as regulation) s
    where nimr.actor_is_job() or nimr.actor_is_operator() or cardinality(nimr.manages() || nimr.economises() || nimr.audits()) > 0
      or nimr.actor_is_staff() and on_day = (nimr.moment() at time zone 'Europe/Stockholm')::date
  )
  select r.id, r.regulation, (r.said ->> 'allowed')::boolean, (r.said ->> 'roomEurCent')::bigint, (r.said -> 'limits' -> 0 ->> 'ceilingEurCent')::bigint,
    array(select jsonb_array_elements_text(r.said -> 'warnings'))
  from room r where r.said is not null;
end;

-- The sums behind it, for those who write or examine aid.
create function counter.aid_room_counted(of_company bigint, on_day date, of_regulation text, new_eur_cent bigint, without_grant bigint) returns jsonb
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select nimr.count_aid_room(of_company, on_day, of_regulation, coalesce(new_eur_cent, 0), without_grant)
  where nimr.actor_is_operator() or cardinality(nimr.manages() || nimr.economises() || nimr.audits()) > 0;
end;

-- Who is one undertaking with a company on a day; ownership is known to all at work.
create function counter.undertaking_of(of_company bigint, on_day date) returns bigint[]
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select nimr.undertaking_of(of_company, on_day) where nimr.actor_is_staff() or nimr.actor_is_job() or nimr.actor_is_operator();
end;

-- One at a time for each undertaking and all that its aid may come from: two who give what still fits would together give too much.
create function nimr.lock_aid(of_company bigint, on_day date) returns void volatile set search_path = nimr, pg_temp language plpgsql as $$
declare
  one bigint;
begin
  for one in select distinct w.company_id from aid_ways(undertaking_of(of_company, on_day), on_day) w order by 1 loop
    perform pg_advisory_xact_lock(hashtext('nimr aid'), hashtext(one::text));
  end loop;
end $$;

-- The same lock, taken by whoever is about to grant, so that what is shown as room still is when it is used.
create function counter.lock_aid(of_company bigint, on_day date) returns void volatile security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if not actor_is_operator() and cardinality(economises()) = 0 then
    raise exception 'grants no aid' using errcode = 'insufficient_privilege';
  end if;
  perform lock_aid(of_company, on_day);
end $$;

-- The companies that are to take part in an intervention, with seats and minutes and nothing of the persons: those registered; else those who came; the one company
-- of an individual intervention.
create function counter.planned_companies(of_intervention bigint) returns table (company_id bigint, seats integer, minutes integer)
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  with allowed as (
    select i.id, i.kind, i.company_id, coalesce(i.support_minutes, 0) as support_minutes,
      (select coalesce(sum(extract(epoch from o.ends_at - o.starts_at) / 60), 0)::integer from nimr.occasion o where o.intervention_id = i.id) as minutes
    from nimr.intervention i where i.id = of_intervention
      and (nimr.actor_is_operator() or nimr.may_write_intervention(i.id)
        or exists (select from nimr.intervention_project p where p.intervention_id = i.id and p.project_id = any (nimr.manages() || nimr.economises() || nimr.audits())))
  ), registered as (
    select r.company_id, count(*)::integer as seats from allowed a join nimr.registration r on r.intervention_id = a.id
    where r.state = 'registered' and r.company_id is not null group by r.company_id
  ), came as (
    select c.company_id, max(c.persons)::integer as seats from (
      select t.company_id, o.id, count(*) as persons from allowed a join nimr.occasion o on o.intervention_id = a.id join nimr.attendance t on t.occasion_id = o.id
      where t.attended group by t.company_id, o.id) c group by c.company_id
  )
  select a.company_id, 1, a.support_minutes + a.minutes from allowed a where a.kind = 'individual'
  union all select r.company_id, r.seats, r.seats * a.minutes from registered r cross join allowed a where a.kind <> 'individual'
  union all select c.company_id, c.seats, c.seats * a.minutes from came c cross join allowed a
    where a.kind <> 'individual' and not exists (select from registered);
end;

-- No grant that does not fit, by whomever it is written: refused whole, and the largest amount that fits is said.
create function nimr.keep_aid_within_room() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  today date := (nimr.moment() at time zone 'Europe/Stockholm')::date;
  before aid_grant;
  planned bigint;
  begun date;
  room_then jsonb;
  later record;
begin
  if new.granted_on > today then
    raise exception 'granted on a day that has not come: %', new.granted_on using errcode = 'check_violation', constraint = 'aid_granted_ahead';
  end if;
  if new.corrects_id is not null then
    select g.* into before from aid_grant g where g.id = new.corrects_id for update;
    if before.kind = 'revocation' or exists (select from aid_grant g where g.corrects_id = new.corrects_id) then
      raise exception 'grant % no longer stands', new.corrects_id using errcode = 'unique_violation', constraint = 'aid_grant_corrects_id_key';
    end if;
    if (before.company_id, before.project_id) is distinct from (new.company_id, new.project_id) then
      raise exception 'a correction is of the same company and project' using errcode = 'check_violation', constraint = 'aid_correction_of_same';
    end if;
  end if;
  if not exists (select from aid_regulation r where r.code = new.regulation and new.granted_on between r.from_on and r.to_on) then
    raise exception 'regulation % does not apply on %', new.regulation, new.granted_on using errcode = 'check_violation', constraint = 'aid_regulation_in_force';
  end if;
  if not exists (select from euro_rate e where e.month = date_trunc('month', new.granted_on)::date and e.month = new.rate_month
      and e.sek_per_eur = new.sek_per_eur and e.source = new.rate_source for share) then
    raise exception 'not the rate of the month of %', new.granted_on using errcode = 'check_violation', constraint = 'aid_rate_of_month';
  end if;
  if new.amount_eur_cent <> round(new.amount_ore / new.sek_per_eur) then
    raise exception '% öre are not % euro cent', new.amount_ore, new.amount_eur_cent using errcode = 'check_violation', constraint = 'aid_amount_by_rate';
  end if;
  if new.intervention_id is not null and not exists (
      select from intervention_project p where p.intervention_id = new.intervention_id and p.project_id = new.project_id) then
    raise exception 'the intervention is not of the project' using errcode = 'check_violation', constraint = 'aid_of_project';
  end if;
  -- Never more than was reckoned before, and decided before it begins unless it is said why not.
  if new.kind <> 'revocation' and (new.kind = 'grant' or new.amount_ore > before.amount_ore) and new.intervention_id is not null then
    select p.amount_ore into planned from aid_estimate e join aid_estimate_part p on p.estimate_id = e.id
      where e.id = new.estimate_id and e.intervention_id = new.intervention_id and e.superseded_at is null and p.company_id = new.company_id;
    if planned is null or new.amount_ore > planned then
      raise exception 'more than the % öre reckoned for company %', coalesce(planned, 0), new.company_id using errcode = 'check_violation', constraint = 'aid_as_estimated';
    end if;
    select coalesce((select min(o.starts_at at time zone 'Europe/Stockholm')::date from occasion o where o.intervention_id = i.id),
        case when i.kind = 'individual' then i.starts_on end) into begun from intervention i where i.id = new.intervention_id;
    if new.granted_on > begun and new.late_reason is null then
      raise exception 'the intervention began on %', begun using errcode = 'check_violation', constraint = 'aid_before_start';
    end if;
  end if;
  perform lock_aid(new.company_id, new.granted_on);
  if new.kind = 'grant' and new.intervention_id is not null and exists (
      select from aid_grant g where g.intervention_id = new.intervention_id and g.company_id = new.company_id and g.kind <> 'revocation'
        and not exists (select from aid_grant c where c.corrects_id = g.id)) then
    raise exception 'company % has its aid for the intervention', new.company_id using errcode = 'unique_violation', constraint = 'aid_granted_once';
  end if;
  room_then := count_aid_room(new.company_id, new.granted_on, new.regulation, new.amount_eur_cent, new.corrects_id);
  if not (room_then ->> 'allowed')::boolean then
    raise exception 'does not fit: % euro cent are left', room_then ->> 'roomEurCent'
      using errcode = 'check_violation', constraint = 'aid_room', detail = room_then ->> 'roomEurCent';
  end if;
  -- Aid written down late must leave what was given after it within the ceiling of its own day, also to those it belonged to then and has parted from.
  for later in
    select a.granted_on, a.regulation
      from aid_of(array(select unnest(undertaking_of(new.company_id, today) || undertaking_of(new.company_id, new.granted_on)) group by 1), today, new.corrects_id) a
    where a.granted_on > new.granted_on and new.kind <> 'revocation' group by 1, 2
  loop
    select limit_then into room_then from (
      select jsonb_array_elements(count_aid_room(new.company_id, later.granted_on, later.regulation, 0, new.corrects_id) -> 'limits') as limit_then) l
      where new.granted_on >= (limit_then ->> 'fromOn')::date and (limit_then ->> 'roomEurCent')::bigint < new.amount_eur_cent
        and (select r.kind from aid_regulation r where r.code = new.regulation limit 1) = any (case limit_then ->> 'kind'
          when 'general' then array['general', 'agriculture', 'fishery'] when 'sgei' then array['general', 'sgei', 'agriculture', 'fishery'] else array[limit_then ->> 'kind'] end)
      order by (limit_then ->> 'roomEurCent')::bigint limit 1;
    if found then
      raise exception 'with it, aid granted on % would not fit', later.granted_on
        using errcode = 'check_violation', constraint = 'aid_room_later', detail = room_then ->> 'roomEurCent';
    end if;
  end loop;
  room_then := count_aid_room(new.company_id, new.granted_on, new.regulation, new.amount_eur_cent, new.corrects_id);
  new.uid := format('NIMR-%s-%s', extract(year from new.granted_on), new.id);
  new.room := room_then - 'members';
  new.undertaking := jsonb_build_object('ruleVersion', 'undertaking-2023-2831-v1', 'companyIds', room_then -> 'members');
  return new;
end $$;
create trigger within_room before insert on nimr.aid_grant for each row execute function nimr.keep_aid_within_room();

-- The register as anybody may read it: what stands, of grants from 2026 on. Sole traders are persons: neither name nor number, also of one that was
-- found to be a sole trader after the row was made.
create function counter.public_aid_register(granted_from date, granted_to date) returns setof jsonb
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select case when r.is_masked or c.is_sole_trader then jsonb_set(r.fields, '{beneficiary}', jsonb_build_object('isMasked', true, 'municipality', r.fields -> 'beneficiary' -> 'municipality')) else r.fields end
    - 'caseNumber' - 'undertakingId' || jsonb_build_object('isCorrected', r.corrects_id is not null)
  from nimr.aid_register_row r join nimr.aid_grant g on g.id = r.grant_id join nimr.company c on c.id = g.company_id
  where g.granted_on between greatest(granted_from, date '2026-01-01') and granted_to and g.kind <> 'revocation'
    and not exists (select from nimr.aid_register_row c where c.corrects_id = r.id)
    and not exists (select from nimr.aid_grant c where c.corrects_id = g.id)
  order by g.granted_on desc, r.id desc limit 5000;
end;

grant select (id, kind, company_id) on nimr.holder to nimr_counter;
grant select (owner_id, owned_id, votes_bp, from_on, ended_on) on nimr.holding to nimr_counter;
grant select (from_id, to_id, ground, from_on, ended_on) on nimr.control to nimr_counter;
grant select (id, company_id, kind, happened_on, ended_company, undone_at) on nimr.company_event to nimr_counter;
grant select (event_id, company_id, equity_ore, took_over_activity) on nimr.company_event_part to nimr_counter;
grant select (legal_form, is_sole_trader) on nimr.company to nimr_counter;
grant select (support_minutes) on nimr.intervention to nimr_counter;
do $$
declare
  t text;
begin
  foreach t in array array['company_event', 'company_event_part'] loop
    execute format('drop policy if exists counter_read on nimr.%I', t);
    execute format('create policy counter_read on nimr.%I for select to nimr_counter using (true)', t);
  end loop;
end $$;

revoke execute on function nimr.bound_to(bigint[], date), nimr.undertaking_of(bigint, date), nimr.aid_ways(bigint[], date), nimr.aid_of(bigint[], date, bigint), nimr.fiscal_year_end_in(integer, text),
  nimr.count_aid_room(bigint, date, text, bigint, bigint), nimr.lock_aid(bigint, date), nimr.keep_aid_within_room(),
  counter.aid_rooms(bigint[], date, text, bigint), counter.aid_room_counted(bigint, date, text, bigint, bigint), counter.undertaking_of(bigint, date),
  counter.public_aid_register(date, date), counter.lock_aid(bigint, date), counter.planned_companies(bigint) from public;
grant execute on function nimr.bound_to(bigint[], date), nimr.undertaking_of(bigint, date), nimr.aid_ways(bigint[], date), nimr.aid_of(bigint[], date, bigint), nimr.fiscal_year_end_in(integer, text),
  nimr.count_aid_room(bigint, date, text, bigint, bigint), nimr.lock_aid(bigint, date) to nimr_counter;
grant execute on function counter.aid_rooms(bigint[], date, text, bigint), counter.aid_room_counted(bigint, date, text, bigint, bigint), counter.undertaking_of(bigint, date),
  counter.public_aid_register(date, date), counter.lock_aid(bigint, date), counter.planned_companies(bigint) to nimr_app;
alter function counter.aid_rooms(bigint[], date, text, bigint) owner to nimr_counter;
alter function counter.aid_room_counted(bigint, date, text, bigint, bigint) owner to nimr_counter;
alter function counter.undertaking_of(bigint, date) owner to nimr_counter;
alter function counter.public_aid_register(date, date) owner to nimr_counter;
alter function counter.lock_aid(bigint, date) owner to nimr_counter;
alter function counter.planned_companies(bigint) owner to nimr_counter;
