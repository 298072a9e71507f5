-- Search while typing. Row-level security keeps LIKE from using an index, so one named function reads past the policies and
-- applies them itself: company facts to all at work, persons only to those who may see them, sole traders' numbers to the own offices.

-- Lower case that knows å ä ö on every database, also where the database's own locale is C.
create function nimr.search_key(words text) returns text immutable strict parallel safe language sql
  return lower(words collate nimr.swedish);

create index company_name_search on nimr.company using gin (nimr.search_key(name) nimr.gin_trgm_ops);
create index company_org_number_search on nimr.company using gin (org_number nimr.gin_trgm_ops);
create index company_personal_number_search on nimr.company_personal_number using gin (personal_number nimr.gin_trgm_ops);
create index person_name_search on nimr.person using gin (nimr.search_key(full_name) nimr.gin_trgm_ops);
create index company_seat_locality on nimr.company (seat_locality_id);
create index workplace_locality on nimr.workplace (locality_id);

grant select (id, name, org_number, kept_by_municipality_code, seat_municipality_code, seat_locality_id, ended_on) on nimr.company to nimr_counter;
grant select (id, company_id, municipality_code, locality_id, to_on) on nimr.workplace to nimr_counter;
grant select on nimr.company_home, nimr.company_personal_number to nimr_counter;
grant select (id, name, municipality_code) on nimr.locality to nimr_counter;
grant select (id, full_name) on nimr.person to nimr_counter;
grant select (person_id, company_id) on nimr.person_role to nimr_counter;
grant select (occasion_id, company_id, person_id) on nimr.attendance to nimr_counter;
grant select (id, intervention_id) on nimr.occasion to nimr_counter;
grant select (intervention_id, project_id) on nimr.intervention_project to nimr_counter;
grant select (intervention_id, staff_id, left_on) on nimr.task_force_member to nimr_counter;

do $$
declare
  t text;
begin
  foreach t in array array['company', 'workplace', 'company_personal_number', 'locality', 'person', 'person_role', 'attendance', 'occasion', 'intervention_project', 'task_force_member'] loop
    execute format('create policy search_reads on nimr.%I for select to nimr_counter using (true)', t);
  end loop;
end $$;

-- Every word must be found in the company's name, number, place or in a person of it; digits are also tried as one number.
-- The best match first: the beginning of a name, of a word in it, elsewhere in it; then numbers, persons, places.
create function counter.search_companies(term text, most integer)
returns table (company_id bigint, matched text, matched_text text)
stable security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  words text[];
  digits text := regexp_replace(left(term, 100), '[\s–—−+-]', '', 'g');
  own text[] := works_in();
  projects bigint[] := manages() || audits();
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
  if digits !~ '^[0-9]{2,12}$' then
    digits := null;
  elsif length(digits) = 12 then
    digits := right(digits, 10);
  end if;
  return query
  with pattern as (
    select w as word, '%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%' as anywhere from unnest(words) w
  ),
  found as (
    select p.word, c.id, case when starts_with(search_key(c.name), p.word) then 1 when search_key(c.name) like '% ' || substr(p.anywhere, 2) then 2 else 3 end as rank,
      'name' as kind, c.name as shown
    from pattern p join company c on search_key(c.name) like p.anywhere
    union all
    select p.word, c.id, 4, 'org_number', c.org_number
    from pattern p join company c on c.org_number like '%' || digits || '%' where digits is not null
    union all
    select p.word, n.company_id, 4, 'org_number', n.personal_number
    from pattern p join company_personal_number n on n.personal_number like '%' || digits || '%'
    where digits is not null and (operator or exists (
      select from company_home h where h.company_id = n.company_id and h.municipality_code = any (own)))
    union all
    select p.word, r.company_id, 5, 'person', s.full_name
    from pattern p join person s on search_key(s.full_name) like p.anywhere join person_role r on r.person_id = s.id
    where operator
      or exists (select from company_home h where h.company_id = r.company_id and h.municipality_code = any (own))
      or exists (select from attendance a join occasion o on o.id = a.occasion_id
        where a.person_id = s.id and a.company_id = r.company_id
          and (may_write_intervention(o.intervention_id)
            or exists (select from intervention_project ip where ip.intervention_id = o.intervention_id and ip.project_id = any (projects))))
    union all
    select p.word, c.id, 6, 'place', l.name
    from pattern p join locality l on search_key(l.name) like p.anywhere join company c on c.seat_locality_id = l.id
    union all
    select p.word, w.company_id, 7, 'place', l.name
    from pattern p join locality l on search_key(l.name) like p.anywhere join workplace w on w.locality_id = l.id and w.to_on is null
    union all
    select p.word, c.id, 8, 'place', m.name
    from pattern p join municipality m on search_key(m.name) like p.anywhere join company c on c.seat_municipality_code = m.code
  ),
  each_word as (
    select distinct on (f.id, f.word) f.id, f.word, f.rank, f.kind, f.shown from found f order by f.id, f.word, f.rank
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

-- Whoever enters a sole trader is told that it is there already, also when another office keeps it; the whole number must be known.
create function counter.company_of_personal_number(of_number text) returns bigint
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select n.company_id from nimr.company_personal_number n
  where n.personal_number = of_number and (cardinality(nimr.works_in()) > 0 or nimr.actor_is_operator());
end;

revoke execute on function counter.search_companies(text, integer), counter.company_of_personal_number(text) from public;
grant execute on function counter.search_companies(text, integer), counter.company_of_personal_number(text) to nimr_app;
alter function counter.search_companies(text, integer) owner to nimr_counter;
alter function counter.company_of_personal_number(text) owner to nimr_counter;

-- When a company was last talked with, and what has been talked of or done with it, as far as the reader may see.
create view nimr.company_last_contact with (security_invoker = true) as
  select company_id, max(held_on) as last_on from nimr.talk group by company_id;
create view nimr.company_focus_area with (security_invoker = true) as
  select t.company_id, f.focus_area_code from nimr.talk t join nimr.talk_focus_area f on f.talk_id = t.id
  union select i.company_id, f.focus_area_code from nimr.intervention i join nimr.intervention_focus_area f on f.intervention_id = i.id where i.company_id is not null
  union select a.company_id, f.focus_area_code from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
    join nimr.intervention_focus_area f on f.intervention_id = o.intervention_id where a.attended;
grant select on nimr.company_last_contact, nimr.company_focus_area to nimr_app;
