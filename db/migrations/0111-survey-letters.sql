-- Whom a survey asks crosses municipalities: a project's manager asks all its companies and sees no person's address. The functions that find the
-- companies, hand addresses to the job that writes the letters, sum up who answered, and tell a link's holder who asks, are these and no others.

grant select on nimr.survey, nimr.survey_step, nimr.survey_question, nimr.survey_company, nimr.survey_recipient, nimr.survey_letter to nimr_counter;
grant insert on nimr.survey_company, nimr.survey_recipient to nimr_counter;
grant select (survey_company_id, answered_by_recipient_id, is_late, recorded_at, municipality_code, recorded_by_staff_id) on nimr.survey_answer to nimr_counter;
grant select (letter_language) on nimr.company to nimr_counter;
grant select (id, name, email) on nimr.staff to nimr_counter;
grant execute on function nimr.linked_survey_company(), nimr.linked_survey() to nimr_counter;
do $$
declare
  t text;
begin
  foreach t in array array['survey', 'survey_step', 'survey_question', 'survey_letter'] loop
    execute format('create policy counter_read on nimr.%I for select to nimr_counter using (true)', t);
  end loop;
  foreach t in array array['survey_company', 'survey_recipient'] loop
    execute format('create policy counter_all on nimr.%I to nimr_counter using (true) with check (true)', t);
  end loop;
end $$;

-- The companies that got support in the time, each once, also where another has taken it over since; those that have ended are not asked. A municipality asks
-- its own and those from outside that it supported; in a project's survey the office of the seat follows up, else the one that supported it last.
create function counter.survey_audience(of_survey bigint) returns table (company_id bigint, municipality_code text)
stable security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  s nimr.survey;
begin
  select * into s from nimr.survey v where v.id = of_survey;
  return query
    with took_part as materialized (
      select distinct nimr.company_now(t.company_id) as company_id from counter.took_part(s.project_id, s.municipality_code, s.support_from_on, s.support_to_on) t
      where s.municipality_code is null or t.place <> 'elsewhere'
    ),
    last_fact as materialized (
      select distinct on (1) nimr.company_now(f.company_id) as company_id, f.municipality_code from counter.support_fact(s.project_id) f
      where s.municipality_code is null and f.supported_on between s.support_from_on and s.support_to_on order by 1, f.supported_on desc, f.municipality_code
    )
    select t.company_id, coalesce(s.municipality_code,
        (select p.municipality_code from nimr.project_municipality p where p.project_id = s.project_id and p.municipality_code = c.seat_municipality_code),
        l.municipality_code)
      from took_part t join nimr.company c on c.id = t.company_id left join last_fact l on l.company_id = t.company_id
      where c.ended_on is null and coalesce(s.municipality_code, c.seat_municipality_code, l.municipality_code) is not null;
end $$;

-- Who can get the letter: those who lead a company now, or where none of them has an address, those who represent it.
create function counter.survey_readers(of_company bigint) returns table (person_id bigint, address text)
stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  with reader as (
    select r.person_id, btrim(p.email) as address, r.role from nimr.person_role r join nimr.person p on p.id = r.person_id
    where r.company_id = of_company and r.to_on is null and coalesce(btrim(p.email), '') <> ''
  )
  select distinct on (lower(r.address)) r.person_id, r.address from reader r
  where r.role = 'leader' or not exists (select from reader l where l.role = 'leader') order by lower(r.address), r.person_id
$$;

-- Before it is sent: how many it asks in each municipality, and how many of them have nobody with an address.
create function counter.survey_plan(of_survey bigint) returns table (municipality_code text, companies bigint, without_address bigint)
stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select a.municipality_code, count(*), count(*) filter (where not exists (select from counter.survey_readers(a.company_id)))
  from counter.survey_audience(of_survey) a where nimr.may_write_survey(of_survey) group by 1 order by 1
$$;

