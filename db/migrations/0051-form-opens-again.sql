-- Five hundred proposals that nobody confirmed closed the public form for a week, for everybody and without a word. Now what counts is the
-- last hour, so that whoever floods the form closes it for an hour at most.

set local role nimr_counter;
create or replace function counter.visitor_proposes_need(of_municipality text, of_company text, of_number text, of_contact text, of_email text, of_phone text,
  of_focus_area text, of_words text, of_urgency text, of_language text) returns bigint
volatile security definer set search_path = nimr, pg_temp language plpgsql as $$
declare
  made bigint;
begin
  perform pg_advisory_xact_lock(hashtext('need_proposal'));
  delete from need_proposal where state in ('unconfirmed', 'withdrawn') and submitted_at < moment() - interval '7 days';
  if (select count(*) from need_proposal p where p.email = lower(of_email) and p.submitted_at > moment() - interval '1 day') >= 3
    or (select count(*) from need_proposal p where p.submitted_at > moment() - interval '1 hour') >= 300
    or not exists (select from project_municipality p where p.municipality_code = of_municipality) then
    return null;
  end if;
  insert into need_proposal (municipality_code, company_name, org_number, contact_name, email, phone, focus_area_code, words, urgency, language, submitted_at)
  values (of_municipality, of_company, of_number, of_contact, lower(of_email), of_phone, of_focus_area, of_words, of_urgency, of_language, moment())
  returning id into made;
  return made;
end $$;
set local role nimr_owner;
