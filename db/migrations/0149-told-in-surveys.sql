-- A company tells its milestones with its survey answer. Which office and project they are of is the answer's: a project may have asked a company through an
-- office that helped it at a joint occasion without taking part in the project itself, and its answer must not fall on that. And whoever holds a link tells with
-- the answer just sent, never with one that the office or somebody else of the company gave before.

create or replace function nimr.keep_milestone() returns trigger security definer set search_path = nimr, pg_temp language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('milestone ' || new.company_id, 0));
  if new.replaces_id is null and new.survey_answer_id is null and not exists (
      select from project_municipality p where p.project_id = new.project_id and p.municipality_code = new.municipality_code) then
    raise exception 'the municipality does not take part in the project' using errcode = '23514';
  end if;
  if new.replaces_id is not null and exists (select from milestone_withdrawal w where w.milestone_id = new.replaces_id) then
    raise exception 'a withdrawn milestone cannot be corrected' using errcode = '23514';
  end if;
  if new.talk_id is not null and not exists (select from talk t where t.id = new.talk_id and t.company_id = new.company_id) then
    raise exception 'the talk is of another company' using errcode = '23514';
  end if;
  if new.survey_answer_id is not null and not exists (select from survey_answer a where a.id = new.survey_answer_id
      and a.company_id = new.company_id and a.project_id = new.project_id and a.municipality_code = new.municipality_code) then
    raise exception 'the survey answer is of another company, project or office' using errcode = '23514';
  end if;
  if nimr.same_milestone_stands(new.company_id, new.project_id, new.kind, new.happened_on, new.amount_ore, new.fte, new.financier_id, new.financier_words, new.what, new.id) then
    raise exception 'the same milestone is already recorded' using errcode = '23505';
  end if;
  return null;
end $$;

drop policy holder_tells on nimr.milestone;
create policy holder_tells on nimr.milestone for insert to nimr_app with check (
  recorded_by_staff_id is null and talk_id is null and replaces_id is null and recorded_at = (select nimr.moment())
  and exists (select from nimr.survey_answer a where a.id = survey_answer_id
    and a.answered_by_recipient_id = (select nimr.linked('survey_recipient')) and a.recorded_at = (select nimr.moment())));
