-- An attack by direct SQL, as a coach of another municipality, got further than the pages let anybody: policies ask whether the row is
-- one's own, but not what it may be turned into. A workplace put on somebody else's company, or a role in one's own company given to
-- somebody else's person, opened contact details and personal numbers of the whole region. Each part below closes one such way.

-- What a row belongs to (company, person, talk, occasion, office, author) never changes; only what people correct can be updated.
revoke update on nimr.company, nimr.workplace, nimr.company_personal_number, nimr.company_year, nimr.person, nimr.person_role,
  nimr.talk, nimr.talk_person, nimr.talk_focus_area, nimr.talk_note, nimr.follow_up, nimr.intervention, nimr.intervention_project,
  nimr.intervention_focus_area, nimr.intervention_municipality, nimr.task_force_member, nimr.occasion, nimr.attendance,
  nimr.report, nimr.report_section from nimr_app;
grant update (name, is_sole_trader, org_number, legal_form, sni_code, sni_version, seat_municipality_code, seat_locality_id, started_on,
  ended_on, ownership, belongs_to_group, group_name, website, version) on nimr.company to nimr_app;
grant update (municipality_code, locality_id, name, cfar_number, from_on, to_on) on nimr.workplace to nimr_app;
grant update (personal_number) on nimr.company_personal_number to nimr_app;
grant update (awu, turnover_ore, balance_ore, group_awu, group_turnover_ore, group_balance_ore, source, version) on nimr.company_year to nimr_app;
grant update (full_name, email, phone, version) on nimr.person to nimr_app;
grant update (role, from_on, to_on) on nimr.person_role to nimr_app;
grant update (held_on, duration_minutes, mode, version) on nimr.talk to nimr_app;
grant update (note, is_closed) on nimr.talk_note to nimr_app;
grant update (talk_id, due_on, what, done_at, done_by_staff_id, version) on nimr.follow_up to nimr_app;
grant update (title, purpose, stage, working_method, lead_municipality_code, starts_on, ends_on, reason_individual, support_minutes,
  capacity, supplier_name, version) on nimr.intervention to nimr_app;
grant update (agreed_on, agreed_by_staff_id) on nimr.intervention_municipality to nimr_app;
grant update (left_on) on nimr.task_force_member to nimr_app;
grant update (starts_at, ends_at, municipality_code, locality_id, venue, link, version) on nimr.occasion to nimr_app;
grant update (attended) on nimr.attendance to nimr_app;
grant update (body_sv, body_en, written_at, written_by_staff_id, version) on nimr.report_section to nimr_app;

-- A company's own offices enter its workplaces. Who could enter one in the own municipality for any company made any company the own.
drop policy own_insert on nimr.workplace;
create policy own_insert on nimr.workplace for insert to nimr_app with check (nimr.is_own_company(company_id));
-- Whoever moves the seat keeps the company among the own; the page says the same before it comes to this.
drop policy own_update on nimr.company;
create policy own_update on nimr.company for update to nimr_app
  using (
    kept_by_municipality_code = any ((select nimr.works_in())::text[])
    or seat_municipality_code = any ((select nimr.works_in())::text[])
    or exists (select from nimr.workplace w where w.company_id = company.id and w.to_on is null and w.municipality_code = any ((select nimr.works_in())::text[])))
  with check (
    kept_by_municipality_code = any ((select nimr.works_in())::text[])
    or seat_municipality_code = any ((select nimr.works_in())::text[])
    or exists (select from nimr.workplace w where w.company_id = company.id and w.to_on is null and w.municipality_code = any ((select nimr.works_in())::text[])));

-- Only a person whom one may already see gets a role in the own company, or a place on an attendance list as somebody of the
-- company: either of them opens the contact details.
drop policy own_insert on nimr.person_role;
create policy own_insert on nimr.person_role for insert to nimr_app with check (
  nimr.is_own_company(company_id) and exists (select from nimr.person p where p.id = person_role.person_id));
drop policy team_all on nimr.attendance;
create policy team_read on nimr.attendance for select to nimr_app using (
  exists (select from nimr.occasion o where o.id = attendance.occasion_id and nimr.may_write_intervention(o.intervention_id)));
create policy team_insert on nimr.attendance for insert to nimr_app with check (
  exists (select from nimr.occasion o where o.id = attendance.occasion_id and nimr.may_write_intervention(o.intervention_id))
  and (person_id is null or exists (select from nimr.person_role r where r.person_id = attendance.person_id and r.company_id = attendance.company_id)));
create policy team_update on nimr.attendance for update to nimr_app
  using (exists (select from nimr.occasion o where o.id = attendance.occasion_id and nimr.may_write_intervention(o.intervention_id)));
create policy team_delete on nimr.attendance for delete to nimr_app
  using (exists (select from nimr.occasion o where o.id = attendance.occasion_id and nimr.may_write_intervention(o.intervention_id)));

-- A talk is logged by the one who held it: its author is who may read the closed note.
create policy author_logs on nimr.talk as restrictive for insert to nimr_app with check (
  staff_id = (select nimr.actor_staff()) or (select nimr.actor_is_operator()));

