-- How many came, for those who may not see who: counts only, and only for people who work here.

grant select on nimr.attendance, nimr.occasion to nimr_counter;
create policy counter_read on nimr.attendance for select to nimr_counter using (true);
create policy counter_read on nimr.occasion for select to nimr_counter using (true);
grant execute on function nimr.actor_is_staff() to nimr_counter;

create function counter.occasion_counts(
  of_occasion bigint, out companies_listed bigint, out persons_listed bigint, out companies_attended bigint, out persons_attended bigint
) stable security definer set search_path = nimr, pg_temp language sql as $$
  select count(distinct company_id), count(distinct person_id),
    count(distinct company_id) filter (where attended), count(distinct person_id) filter (where attended)
  from nimr.attendance where occasion_id = of_occasion and (select nimr.actor_is_staff())
$$;

create function counter.intervention_counts(of_intervention bigint, out companies_attended bigint, out persons_attended bigint)
stable security definer set search_path = nimr, pg_temp language sql as $$
  select count(distinct a.company_id), count(distinct a.person_id)
  from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id
  where o.intervention_id = of_intervention and a.attended and (select nimr.actor_is_staff())
$$;

revoke execute on function counter.occasion_counts(bigint), counter.intervention_counts(bigint) from public;
grant execute on function counter.occasion_counts(bigint), counter.intervention_counts(bigint) to nimr_app;
alter function counter.occasion_counts(bigint) owner to nimr_counter;
alter function counter.intervention_counts(bigint) owner to nimr_counter;
