import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/** The reports the actor may see, newest first. */
export async function listReports(tx: Tx) {
  return tx
    .selectFrom('report as r')
    .innerJoin('project as p', 'p.id', 'r.projectId')
    .leftJoin('municipality as m', 'm.code', 'r.municipalityCode')
    .select(['r.id', 'r.kind', 'p.name as projectName', 'm.name as municipalityName', 'r.fromOn', 'r.toOn'])
    .orderBy('r.createdAt', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
}

export async function findReport(tx: Tx, id: number) {
  return tx
    .selectFrom('report as r')
    .innerJoin('project as p', 'p.id', 'r.projectId')
    .select([
      'r.id',
      'r.kind',
      'r.projectId',
      'p.key as projectKey',
      'r.municipalityCode',
      'r.fromOn',
      'r.toOn',
      'r.templateVersionId',
      'r.claimId',
    ])
    .where('r.id', '=', id)
    .executeTakeFirst()
}
export type Report = NonNullable<Awaited<ReturnType<typeof findReport>>>

/** The final report that people have written for a place: of just these days when there is one, else the newest. */
export async function findReportFor(
  tx: Tx,
  projectId: number,
  municipalityCode: string | null,
  fromOn: string,
  toOn: string,
) {
  return tx
    .selectFrom('report')
    .select('id')
    .where('kind', '=', 'final')
    .where('projectId', '=', projectId)
    .where(sql<boolean>`municipality_code is not distinct from ${municipalityCode}`)
    .orderBy(sql`(from_on = ${fromOn}::date and to_on = ${toOn}::date)`, 'desc')
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function listSections(tx: Tx, reportId: number) {
  return tx
    .selectFrom('reportSection as s')
    .leftJoin('staff as w', 'w.id', 's.writtenByStaffId')
    .select([
      's.heading',
      's.bodySv',
      's.bodyEn',
      's.version',
      's.writtenAt',
      's.writtenByStaffId',
      'w.name as writtenBy',
    ])
    .where('reportId', '=', reportId)
    .execute()
}
export type Section = Awaited<ReturnType<typeof listSections>>[number]

/** What the head of the report says of the project: beneficiary, programme and its newest decision. */
export async function getProjectFacts(tx: Tx, projectId: number) {
  const facts = await tx
    .selectFrom('project as p')
    .leftJoin('organisation as b', 'b.id', 'p.beneficiaryId')
    .select([
      'p.name',
      'p.fullName',
      'p.programme',
      'p.programmePeriod',
      'b.name as beneficiary',
      'b.orgNumber',
    ])
    .where('p.id', '=', projectId)
    .executeTakeFirstOrThrow()
  const decision = await tx
    .selectFrom('projectDecision')
    .select('caseId')
    .where('projectId', '=', projectId)
    .where('caseId', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const financiers = await tx
    .selectFrom('projectFinancier as f')
    .leftJoin('organisation as o', 'o.id', 'f.organisationId')
    .leftJoin('municipality as m', 'm.code', 'f.municipalityCode')
    .select(['f.nameOfFund', 'f.shareBp', 'o.name as organisation', 'm.name as municipality'])
    .where('f.projectId', '=', projectId)
    .orderBy('f.id')
    .execute()
  const partners = await tx
    .selectFrom('projectPartner as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisationId')
    .select('o.name')
    .where('p.projectId', '=', projectId)
    .orderBy(sql`o.name collate nimr.swedish`)
    .execute()
  return { ...facts, caseId: decision?.caseId ?? null, financiers, partners }
}
export type ProjectFacts = Awaited<ReturnType<typeof getProjectFacts>>

/** Joint interventions of a project that a municipality took part in, in the period. Individual ones are only counted. */
export async function listJointInterventions(
  tx: Tx,
  projectId: number,
  municipalityCode: string | null,
  fromOn: string,
  toOn: string,
) {
  const { rows } = await sql<{
    id: number
    title: string
    startsOn: string
    focusSv: string
    focusEn: string
  }>`
    select i.id, i.title, i.starts_on,
      coalesce(string_agg(f.name_sv, ', ' order by f.position), '') as focus_sv,
      coalesce(string_agg(f.name_en, ', ' order by f.position), '') as focus_en
    from nimr.intervention i
    join nimr.intervention_project p on p.intervention_id = i.id and p.project_id = ${projectId}
    left join nimr.intervention_focus_area a on a.intervention_id = i.id
    left join nimr.focus_area f on f.code = a.focus_area_code
    where i.kind = 'group' and i.starts_on between ${fromOn}::date and ${toOn}::date
      and (${municipalityCode}::text is null or exists (
        select from nimr.intervention_municipality m where m.intervention_id = i.id and m.municipality_code = ${municipalityCode}))
    group by i.id order by i.starts_on, i.title`.execute(tx)
  return rows
}
export type JointIntervention = Awaited<ReturnType<typeof listJointInterventions>>[number]

/** The projects of the given ids by key and name, as a form chooses between them. */
export async function listProjectsById(tx: Tx, ids: readonly number[]) {
  if (ids.length === 0) return []
  return tx.selectFrom('project').select(['key', 'name']).where('id', 'in', ids).orderBy('id').execute()
}

/** Payment claims that a progress report of these projects may go with, as far as the actor may read them. */
export async function listClaimsOf(tx: Tx, projectIds: readonly number[]) {
  if (projectIds.length === 0) return []
  return tx
    .selectFrom('paymentClaim as c')
    .innerJoin('project as p', 'p.id', 'c.projectId')
    .select(['c.id', 'c.number', 'c.fromOn', 'c.toOn', 'p.name as project'])
    .where('c.projectId', 'in', projectIds)
    .where('c.state', '<>', 'withdrawn')
    .orderBy('c.fromOn', 'desc')
    .execute()
}
