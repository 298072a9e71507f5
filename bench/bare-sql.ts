import type pg from 'pg'

/** The rows of each page by plain SQL, past row-level security and without our code: what a page is compared with. */
export const bareSql = {
  search: `
    select c.id, c.name, m.name from nimr.company c join nimr.municipality m on m.code = c.seat_municipality_code
    where nimr.search_key(c.name) like '%' || $1 || '%' order by c.name collate nimr.swedish limit 8`,
  list: `
    select c.id, c.name, c.org_number, m.name, l.name, s.size_class, t.in_target_group, t.reason, k.last_on, count(*) over ()
    from nimr.company c join nimr.municipality m on m.code = c.seat_municipality_code
    left join nimr.locality l on l.id = c.seat_locality_id
    left join lateral (select size_class from nimr.size_assessment a where a.company_id = c.id and a.superseded_at is null order by a.year desc limit 1) s on true
    left join lateral (select in_target_group, reason from nimr.target_group_assessment a
      where a.company_id = c.id and a.superseded_at is null order by a.year desc limit 1) t on true
    left join (select company_id, max(held_on) as last_on from nimr.talk group by 1) k on k.company_id = c.id
    where c.seat_municipality_code = $1 and c.ended_on is null order by c.name collate nimr.swedish limit 50`,
  company: `
    select to_jsonb(c),
      (select jsonb_agg(to_jsonb(y)) from nimr.company_year y where y.company_id = c.id),
      (select jsonb_agg(to_jsonb(a)) from nimr.target_group_assessment a where a.company_id = c.id),
      (select jsonb_agg(p.full_name || r.role) from nimr.person_role r join nimr.person p on p.id = r.person_id where r.company_id = c.id),
      (select jsonb_agg(to_jsonb(w)) from nimr.workplace w where w.company_id = c.id),
      (select jsonb_agg(to_jsonb(t)) from nimr.talk t where t.company_id = c.id),
      (select jsonb_agg(to_jsonb(f)) from nimr.follow_up f where f.company_id = c.id),
      (select jsonb_agg(to_jsonb(i)) from nimr.intervention i where i.company_id = c.id),
      (select jsonb_agg(to_jsonb(o)) from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id where a.company_id = c.id),
      (select jsonb_agg(to_jsonb(s)) from nimr.survey_answer s where s.company_id = c.id)
    from nimr.company c where c.id = $1`,
  today: `
    select (select jsonb_agg(jsonb_build_array(f.what, f.due_on, c.name)) from nimr.follow_up f join nimr.company c on c.id = f.company_id
        where f.staff_id = $1 and f.done_at is null),
      (select jsonb_agg(jsonb_build_array(t.held_on, c.name)) from (select * from nimr.talk order by logged_at desc limit 5) t join nimr.company c on c.id = t.company_id),
      (select jsonb_agg(i.title) from nimr.task_force_member m join nimr.intervention i on i.id = m.intervention_id where m.staff_id = $1 and m.left_on is null),
      (select jsonb_agg(o.starts_at) from (select * from nimr.occasion where ends_at > now() order by starts_at limit 6) o)`,
  demand: `
    select n.topic_id, n.municipality_code, count(*), min(n.raised_on), jsonb_agg(n.id) from nimr.need n
    where n.state = $1 group by n.topic_id, n.municipality_code`,
  board: `
    select i.id, i.title, i.stage, s.due_on, o.name,
      (select string_agg(m.name, ', ') from nimr.intervention_municipality x join nimr.municipality m on m.code = x.municipality_code where x.intervention_id = i.id)
    from nimr.intervention i left join nimr.intervention_stage s on s.intervention_id = i.id and s.stage = i.stage
    left join nimr.staff o on o.id = s.owner_staff_id where i.stage <> $1`,
  thread: `
    select to_jsonb(i),
      (select jsonb_agg(to_jsonb(s)) from nimr.intervention_stage s where s.intervention_id = i.id),
      (select jsonb_agg(to_jsonb(m)) from nimr.task_force_member m where m.intervention_id = i.id),
      (select jsonb_agg(to_jsonb(n)) from nimr.need n where n.intervention_id = i.id),
      (select jsonb_agg(to_jsonb(p)) from nimr.purchase p where p.intervention_id = i.id),
      (select jsonb_agg(to_jsonb(o)) from nimr.occasion o where o.intervention_id = i.id),
      (select count(*) from nimr.registration r where r.intervention_id = i.id)
    from nimr.intervention i where i.id = $1`,
  offered: `
    select p.*, (select jsonb_agg(to_jsonb(o)) from nimr.occasion o where o.intervention_id = p.intervention_id),
      (select count(*) from nimr.registration r where r.intervention_id = p.intervention_id and r.state = $1)
    from nimr.public_intervention p where p.published_at is not null and p.withdrawn_at is null`,
  /** Counting anew: every company with a seat in the municipality that a talk, an occasion or a visit reached. */
  figures: `
    with fact as (
      select t.company_id, t.held_on as on_day, t.duration_minutes as minutes from nimr.talk t
      union all select a.company_id, o.starts_at::date, extract(epoch from o.ends_at - o.starts_at) / 60
        from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id where a.attended
      union all select i.company_id, i.starts_on, i.support_minutes from nimr.intervention i where i.kind = 'individual')
    select c.id, c.name, l.name, sum(f.minutes), min(f.on_day), a.in_target_group, a.reason
    from fact f join nimr.company c on c.id = f.company_id
    left join nimr.locality l on l.id = c.seat_locality_id
    left join lateral (select in_target_group, reason from nimr.target_group_assessment a
      where a.company_id = c.id and a.superseded_at is null order by a.year desc limit 1) a on true
    where c.seat_municipality_code = $1 and f.on_day between '2018-09-01' and '2022-03-31'
    group by c.id, l.name, a.in_target_group, a.reason order by c.name collate nimr.swedish`,
} as const

export const askBare = (client: pg.Client, name: keyof typeof bareSql, value: string | number) =>
  client.query({ name, text: bareSql[name], values: [value] })
