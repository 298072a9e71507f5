-- The facts that figures count. Counting crosses municipalities (a company of Norsjö may have been helped in Malå), so these functions belong to
-- nimr_counter, are granted only the columns that counting needs, and each asks first whether the actor may count what is asked for.

create table nimr.counting_secret (
  only_row boolean primary key default true check (only_row),
  salt text not null default md5(random()::text || clock_timestamp()::text) || md5(random()::text)
);
comment on table nimr.counting_secret is 'makes the pseudonyms of persons in figures; nobody but the counting functions reads it';
insert into nimr.counting_secret default values;
call nimr.protect('counting_secret', 'only_row', '', '', 'salt');
create policy counter_read on nimr.counting_secret for select to nimr_counter using (true);
grant select on nimr.counting_secret to nimr_counter;

do $$
declare
  t text;
begin
  foreach t in array array['project', 'project_municipality', 'project_phase', 'project_period', 'company', 'workplace', 'talk', 'talk_person', 'talk_focus_area',
    'intervention', 'intervention_project', 'intervention_focus_area', 'occasion', 'attendance', 'person_role', 'person_characteristic',
    'survey_answer', 'target_group_assessment'] loop
    execute format('drop policy if exists counter_read on nimr.%I', t);
    execute format('create policy counter_read on nimr.%I for select to nimr_counter using (true)', t);
  end loop;
end $$;
grant select on nimr.project, nimr.project_municipality, nimr.project_phase, nimr.project_period, nimr.talk, nimr.talk_person, nimr.talk_focus_area,
  nimr.intervention_project, nimr.intervention_focus_area, nimr.attendance, nimr.person_role, nimr.person_characteristic, nimr.target_group_assessment to nimr_counter;
grant select (id, seat_municipality_code, seat_locality_id, started_on) on nimr.company to nimr_counter;
grant select (company_id, municipality_code, from_on, to_on) on nimr.workplace to nimr_counter;
grant select (id, kind, company_id, lead_municipality_code, starts_on, support_minutes) on nimr.intervention to nimr_counter;
grant select (id, intervention_id, starts_at, ends_at, municipality_code) on nimr.occasion to nimr_counter;
grant select (id, company_id, project_id, asked_from_on, asked_to_on, answered_on, jobs_kept, jobs_created, support_mattered, replaces_id) on nimr.survey_answer to nimr_counter;

-- The own office counts its own municipality; those who manage, economise or audit a project count all of it. Asked for null: the whole project.
create function counter.may_count(of_project bigint, of_municipality text) returns boolean stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select nimr.actor_is_operator()
    or of_project = any (nimr.manages() || nimr.economises() || nimr.audits())
    or (of_municipality = any (nimr.works_in())
      and exists (select from nimr.project_municipality p where p.project_id = of_project and p.municipality_code = of_municipality));
end;

-- Each time a company got support in a project: one row per talk, attended occasion or individual intervention.
create function counter.support_fact(of_project bigint)
returns table (company_id bigint, municipality_code text, kind text, supported_on date, minutes integer, talk_id bigint, occasion_id bigint, intervention_id bigint)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select t.company_id, t.municipality_code, 'talk', t.held_on, t.duration_minutes, t.id, null::bigint, null::bigint
    from nimr.talk t
    join nimr.project_municipality p on p.municipality_code = t.municipality_code and p.project_id = of_project
  union all
  select distinct a.company_id, o.municipality_code, 'occasion', (o.starts_at at time zone 'Europe/Stockholm')::date,
      (extract(epoch from o.ends_at - o.starts_at) / 60)::integer, null::bigint, o.id, o.intervention_id
    from nimr.attendance a
    join nimr.occasion o on o.id = a.occasion_id
    join nimr.intervention_project p on p.intervention_id = o.intervention_id and p.project_id = of_project
    where a.attended
  union all
  select i.company_id, i.lead_municipality_code, 'individual', i.starts_on, coalesce(i.support_minutes, 0), null::bigint, null::bigint, i.id
    from nimr.intervention i
    join nimr.intervention_project p on p.intervention_id = i.id and p.project_id = of_project
    where i.kind = 'individual';
end;

