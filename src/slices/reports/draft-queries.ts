import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Question } from '../figures/index.ts'

type Named = { readonly sv: string; readonly en: string }

/** What a draft tells of beside the report's figures and tables. */
export type DraftRecords = {
  readonly website: string | null
  readonly phases: readonly {
    readonly fromOn: string
    readonly toOn: string
    readonly areas: readonly Named[]
    readonly groups: readonly string[]
  }[]
  /** Municipalities of other projects that joint interventions were shared with, and those projects. */
  readonly others: readonly { readonly municipality: string; readonly project: string }[]
  /** Share of full time, in basis points, of each coach's post (heads of office are not among them). */
  readonly posts: readonly number[]
  readonly carriers: readonly {
    readonly area: Named
    readonly municipalities: readonly string[]
    readonly notes: readonly string[]
  }[]
  readonly taskForcesFrom: string | null
  readonly asked: { readonly fromOn: string; readonly toOn: string } | null
  readonly publishedWhere: readonly string[]
  readonly publications: number
}

/** Reads what the draft of a report needs; as the asker, who must be let count the place (ask mayCount first). */
export async function getDraftRecords(tx: Tx, q: Question): Promise<DraftRecords> {
  const { projectId, municipalityCode, fromOn, toOn } = q
  const { rows } = await sql<DraftRecords>`
    with joint as (
      select i.id, i.starts_on, i.working_method from nimr.intervention i
      join nimr.intervention_project p on p.intervention_id = i.id and p.project_id = ${projectId}
      where i.kind = 'group' and i.starts_on between ${fromOn}::date and ${toOn}::date and (${municipalityCode}::text is null or exists (
        select from nimr.intervention_municipality m where m.intervention_id = i.id and m.municipality_code = ${municipalityCode}))
    ),
    own as (
      select r.id, r.focus_area_code, r.from_on from nimr.resource_municipality r
      join nimr.project_municipality p on p.municipality_code = r.municipality_code and p.project_id = ${projectId}
      where daterange(r.from_on, r.to_on, '[]') && daterange(${fromOn}::date, ${toOn}::date, '[]')
        and (${municipalityCode}::text is null or r.municipality_code = ${municipalityCode})
    )
    select
      (select p.website from nimr.project p where p.id = ${projectId}) as website,
      coalesce((select jsonb_agg(jsonb_build_object('fromOn', h.from_on, 'toOn', h.to_on,
          'areas', coalesce((select jsonb_agg(jsonb_build_object('sv', f.name_sv, 'en', f.name_en) order by f.position)
            from nimr.phase_focus_area a join nimr.focus_area f on f.code = a.focus_area_code where a.phase_id = h.id), '[]'),
          'groups', coalesce((select jsonb_agg(g.target_group order by g.id) from nimr.phase_target_group g where g.phase_id = h.id), '[]')) order by h.from_on)
        from nimr.project_phase h where h.project_id = ${projectId} and h.from_on <= ${toOn}::date), '[]') as phases,
      coalesce((select jsonb_agg(o order by o ->> 'municipality') from (
          select distinct jsonb_build_object('municipality', m.name, 'project', x.name) as o
          from joint j join nimr.intervention_project ip on ip.intervention_id = j.id and ip.project_id <> ${projectId}
          join nimr.project x on x.id = ip.project_id
          join nimr.intervention_municipality im on im.intervention_id = j.id
          join nimr.project_municipality pm on pm.project_id = x.id and pm.municipality_code = im.municipality_code
          join nimr.municipality m on m.code = im.municipality_code) s), '[]') as others,
      coalesce((select jsonb_agg(s.share_bp order by s.share_bp desc) from (
          select distinct on (r.staff_id) k.share_bp from nimr.staff_role r
          join nimr.project_municipality p on p.municipality_code = r.municipality_code and p.project_id = ${projectId}
          join nimr.staff_post k on k.staff_id = r.staff_id and k.from_on <= ${toOn}::date and coalesce(k.to_on >= ${fromOn}::date, true)
          where r.role = 'coach' and r.from_on <= ${toOn}::date and coalesce(r.to_on >= ${fromOn}::date, true)
            and (${municipalityCode}::text is null or r.municipality_code = ${municipalityCode})
            and not exists (select from nimr.staff_role h where h.staff_id = r.staff_id and h.role = 'head_of_office')
          order by r.staff_id, k.from_on desc) s), '[]') as posts,
      coalesce((select jsonb_agg(jsonb_build_object('area', jsonb_build_object('sv', f.name_sv, 'en', f.name_en),
          'municipalities', (select jsonb_agg(distinct m.name) from nimr.resource_municipality r join nimr.municipality m on m.code = r.municipality_code
            where r.focus_area_code = f.code and daterange(r.from_on, r.to_on, '[]') && daterange(${fromOn}::date, ${toOn}::date, '[]')),
          'notes', coalesce((select jsonb_agg(n.note order by n.done_on) from (
              select k.note, min(k.done_on) as done_on from nimr.resource_municipality_task k join own on own.id = k.resource_municipality_id
              where own.focus_area_code = f.code and k.done_on <= ${toOn}::date group by k.note) n), '[]')) order by f.position)
        from nimr.focus_area f where f.code in (select o.focus_area_code from own o)), '[]') as carriers,
      (select min(j.starts_on) from joint j where j.working_method = 'task_force') as task_forces_from,
      (select jsonb_build_object('fromOn', min(a.asked_from_on), 'toOn', max(a.asked_to_on))
        from counter.survey_answers(${projectId}::bigint, ${municipalityCode}::text, ${fromOn}::date, ${toOn}::date) a
        where a.asked_from_on >= ${fromOn}::date and a.asked_to_on <= ${toOn}::date having count(*) > 0) as asked,
      coalesce((select jsonb_agg(w.published_where order by w.n desc, w.published_where) from (
          select k.published_where, count(*) as n from nimr.publication k join joint j on j.id = k.intervention_id group by k.published_where) w), '[]') as published_where,
      (select count(*)::integer from nimr.publication k join joint j on j.id = k.intervention_id) as publications`.execute(
    tx,
  )
  const [found] = rows
  if (!found) throw new Error('a draft without its records')
  return found
}
