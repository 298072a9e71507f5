-- Who stands in the register by name only, without any address, became a second person of the same company when registering: counted twice,
-- and no longer as its leader. Now the one of that name is found, where there is exactly one. A person with an address on file is found by
-- that address alone, so that nobody learns an address by registering under another's name.

grant select (phone) on nimr.person to nimr_counter;
grant select (to_on) on nimr.person_role to nimr_counter;
set local role nimr_counter;
create or replace function counter.take_in_registration(of_registration bigint)
returns table (refusal text, person_id bigint)
volatile security definer set search_path = nimr, pg_temp language plpgsql as $$
#variable_conflict use_column
declare
  was registration;
  found bigint;
begin
  if not counter.keeps_registration(of_registration) then
    raise exception 'not to be taken in by this actor' using errcode = 'insufficient_privilege';
  end if;
  select * into was from registration r where r.id = of_registration;
  perform counter.lock_line(was.intervention_id);
  if was.company_id is null then
    return query select 'no_company', null::bigint;
    return;
  end if;
  found := was.person_id;
  if found is null then
    select s.id into found from person_role o join person s on s.id = o.person_id
      where o.company_id = was.company_id and lower(s.email) = lower(was.email)
        and split_part(lower(s.full_name), ' ', 1) = split_part(lower(was.full_name), ' ', 1)
      order by s.id limit 1;
  end if;
  if found is null then
    select case when count(distinct s.id) = 1 and bool_and(s.email is null and s.phone is null) then min(s.id) end into found
      from person_role o join person s on s.id = o.person_id
      where o.company_id = was.company_id and o.to_on is null and lower(s.full_name) = lower(was.full_name);
  end if;
  if found is null then
    insert into person (full_name, email, phone, kept_by_municipality_code)
      select was.full_name, was.email, was.phone, c.kept_by_municipality_code from company c where c.id = was.company_id
      returning id into found;
    insert into person_role (person_id, company_id, role, from_on)
      values (found, was.company_id, 'representative', (moment() at time zone 'Europe/Stockholm')::date);
  end if;
  update registration r set person_id = found, version = r.version + 1 where r.id = of_registration and r.person_id is distinct from found;
  perform counter.pass_characteristics_on(of_registration);
  return query select null::text, found;
end $$;
set local role nimr_owner;
