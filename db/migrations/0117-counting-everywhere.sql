-- All municipalities of a project are counted at once. Until now each was a question of its own that read every talk of the project again, which a region of
-- ten can bear and a country cannot: 290 questions. The same rule now gives a row per company and place asked about; a question of one is the same with one
-- place. And what makes a company count is the project's to say: minutes, value, kinds of activity.

alter table nimr.project
  add column minimum_support_ore bigint not null default 0 check (minimum_support_ore between 0 and 100000000000),
  add column counted_activities text[] not null default array['talk', 'occasion', 'individual', 'grant']
    check (cardinality(counted_activities) > 0 and counted_activities <@ array['talk', 'occasion', 'individual', 'grant']);
comment on column nimr.project.minimum_support_minutes is 'least support that makes a company count, from its first day to the end of what is asked; 0: none';
comment on column nimr.project.minimum_support_ore is 'the same as the value of aid granted in the project; where both are said, either is enough';
comment on column nimr.project.counted_activities is 'kinds of support that make a company count; with others it took part and is not counted';

grant select (project_id, amount_ore, instrument) on nimr.aid_grant to nimr_counter;
grant select (company_id, year, size_class, superseded_at) on nimr.size_assessment to nimr_counter;
create policy counter_read on nimr.size_assessment for select to nimr_counter using (true);
grant select (durable) on nimr.survey_answer to nimr_counter;

set local role nimr_counter;

-- Each time a company got support in a project. Nobody but the functions of this schema reads it. Money paid to a company is support too; services that were
-- bought for it are not: they are the talk, the occasion or the intervention that they were part of.
create view counter.support as
  select p.project_id, t.company_id, t.municipality_code, 'talk'::text as kind, t.held_on as supported_on, t.duration_minutes as minutes,
      t.id as talk_id, null::bigint as occasion_id, null::bigint as intervention_id
    from nimr.talk t
    join nimr.project_municipality p on p.municipality_code = t.municipality_code
  union all
  select distinct p.project_id, a.company_id, o.municipality_code, 'occasion', (o.starts_at at time zone 'Europe/Stockholm')::date,
      (extract(epoch from o.ends_at - o.starts_at) / 60)::integer, null::bigint, o.id, o.intervention_id
    from nimr.attendance a
    join nimr.occasion o on o.id = a.occasion_id
    join nimr.intervention_project p on p.intervention_id = o.intervention_id
    where a.attended
  union all
  select p.project_id, i.company_id, i.lead_municipality_code, 'individual', i.starts_on, coalesce(i.support_minutes, 0), null::bigint, null::bigint, i.id
    from nimr.intervention i
    join nimr.intervention_project p on p.intervention_id = i.id
    where i.kind = 'individual'
  union all
  select g.project_id, g.company_id, g.grantor_municipality_code, 'grant', g.granted_on, 0, null::bigint, null::bigint, null::bigint
    from nimr.aid_grant g
    where g.instrument = 'direct_grant' and g.kind <> 'revocation' and not exists (select from nimr.aid_grant x where x.corrects_id = g.id);

create or replace function counter.support_fact(of_project bigint)
returns table (company_id bigint, municipality_code text, kind text, supported_on date, minutes integer, talk_id bigint, occasion_id bigint, intervention_id bigint)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select s.company_id, s.municipality_code, s.kind, s.supported_on, s.minutes, s.talk_id, s.occasion_id, s.intervention_id
  from counter.support s where s.project_id = of_project;
end;

-- Every company that took part, once for each place asked about that has to do with it: the whole project (null among the places; of_code is then empty),
-- and the municipalities where it has its seat, a workplace or got support. A place that the actor may not count gives no rows.
-- place: here (it counts there), elsewhere (in another municipality of the project), other_project, outside.
-- What a company is does not hang on the place: its first day of support, its size and target group are those of the project. Support from before the project's
-- first day says nothing of when its support began. Asked about such days alone, the last of them stands for it.
-- counts: it got support of a kind that makes it count, and minutes_so_far and value_ore are what is held against the least support: from the first day to to_on.
create function counter.took_part_places(of_project bigint, of_municipalities text[], from_on date, to_on date)
returns table (of_code text, company_id bigint, place text, minutes bigint, had_individual boolean, first_supported_on date, in_target_group boolean,
  target_reason text, focus_areas text[], size_class text, last_supported_on date, had_service boolean, had_grant boolean, counts boolean,
  minutes_so_far bigint, value_ore bigint)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set work_mem = '64MB' language sql
