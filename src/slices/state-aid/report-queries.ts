import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { RegulationId } from './rule-types.ts'

/** Aid that a company got of a project, as it stands, with where it is read; amounts in öre and euro cent. */
export type AidOfCompany = {
  readonly grantId: number
  readonly uid: string
  readonly companyId: number
  readonly companyName: string
  /** By code: the municipality of the company's seat. */
  readonly municipalityCode: string
  readonly interventionId: number | null
  readonly purpose: string
  readonly grantorName: string
  readonly regulation: RegulationId
  readonly amountOre: number
  readonly amountEurCent: number
  readonly grantedOn: string
  readonly isCorrected: boolean
}

/**
 * Standing grants of a project, for reports and figures: one row is one piece of evidence, read at `/stod/{grantId}`. Only what the actor may
 * see.
 *
 * @param asked.municipality by code: companies with their seat there; all when left out
 */
export async function listAidOfCompanies(
  tx: Tx,
  asked: {
    readonly projectId: number
    readonly municipality?: string | undefined
    readonly fromOn?: string | undefined
    readonly toOn?: string | undefined
  },
): Promise<readonly AidOfCompany[]> {
  const { rows } = await sql<AidOfCompany>`
    select g.id as grant_id, g.uid, g.company_id, c.name as company_name, c.seat_municipality_code as municipality_code, g.intervention_id, g.purpose,
      coalesce(m.name, o.name) as grantor_name, g.regulation, g.amount_ore, g.amount_eur_cent, g.granted_on, g.kind = 'correction' as is_corrected
    from aid_grant g join company c on c.id = g.company_id
    left join municipality m on m.code = g.grantor_municipality_code left join organisation o on o.id = g.grantor_organisation_id
    where g.project_id = ${asked.projectId} and g.kind <> 'revocation' and not exists (select from aid_grant x where x.corrects_id = g.id)
      and (${asked.municipality ?? null}::text is null or c.seat_municipality_code = ${asked.municipality ?? null})
      and g.granted_on between coalesce(${asked.fromOn ?? null}::date, '-infinity') and coalesce(${asked.toOn ?? null}::date, 'infinity')
    order by c.name collate swedish, g.granted_on, g.id`.execute(tx)
  return rows
}
