-- The same search, one word at a time. Names are looked up by short statements planned with the word at hand, for only then is the
-- trigram index chosen; all that follows from the ids found keeps its plan, for planning it took longer than running it.

create type counter.company_hit as (word integer, company_id bigint, rank integer, kind text, shown text);

set local role nimr_counter;
create or replace function counter.search_companies(term text, most integer)
returns table (company_id bigint, matched text, matched_text text)
stable security definer set search_path = nimr, pg_temp set plan_cache_mode = force_generic_plan language plpgsql as $$
declare
  words text[];
  word text;
  nth integer := 0;
  anywhere text;
  named bigint[];
  numbered bigint[];
  personally bigint[];
  people bigint[];
  hits counter.company_hit[] := '{}';
  digits text := regexp_replace(left(term, 100), '[\s–—−+-]', '', 'g');
  number_part text;
  own text[] := works_in();
  projects bigint[] := manages() || audits();
  -- Found once: may_write_intervention, asked for each occasion, was most of the search.
  task_forces bigint[] := array(select m.intervention_id from task_force_member m where m.staff_id = actor_staff() and m.left_on is null);
  operator boolean := actor_is_operator();
begin
  if not actor_is_staff() then
    return;
  end if;
  select array_agg(w) into words from (
    select distinct w from regexp_split_to_table(search_key(left(term, 100)), '\s+') w where w <> '' limit 6) s;
  if words is null then
    return;
  end if;
  if digits ~ '^[0-9]{2,12}$' then
    number_part := '%' || case when length(digits) = 12 then right(digits, 10) else digits end || '%';
  end if;
  foreach word in array words loop
    nth := nth + 1;
    anywhere := '%' || replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    execute 'select array_agg(id) from company where search_key(name) like $1' into named using anywhere;
    execute 'select array_agg(id) from person where search_key(full_name) like $1' into people using anywhere;
    hits := hits || array(
      select row(nth, c.id, case when starts_with(search_key(c.name), word) then 1 when search_key(c.name) like '% ' || substr(anywhere, 2) then 2 else 3 end,
        'name', c.name)::counter.company_hit
      from company c where c.id = any (named));
    if number_part is not null then
      execute 'select array_agg(id) from company where org_number like $1' into numbered using number_part;
      execute 'select array_agg(company_id) from company_personal_number where personal_number like $1' into personally using number_part;
      hits := hits || array(
        select row(nth, c.id, 4, 'org_number', c.org_number)::counter.company_hit from company c where c.id = any (numbered)
        union all
        select row(nth, n.company_id, 4, 'org_number', n.personal_number)::counter.company_hit
        from company_personal_number n where n.company_id = any (personally)
          and (operator or exists (select from company_home h where h.company_id = n.company_id and h.municipality_code = any (own))));
    end if;
    hits := hits || array(
      select row(nth, r.company_id, 5, 'person', s.full_name)::counter.company_hit
      from person s join person_role r on r.person_id = s.id
      where s.id = any (people) and (operator
        or exists (select from company_home h where h.company_id = r.company_id and h.municipality_code = any (own))
        or exists (select from attendance a join occasion o on o.id = a.occasion_id
          where a.person_id = s.id and a.company_id = r.company_id
            and (o.intervention_id = any (task_forces)
              or exists (select from intervention_project ip where ip.intervention_id = o.intervention_id and ip.project_id = any (projects))))));
    hits := hits || array(
      with here as materialized (select l.id, l.name from locality l where search_key(l.name) like anywhere),
        there as materialized (select m.code, m.name from municipality m where search_key(m.name) like anywhere)
      select row(nth, c.id, 6, 'place', l.name)::counter.company_hit from here l join company c on c.seat_locality_id = l.id
      union all
      select row(nth, w.company_id, 7, 'place', l.name)::counter.company_hit from here l join workplace w on w.locality_id = l.id and w.to_on is null
      union all
      select row(nth, c.id, 8, 'place', m.name)::counter.company_hit from there m join company c on c.seat_municipality_code = m.code);
  end loop;
  return query
  with each_word as (
    select distinct on (h.company_id, h.word) h.company_id as id, h.rank, h.kind, h.shown from unnest(hits) h order by h.company_id, h.word, h.rank
  ),
  company_found as (
    select e.id, min(e.rank) as best, sum(e.rank) as total,
      (array_agg(e.kind order by e.rank desc))[1] as kind, (array_agg(e.shown order by e.rank desc))[1] as shown
    from each_word e group by e.id having count(*) = cardinality(words)
  )
  select f.id, f.kind, f.shown from company_found f join company c on c.id = f.id
  order by (c.ended_on is not null), f.best, f.total, c.name collate nimr.swedish, c.id
  limit least(greatest(most, 0), 100000);
end $$;
reset role;
