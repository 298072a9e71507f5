-- What an attack on surveys and comments reached by bare SQL or by a personal link, and no longer does.

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
