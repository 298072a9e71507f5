-- The same rights, with one's own task forces found once per statement. may_write_intervention, asked for each occasion in turn, was most of what
-- the search and the company page cost. What a project manager may read by it, project_read and the lists below allow already.

create function nimr.task_forces() returns bigint[] stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select coalesce(array_agg(m.intervention_id), '{}') from nimr.task_force_member m
  where m.staff_id = (select nimr.actor_staff()) and m.left_on is null and (select nimr.actor_is_staff());
end;
revoke execute on function nimr.task_forces() from public;
grant execute on function nimr.task_forces() to nimr_app, nimr_counter;

drop policy team_read on nimr.attendance;
create policy team_read on nimr.attendance for select to nimr_app using (
  exists (select from nimr.occasion o where o.id = attendance.occasion_id and o.intervention_id = any ((select nimr.task_forces())::bigint[])));

create or replace function nimr.is_on_readable_list(of_person bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select exists (
    select from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
    where a.person_id = of_person and (o.intervention_id = any ((select nimr.task_forces())::bigint[])
      or exists (select from nimr.intervention_project p where p.intervention_id = o.intervention_id
        and p.project_id = any ((select nimr.manages() || nimr.audits())::bigint[]))
      or nimr.is_own_company(a.company_id)));
end;
create or replace function nimr.is_on_readable_list_for(of_person bigint, of_company bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select exists (
    select from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
    where a.person_id = of_person and a.company_id = of_company and (o.intervention_id = any ((select nimr.task_forces())::bigint[])
      or exists (select from nimr.intervention_project p where p.intervention_id = o.intervention_id
        and p.project_id = any ((select nimr.manages() || nimr.audits())::bigint[]))));
end;
