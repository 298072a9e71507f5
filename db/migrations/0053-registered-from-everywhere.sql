-- A task force may put everybody with a place on the attendance list, also people of other municipalities' companies. Whether such a
-- person has a role in the company was asked of rows that a coach sees only once the person is on the list, so the list was refused whole.
-- The registration says it instead: its person is set by counter.take_in_registration alone, which is now held in the database too.

create function nimr.person_of_registration_stays() returns trigger language plpgsql as $$
begin
  if new.company_id is distinct from old.company_id then
    new.person_id := null;
  end if;
  if new.person_id is not null and new.person_id is distinct from old.person_id and current_user = 'nimr_app' then
    raise exception 'who a registration is of is found by its address, not chosen' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger person_stays before update of company_id, person_id on nimr.registration
  for each row execute function nimr.person_of_registration_stays();

drop policy team_insert on nimr.attendance;
create policy team_insert on nimr.attendance for insert to nimr_app with check (
  exists (select from nimr.occasion o where o.id = occasion_id and nimr.may_write_intervention(o.intervention_id))
  and (person_id is null
    or exists (select from nimr.person_role r where r.person_id = attendance.person_id and r.company_id = attendance.company_id)
    or exists (select from nimr.registration g join nimr.occasion o on o.intervention_id = g.intervention_id
      where o.id = attendance.occasion_id and g.state = 'registered'
        and g.person_id = attendance.person_id and g.company_id = attendance.company_id)));
