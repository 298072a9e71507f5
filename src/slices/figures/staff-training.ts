/**
 * The coaches of the asked municipality, or of all the project's, each once: who took training of a kind within the period while
 * being a coach there. A row per training taken, of which the first that counts is counted; a row for each coach who took none.
 * A record opens the coach's page at the training.
 */
export const staffTrained = (kind: 'gender_equality' | 'sustainability') => `
  select t.of_code, t.record, t.label, 1, t.reason is null, t.reason from (
    select c.of_code, 'staff:' || c.staff_id || coalesce('#utbildning-' || c.training_id, '') as record,
      c.name || coalesce(', ' || c.title || ' (' || c.taken_on || ')', '') as label,
      case
        when c.training_id is null then 'no_such_training'
        when c.taken_on not between c.from_on and c.to_on then 'taken_outside_period'
        when not c.was_coach then 'not_coach_then'
        when row_number() over (partition by c.of_code, c.staff_id, c.was_coach and c.taken_on between c.from_on and c.to_on order by c.taken_on, c.training_id) > 1 then 'counted_once'
      end as reason
    from (
      select q.of_code, s.id as staff_id, s.name, t.id as training_id, t.title, t.taken_on, q.from_on, q.to_on,
        bool_or(t.taken_on >= r.from_on and coalesce(t.taken_on <= r.to_on, true)) as was_coach
      from question q
      join nimr.project_municipality p on p.project_id = q.project_id and p.municipality_code = coalesce(q.municipality_code, p.municipality_code)
      join nimr.staff_role r on r.role = 'coach' and r.municipality_code = p.municipality_code
        and r.from_on <= q.to_on and coalesce(r.to_on >= q.from_on, true)
      join nimr.staff s on s.id = r.staff_id
      left join nimr.staff_training t on t.staff_id = s.id and t.kind = '${kind}'
      where counter.may_count(q.project_id, q.municipality_code)
      group by q.of_code, s.id, t.id, q.from_on, q.to_on) c) t`
