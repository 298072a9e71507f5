-- Persons' characteristics outside the own office: not only small counts are hidden, but as many others as it takes for nothing to follow from
-- totals, complements and phases (decision 0054). One pattern for a whole project: municipalities, the whole, every offered period and all
-- figures together, so that no two answers can be put together to more than either tells. Until now each count was tried by itself.

-- The periods that persons are counted for: the whole project time (0) and each phase (1, 2, …). One phase alone is the whole time.
create function counter.people_period(of_project bigint) returns table (nth integer, from_on date, to_on date)
stable security definer set search_path = pg_catalog, pg_temp language sql
begin atomic
  with phase as (select distinct h.from_on, h.to_on from nimr.project_phase h where h.project_id = of_project)
  select 0, min(p.from_on), max(p.to_on) from phase p having count(*) > 0
  union all
  select (row_number() over (order by p.from_on, p.to_on))::integer, p.from_on, p.to_on from phase p where (select count(*) from phase) > 1;
end;

-- Who was reached where and when, for all municipalities, the whole (null) and all periods in one pass: what counter.person_reached says for
-- one municipality and one period (people-pattern.test.ts holds them together). Never leaves this schema.
create function counter.people_by_place(of_project bigint)
returns table (person_id bigint, municipality_code text, period integer, is_leader boolean, first_year integer)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with period as materialized (select * from counter.people_period(of_project)),
  member as materialized (select p.municipality_code from nimr.project_municipality p where p.project_id = of_project),
  fact as materialized (select f.company_id, f.municipality_code, f.supported_on from counter.support_fact(of_project) f),
  happened as (
    select f.company_id, p.nth, array_agg(distinct f.municipality_code) as happened_in
    from fact f join period p on f.supported_on between p.from_on and p.to_on group by f.company_id, p.nth
  ),
  placed as materialized (
    select s.company_id, c.seat_municipality_code, r.counting_place,
      c.seat_municipality_code in (select m.municipality_code from member m) as seat_is_member,
      coalesce((select array_agg(distinct w.municipality_code) from nimr.workplace w
        where w.company_id = s.company_id and coalesce(w.from_on <= s.first_on, true) and coalesce(w.to_on >= s.first_on, true)), '{}') as workplaces
    from (select f.company_id, min(f.supported_on) as first_on from fact f group by f.company_id) s
    join nimr.company c on c.id = s.company_id
    join nimr.project r on r.id = of_project
  ),
  located as materialized (
    select p.*, array(
      select m.municipality_code from member m
      where case p.counting_place
        when 'seat' then m.municipality_code = p.seat_municipality_code
        when 'workplace' then m.municipality_code = any (p.workplaces)
        else m.municipality_code = p.seat_municipality_code or (not p.seat_is_member and m.municipality_code = any (p.workplaces)) end
    ) as counted_in,
    exists (select from nimr.project_municipality o where o.municipality_code = p.seat_municipality_code and o.project_id <> of_project) as is_of_other_project
    from placed p
  ),
  place as materialized (
    select l.company_id, h.nth, m.municipality_code
    from located l
    join happened h on h.company_id = l.company_id
    cross join lateral (
      select o.municipality_code from member o
      where (o.municipality_code = any (l.counted_in) or (cardinality(l.counted_in) = 0 and not l.is_of_other_project))
        and (o.municipality_code = any (h.happened_in) or o.municipality_code = l.seat_municipality_code or o.municipality_code = any (l.workplaces))
      union all
      select null where cardinality(l.counted_in) > 0 or not l.is_of_other_project
    ) m
  ),
  spoken as (
    select tp.person_id, t.company_id, t.held_on as met_on
      from nimr.talk_person tp
      join nimr.talk t on t.id = tp.talk_id
      join member m on m.municipality_code = t.municipality_code
    union all
    select a.person_id, a.company_id, (o.starts_at at time zone 'Europe/Stockholm')::date
      from nimr.attendance a
      join nimr.occasion o on o.id = a.occasion_id
      join nimr.intervention_project p on p.intervention_id = o.intervention_id and p.project_id = of_project
      where a.attended and a.person_id is not null
  ),
  meeting as materialized (
    select s.*, exists (select from nimr.person_role r where r.person_id = s.person_id and r.company_id = s.company_id and r.role = 'leader'
      and r.from_on <= s.met_on and coalesce(r.to_on >= s.met_on, true)) as is_leader
    from spoken s
  ),
  first_met as (select m.person_id, min(m.met_on) as met_on from meeting m group by m.person_id),
  met as (
    select m.person_id, m.company_id, p.nth, bool_or(m.is_leader) as is_leader
    from meeting m join period p on m.met_on between p.from_on and p.to_on group by m.person_id, m.company_id, p.nth
  )
  select m.person_id, w.municipality_code, m.nth, bool_or(m.is_leader), extract(year from f.met_on)::integer
  from met m
  join place w on w.company_id = m.company_id and w.nth = m.nth
  join first_met f on f.person_id = m.person_id
  group by m.person_id, w.municipality_code, m.nth, f.met_on;