begin atomic
  with asked as materialized (
    select u.code from (select distinct m.code from unnest(of_municipalities) as m (code)) u where counter.may_count(of_project, u.code)
  ),
  member as materialized (select p.municipality_code as code from nimr.project_municipality p where p.project_id = of_project),
  began as materialized (select coalesce(min(h.from_on), '-infinity') as began_on from nimr.project_phase h where h.project_id = of_project),
  -- A row per company and office keeps the million rows of talks out of all that follows.
  by_office as materialized (
    select s.company_id, s.municipality_code, min(s.supported_on) filter (where s.supported_on >= b.began_on) as first_on,
      max(s.supported_on) filter (where s.supported_on between from_on and to_on) as last_on,
      coalesce(sum(s.minutes) filter (where s.supported_on between from_on and to_on), 0) as minutes,
      coalesce(sum(s.minutes) filter (where s.supported_on between b.began_on and to_on and s.kind = any (p.counted_activities)), 0) as minutes_so_far,
      coalesce(bool_or(s.kind = any (p.counted_activities)) filter (where s.supported_on <= to_on), false) as counts,
      coalesce(bool_or(s.kind = 'individual') filter (where s.supported_on between from_on and to_on), false) as had_individual,
      coalesce(bool_or(s.kind <> 'grant') filter (where s.supported_on between from_on and to_on), false) as had_service,
      coalesce(bool_or(s.kind = 'grant') filter (where s.supported_on between from_on and to_on), false) as had_grant
    from counter.support s
    join nimr.project p on p.id = of_project
    cross join began b
    where s.project_id = of_project and exists (select from asked)
    group by s.company_id, s.municipality_code
  ),
  supported as (
    select o.company_id, coalesce(min(o.first_on), max(o.last_on)) as first_supported_on, max(o.last_on) as last_supported_on, sum(o.minutes)::bigint as minutes,
      sum(o.minutes_so_far)::bigint as minutes_so_far, bool_or(o.counts) as counts, bool_or(o.had_individual) as had_individual,
      bool_or(o.had_service) as had_service, bool_or(o.had_grant) as had_grant
    from by_office o group by o.company_id having max(o.last_on) is not null
  ),
  value as (
    select g.company_id, sum(g.amount_ore)::bigint as ore from nimr.aid_grant g
    where g.project_id = of_project and g.granted_on <= to_on and g.kind <> 'revocation' and exists (select from asked)
      and not exists (select from nimr.aid_grant x where x.corrects_id = g.id)
    group by g.company_id
  ),
  asked_for as (
    select a.company_id, array_agg(a.focus_area_code) as focus_areas from (
      select t.company_id, f.focus_area_code from nimr.talk t
        join member m on m.code = t.municipality_code
        join nimr.talk_focus_area f on f.talk_id = t.id
        -- As a case, since a plan for any days expects few talks within them: it took a million one by one, 140 s instead of 5.
        where case when t.held_on between from_on and to_on then true else false end and exists (select from asked)
      union
      select s.company_id, i.focus_area_code from counter.support s join nimr.intervention_focus_area i on i.intervention_id = s.intervention_id
        where s.project_id = of_project and s.kind in ('occasion', 'individual') and s.supported_on between from_on and to_on and exists (select from asked)) a
    group by a.company_id
  ),
  placed as materialized (
    select s.*, c.seat_municipality_code, m.code is not null as seat_is_member, o.code is not null as seat_in_other_project,
      coalesce(v.ore, 0) as value_ore, coalesce(f.focus_areas, '{}') as focus_areas, a.in_target_group, a.reason as target_reason, z.size_class
    from supported s
    join nimr.company c on c.id = s.company_id
    left join member m on m.code = c.seat_municipality_code
    left join (select distinct p.municipality_code as code from nimr.project_municipality p where p.project_id <> of_project) o on o.code = c.seat_municipality_code
    left join value v on v.company_id = s.company_id
    left join asked_for f on f.company_id = s.company_id
    left join lateral (
      select t.in_target_group, t.reason from nimr.target_group_assessment t
      where t.company_id = s.company_id and t.project_id = of_project and t.superseded_at is null
      order by (t.year < extract(year from s.first_supported_on)) desc,
        case when t.year < extract(year from s.first_supported_on) then -t.year else t.year end
      limit 1) a on true
    left join lateral (
      select t.size_class from nimr.size_assessment t
      where t.company_id = s.company_id and t.superseded_at is null
      order by (t.year < extract(year from s.first_supported_on)) desc,
        case when t.year < extract(year from s.first_supported_on) then -t.year else t.year end
      limit 1) z on true
  ),
  works_at as materialized (
    select distinct p.company_id, w.municipality_code as code from placed p
    join nimr.workplace w on w.company_id = p.company_id
      and coalesce(w.from_on <= p.first_supported_on, true) and coalesce(w.to_on >= p.first_supported_on, true)
  ),
  counted_in as materialized (
    select p.company_id, p.seat_municipality_code as code from placed p join nimr.project j on j.id = of_project
      where p.seat_is_member and j.counting_place in ('seat', 'either')
    union
    select w.company_id, w.code from works_at w join member m on m.code = w.code join placed p on p.company_id = w.company_id
      join nimr.project j on j.id = of_project
      where j.counting_place = 'workplace' or (j.counting_place = 'either' and not p.seat_is_member)
  ),
  seen_from as (
    select p.company_id, a.code from placed p join asked a on a.code = p.seat_municipality_code
    union
    select w.company_id, a.code from works_at w join asked a on a.code = w.code
    union
    select o.company_id, a.code from by_office o join asked a on a.code = o.municipality_code where o.last_on is not null
    union
    select p.company_id, null from placed p where exists (select from asked a where a.code is null)
  )
  select coalesce(s.code, ''), p.company_id,
    case
      when n.company_id is not null and (s.code is null or k.company_id is not null) then 'here'
      when n.company_id is not null then 'elsewhere'
      when p.seat_in_other_project then 'other_project'
      else 'outside' end,
    p.minutes, p.had_individual, p.first_supported_on, p.in_target_group, p.target_reason, p.focus_areas, p.size_class, p.last_supported_on,
    p.had_service, p.had_grant, p.counts, p.minutes_so_far, p.value_ore
  from seen_from s
  join placed p on p.company_id = s.company_id
  left join (select distinct i.company_id from counted_in i) n on n.company_id = s.company_id
  left join counted_in k on k.company_id = s.company_id and k.code = s.code;
