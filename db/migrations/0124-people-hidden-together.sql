-- Which counts of persons are shown outside the own office, by the pattern of 0122; and what is asked of it: figures with their evidence,
-- a whole table of municipalities, and what may be published.

-- Which cells of a figure (or of several that are shown together: women and men) are shown. Counts go by figure × place × period; the last
-- place is the whole, the first period the whole time. may_show: not small, and nothing else against it. is_fixed: published before and unchanged since, so it can
-- neither be hidden nor hide another. can_help: municipalities that may be hidden for the sake of others.
-- Places are hidden from the smallest up until those hidden keep each other; where they cannot, the whole is hidden instead.
create function counter.people_block(counts integer[], most integer[], growth integer[], may_show boolean[], is_fixed boolean[], can_help boolean[],
  of_level integer, out is_shown boolean[], out is_exposed boolean)
immutable security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  figures constant integer := array_length(counts, 1);
  n constant integer := array_length(counts, 2) - 1;
  periods constant integer := array_length(counts, 3);
  helpers integer[];
  base boolean[] := array_fill(false, array[n]);
  members boolean[];
  whole boolean;
  held boolean;
  part integer[];
  most_of integer[];
  growth_of integer[];
  first_period integer;
  last_period integer;
  several integer;
begin
  is_shown := may_show;
  is_exposed := false;
  select array_agg(h.place order by h.size, h.place) into helpers from (
    select p as place, (select sum(counts[f][p][1]) from generate_series(1, figures) f) as size from generate_series(1, n) p where can_help[p]) h;
  -- First the whole time, then all phases at once.
  for stage in 1..least(periods, 2) loop
    first_period := stage;
    last_period := case stage when 1 then 1 else periods end;
    for p in 1..n loop
      base[p] := base[p] or exists (select from generate_series(first_period, last_period) c where not may_show[p][c]);
    end loop;
    whole := (stage = 1 or is_shown[n + 1][1]) and not exists (select from generate_series(first_period, last_period) c where not may_show[n + 1][c]);
    members := base;
    held := false;
    if whole then
      for step in 0..coalesce(cardinality(helpers), 0) loop
        if step > 0 then
          continue when members[helpers[step]] or exists (select from generate_series(first_period, last_period) c where is_fixed[helpers[step]][c]);
          members[helpers[step]] := true;
        end if;
        held := true;
        for f in 1..figures loop
          for c in first_period..last_period loop
            part := '{}'; most_of := '{}'; growth_of := '{}';
            for p in 1..n loop
              part := part || counts[f][p][c]; most_of := most_of || most[p][c]; growth_of := growth_of || growth[f][p][c];
            end loop;
            held := held and counter.block_holds(part, most_of, growth_of, array(select members[p] and not is_fixed[p][c] from generate_series(1, n) p order by p), of_level);
          end loop;
          if held and stage = 2 then
            part := array_fill(0, array[n, periods - 1]);
            for p in 1..n loop
              -- No phase is more than the whole time: those met in several phases (as if readers knew how many) can be moved to none.
              select greatest(0, sum(counts[f][p][c]) - counts[f][p][1]) into several from generate_series(2, periods) c;
              for c in 2..periods loop part[p][c - 1] := greatest(0, counts[f][p][c] - several); end loop;
            end loop;
            held := counter.phases_hold(part, members, array(select is_shown[p][1] from generate_series(1, n) p order by p), of_level);
          end if;
          exit when not held;
        end loop;
        -- Women and men of a municipality are together its persons, whose number is shown.
        if held and stage = 1 and figures = 2 then
          part := array_fill(0, array[n, 2]);
          for p in 1..n loop
            part[p][1] := counts[1][p][1]; part[p][2] := counts[2][p][1];
          end loop;
          held := counter.phases_hold(part, members, array_fill(true, array[n]), of_level);
        end if;
        exit when held;
      end loop;
    end if;
    if not held then
      members := base;
      whole := false;
    end if;
    for c in first_period..last_period loop
      for p in 1..n + 1 loop
        is_shown[p][c] := case when p > n then whole else not members[p] end;
        -- A phase that is known stays so when the whole time has become hidden, as long as another phase is hidden with it.
        if not is_shown[p][c] and is_fixed[p][c] and may_show[p][c] then
          is_exposed := is_exposed or stage = 1 or not exists (select from generate_series(2, periods) o where not is_fixed[p][o]);
          is_shown[p][c] := true;
        end if;
      end loop;
    end loop;
    base := members;
  end loop;
end $$;