-- Every company that took part, as the asked municipality (or the whole project) sees it.
-- place: here, elsewhere (another municipality of the project), other_project, outside. focus_areas: what it asked for in the period.
create function counter.took_part(of_project bigint, of_municipality text, from_on date, to_on date)
returns table (company_id bigint, place text, minutes bigint, had_individual boolean, first_supported_on date, in_target_group boolean, target_reason text, focus_areas text[])
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with fact as materialized (
    select f.* from counter.support_fact(of_project) f where counter.may_count(of_project, of_municipality)
  ),
  member as (select p.municipality_code from nimr.project_municipality p where p.project_id = of_project),
  supported as (
    select f.company_id,
      min(f.supported_on) as first_supported_on,
      coalesce(sum(f.minutes) filter (where f.supported_on between from_on and to_on), 0) as minutes,
      coalesce(bool_or(f.kind = 'individual') filter (where f.supported_on between from_on and to_on), false) as had_individual,
      coalesce(bool_or(f.municipality_code = of_municipality) filter (where f.supported_on between from_on and to_on), false) as happened_here,
      coalesce(bool_or(true) filter (where f.supported_on between from_on and to_on), false) as in_period
    from fact f group by f.company_id
  ),
  asked_for as (
    select a.company_id, array_agg(a.focus_area_code) as focus_areas from (
      select f.company_id, t.focus_area_code from fact f join nimr.talk_focus_area t on t.talk_id = f.talk_id where f.supported_on between from_on and to_on
      union
      select f.company_id, i.focus_area_code from fact f join nimr.intervention_focus_area i on i.intervention_id = f.intervention_id
        where f.supported_on between from_on and to_on) a
    group by a.company_id
  ),
  placed as (
    select s.*, c.seat_municipality_code,
      c.seat_municipality_code in (select m.municipality_code from member m) as seat_is_member,
      coalesce((select array_agg(distinct w.municipality_code) from nimr.workplace w
        where w.company_id = s.company_id and coalesce(w.from_on <= s.first_supported_on, true) and coalesce(w.to_on >= s.first_supported_on, true)), '{}') as workplaces,
      p.counting_place
    from supported s
    join nimr.company c on c.id = s.company_id
    join nimr.project p on p.id = of_project
    where s.in_period
  ),
  located as (
    select p.*, array(
      select m.municipality_code from member m
      where case p.counting_place
        when 'seat' then m.municipality_code = p.seat_municipality_code
        when 'workplace' then m.municipality_code = any (p.workplaces)
        else m.municipality_code = p.seat_municipality_code or (not p.seat_is_member and m.municipality_code = any (p.workplaces)) end
    ) as counted_in
    from placed p
  )
  select l.company_id,
    case
      when of_municipality is null and cardinality(l.counted_in) > 0 then 'here'
      when of_municipality = any (l.counted_in) then 'here'
      when cardinality(l.counted_in) > 0 then 'elsewhere'
      when exists (select from nimr.project_municipality o where o.municipality_code = l.seat_municipality_code and o.project_id <> of_project) then 'other_project'
      else 'outside' end,
    l.minutes, l.had_individual, l.first_supported_on, a.in_target_group, a.reason, coalesce(f.focus_areas, '{}')
  from located l
  left join asked_for f on f.company_id = l.company_id
  left join lateral (
    select t.in_target_group, t.reason from nimr.target_group_assessment t
    where t.company_id = l.company_id and t.project_id = of_project and t.superseded_at is null
    order by (t.year < extract(year from l.first_supported_on)) desc,
      case when t.year < extract(year from l.first_supported_on) then -t.year else t.year end
    limit 1
  ) a on true
  where of_municipality is null or l.happened_here or of_municipality = l.seat_municipality_code or of_municipality = any (l.workplaces);
end;

-- Survey answers that still hold (not replaced by a corrected one), newest first per company.
create function counter.survey_fact(of_project bigint)
returns table (answer_id bigint, company_id bigint, asked_from_on date, asked_to_on date, answered_on date, jobs_kept numeric, jobs_created numeric, support_mattered text)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select s.id, s.company_id, s.asked_from_on, s.asked_to_on, s.answered_on, s.jobs_kept, s.jobs_created, s.support_mattered
  from nimr.survey_answer s
  where s.project_id = of_project and not exists (select from nimr.survey_answer n where n.replaces_id = s.id);
end;

create function counter.survey_answers(of_project bigint, of_municipality text, from_on date, to_on date)
returns table (answer_id bigint, company_id bigint, asked_from_on date, asked_to_on date, answered_on date, jobs_kept numeric, jobs_created numeric, support_mattered text)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select s.* from counter.survey_fact(of_project) s
  join nimr.company c on c.id = s.company_id
  where counter.may_count(of_project, of_municipality)
    and (of_municipality is null or c.seat_municipality_code = of_municipality
      or s.company_id in (select t.company_id from counter.took_part(of_project, of_municipality, from_on, to_on) t));
end;

-- The persons reached on behalf of companies that took part, for counting by a characteristic. Never leaves this schema.
create function counter.person_reached(of_project bigint, of_municipality text, from_on date, to_on date)
returns table (person_id bigint, is_leader boolean, first_year integer)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with meeting as materialized (
    select tp.person_id, t.company_id, t.held_on as met_on
      from nimr.talk_person tp
      join nimr.talk t on t.id = tp.talk_id
      join nimr.project_municipality p on p.municipality_code = t.municipality_code and p.project_id = of_project
    union all
    select a.person_id, a.company_id, (o.starts_at at time zone 'Europe/Stockholm')::date
      from nimr.attendance a
      join nimr.occasion o on o.id = a.occasion_id
      join nimr.intervention_project p on p.intervention_id = o.intervention_id and p.project_id = of_project
      where a.attended and a.person_id is not null
  ),
  first_met as (select m.person_id, min(m.met_on) as met_on from meeting m group by m.person_id)
  select m.person_id,
    bool_or(exists (select from nimr.person_role r where r.person_id = m.person_id and r.company_id = m.company_id and r.role = 'leader'
      and r.from_on <= m.met_on and coalesce(r.to_on >= m.met_on, true))),
    extract(year from f.met_on)::integer
  from meeting m
  join first_met f on f.person_id = m.person_id
  where m.met_on between from_on and to_on
    and m.company_id in (
      select t.company_id from counter.took_part(of_project, of_municipality, from_on, to_on) t where t.place in ('here', 'outside'))
  group by m.person_id, f.met_on;
