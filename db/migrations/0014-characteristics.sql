-- Gender, year of birth and born abroad go in but never out: the office of the person's company writes them through this
-- function, nobody reads a row, and only the counting of figures looks at them.

grant select, insert, update, delete on nimr.person_characteristic to nimr_counter;
create policy counter_all on nimr.person_characteristic to nimr_counter using (true) with check (true);
grant select (kept_by_municipality_code) on nimr.person to nimr_counter;

create function counter.is_own_person(of_person bigint) returns boolean
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select nimr.actor_is_operator()
    or exists (select from nimr.person p where p.id = of_person and p.kept_by_municipality_code = any (nimr.works_in()))
    or exists (select from nimr.person_role r join nimr.company_home h on h.company_id = r.company_id
      where r.person_id = of_person and h.municipality_code = any (nimr.works_in()));
end;

-- What is null is left as it was: the form always opens empty.
create function counter.declare_characteristics(of_person bigint, new_gender text, new_birth_year integer, new_born_abroad boolean)
returns void volatile security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if not counter.is_own_person(of_person) then
    raise exception 'not a person of the own municipality' using errcode = 'insufficient_privilege';
  end if;
  if new_gender is null and new_birth_year is null and new_born_abroad is null then
    return;
  end if;
  insert into person_characteristic as was (person_id, gender, birth_year, born_abroad)
  values (of_person, new_gender, new_birth_year, new_born_abroad)
  on conflict (person_id) do update set
    gender = coalesce(excluded.gender, was.gender),
    birth_year = coalesce(excluded.birth_year, was.birth_year),
    born_abroad = coalesce(excluded.born_abroad, was.born_abroad);
end $$;

create function counter.withdraw_characteristics(of_person bigint)
returns void volatile security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  if not counter.is_own_person(of_person) then
    raise exception 'not a person of the own municipality' using errcode = 'insufficient_privilege';
  end if;
  delete from person_characteristic where person_id = of_person;
end $$;

revoke execute on function counter.is_own_person(bigint), counter.declare_characteristics(bigint, text, integer, boolean),
  counter.withdraw_characteristics(bigint) from public;
grant execute on function counter.declare_characteristics(bigint, text, integer, boolean), counter.withdraw_characteristics(bigint) to nimr_app;
alter function counter.is_own_person(bigint) owner to nimr_counter;
alter function counter.declare_characteristics(bigint, text, integer, boolean) owner to nimr_counter;
alter function counter.withdraw_characteristics(bigint) owner to nimr_counter;

-- A target-group rule belongs to the project's settings; who writes it re-assesses the companies.
create policy manager_inserts on nimr.target_group_rule for insert to nimr_app with check (project_id = any ((select nimr.manages())::bigint[]));
create policy manager_updates on nimr.target_group_rule for update to nimr_app
  using (project_id = any ((select nimr.manages())::bigint[])) with check (project_id = any ((select nimr.manages())::bigint[]));
create policy administrator_insert on nimr.target_group_assessment for insert to nimr_app with check ((select nimr.actor_administers()));
create policy administrator_update on nimr.target_group_assessment for update to nimr_app
  using ((select nimr.actor_administers())) with check ((select nimr.actor_administers()));
