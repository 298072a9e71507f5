import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { CountedRoom } from './room-queries.ts'
import type { RegulationId } from './rule-types.ts'
import type { GrantKind } from './types.ts'

export type Grant = {
  readonly id: number
  readonly uid: string
  readonly kind: GrantKind
  readonly correctsId: number | null
  /** The row that took its place; null while it stands. */
  readonly correctedById: number | null
  readonly correctionReason: string | null
  readonly companyId: number
  readonly companyName: string
  readonly projectId: number
  readonly projectName: string
  readonly interventionId: number | null
  readonly interventionTitle: string | null
  readonly estimateId: number | null
  readonly grantorMunicipalityCode: string | null
  readonly grantorOrganisationId: number | null
  readonly grantorName: string
  readonly grantorOrgNumber: string | null
  readonly regulation: RegulationId
  readonly amountOre: number
  readonly amountEurCent: number
  readonly sekPerEur: number
  /** The first day of the month of the rate. */
  readonly rateMonth: string
  readonly rateSource: string
  readonly grantedOn: string
  readonly decidedByName: string
  readonly decidedByTitle: string
  readonly decidedByStaffId: number | null
  readonly dnr: string | null
  readonly purpose: string
  readonly lateReason: string | null
  readonly undertaking: { readonly companyIds: readonly number[]; readonly ruleVersion: string }
  readonly room: Omit<CountedRoom, 'members'>
  readonly instrument: 'subsidised_services' | 'direct_grant'
  readonly sniCode: string | null
  readonly sniVersion: string | null
  readonly recordedAt: Date
  readonly recordedBy: string | null
}

export type GrantFilter = {
  readonly companyIds?: readonly number[]
  readonly interventionId?: number
  readonly projectId?: number
  readonly municipalityCode?: string
  /** Only those that no correction or revocation has taken the place of. */
  readonly onlyStanding?: boolean
}

export const mostGrants = 1000

/** Grants that the actor may see, newest first. */
export async function listGrants(tx: Tx, filter: GrantFilter): Promise<readonly Grant[]> {
  const { companyIds, interventionId, projectId, municipalityCode, onlyStanding } = filter
  const chosen: RawBuilder<unknown>[] = [sql`true`]
  if (companyIds) chosen.push(sql`g.company_id = any (${sql.val([...companyIds])}::bigint[])`)
  if (interventionId) chosen.push(sql`g.intervention_id = ${interventionId}`)
  if (projectId) chosen.push(sql`g.project_id = ${projectId}`)
  if (municipalityCode) chosen.push(sql`c.seat_municipality_code = ${municipalityCode}`)
  if (onlyStanding) chosen.push(sql`x.id is null and g.kind <> 'revocation'`)
  return grants(tx, sql.join(chosen, sql` and `))
}

export async function findGrant(tx: Tx, id: number): Promise<Grant | undefined> {
  return (await grants(tx, sql`g.id = ${id}`))[0]
}

/** The grant with all that it corrects and is corrected by, newest first. */
export async function listGrantVersions(tx: Tx, id: number): Promise<readonly Grant[]> {
  return grants(
    tx,
    sql`g.id in (
      with recursive back as (
        select id, corrects_id from aid_grant where id = ${id}
        union all select a.id, a.corrects_id from aid_grant a join back b on a.id = b.corrects_id),
      onward as (
        select id from aid_grant where id = ${id}
        union all select a.id from aid_grant a join onward o on a.corrects_id = o.id)
      select id from back union select id from onward)`,
  )
}

async function grants(tx: Tx, condition: RawBuilder<unknown>): Promise<readonly Grant[]> {
  const { rows } = await sql<Grant>`
    select g.id, g.uid, g.kind, g.corrects_id, x.id as corrected_by_id, g.correction_reason, g.company_id, c.name as company_name, g.project_id,
      p.name as project_name, g.intervention_id, i.title as intervention_title, g.estimate_id, g.grantor_municipality_code,
      g.grantor_organisation_id, coalesce(m.name, o.name) as grantor_name, coalesce(m.org_number, o.org_number) as grantor_org_number,
      g.regulation, g.amount_ore, g.amount_eur_cent, g.sek_per_eur, g.rate_month, g.rate_source, g.granted_on, g.decided_by_name,
      g.decided_by_title, g.decided_by_staff_id, g.dnr, g.purpose, g.late_reason, g.undertaking, g.room, g.instrument, g.sni_code,
      g.sni_version, g.recorded_at, s.name as recorded_by
    from aid_grant g
    join company c on c.id = g.company_id
    join project p on p.id = g.project_id
    left join intervention i on i.id = g.intervention_id
    left join municipality m on m.code = g.grantor_municipality_code
    left join organisation o on o.id = g.grantor_organisation_id
    left join staff s on s.id = g.recorded_by_staff_id
    left join aid_grant x on x.corrects_id = g.id
    where ${condition}
    order by g.granted_on desc, g.id desc limit ${mostGrants}`.execute(tx)
  return rows
}

export type DeclaredAid = {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly grantorName: string
  readonly regulation: RegulationId
  readonly grantedOn: string
  readonly amountOre: number | null
  readonly amountEurCent: number
  readonly source: 'declaration' | 'coach' | 'economist'
  readonly sourceWords: string | null
  readonly recordedAt: Date
  readonly recordedBy: string | null
  readonly municipalityCode: string | null
  readonly projectId: number
  readonly supersededAt: Date | null
  readonly supersededReason: string | null
}

/** Aid by others that companies have told of, as far as the actor may see it; newest first. */
export async function listDeclaredAid(
  tx: Tx,
  companyIds: readonly number[] | 'all',
): Promise<readonly DeclaredAid[]> {
  const chosen =
    companyIds === 'all' ? sql`true` : sql`d.company_id = any (${sql.val([...companyIds])}::bigint[])`
  const { rows } = await sql<DeclaredAid>`
    select d.id, d.company_id, c.name as company_name, d.grantor_name, d.regulation, d.granted_on, d.amount_ore, d.amount_eur_cent, d.source,
      d.source_words, d.recorded_at, s.name as recorded_by, d.municipality_code, d.project_id, d.superseded_at, d.superseded_reason
    from declared_aid d join company c on c.id = d.company_id left join staff s on s.id = d.recorded_by_staff_id
    where ${chosen} order by d.granted_on desc, d.id desc limit ${mostGrants}`.execute(tx)
  return rows
}
