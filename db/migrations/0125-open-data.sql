-- What everybody may read of published statistics: those that have not been withdrawn, with the names of their municipalities and phases, and
-- who answers for them. Visitors see no rows, so it comes through functions of schema counter.

create function counter.public_statistics() returns setof jsonb
stable security definer set search_path = pg_catalog, pg_temp language sql
begin atomic
  select jsonb_build_object('id', s.id, 'projectKey', p.key, 'projectName', p.name, 'projectFullName', p.full_name, 'programmePeriod', p.programme_period,
    'countedOn', s.counted_on, 'publishedAt', s.published_at, 'licence', s.licence, 'ruleVersion', s.rule_version,
    'municipalities', (select coalesce(jsonb_agg(jsonb_build_object('code', m.code, 'name', m.name) order by m.name), '[]')
      from nimr.project_municipality o join nimr.municipality m on m.code = o.municipality_code where o.project_id = p.id),
    'phases', (select coalesce(jsonb_agg(jsonb_build_object('nameSv', h.name_sv, 'nameEn', h.name_en, 'fromOn', h.from_on, 'toOn', h.to_on) order by h.from_on), '[]')
      from nimr.project_phase h where h.project_id = p.id))
  from nimr.published_statistics s join nimr.project p on p.id = s.project_id
  where s.withdrawn_at is null and s.kind = 'statistics'
  order by s.published_at desc, s.id desc limit 1000;
end;

create function counter.public_statistics_figures(of_statistics bigint)
returns table (figure text, municipality_code text, from_on date, to_on date, unit text, rule_version text, value numeric)
stable security definer set search_path = pg_catalog, pg_temp language sql
begin atomic
  select f.figure, f.municipality_code, f.from_on, f.to_on, f.unit, f.rule_version, f.value
  from nimr.published_figure f join nimr.published_statistics s on s.id = f.statistics_id
  where s.id = of_statistics and s.withdrawn_at is null and s.kind = 'statistics'
  order by f.id limit 20000;
end;

-- Who answers for the public pages, as they say themselves.
create function counter.public_publisher() returns jsonb
stable security definer set search_path = pg_catalog, pg_temp language sql
begin atomic
  select jsonb_build_object('name', s.operator_name, 'email', s.contact_email, 'phone', s.contact_phone) from nimr.public_site s;
end;

grant select (id, key, name, full_name, programme_period) on nimr.project to nimr_counter;
grant select (operator_name, contact_email, contact_phone) on nimr.public_site to nimr_counter;
do $$
declare
  f regprocedure;
begin
  execute 'drop policy if exists counter_read on nimr.public_site';
  execute 'create policy counter_read on nimr.public_site for select to nimr_counter using (true)';
  execute 'drop policy if exists counter_read on nimr.municipality';
  execute 'create policy counter_read on nimr.municipality for select to nimr_counter using (true)';
  execute 'grant select (code, name) on nimr.municipality to nimr_counter';
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'counter'::regnamespace and pg_get_userbyid(p.proowner) = 'nimr_owner' loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to nimr_counter', f);
  end loop;
end $$;
set local role nimr_counter;
grant execute on function counter.public_statistics(), counter.public_statistics_figures(bigint), counter.public_publisher() to nimr_app;
-- The example region publishes its statistics while it is loaded, by the owner, who may become nimr_counter anyway.
grant execute on all functions in schema counter to nimr_owner;
set local role nimr_owner;