-- All counts of persons of a project, and whether each is shown. of_level 1: to those who work in none of its offices; 2: to those who do, and
-- to the public. since_published: also with regard to all that has been published; is_exposed tells that so much has been that nothing may follow.
create function counter.people_pattern(of_project bigint, of_level integer, since_published boolean)
returns table (municipality_code text, from_on date, to_on date, figure text, value integer, is_shown boolean, is_exposed boolean)
stable security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  figures constant text[] := array['people_reached', 'people_women', 'people_men', 'entrepreneurs_born_abroad', 'entrepreneurs_aged_18_30'];
  places text[];
  periods integer;
  froms date[];
  tos date[];
  n integer;
  counts integer[];
  growth integer[];
  may_grow boolean[];
  most integer[];
  may_show boolean[];
  fixed boolean[];
  fixed_of boolean[];
  nothing boolean[];
  shown_of boolean[];
  shown_gender boolean[];
  shown_reached boolean[];
  others integer;
  is_small boolean;
  exposed boolean := false;
  exposed_of boolean;
  part integer[];
  grown integer[];
  helps boolean[];
  cell record;
  figure_of integer;
begin
  select array_agg(p.from_on order by p.nth), array_agg(p.to_on order by p.nth), count(*) into froms, tos, periods from counter.people_period(of_project) p;
  if periods = 0 then return; end if;
  select array_agg(m.municipality_code order by m.municipality_code) into places from nimr.project_municipality m where m.project_id = of_project;
  n := coalesce(cardinality(places), 0);
  if n = 0 then return; end if;
  counts := array_fill(0, array[5, n + 1, periods]);
  growth := array_fill(0, array[5, n + 1, periods]);
  may_grow := array_fill(true, array[5, n + 1, periods]);
  fixed := array_fill(false, array[5, n + 1, periods]);
  nothing := array_fill(false, array[n + 1, periods]);
  for cell in
    select coalesce(array_position(places, c.municipality_code), n + 1) as place, dense_rank() over (order by c.period) as col, c.*
    from counter.people_cube(of_project) c
  loop
    counts[1][cell.place][cell.col] := cell.reached;
    counts[2][cell.place][cell.col] := cell.women;
    counts[3][cell.place][cell.col] := cell.men;
    counts[4][cell.place][cell.col] := cell.born_abroad;
    counts[5][cell.place][cell.col] := cell.young;
  end loop;

  if since_published then
    -- Where nothing has changed since the latest publication, what was shown stays shown and what was hidden stays hidden. Where something has, a
    -- count is shown again when it differs by five or more from each that was counted before, shown or hidden.
    for cell in
      with before as (
        select f.statistics_id, array_position(figures, f.figure) as fig, coalesce(array_position(places, f.municipality_code), n + 1) as place,
          array_position(froms, f.from_on) as col, coalesce(f.value, h.value)::integer as was, f.value is not null as was_shown,
          f.statistics_id = max(f.statistics_id) over (partition by f.figure, f.municipality_code, f.from_on, f.to_on) as is_latest, f.from_on, f.to_on
        from nimr.published_figure f
        join nimr.published_statistics s on s.id = f.statistics_id and s.project_id = of_project
        left join nimr.hidden_figure h on h.published_figure_id = f.id
        where nimr.is_of_people(f.figure)
      ), compared as (
        select b.*, counts[b.fig][b.place][p.col] - b.was as change, p.col as at
        from before b
        cross join lateral (select c as col from generate_series(1, periods) c where froms[c] = b.from_on and tos[c] = b.to_on) p
        where b.fig is not null
      )
      select c.fig, c.place, c.at,
        bool_and(c.change = 0) filter (where c.is_latest) and bool_and(bool_and(c.change = 0) filter (where c.is_latest)) over (partition by c.place, c.at) as is_unchanged,
        bool_or(c.was_shown) filter (where c.is_latest) as was_shown,
        bool_and(abs(c.change) >= 5) as is_new,
        min(c.change) filter (where c.is_latest) as change
      from compared c group by c.fig, c.place, c.at
    loop
      growth[cell.fig][cell.place][cell.at] := cell.change;
      fixed[cell.fig][cell.place][cell.at] := cell.is_unchanged and cell.was_shown;
      may_grow[cell.fig][cell.place][cell.at] := case when cell.is_unchanged then cell.was_shown else cell.is_new end;
    end loop;
  end if;

  -- Women and men first: they are shown together or not at all, for with the number of persons either tells the other.
  may_show := array_fill(true, array[n + 1, periods]);
  fixed_of := nothing;
  most := array_fill(1000000, array[n + 1, periods]);
  part := array_fill(0, array[2, n + 1, periods]);
  grown := part;
  for p in 1..n + 1 loop
    for c in 1..periods loop
      may_show[p][c] := counts[2][p][c] >= 5 and counts[3][p][c] >= 5 and may_grow[2][p][c] and may_grow[3][p][c];
      fixed_of[p][c] := fixed[2][p][c] or fixed[3][p][c];
      for f in 1..2 loop
        part[f][p][c] := counts[f + 1][p][c]; grown[f][p][c] := growth[f + 1][p][c];
      end loop;
    end loop;
  end loop;
  select b.is_shown, b.is_exposed into shown_gender, exposed_of
    from counter.people_block(part, most, grown, may_show, fixed_of, array_fill(true, array[n]), of_level) b;
  exposed := exposed or exposed_of;

  -- The number reached: where women and men are shown, what it tells is how many said neither.
  helps := array_fill(true, array[n]);
  part := array_fill(0, array[1, n + 1, periods]);
  grown := part;
  for p in 1..n + 1 loop
    for c in 1..periods loop
      others := counts[1][p][c] - counts[2][p][c] - counts[3][p][c];
      part[1][p][c] := case when shown_gender[p][c] then others else counts[1][p][c] end;
      grown[1][p][c] := case when shown_gender[p][c] then 0 else growth[1][p][c] end;
      may_show[p][c] := counts[1][p][c] >= 5 and may_grow[1][p][c] and not (shown_gender[p][c] and others between 1 and 4)
        and (c = 1 or shown_gender[p][c]);
      fixed_of[p][c] := fixed[1][p][c];
      if p <= n then helps[p] := helps[p] and part[1][p][c] > 0; end if;
    end loop;
  end loop;
  select b.is_shown, b.is_exposed into shown_reached, exposed_of
    from counter.people_block(part, most, grown, may_show, fixed_of, helps, of_level) b;
  exposed := exposed or exposed_of;

  for f in 1..5 loop
    if f > 3 then
      for p in 1..n + 1 loop
        for c in 1..periods loop
          part[1][p][c] := counts[f][p][c];
          grown[1][p][c] := growth[f][p][c];
          may_show[p][c] := counts[f][p][c] >= 5 and counts[1][p][c] - counts[f][p][c] >= 5 and may_grow[f][p][c];
          fixed_of[p][c] := fixed[f][p][c];
          most[p][c] := case when shown_reached[p][c] or shown_gender[p][c] then counts[1][p][c] else 1000000 end;
        end loop;
      end loop;
      select b.is_shown, b.is_exposed into shown_of, exposed_of
        from counter.people_block(part, most, grown, may_show, fixed_of, array_fill(true, array[n]), of_level) b;
      exposed := exposed or exposed_of;
    else
      shown_of := case f when 1 then shown_reached else shown_gender end;
    end if;
    figure := figures[f];
    for p in 1..n + 1 loop
      for c in 1..periods loop
        municipality_code := places[p]; from_on := froms[c]; to_on := tos[c];
        value := counts[f][p][c]; is_shown := shown_of[p][c]; is_exposed := exposed;
        return next;
      end loop;
    end loop;
  end loop;
