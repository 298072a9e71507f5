-- What signing in may know of the staff: who an address belongs to, and who a session's person is today. Nothing else of
-- schema nimr can be reached by its role.

grant select on nimr.staff, nimr.staff_role, nimr.municipality, nimr.project, nimr.installation to nimr_counter;
create policy sign_in_looks_up on nimr.staff for select to nimr_counter using (true);
create policy sign_in_looks_up on nimr.staff_role for select to nimr_counter using (true);
create policy sign_in_looks_up on nimr.municipality for select to nimr_counter using (true);
create policy sign_in_looks_up on nimr.project for select to nimr_counter using (true);
create policy sign_in_looks_up on nimr.installation for select to nimr_counter using (true);

create function counter.find_staff(of_email text, of_day date) returns table (staff_id bigint, name text, email text)
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select s.id, s.name, s.email from nimr.staff s
  where s.email = lower(of_email) and coalesce(s.ended_on >= of_day, true);
end;

create function counter.staff_roles(of_staff bigint, of_day date) returns jsonb
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select coalesce(jsonb_agg(jsonb_build_object(
      'role', r.role, 'municipalityCode', r.municipality_code, 'projectId', r.project_id, 'placeName', coalesce(m.name, p.name)
    ) order by r.id), '[]')
  from nimr.staff_role r
    left join nimr.municipality m on m.code = r.municipality_code
    left join nimr.project p on p.id = r.project_id
  where r.staff_id = of_staff and r.from_on <= of_day and coalesce(r.to_on >= of_day, true);
end;

create function counter.find_viewer(of_staff bigint, of_day date) returns table (staff_id bigint, name text, email text, roles jsonb)
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select s.id, s.name, s.email, counter.staff_roles(s.id, of_day) from nimr.staff s
  where s.id = of_staff and coalesce(s.ended_on >= of_day, true);
end;

-- The people of the example region, for the one-click sign-in; empty in every other installation.
create function counter.list_example_people(of_day date) returns table (staff_id bigint, name text, email text, roles jsonb)
stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select s.id, s.name, s.email, counter.staff_roles(s.id, of_day) from nimr.staff s
  where coalesce(s.ended_on >= of_day, true) and (select i.example from nimr.installation i)
  order by s.id;
end;

revoke execute on function counter.find_staff(text, date), counter.staff_roles(bigint, date),
  counter.find_viewer(bigint, date), counter.list_example_people(date) from public;
grant usage on schema counter to nimr_signin;
grant execute on function counter.find_staff(text, date), counter.find_viewer(bigint, date),
  counter.list_example_people(date) to nimr_signin;

alter function counter.find_staff(text, date) owner to nimr_counter;
alter function counter.staff_roles(bigint, date) owner to nimr_counter;
alter function counter.find_viewer(bigint, date) owner to nimr_counter;
alter function counter.list_example_people(date) owner to nimr_counter;