-- Whoever no longer works anywhere has no task force either.
create or replace function nimr.may_write_intervention(of_intervention bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select (exists (select from nimr.task_force_member m where m.intervention_id = of_intervention and m.staff_id = nimr.actor_staff() and m.left_on is null)
      and nimr.actor_is_staff())
    or exists (select from nimr.intervention_project p where p.intervention_id = of_intervention and p.project_id = any (nimr.manages()));
end;
create or replace function nimr.is_on_readable_list(of_person bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select exists (
    select from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
    where a.person_id = of_person and (nimr.may_write_intervention(o.intervention_id)
      or exists (select from nimr.intervention_project p where p.intervention_id = o.intervention_id and p.project_id = any ((select nimr.audits())::bigint[]))
      or nimr.is_own_company(a.company_id)));
end;
create or replace function nimr.is_on_readable_list_for(of_person bigint, of_company bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select exists (
    select from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
    where a.person_id = of_person and a.company_id = of_company and (nimr.may_write_intervention(o.intervention_id)
      or exists (select from nimr.intervention_project p where p.intervention_id = o.intervention_id and p.project_id = any ((select nimr.audits())::bigint[]))));
end;

-- A project manager starts what has no project yet. Before, the manager of any project could take over an intervention of another
-- project that had no task force, and so read who came to it.
create or replace function nimr.may_start_intervention(of_intervention bigint) returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select nimr.may_write_intervention(of_intervention)
    or (not exists (select from nimr.task_force_member m where m.intervention_id = of_intervention)
      and exists (select from nimr.intervention i where i.id = of_intervention
        and (i.lead_municipality_code = any (nimr.works_in())
          or (cardinality(nimr.manages()) > 0
            and not exists (select from nimr.intervention_project p where p.intervention_id = of_intervention)))));
end;

-- A municipality's agreement is given by its own office alone, in the name of the one who gives it.
drop policy team_update on nimr.intervention_municipality;
create policy asked_first on nimr.intervention_municipality as restrictive for insert to nimr_app with check (
  (agreed_on is null and agreed_by_staff_id is null) or (select nimr.actor_is_operator()));
drop policy own_agreement on nimr.intervention_municipality;
create policy own_agreement on nimr.intervention_municipality for update to nimr_app
  using (municipality_code = any ((select nimr.works_in())::text[]))
  with check (agreed_by_staff_id is null or agreed_by_staff_id = (select nimr.actor_staff()));

-- An answer is recorded in one's own name, for a project of the own municipality, and replaces only the own office's answer of the same
-- company: whoever could replace any answer could take it out of another municipality's figures.
create function nimr.may_replace_answer(of_answer bigint, of_company bigint, of_project bigint, of_municipality text)
returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select of_answer is null or exists (select from nimr.survey_answer s
    where s.id = of_answer and s.company_id = of_company and s.project_id = of_project and s.municipality_code = of_municipality);
end;
drop policy own_insert on nimr.survey_answer;
create policy own_insert on nimr.survey_answer for insert to nimr_app with check (
  municipality_code = any ((select nimr.works_in())::text[])
  and recorded_by_staff_id = (select nimr.actor_staff())
  and exists (select from nimr.project_municipality p where p.project_id = survey_answer.project_id and p.municipality_code = survey_answer.municipality_code)
  and nimr.may_replace_answer(replaces_id, company_id, project_id, municipality_code));

-- What was removed is remembered for those who could see it while it was there. Seeing the parent was not enough: everybody at work
-- sees the company of a removed talk and the occasion of a removed attendance.
create function nimr.could_see_removed(of_table text, of_parent_table text, of_parent_key text, was jsonb) returns boolean stable language plpgsql as $$
begin
  return case
    when of_table in ('talk', 'follow_up', 'survey_answer') then was ->> 'municipality_code' = any (nimr.works_in())
    when of_table in ('talk_person', 'talk_focus_area', 'talk_note') then
      exists (select from nimr.talk t where t.id = of_parent_key::bigint and t.municipality_code = any (nimr.works_in()))
    when of_table = 'attendance' then
      nimr.is_own_company((was ->> 'company_id')::bigint)
      or exists (select from nimr.occasion o where o.id = of_parent_key::bigint and nimr.may_write_intervention(o.intervention_id))
    when of_table in ('company_personal_number', 'person_role') then nimr.is_own_company(of_parent_key::bigint)
    when of_table in ('person', 'person_characteristic') then false
    else nimr.can_see_record(of_parent_table, of_parent_key)
  end;
end $$;
drop policy seen_with_record on nimr.audit_entry;
create policy seen_with_record on nimr.audit_entry for select to nimr_app using (
  (select nimr.actor_is_operator())
  or nimr.can_see_record(table_name, record_key)
  or (act = 'delete' and parent_table is not null and nimr.could_see_removed(table_name, parent_table, parent_key, before)));

-- A trigger of one's own on a temporary table could have written false entries into the audit; and nobody but the owner closes tables.
revoke execute on function nimr.remember_change() from public;
revoke execute on procedure nimr.protect(text, text, text, text, text) from public;

-- A letter is planned by somebody at work, by a job or on the machine; a visitor plans a job instead.
drop policy anyone_plans on nimr.letter;
create policy work_plans on nimr.letter for insert to nimr_app with check (
  sent_at is null and given_up_at is null and ((select nimr.actor_is_staff()) or (select nimr.actor_is_job())));
