import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/** Who carried which focus area for the others at some time in the period: municipalities of the project, or the one asked for. */
export async function getWorkingMethod(
  tx: Tx,
  projectId: number,
  municipalityCode: string | null,
  fromOn: string,
  toOn: string,
) {
  const { rows: carried } = await sql<{
    municipality: string
    focusSv: string
    focusEn: string
    fromOn: string
    toOn: string | null
    tasksDone: number
  }>`
    select m.name as municipality, f.name_sv as focus_sv, f.name_en as focus_en, r.from_on, r.to_on,
      (select count(*) from nimr.resource_municipality_task k where k.resource_municipality_id = r.id and k.done_on <= ${toOn}::date) as tasks_done
    from nimr.resource_municipality r
    join nimr.project_municipality p on p.municipality_code = r.municipality_code and p.project_id = ${projectId}
    join nimr.municipality m on m.code = r.municipality_code
    join nimr.focus_area f on f.code = r.focus_area_code
    where daterange(r.from_on, r.to_on, '[]') && daterange(${fromOn}::date, ${toOn}::date, '[]')
      and (${municipalityCode}::text is null or r.municipality_code = ${municipalityCode})
    order by f.position, r.from_on, m.name collate nimr.swedish`.execute(tx)
  const { rows: sizes } = await sql<{
    smallest: number | null
    largest: number | null
    municipalities: number
  }>`
    with force as (
      select i.id, count(distinct m.staff_id) as members, array_agg(distinct r.municipality_code) as homes
      from nimr.intervention i
      join nimr.intervention_project p on p.intervention_id = i.id and p.project_id = ${projectId}
      join nimr.task_force_member m on m.intervention_id = i.id and m.left_on is null
      join nimr.staff_role r on r.staff_id = m.staff_id and r.municipality_code is not null
        and i.starts_on between r.from_on and coalesce(r.to_on, 'infinity')
      where i.kind = 'group' and i.working_method = 'task_force' and i.starts_on between ${fromOn}::date and ${toOn}::date
        and (${municipalityCode}::text is null or exists (
          select from nimr.intervention_municipality o where o.intervention_id = i.id and o.municipality_code = ${municipalityCode}))
      group by i.id
    )
    select min(members) as smallest, max(members) as largest,
      (select count(distinct home) from force, unnest(homes) home) as municipalities
    from force`.execute(tx)
  return { carried, ...(sizes[0] ?? { smallest: null, largest: null, municipalities: 0 }) }
}
export type WorkingMethod = Awaited<ReturnType<typeof getWorkingMethod>>

/** Individual support to the companies given, by focus area: how many of them, and the time. A company may stand under several. */
export async function listIndividualSupport(
  tx: Tx,
  projectId: number,
  companyIds: readonly number[],
  fromOn: string,
  toOn: string,
) {
  const { rows } = await sql<{ focusSv: string; focusEn: string; companies: number; minutes: number }>`
    select f.name_sv as focus_sv, f.name_en as focus_en, count(distinct i.company_id) as companies, coalesce(sum(i.support_minutes), 0) as minutes
    from nimr.intervention i
    join nimr.intervention_project p on p.intervention_id = i.id and p.project_id = ${projectId}
    join nimr.intervention_focus_area a on a.intervention_id = i.id
    join nimr.focus_area f on f.code = a.focus_area_code
    where i.kind = 'individual' and i.starts_on between ${fromOn}::date and ${toOn}::date and i.company_id = any (${[...companyIds]}::bigint[])
    group by f.code order by companies desc, f.position`.execute(tx)
  return rows
}
export type IndividualSupport = Awaited<ReturnType<typeof listIndividualSupport>>[number]
