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

set local role nimr_counter;
create or replace function counter.survey_letters(of_survey bigint, of_kind text)
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

-- A company that answered before another one took it over has answered: it is counted as asked and answered, beside the one that lives on.
create or replace function counter.survey_rate(of_survey bigint)
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
set local role nimr_owner;
