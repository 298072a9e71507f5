/**
 * How the municipalities worked together, as figures: joint interventions by the method that bore them, and who was in the task forces.
 * An intervention belongs to the project it was made for, and to every municipality that was to take part in it.
 */
const joint = `
  select q.of_code, i.id, i.title, i.working_method, i.starts_on between q.from_on and q.to_on as in_period
  from question q
  join nimr.intervention_project p on p.project_id = q.project_id
  join nimr.intervention i on i.id = p.intervention_id and i.kind = 'group'
  where counter.may_count(q.project_id, q.municipality_code) and (q.municipality_code is null or exists (
    select from nimr.intervention_municipality m where m.intervention_id = i.id and m.municipality_code = q.municipality_code))`

/** One row per joint intervention, included when it began in the period and was borne by the method. */
export const jointBy = (method: 'task_force' | 'resource_municipality') => `
  select j.of_code, 'intervention:' || j.id, j.title, 1, j.reason is null, j.reason
  from (
    select i.*, case when not i.in_period then 'began_outside_period' when i.working_method <> '${method}' then 'other_working_method' end as reason
    from (${joint}) i
  ) j`

/** One row per coach, included when in the task force of a joint intervention of the period. */
export const taskForceCoaches = `
  select j.of_code, 'staff:' || s.id, s.name, 1, bool_or(j.in_period and j.working_method = 'task_force'),
    case when not bool_or(j.in_period) then 'began_outside_period' when not bool_or(j.in_period and j.working_method = 'task_force') then 'other_working_method' end
  from (${joint}) j
  join nimr.task_force_member m on m.intervention_id = j.id
  join nimr.staff s on s.id = m.staff_id
  group by j.of_code, s.id`