end $$;

-- Which pattern an asker sees: 1 from outside, 2 with an office of the project that they work in, 0 everything.
create function counter.people_level(of_project bigint) returns integer
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select case when nimr.actor_is_operator() then 0
    when exists (select from nimr.project_municipality p where p.project_id = of_project and p.municipality_code = any (nimr.works_in())) then 2 else 1 end;
end;

-- Counting personal characteristics. The rows are pseudonyms made anew for each figure and question, in the order of the pseudonyms, with no company and no
-- village: they cannot be joined with another figure's. Open questions (a day here, a day there) would single persons out, so others than the operator
-- may ask for the whole project time or a phase only; and outside the own office a count is shown where the pattern of the whole project shows it, and no reason is told.
-- All figures are asked for in one call, because finding who was reached is nearly all of the work.
-- state: shown, period_not_offered, too_few.
set local role nimr_counter;
drop function counter.people_figures(text[], bigint, text, date, date);
set local role nimr_owner;
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
      or exists (select from counter.people_period(of_project) h where h.from_on = people_figures.from_on and h.to_on = people_figures.to_on)
      or a.is_own and exists (select from nimr.project_period h where h.project_id = of_project and h.kind = 'activity'
        having min(h.from_on) = people_figures.from_on and max(h.to_on) = people_figures.to_on)
      as yes
    from asker a
  ),
  asked as materialized (select distinct u.key from unnest(of_figures) as u (key)),
  pattern as materialized (
    select p.figure, p.is_shown
    from asker a cross join lateral counter.people_pattern(of_project, counter.people_level(of_project), false) p
    where not (a.is_operator or a.is_own) and a.may_count and (select o.yes from offered o)
      and p.municipality_code is not distinct from of_municipality and p.from_on = people_figures.from_on and p.to_on = people_figures.to_on
  ),
  verdict as materialized (
    select f.key, case
      when not (select o.yes from offered o) then 'period_not_offered'
      when a.is_operator or a.is_own then 'shown'
      when (select p.is_shown from pattern p where p.figure = f.key) then 'shown'
      else 'too_few' end as state
    from asked f cross join asker a
  ),
  reached as materialized (
    select p.person_id, p.is_leader, p.first_year, c.gender, c.born_abroad, c.birth_year
    from counter.person_reached(of_project, of_municipality, from_on, to_on) p
    left join nimr.person_characteristic c on c.person_id = p.person_id
    where exists (select from verdict v where v.state = 'shown')
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
    from verdict f cross join reached p cross join nimr.counting_secret s
    where f.state = 'shown'
  )
  select v.key, v.state, substr(c.pseudonym, 1, 16), c.reason is null,
    case when c.reason is not null and not (a.is_operator or a.is_own) then 'not_told' else c.reason end
  from verdict v
  cross join asker a
  -- Those left out are told of only where the number reached is: their rows would say it.
  left join candidate c on c.key = v.key
    and (c.reason is null or a.is_operator or a.is_own or (select p.is_shown from pattern p where p.figure = 'people_reached'))
  where a.may_count
  order by v.key, c.pseudonym;