-- Writes down whom a survey asks that has just been opened. Who refuses mail, or could not be reached at the same address before, is known from the start.
create function counter.fill_survey(of_survey bigint) returns integer
volatile security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  filled integer;
begin
  if not nimr.may_write_survey(of_survey) or not nimr.is_survey_open(of_survey)
    or exists (select from nimr.survey_company a where a.survey_id = of_survey) then
    return 0;
  end if;
  insert into nimr.survey_company (survey_id, company_id, municipality_code)
    select of_survey, a.company_id, a.municipality_code from counter.survey_audience(of_survey) a order by a.company_id;
  get diagnostics filled = row_count;
  insert into nimr.survey_recipient (survey_company_id, person_id, address_hash, language, refused_at, bounced_at)
    select a.id, r.person_id, nimr.address_hash(r.address), c.letter_language,
      (select m.refused_at from nimr.mail_refusal m where m.address_hash = nimr.address_hash(r.address)),
      (select max(b.bounced_at) from nimr.survey_recipient b where b.address_hash = nimr.address_hash(r.address))
    from nimr.survey_company a join nimr.company c on c.id = a.company_id cross join lateral counter.survey_readers(a.company_id) r
    where a.survey_id = of_survey;
  return filled;
end $$;

-- Which answer stands for each company of a survey, for all of them at once: asked company by company, a page of 500 companies took longer than a page may.
-- Told to those who follow the companies up, to those who manage or audit the project, and to the jobs that write the letters.
create function nimr.survey_standing(of_survey bigint) returns table (survey_company_id bigint, now_company_id bigint, now_id bigint, own_answer_id bigint, answer_id bigint)
stable security definer set search_path = nimr, pg_temp language sql as $$
  with s as materialized (select v.id, v.project_id, v.asked_from_on, v.asked_to_on from nimr.survey v where v.id = of_survey),
  asked as materialized (
    select a.id, a.company_id, a.municipality_code,
      case when exists (select from nimr.company_event e where e.company_id = a.company_id and e.undone_at is null) then nimr.company_now(a.company_id)
        else a.company_id end as now_company_id
    from nimr.survey_company a where a.survey_id = of_survey
  ),
  said as materialized (
    select u.survey_company_id, max(u.id) as id from (
      select x.survey_company_id, x.id, x.replaces_id from nimr.survey_answer x join asked a on a.id = x.survey_company_id
      union all
      select a.id, x.id, x.replaces_id from s join nimr.survey_answer x on x.project_id = s.project_id and x.asked_from_on = s.asked_from_on
        and x.asked_to_on = s.asked_to_on and x.survey_company_id is null join asked a on a.company_id = x.company_id) u
    where not exists (select from nimr.survey_answer n where n.replaces_id = u.id) group by 1
  )
  select a.id, a.now_company_id, coalesce(o.id, a.id), x.id, coalesce(y.id, x.id)
  from asked a
  left join asked o on o.company_id = a.now_company_id
  left join said x on x.survey_company_id = a.id
  left join said y on y.survey_company_id = o.id
  where (select nimr.actor_is_job() or nimr.actor_is_operator() or s.project_id = any (nimr.manages() || nimr.audits()) from s)
    or a.municipality_code = any ((select nimr.works_in())::text[])
$$;
revoke execute on function nimr.survey_standing(bigint) from public;
grant execute on function nimr.survey_standing(bigint) to nimr_app, nimr_counter;

-- The letters to write: to those whose company has not answered, for the job alone. An address that has been mended is tried again.
create function counter.survey_letters(of_survey bigint, of_kind text)
returns table (recipient_id bigint, address text, language text, person_name text, company_name text, earlier bigint)
stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  with due as materialized (
    select a.id, a.company_id from nimr.survey_company a join nimr.survey_standing(of_survey) t on t.survey_company_id = a.id
    where nimr.actor_is_job() and a.survey_id = of_survey and a.declined_at is null and t.answer_id is null
  )
  select r.id, btrim(p.email), r.language, p.full_name, c.name, l.earlier
  from due a
  join nimr.survey_recipient r on r.survey_company_id = a.id
  join nimr.person p on p.id = r.person_id
  join nimr.company c on c.id = a.company_id
  cross join lateral (select count(*) as earlier from nimr.survey_letter t where t.recipient_id = r.id) l
  where r.declined_at is null
    and coalesce(btrim(p.email), '') <> '' and not exists (select from nimr.mail_refusal m where m.address_hash = nimr.address_hash(p.email))
    and (r.bounced_at is null or r.address_hash <> nimr.address_hash(p.email))
    and (of_kind = 'reminder' or l.earlier = 0)
  order by r.id
