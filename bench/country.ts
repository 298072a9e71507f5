/** A project of 290 municipalities with so many supported companies and talks, some occasions, interventions, answers, needs and grants; all made by rule. */
export const country = (companies: number, talksEach: number) => `
  set session_replication_role = replica;
  set nimr.actor_kind = 'operator';
  truncate nimr.project cascade;
  insert into nimr.municipality (code, name, county_code) select (1000 + g)::text, 'Kommun ' || g, (select min(code) from nimr.county) from generate_series(1, 290) g on conflict do nothing;
  insert into nimr.locality (id, municipality_code, name, kind) select g, (1000 + 1 + g % 290)::text, 'Ort ' || g, case when g % 10 = 0 then 'town' else 'village' end from generate_series(1, 2900) g on conflict do nothing;
  insert into nimr.project (id, key, name, full_name, programme, programme_period, counting_place) values (1, 'bench', 'B', 'B', 'B', '2014-2020', 'seat');
  insert into nimr.project_phase (project_id, name_sv, name_en, from_on, to_on) values (1, 'Allt', 'All', '2018-09-01', '2022-03-31');
  insert into nimr.project_municipality (project_id, municipality_code) select 1, (1000 + g)::text from generate_series(1, 290) g;
  insert into nimr.company (id, name, legal_form, seat_municipality_code, seat_locality_id, kept_by_municipality_code, started_on)
    select g, (array['Byggarna', 'Trä', 'Åkeri', 'Skogs', 'Fiske', 'Kafé', 'Ölhallen', 'Norr'])[1 + g % 8] || ' ' || g || ' AB', 'limited_company', (1001 + g % 290)::text, g % 290 + 290 * (g / 290 % 10), (1001 + g % 290)::text,
      date '2005-01-01' + g % 5500 from generate_series(1, ${companies}) g;
  insert into nimr.workplace (company_id, municipality_code) select g * 10, (1001 + (g * 10 + 1) % 290)::text from generate_series(1, ${companies} / 10) g;
  insert into nimr.company_year (company_id, year, awu, source) select c.g, y, 3 + c.g % 40 + (y - 2017), 'declared' from generate_series(1, ${companies}) c (g) cross join (values (2017), (2023)) v (y);
  insert into nimr.size_assessment (company_id, year, size_class, basis, input, output, rule_version, assessed_at)
    select g, 2017, case when g % 43 = 0 then 'large' when g % 40 < 7 then 'micro' else 'small' end, 'own', '{}', '{}', 'v1', now() from generate_series(1, ${companies}) g;
  insert into nimr.target_group_assessment (company_id, project_id, year, in_target_group, reason, input, output, rule_version, assessed_at)
    select g, 1, 2017, g % 43 <> 0, case when g % 43 = 0 then 'large_enterprise' end, '{}', '{}', 'v1', now() from generate_series(1, ${companies}) g;
  insert into nimr.talk (id, company_id, municipality_code, staff_id, held_on, duration_minutes, mode, logged_at)
    select g, 1 + g % ${companies}, case when g % 50 = 0 then (1001 + g / 50 % 290)::text else (1001 + (1 + g % ${companies}) % 290)::text end, 1, date '2018-09-01' + (g * 7 % 1300)::integer, 15 + g % 90, 'phone', now()
    from generate_series(1, ${companies} * ${talksEach}) g;
  insert into nimr.talk_focus_area (talk_id, focus_area_code)
    select g, f.code from generate_series(1, ${companies} * ${talksEach}) g
    join (select code, row_number() over (order by position) - 1 as n, count(*) over () as all_of_them from nimr.focus_area) f on f.n = g % f.all_of_them;
  insert into nimr.intervention (id, kind, title, lead_municipality_code, starts_on) select g, 'group', 'Insats ' || g, (1001 + g % 290)::text, date '2019-01-01' + g % 1000 from generate_series(1, 3000) g;
  insert into nimr.intervention (id, kind, title, lead_municipality_code, starts_on, company_id, support_minutes)
    select 3000 + g, 'individual', 'Egen insats ' || g, (1001 + (g * 5) % 290)::text, date '2019-01-01' + g % 1000, g * 5, 600 from generate_series(1, ${companies} / 5) g;
  insert into nimr.intervention_project (intervention_id, project_id) select id, 1 from nimr.intervention;
  insert into nimr.intervention_municipality (intervention_id, municipality_code) select i.id, (1001 + (i.id + m) % 290)::text from nimr.intervention i cross join generate_series(0, 2) m where i.kind = 'group';
  insert into nimr.intervention_focus_area (intervention_id, focus_area_code) select i.id, (select min(code) from nimr.focus_area) from nimr.intervention i;
  insert into nimr.occasion (id, intervention_id, starts_at, ends_at, municipality_code) select g, g, timestamptz '2019-02-01 12:00Z' + g % 1000 * interval '1 day', timestamptz '2019-02-01 15:00Z' + g % 1000 * interval '1 day', (1001 + g % 290)::text from generate_series(1, 3000) g;
  insert into nimr.attendance (occasion_id, company_id) select g, 1 + (g * 31 + a * 997) % ${companies} from generate_series(1, 3000) g cross join generate_series(1, 30) a on conflict do nothing;
  insert into nimr.survey_answer (company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept, jobs_created, support_mattered, durable, recorded_at)
    select g * 5, 1, (1001 + g * 5 % 290)::text, '2018-09-01', '2022-02-28', '2022-03-01', 'phone', g % 3, g % 2, (array['not_at_all', 'partly', 'decisively'])[1 + g % 3], g % 4 > 0, now() from generate_series(1, ${companies} / 5) g;
  insert into nimr.need (company_id, municipality_code, focus_area_code, words, urgency, raised_by, raised_on, recorded_at, state_since)
    select 1 + g * 3 % ${companies}, (1001 + (1 + g * 3 % ${companies}) % 290)::text, (select min(code) from nimr.focus_area), 'Ord', 'soon', 'coach', '2020-01-01', now(), now() from generate_series(1, ${companies} / 2) g;
  set session_replication_role = origin;
  analyze;
`

/** The least that counting by hand would be: how many companies each municipality supported; and that with what else a figure must look at. */
export const bareCount = {
  'companies per municipality of seat, from talks alone': `
    select c.seat_municipality_code, count(distinct t.company_id) from nimr.talk t join nimr.company c on c.id = t.company_id
    where t.held_on between '2018-09-01' and '2022-03-31' group by 1`,
  'the same from talks, occasions and interventions, in the target group': `
    select c.seat_municipality_code, count(*) from (
      select company_id from nimr.talk where held_on between '2018-09-01' and '2022-03-31'
      union select a.company_id from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id where a.attended
      union select company_id from nimr.intervention where kind = 'individual') s
    join nimr.company c on c.id = s.company_id
    join nimr.target_group_assessment t on t.company_id = c.id and t.superseded_at is null and t.in_target_group
    group by 1`,
} as const