end;

create or replace function counter.took_part(of_project bigint, of_municipality text, from_on date, to_on date)
returns table (company_id bigint, place text, minutes bigint, had_individual boolean, first_supported_on date, in_target_group boolean, target_reason text, focus_areas text[])
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select t.company_id, t.place, t.minutes, t.had_individual, t.first_supported_on, t.in_target_group, t.target_reason, t.focus_areas
  from counter.took_part_places(of_project, array[of_municipality], from_on, to_on) t;
end;

-- Of so many companies, from which of the places asked about each is seen: the whole, its seat, and where it took part in the period. For answers and
-- milestones, which also tell of companies that got no support; found company by company, as they are few beside those that got some.
create function counter.seen_from(of_project bigint, of_companies bigint[], of_municipalities text[], from_on date, to_on date)
returns table (company_id bigint, of_code text)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with asked as materialized (
    select u.code from (select distinct m.code from unnest(of_municipalities) as m (code)) u where counter.may_count(of_project, u.code)
  ),
  supported as materialized (
    select a.company_id, s.municipality_code, coalesce(min(s.supported_on) filter (where s.supported_on >= b.began_on), min(s.supported_on)) as first_on, bool_or(s.supported_on between from_on and to_on) as in_period
    from unnest(of_companies) as a (company_id)
    cross join lateral (select f.municipality_code, f.supported_on from counter.support f where f.company_id = a.company_id and f.project_id = of_project) s
    cross join (select coalesce(min(h.from_on), '-infinity') as began_on from nimr.project_phase h where h.project_id = of_project) b
    where exists (select from asked)
    group by a.company_id, s.municipality_code
  )
  select c.id, coalesce(p.code, '') from nimr.company c join asked p on p.code is null or p.code = c.seat_municipality_code where c.id = any (of_companies)
  union
  select s.company_id, p.code from supported s join asked p on p.code = s.municipality_code where s.in_period
  union
  select s.company_id, p.code
    from (select u.company_id, min(u.first_on) as first_on from supported u group by u.company_id having bool_or(u.in_period)) s
    join nimr.workplace w on w.company_id = s.company_id and coalesce(w.from_on <= s.first_on, true) and coalesce(w.to_on >= s.first_on, true)
    join asked p on p.code = w.municipality_code;
end;

-- Survey answers that still hold, once for each place asked about from which the company is seen. An answer that the one that lives on gave for a company that was
-- asked counts at that company, where the project did not support the one that lives on.
create function counter.survey_answers_places(of_project bigint, of_municipalities text[], from_on date, to_on date)
returns table (of_code text, answer_id bigint, company_id bigint, asked_from_on date, asked_to_on date, answered_on date, jobs_kept numeric, jobs_created numeric,
  support_mattered text, durable boolean)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with answer as materialized (
    select s.id, case when q.company_id is null or exists (select from counter.support f where f.project_id = of_project and f.company_id = s.company_id)
        then s.company_id else q.company_id end as company_id, s.asked_from_on, s.asked_to_on, s.answered_on, s.jobs_kept, s.jobs_created, s.support_mattered, s.durable
    from nimr.survey_answer s
    left join nimr.survey_company q on q.id = s.survey_company_id
    where s.project_id = of_project and not exists (select from nimr.survey_answer n where n.replaces_id = s.id)
      and exists (select from unnest(of_municipalities) as u (code) where counter.may_count(of_project, u.code))
  )
  select f.of_code, a.id, a.company_id, a.asked_from_on, a.asked_to_on, a.answered_on, a.jobs_kept, a.jobs_created, a.support_mattered, a.durable
  from counter.seen_from(of_project, (select array_agg(distinct n.company_id) from answer n), of_municipalities, from_on, to_on) f
  join answer a on a.company_id = f.company_id;