end;

-- The counts themselves, also where they are zero.
create function counter.people_cube(of_project bigint)
returns table (municipality_code text, period integer, reached integer, women integer, men integer, born_abroad integer, young integer)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with counted as (
    select p.municipality_code, p.period, count(*) as reached,
      count(*) filter (where c.gender = 'woman') as women,
      count(*) filter (where c.gender = 'man') as men,
      count(*) filter (where p.is_leader and c.born_abroad) as born_abroad,
      count(*) filter (where p.is_leader and p.first_year - c.birth_year between 18 and 30) as young
    from counter.people_by_place(of_project) p
    left join nimr.person_characteristic c on c.person_id = p.person_id
    group by p.municipality_code, p.period
  )
  select w.municipality_code, o.nth, coalesce(c.reached, 0)::integer, coalesce(c.women, 0)::integer, coalesce(c.men, 0)::integer,
    coalesce(c.born_abroad, 0)::integer, coalesce(c.young, 0)::integer
  from (select p.municipality_code from nimr.project_municipality p where p.project_id = of_project union all select null) w
  cross join counter.people_period(of_project) o
  left join counted c on c.municipality_code is not distinct from w.municipality_code and c.period = o.nth
  order by w.municipality_code nulls last, o.nth;
end;

-- Whether hidden counts of one column keep each other. `counts` and `members` go by municipality; what is known of the members is their sum. A
-- reader from outside (level 1), or any office among them that knows its own (level 2), must be left with two or more that sum to five persons
-- at least: then each of them may be anything from nothing to that sum, unless `most` (what each can be at most) says otherwise.
-- growth: how much each has grown since statistics were last published; of the sum that growth must be nothing, or five persons at least.
create function counter.block_holds(counts integer[], most integer[], growth integer[], members boolean[], of_level integer) returns boolean
immutable security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  n constant integer := cardinality(members);
  total integer;
  size integer;
  room integer;
  grown integer;
begin
  if true <> all (members) then return true; end if;
  for insider in 0..n loop
    continue when insider > 0 and (of_level < 2 or not members[insider]);
    total := 0; size := 0; room := 0; grown := 0;
    for i in 1..n loop
      continue when not members[i] or i = insider;
      size := size + 1; total := total + counts[i]; room := room + most[i]; grown := grown + coalesce(growth[i], 0);
    end loop;
    if size < 2 or total < 5 or (grown <> 0 and abs(grown) < 5) then return false; end if;
    for i in 1..n loop
      continue when not members[i] or i = insider;
      if least(total, most[i]) - greatest(0, total - (room - most[i])) < 4 then return false; end if;
    end loop;
  end loop;
  return true;
end $$;

-- The same for the phases together, where those of `rows_known` tell their whole time: a table of municipalities × phases of which both margins
-- are known. A cell of it can be from max(0, row + column - all) to min(row, column), which must be five values. The other members
-- are one row, whose sum is known, and which can be split among them in any way.
create function counter.phases_hold(counts integer[], members boolean[], rows_known boolean[], of_level integer) returns boolean
immutable security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  n constant integer := cardinality(members);
  phases constant integer := array_length(counts, 2);
  line integer[];
  others integer;
  col integer[];
  everything integer;
  least_row integer;
begin
  for insider in 0..n loop
    continue when insider > 0 and (of_level < 2 or not members[insider]);
    line := array_fill(0, array[n]); col := array_fill(0, array[phases]); everything := 0; others := 0;
    for i in 1..n loop
      continue when not members[i] or i = insider;
      for p in 1..phases loop
        line[i] := line[i] + counts[i][p]; col[p] := col[p] + counts[i][p]; everything := everything + counts[i][p];
      end loop;
      if not rows_known[i] then others := others + line[i]; end if;
    end loop;
    for i in 1..n loop
      continue when not members[i] or i = insider;
      for p in 1..phases loop
        least_row := case when rows_known[i] then greatest(0, line[i] + col[p] - everything) else 0 end;
        if least(case when rows_known[i] then line[i] else others end, col[p]) - least_row < 4 then return false; end if;
      end loop;
    end loop;
  end loop;
  return true;
end $$;

do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'counter'::regnamespace and pg_get_userbyid(p.proowner) = 'nimr_owner' loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to nimr_counter', f);
  end loop;
end $$;
