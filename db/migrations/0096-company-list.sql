-- The list of supported companies that goes with a report: which interventions each took part in and when its support began. Who came to what is read by
-- few; that a company was supported, by those who may count it.
create function counter.support_of_companies(of_project bigint, of_municipality text, from_on date, to_on date)
returns table (company_id bigint, first_supported_on date, talks integer, intervention_ids bigint[])
stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan language sql
begin atomic
  select f.company_id, min(f.supported_on),
    (count(*) filter (where f.kind = 'talk' and f.supported_on between from_on and to_on))::integer,
    coalesce(array_agg(distinct f.intervention_id) filter (where f.intervention_id is not null and f.supported_on between from_on and to_on), '{}')
  from counter.support_fact(of_project) f
  where counter.may_count(of_project, of_municipality)
    and f.company_id in (select t.company_id from counter.took_part(of_project, of_municipality, from_on, to_on) t)
  group by f.company_id;
end;
revoke execute on function counter.support_of_companies(bigint, text, date, date) from public;
grant execute on function counter.support_of_companies(bigint, text, date, date) to nimr_app;
alter function counter.support_of_companies(bigint, text, date, date) owner to nimr_counter;