end;

-- The milestones that stand, each at the company it counts on: a company that was taken over by merger keeps its milestones, and they count on the one
-- that took over, if the project supported that one too. is_repeated: the same event, entered for both before they merged, is told of one of them.
create function counter.milestone_fact(of_project bigint)
returns table (milestone_id bigint, company_id bigint, recorded_company_id bigint, municipality_code text, kind text, happened_on date,
  amount_ore bigint, fte numeric, support_mattered text, is_repeated boolean)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with recursive stands as materialized (
    select m.id, m.company_id, m.municipality_code, m.kind, m.happened_on, m.what, m.financier_id, m.financier_words, m.amount_ore, m.fte, m.support_mattered
    from nimr.milestone m
    where m.project_id = of_project
      and not exists (select from nimr.milestone n where n.replaces_id = m.id)
      and not exists (select from nimr.milestone_withdrawal w where w.milestone_id = m.id)
  ),
  way as (
    select distinct s.company_id, s.company_id as reached_id, array[s.company_id] as passed from stands s
    union all
    select w.company_id, p.company_id, w.passed || p.company_id
    from way w
    join nimr.company_event e on e.company_id = w.reached_id and e.kind = 'merged_into' and e.undone_at is null
    join nimr.company_event_part p on p.event_id = e.id
    where p.company_id <> all (w.passed)
  ),
  -- Where it counts: the last of them that the project supported, or else where it was entered.
  step as (
    select w.company_id, w.reached_id, cardinality(w.passed) as far from way w
    where cardinality(w.passed) = 1
      or exists (select from counter.support s where s.project_id = of_project and s.company_id = w.reached_id)
  ),
  survivor as (
    select distinct on (t.company_id) t.company_id, t.reached_id from step t order by t.company_id, t.far desc, t.reached_id
  )
  select s.id, v.reached_id, s.company_id, s.municipality_code, s.kind, s.happened_on, s.amount_ore, s.fte, s.support_mattered,
    row_number() over (partition by v.reached_id, s.kind, s.happened_on, s.amount_ore, s.fte, s.financier_id, lower(s.financier_words), lower(s.what)
      order by s.id) > 1
  from stands s join survivor v on v.company_id = s.company_id;
end;

-- Those milestones, once for each place asked about from which the company is seen.
create function counter.milestones_places(of_project bigint, of_municipalities text[], from_on date, to_on date)
returns table (of_code text, milestone_id bigint, company_id bigint, recorded_company_id bigint, municipality_code text, kind text, happened_on date,
  amount_ore bigint, fte numeric, support_mattered text, is_repeated boolean)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with fact as materialized (
    select m.* from counter.milestone_fact(of_project) m
    where exists (select from unnest(of_municipalities) as u (code) where counter.may_count(of_project, u.code))
  )
  select f.of_code, m.milestone_id, m.company_id, m.recorded_company_id, m.municipality_code, m.kind, m.happened_on, m.amount_ore, m.fte, m.support_mattered,
    m.is_repeated
  from counter.seen_from(of_project, (select array_agg(distinct n.company_id) from fact n), of_municipalities, from_on, to_on) f
  join fact m on m.company_id = f.company_id;
end;

create or replace function counter.survey_answers(of_project bigint, of_municipality text, from_on date, to_on date)
returns table (answer_id bigint, company_id bigint, asked_from_on date, asked_to_on date, answered_on date, jobs_kept numeric, jobs_created numeric, support_mattered text)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select a.answer_id, a.company_id, a.asked_from_on, a.asked_to_on, a.answered_on, a.jobs_kept, a.jobs_created, a.support_mattered
  from counter.survey_answers_places(of_project, array[of_municipality], from_on, to_on) a
  where counter.may_count(of_project, of_municipality);
end;

revoke execute on function counter.took_part_places(bigint, text[], date, date), counter.survey_answers_places(bigint, text[], date, date),
  counter.milestone_fact(bigint), counter.milestones_places(bigint, text[], date, date), counter.seen_from(bigint, bigint[], text[], date, date) from public;
grant execute on function counter.took_part_places(bigint, text[], date, date), counter.survey_answers_places(bigint, text[], date, date),
  counter.milestones_places(bigint, text[], date, date) to nimr_app;
set local role nimr_owner;
