import { sql } from 'kysely'

/** What is asked: places of one project (null is the whole of it) over the same days. */
export type Places = {
  readonly projectId: number
  readonly municipalityCodes: readonly (string | null)[]
  readonly fromOn: string
  readonly toOn: string
}

/**
 * What is asked, as the part `question` that the other parts stand on: a row per place, none for a place that the actor may not count. A part
 * is joined with it by of_code, the municipality's code or '' for the whole.
 */
export const questionPart = ({ projectId, municipalityCodes, fromOn, toOn }: Places) => sql`
  question as materialized (
    select ${projectId}::bigint as project_id, nullif(p.code, '') as municipality_code, p.code as of_code, ${fromOn}::date as from_on, ${toOn}::date as to_on
    from unnest(${municipalityCodes.map((code) => code ?? '')}::text[]) as p (code)
    where counter.may_count(${projectId}::bigint, nullif(p.code, ''))
  )`

/** The same question put to the functions that answer for all its places at once. */
const asked = sql`(
  select q.project_id, q.from_on, q.to_on, array_agg(q.municipality_code) as municipality_codes from question q group by 1, 2, 3
)`

/**
 * The parts that figures' statements count over. A part that no figure of the statement names is not computed, and took_part is computed once
 * for all figures and all places: twenty figures of three hundred municipalities cost little more than one of one.
 * - not_here: why a company that took part is not the asked municipality's to show (null: it is).
 * - not_counted: why it is not in the indicators (null: it is counted). The least support is held against all support until the last day
 *   asked about, so that a company which reaches it by two phases counts in the later one and in the whole.
 */
export const countedParts = (places: Places) => sql`
  ${questionPart(places)},
  took_part as materialized (
    select t.*, c.name, c.seat_locality_id, c.started_on, p.project_from_on,
      case t.place when 'elsewhere' then 'counted_elsewhere' when 'other_project' then 'counted_in_other_project' end as not_here,
      case
        when t.place = 'elsewhere' then 'counted_elsewhere'
        when t.place = 'other_project' then 'counted_in_other_project'
        when t.place = 'outside' then 'seat_outside'
        when t.in_target_group is null then 'size_not_declared'
        when not t.in_target_group then t.target_reason
        when not t.counts then 'activity_does_not_count'
        when (p.minimum_support_minutes > 0 or p.minimum_support_ore > 0)
          and not (p.minimum_support_minutes > 0 and t.minutes_so_far >= p.minimum_support_minutes)
          and not (p.minimum_support_ore > 0 and t.value_ore >= p.minimum_support_ore) then 'below_minimum_support'
      end as not_counted
    from ${asked} q
    cross join lateral (
      select j.minimum_support_minutes, j.minimum_support_ore, (select min(h.from_on) from nimr.project_phase h where h.project_id = j.id) as project_from_on
      from nimr.project j where j.id = q.project_id) p
    cross join lateral counter.took_part_places(q.project_id, q.municipality_codes, q.from_on, q.to_on) t
    join nimr.company c on c.id = t.company_id
  ),
  demand as materialized (
    select q.of_code, d.*, m.name as municipality_name
    from question q cross join lateral counter.needs_asked(q.project_id, q.municipality_code, q.from_on, q.to_on) d
    join nimr.municipality m on m.code = d.municipality_code
  ),
  answer as materialized (
    select a.* from ${asked} q cross join lateral counter.survey_answers_places(q.project_id, q.municipality_codes, q.from_on, q.to_on) a
  ),
  milestone as materialized (
    select m.* from ${asked} q cross join lateral counter.milestones_places(q.project_id, q.municipality_codes, q.from_on, q.to_on) m
  )`