end;

-- The same counts for all municipalities of a project and the whole (null) at once, without evidence. state: shown, too_few; no rows for a
-- period that is not offered, nor where the actor may not count.
create function counter.people_places(of_figures text[], of_project bigint, from_on date, to_on date)
returns table (figure text, municipality_code text, state text, value integer)
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  with level as materialized (select counter.people_level(of_project) as level)
  select p.figure, p.municipality_code, v.state, case when v.state = 'shown' then p.value end
  from level l
  cross join lateral counter.people_pattern(of_project, greatest(l.level, 1), false) p
  cross join lateral (select case when l.level = 0 or p.is_shown or coalesce(p.municipality_code = any (nimr.works_in()), false) then 'shown' else 'too_few' end as state) v
  where p.figure = any (of_figures) and p.from_on = people_places.from_on and p.to_on = people_places.to_on
    and counter.may_count(of_project, p.municipality_code)
  order by p.figure, p.municipality_code nulls last;
end;

-- What may be published of persons now: for whoever manages the project.
create function counter.publishable_people(of_project bigint)
returns table (figure text, municipality_code text, from_on date, to_on date, value integer, is_exposed boolean)
stable security definer set search_path = pg_catalog, pg_temp language sql
begin atomic
  select p.figure, p.municipality_code, p.from_on, p.to_on, case when p.is_shown then p.value end, p.is_exposed
  from counter.people_pattern(of_project, 2, true) p
  where nimr.actor_is_operator() or of_project = any (nimr.manages());
end;

-- Puts the counts of persons into statistics that are being published, and keeps what was hidden.
create function counter.publish_people(of_statistics bigint) returns integer
security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  of_project bigint;
  added integer;
begin
  select s.project_id into of_project from nimr.published_statistics s where s.id = of_statistics
    and (nimr.actor_is_operator() or s.project_id = any (nimr.manages()));
  if of_project is null then return 0; end if;
  if exists (select from nimr.published_figure f where f.statistics_id = of_statistics and nimr.is_of_people(f.figure)) then return 0; end if;
  with pattern as materialized (select * from counter.people_pattern(of_project, 2, true)),
  put as (
    insert into nimr.published_figure (statistics_id, figure, municipality_code, from_on, to_on, unit, rule_version, value)
    select of_statistics, p.figure, p.municipality_code, p.from_on, p.to_on, 'people', p.figure || '-v1', case when p.is_shown then p.value end
    from pattern p where not p.is_exposed
    returning id, figure, municipality_code, from_on, to_on, value
  ), kept as (
    insert into nimr.hidden_figure (published_figure_id, is_of_people, value)
    select f.id, true, p.value from put f
    join pattern p on p.figure = f.figure and p.municipality_code is not distinct from f.municipality_code and p.from_on = f.from_on and p.to_on = f.to_on
    where f.value is null
    returning 1
  )
  select count(*) into added from put;
  return added;
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
set local role nimr_counter;
grant execute on function
  counter.people_figures(text[], bigint, text, date, date),
  counter.people_places(text[], bigint, date, date),
  counter.publishable_people(bigint),
  counter.publish_people(bigint)
to nimr_app;
set local role nimr_owner;
