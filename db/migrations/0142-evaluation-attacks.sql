-- What an attack on surveys, milestones and comments reached by bare SQL or by a personal link, and no longer does.

-- That a milestone is there already was told to anybody who works in any office, of any company: day by day somebody could find out when a company elsewhere
-- changed owner. Now to those who may enter it themselves.
create or replace function nimr.milestone_is_told(of_company bigint, of_project bigint, of_kind text, on_day date, of_amount bigint, of_fte numeric, of_financier bigint, financier_in_words text, of_what text, apart_from bigint)
returns boolean stable security definer set search_path = nimr, pg_temp language sql
begin atomic
  select (nimr.actor_is_operator()
      or exists (select from unnest(nimr.works_in()) as w (code) where nimr.may_answer_for(of_company, w.code))
      or exists (select from nimr.survey_company a where a.id = nimr.linked_survey_company() and of_company in (a.company_id, nimr.company_now(a.company_id))))
    and nimr.same_milestone_stands(of_company, of_project, of_kind, on_day, of_amount, of_fte, of_financier, financier_in_words, of_what, apart_from);
end;

-- What the company itself told is its to read; what its office made of it, with the office's evidence and its files, is not.
drop policy holder_reads on nimr.milestone;
create policy holder_reads on nimr.milestone for select to nimr_app using (
  recorded_by_staff_id is null and (select nimr.linked_survey_company()) is not null
  and exists (select from nimr.survey_answer a where a.id = survey_answer_id));

-- A link saves as often as it likes, and each saving was kept: a script could fill the disk. The latest are enough to go on from.
create function nimr.keep_latest_drafts() returns trigger language plpgsql security definer set search_path = nimr, pg_temp as $$
begin
  delete from survey_draft d where d.survey_company_id = new.survey_company_id and d.id not in (
    select k.id from survey_draft k where k.survey_company_id = new.survey_company_id order by k.id desc limit 20);
  return null;
end $$;
revoke execute on function nimr.keep_latest_drafts() from public;
create trigger keep_latest after insert on nimr.survey_draft for each row execute function nimr.keep_latest_drafts();

-- And a company that has corrected its answer by link so many times is helped by its office.
create function nimr.corrections_by_link_end() returns trigger language plpgsql security definer set search_path = nimr, pg_temp as $$
begin
  if actor_kind() = 'link' and (select count(*) from survey_answer x where x.survey_company_id = new.survey_company_id) >= 50 then
    raise exception 'corrected too many times by link' using errcode = '23514', constraint = 'corrections_by_link_end';
  end if;
  return new;
end $$;
revoke execute on function nimr.corrections_by_link_end() from public;
create trigger corrections_end before insert on nimr.survey_answer for each row when (new.survey_company_id is not null)
  execute function nimr.corrections_by_link_end();

-- An answer to a comment stands in the thread's own report, where its readers are.
alter table nimr.report_comment add unique (id, report_id);
alter table nimr.report_comment add foreign key (answers_id, report_id) references nimr.report_comment (id, report_id);
