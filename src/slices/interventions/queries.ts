import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { InterventionKind, Scope, Stage, WorkingMethod } from './types.ts'

export type Intervention = {
  readonly id: number
  readonly kind: InterventionKind
  readonly title: string
  readonly purpose: string
  readonly stage: Stage
  readonly workingMethod: WorkingMethod
  readonly leadMunicipalityCode: string
  readonly leadMunicipalityName: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly companyId: number | null
  readonly companyName: string | null
  readonly reasonIndividual: string | null
  readonly supportMinutes: number | null
  readonly capacity: number | null
  readonly supplierName: string | null
  readonly scope: Scope
  readonly templateId: number | null
  readonly version: number
}

export async function findIntervention(tx: Tx, id: number): Promise<Intervention | undefined> {
  return tx
    .selectFrom('intervention as i')
    .innerJoin('municipality as m', 'm.code', 'i.leadMunicipalityCode')
    .leftJoin('company as c', 'c.id', 'i.companyId')
    .where('i.id', '=', id)
    .select([
      'i.id',
      sql<InterventionKind>`i.kind`.as('kind'),
      'i.title',
      'i.purpose',
      sql<Stage>`i.stage`.as('stage'),
      sql<WorkingMethod>`i.working_method`.as('workingMethod'),
      'i.leadMunicipalityCode',
      'm.name as leadMunicipalityName',
      'i.startsOn',
      'i.endsOn',
      'i.companyId',
      'c.name as companyName',
      'i.reasonIndividual',
      'i.supportMinutes',
      'i.capacity',
      'i.supplierName',
      sql<Scope>`i.scope`.as('scope'),
      'i.templateId',
      'i.version',
    ])
    .executeTakeFirst()
}

/** The database's own answer: in the task force, or manager of one of its projects. */
export async function mayWriteIntervention(tx: Tx, id: number): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select nimr.may_write_intervention(${id}) as may`.execute(tx)
  return rows[0]?.may === true
}

export type Member = {
  readonly id: number
  readonly staffId: number
  readonly name: string
  readonly joinedOn: string
  readonly leftOn: string | null
  readonly leftReason: string | null
  /** The month that the member's part of the estimate falls in; null when none was said. */
  readonly monthOn: string | null
  readonly estimatedMinutes: number | null
  /** Where the member works at present, by code. */
  readonly worksIn: readonly string[]
  readonly places: string
}

/** All who are or were in the task force, present ones first. */
export async function listMembers(tx: Tx, interventionId: number): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`
    select tm.id, tm.staff_id as "staffId", s.name, tm.joined_on as "joinedOn", tm.left_on as "leftOn",
      tm.left_reason, tm.month_on, tm.estimated_minutes,
      coalesce(w.codes, '{}') as "worksIn", coalesce(w.places, '') as places
    from task_force_member tm
    join staff s on s.id = tm.staff_id
    left join lateral (
      select array_agg(distinct m.code) as codes, string_agg(distinct m.name, ', ') as places
      from staff_role r join municipality m on m.code = r.municipality_code
      where r.staff_id = s.id and r.to_on is null) w on true
    where tm.intervention_id = ${interventionId}
    order by tm.left_on nulls first, s.name collate swedish, tm.id`.execute(tx)
  return rows
}

export type TakingPart = {
  readonly code: string
  readonly name: string
  readonly agreedOn: string | null
  readonly agreedBy: string | null
}

export async function listMunicipalitiesTakingPart(
  tx: Tx,
  interventionId: number,
): Promise<readonly TakingPart[]> {
  return tx
    .selectFrom('interventionMunicipality as im')
    .innerJoin('municipality as m', 'm.code', 'im.municipalityCode')
    .leftJoin('staff as s', 's.id', 'im.agreedByStaffId')
    .where('im.interventionId', '=', interventionId)
    .select(['m.code', 'm.name', 'im.agreedOn', 's.name as agreedBy'])
    .orderBy(sql`m.name collate swedish`)
    .execute()
}

export async function listFocusAreaCodes(tx: Tx, interventionId: number): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('interventionFocusArea')
    .select('focusAreaCode')
    .where('interventionId', '=', interventionId)
    .execute()
  return rows.map((row) => row.focusAreaCode)
}

export async function listProjectIds(tx: Tx, interventionId: number): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('interventionProject')
    .select('projectId')
    .where('interventionId', '=', interventionId)
    .execute()
  return rows.map((row) => row.projectId)
}

export type Colleague = { readonly id: number; readonly name: string; readonly places: string }

/** Coaches and heads at work on a day, with their municipalities: who can be asked into a task force. */
export async function listColleagues(tx: Tx, today: string): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select s.id, s.name, string_agg(distinct m.name, ', ') as places
    from staff s
    join staff_role r on r.staff_id = s.id and r.role in ('coach', 'head_of_office')
      and r.from_on <= ${today} and (r.to_on is null or r.to_on >= ${today})
    join municipality m on m.code = r.municipality_code
    where s.ended_on is null or s.ended_on >= ${today}
    group by s.id, s.name order by s.name collate swedish`.execute(tx)
  return rows
}

/** The projects that some of the municipalities belong to and that have begun and not ended on a day. */
export async function listProjectsOf(
  tx: Tx,
  municipalityCodes: readonly string[],
  on: string,
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct p.project_id as id from project_municipality p
    where p.municipality_code = any (${[...municipalityCodes]}::text[])
      and not exists (select from project_period t where t.project_id = p.project_id and t.kind = 'activity'
        having max(t.to_on) < ${on}::date)
    order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}