end;

-- Counting personal characteristics. The rows are pseudonyms made anew for each figure and question, in the order of the pseudonyms, with no company and no
-- village: they cannot be joined with another figure's. Open questions (a day here, a day there) would single persons out, so others than the operator
-- may ask for the whole project time or a phase only; and outside the own office a count is withheld when it, or what it leaves, is 1 to 4 persons.
-- All figures are asked for in one call, because finding who was reached is nearly all of the work (five calls took 100 ms, one takes 10).
-- state: shown, period_not_offered, too_few.
create function counter.people_figures(of_figures text[], of_project bigint, of_municipality text, from_on date, to_on date)
returns table (figure text, state text, pseudonym text, included boolean, reason text)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with asker as materialized (
    select counter.may_count(of_project, of_municipality) as may_count, nimr.actor_is_operator() as is_operator,
      coalesce(of_municipality = any (nimr.works_in()), false) as is_own
  ),
  offered as materialized (
    select a.is_operator
      or exists (select from nimr.project_phase h where h.project_id = of_project and h.from_on = people_figures.from_on and h.to_on = people_figures.to_on)
      or exists (select from nimr.project_phase h where h.project_id = of_project having min(h.from_on) = people_figures.from_on and max(h.to_on) = people_figures.to_on)
      or exists (select from nimr.project_period h where h.project_id = of_project and h.kind = 'activity' having min(h.from_on) = people_figures.from_on and max(h.to_on) = people_figures.to_on)
      as yes
    from asker a
  ),
  asked as materialized (select distinct u.key from unnest(of_figures) as u (key)),
  reached as materialized (
    select p.person_id, p.is_leader, p.first_year, c.gender, c.born_abroad, c.birth_year
    from counter.person_reached(of_project, of_municipality, from_on, to_on) p
    left join nimr.person_characteristic c on c.person_id = p.person_id
    where (select o.yes from offered o)
  ),
  candidate as materialized (
    select f.key,
      encode(sha256(convert_to(concat_ws('|', s.salt, f.key, of_project, of_municipality, from_on, to_on, p.person_id), 'UTF8')), 'hex') as pseudonym,
      case f.key
        when 'people_reached' then null
        when 'people_women' then case when p.gender is null then 'not_declared' when p.gender <> 'woman' then 'other_gender' end
        when 'people_men' then case when p.gender is null then 'not_declared' when p.gender <> 'man' then 'other_gender' end
        when 'entrepreneurs_born_abroad' then case
          when not p.is_leader then 'not_leader' when p.born_abroad is null then 'not_declared' when not p.born_abroad then 'born_in_sweden' end
        when 'entrepreneurs_aged_18_30' then case
          when not p.is_leader then 'not_leader' when p.birth_year is null then 'not_declared'
          when p.first_year - p.birth_year not between 18 and 30 then 'other_age' end
        else 'unknown_figure' end as reason
    from asked f cross join reached p cross join nimr.counting_secret s
  ),
  tally as (
    select f.key, count(c.pseudonym) filter (where c.reason is null) as within, count(c.pseudonym) filter (where c.reason is not null) as without
    from asked f left join candidate c on c.key = f.key group by f.key
  ),
  verdict as materialized (
    select t.key, case
      when not (select o.yes from offered o) then 'period_not_offered'
      when a.is_operator or a.is_own then 'shown'
      when t.within < 5 or t.without between 1 and 4 then 'too_few'
      else 'shown' end as state
    from tally t cross join asker a
  ),
  -- Outside the own office a reason that 1 to 4 persons have tells as much of them as the figure would: then no reason of that figure is told.
  reason_of_few as materialized (
    select c.key from candidate c cross join asker a
    where c.reason is not null and not (a.is_operator or a.is_own)
    group by c.key, c.reason having count(*) < 5
  )
  select v.key, v.state, substr(c.pseudonym, 1, 16), c.reason is null,
    case when c.reason is not null and c.key in (select r.key from reason_of_few r) then 'not_told' else c.reason end
  from verdict v
  left join candidate c on c.key = v.key and v.state = 'shown'
  where (select a.may_count from asker a)
  order by v.key, c.pseudonym;
end;

do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'counter'::regnamespace and pg_get_userbyid(p.proowner) = 'nimr_owner' loop
    -- While they are still ours: after the change of owner PostgreSQL would only warn.
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to nimr_counter', f);
  end loop;
end $$;
set local role nimr_counter;
grant execute on function
  counter.may_count(bigint, text),
  counter.took_part(bigint, text, date, date),
  counter.survey_answers(bigint, text, date, date),
  counter.people_figures(text[], bigint, text, date, date)
to nimr_app;
set local role nimr_owner;
