-- Hours of support that were removed are remembered for those who could see them while they were there: everybody at work sees the
-- intervention they belonged to, but only the company's own offices, those who give the support and those who audit see the hours.
create or replace function nimr.could_see_removed(of_table text, of_parent_table text, of_parent_key text, was jsonb) returns boolean stable language plpgsql as $$
begin
  return case
    when of_table in ('talk', 'follow_up', 'survey_answer') then was ->> 'municipality_code' = any (nimr.works_in())
    when of_table in ('talk_person', 'talk_focus_area', 'talk_note') then
      exists (select from nimr.talk t where t.id = of_parent_key::bigint and t.municipality_code = any (nimr.works_in()))
    when of_table = 'attendance' then
      nimr.is_own_company((was ->> 'company_id')::bigint)
      or exists (select from nimr.occasion o where o.id = of_parent_key::bigint and nimr.may_write_intervention(o.intervention_id))
    when of_table = 'support_entry' then
      nimr.may_write_intervention(of_parent_key::bigint)
      or exists (select from nimr.intervention i where i.id = of_parent_key::bigint and nimr.is_own_company(i.company_id))
      or exists (select from nimr.intervention_project p where p.intervention_id = of_parent_key::bigint and p.project_id = any ((select nimr.audits())::bigint[]))
    when of_table in ('company_personal_number', 'person_role') then nimr.is_own_company(of_parent_key::bigint)
    when of_table in ('person', 'person_characteristic') then false
    else nimr.can_see_record(of_parent_table, of_parent_key)
  end;
end $$;
