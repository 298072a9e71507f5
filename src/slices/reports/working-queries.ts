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

/** Whom the municipalities worked together with in the period: partners in interventions, referrals to partners, and networks that met. */
export async function getCooperation(
  tx: Tx,
  projectId: number,
  municipalityCode: string | null,
  fromOn: string,
  toOn: string,
) {
  const { rows: referrals } = await sql<{ partner: string; companies: number; helped: number }>`
    select partner, companies, helped from counter.referrals_by_partner(${projectId}::bigint, ${municipalityCode}::text, ${fromOn}::date, ${toOn}::date)`.execute(
    tx,
  )
  const { rows: takingPart } = await sql<{ name: string; role: string; interventions: number }>`
    select coalesce(o.name, c.name) as name, string_agg(distinct k.role, ', ') as role, count(distinct i.id) as interventions
    from nimr.intervention_partner k
    join nimr.intervention i on i.id = k.intervention_id and i.starts_on between ${fromOn}::date and ${toOn}::date
    join nimr.intervention_project p on p.intervention_id = i.id and p.project_id = ${projectId}
    left join nimr.organisation o on o.id = k.organisation_id
    left join nimr.company c on c.id = k.company_id
    where ${municipalityCode}::text is null or exists (
      select from nimr.intervention_municipality m where m.intervention_id = i.id and m.municipality_code = ${municipalityCode})
    group by coalesce(o.name, c.name) order by interventions desc, name`.execute(tx)
  const { rows: networks } = await sql<{
    name: string
    meetings: number
    privateSide: number
    publicSide: number
    handedOverTo: string | null
  }>`
    select n.name,
      (select count(*) from nimr.network_meeting g where g.network_id = n.id
        and (g.starts_at at time zone 'Europe/Stockholm')::date between ${fromOn}::date and ${toOn}::date) as meetings,
      (select count(*) from nimr.network_member m where m.network_id = n.id and m.side = 'private' and m.from_on <= ${toOn}::date and coalesce(m.to_on >= ${fromOn}::date, true)) as private_side,
      (select count(*) from nimr.network_member m where m.network_id = n.id and m.side = 'public' and m.from_on <= ${toOn}::date and coalesce(m.to_on >= ${fromOn}::date, true)) as public_side,
      (select coalesce(t.name, w.other_project) from nimr.network_owner w left join nimr.project t on t.id = w.project_id
        where w.network_id = n.id and w.from_on > (select min(f.from_on) from nimr.network_owner f where f.network_id = n.id and f.project_id = ${projectId})
          and w.project_id is distinct from ${projectId}
        order by w.from_on desc limit 1) as handed_over_to
    from nimr.network n
    where exists (select from nimr.network_owner w where w.network_id = n.id and w.project_id = ${projectId} and w.from_on <= ${toOn}::date)
      and n.founded_on <= ${toOn}::date and coalesce(n.ended_on >= ${fromOn}::date, true)
    order by n.name collate nimr.swedish`.execute(tx)
  return { referrals, takingPart, networks }
}
export type Cooperation = Awaited<ReturnType<typeof getCooperation>>

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