$$;

-- How many were asked, reached and answered, per municipality; a company that another asked one has taken over is asked there, and one that answered before
-- it was taken over has answered: it is counted beside the one that lives on.
create function counter.survey_rate(of_survey bigint)
returns table (municipality_code text, asked bigint, delivered bigint, answered bigint, late bigint, bounced bigint, without_address bigint, declined bigint)
stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  with recipient as materialized (
    select q.survey_company_id, count(*) as recipients,
      count(*) filter (where q.bounced_at is null and exists (select from nimr.survey_letter l where l.recipient_id = q.id)) as reached,
      count(q.bounced_at) as bounced, count(coalesce(q.declined_at, q.refused_at)) as declined
    from nimr.survey_company a join nimr.survey_recipient q on q.survey_company_id = a.id where a.survey_id = of_survey group by 1
  ),
  one as materialized (
    select a.municipality_code, x.is_late, x.id is not null as has_answered, coalesce(r.recipients, 0) as recipients, coalesce(r.reached, 0) as reached,
      coalesce(r.bounced, 0) as bounced, a.declined_at is not null or coalesce(r.recipients > 0 and r.declined = r.recipients, false) as has_declined
    from nimr.survey s
    join nimr.survey_company a on a.survey_id = s.id
    join nimr.survey_standing(of_survey) t on t.survey_company_id = a.id
    left join nimr.survey_answer x on x.id = t.own_answer_id
    left join recipient r on r.survey_company_id = a.id
    where s.id = of_survey and (x.id is not null or t.now_id = a.id)
      and (a.municipality_code = any (nimr.works_in()) or s.project_id = any (nimr.manages() || nimr.audits()) or nimr.actor_is_operator())
  )
  select o.municipality_code, count(*), count(*) filter (where o.reached > 0), count(*) filter (where o.has_answered and not o.is_late),
    count(*) filter (where o.has_answered and o.is_late), count(*) filter (where not o.has_answered and not o.has_declined and o.reached = 0 and o.bounced > 0),
    count(*) filter (where not o.has_answered and not o.has_declined and o.recipients = 0), count(*) filter (where not o.has_answered and o.has_declined)
  from one o group by 1 order by 1
$$;

-- What the holder of a link is told of who asks: the company, the office, and whom to call. Companies that this one has taken over, and whose answers stand, are named
-- with their jobs, so that those are not said once more.
create function counter.survey_of_link()
returns table (company_name text, municipality_name text, contact_name text, contact_email text, taken_over text, taken_over_kept numeric, taken_over_created numeric)
stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select c.name, m.name, f.name, f.email, o.names, o.kept, o.created
  from nimr.survey_company a
  join nimr.company c on c.id = nimr.company_now(a.company_id)
  join nimr.municipality m on m.code = a.municipality_code
  join nimr.survey_step t on t.survey_id = a.survey_id and t.step = 'opened'
  left join nimr.staff f on f.id = t.by_staff_id
  left join lateral (
    select string_agg(d.name, ', ' order by d.name) as names, sum(x.jobs_kept) as kept, sum(x.jobs_created) as created
    from nimr.survey_company b join nimr.company d on d.id = b.company_id join nimr.survey_answer x on x.id = nimr.survey_answer_of(b.id)
    where b.survey_id = a.survey_id and b.id <> a.id and nimr.company_now(b.company_id) = c.id) o on true
  where a.id = nimr.linked_survey_company()
$$;

do $$
declare
  f text;
begin
  foreach f in array array['survey_audience(bigint)', 'survey_readers(bigint)', 'survey_plan(bigint)', 'fill_survey(bigint)', 'survey_letters(bigint, text)',
    'survey_rate(bigint)', 'survey_of_link()'] loop
    execute format('revoke execute on function counter.%s from public', f);
    execute format('alter function counter.%s owner to nimr_counter', f);
  end loop;
end $$;
set local role nimr_counter;
grant execute on function counter.survey_plan(bigint), counter.fill_survey(bigint), counter.survey_letters(bigint, text), counter.survey_rate(bigint),
  counter.survey_of_link() to nimr_app;
set local role nimr_owner;
