import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { LocalityKind } from './types.ts'

export type MunicipalityRow = {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly inhabitants: number | null
  readonly inhabitantsYear: number | null
  readonly localityCount: number
  readonly projects: string
}

/** Municipalities that take part in a project, or all of Sweden's, with their newest number of inhabitants. */
export async function listMunicipalityRows(tx: Tx, all: boolean): Promise<readonly MunicipalityRow[]> {
  const { rows } = await sql<MunicipalityRow>`
    select m.code, m.name, c.name as county, i.inhabitants, i.year as inhabitants_year,
      (select count(*) from nimr.locality l where l.municipality_code = m.code) as locality_count,
      coalesce((select string_agg(p.name, ', ' order by p.id) from nimr.project_municipality pm join nimr.project p on p.id = pm.project_id
        where pm.municipality_code = m.code), '') as projects
    from nimr.municipality m join nimr.county c on c.code = m.county_code
      left join lateral (select y.inhabitants, y.year from nimr.municipality_inhabitants y
        where y.municipality_code = m.code order by y.year desc limit 1) i on true
    where ${all} or exists (select from nimr.project_municipality pm where pm.municipality_code = m.code)
    order by m.name collate nimr.swedish`.execute(tx)
  return rows
}

export type Locality = {
  readonly id: number
  readonly name: string
  readonly kind: LocalityKind
  readonly longitude: number | null
  readonly latitude: number | null
}

export type MunicipalityView = {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly inhabitants: readonly { readonly year: number; readonly inhabitants: number }[]
  readonly localities: readonly Locality[]
}

export async function findMunicipality(tx: Tx, code: string): Promise<MunicipalityView | undefined> {
  const municipality = await tx
    .selectFrom('municipality as m')
    .innerJoin('county as c', 'c.code', 'm.countyCode')
    .where('m.code', '=', code)
    .select(['m.code', 'm.name', 'c.name as county'])
    .executeTakeFirst()
  if (!municipality) return undefined
  const inhabitants = await tx
    .selectFrom('municipalityInhabitants')
    .where('municipalityCode', '=', code)
    .select(['year', 'inhabitants'])
    .orderBy('year', 'desc')
    .execute()
  const localities = await tx
    .selectFrom('locality')
    .where('municipalityCode', '=', code)
    .select(['id', 'name', 'kind', 'longitude', 'latitude'])
    .orderBy('kind')
    .orderBy(sql`name collate nimr.swedish`)
    .execute()
  return { ...municipality, inhabitants, localities: localities as readonly Locality[] }
}

export type OrganisationRow = {
  readonly id: number
  readonly name: string
  readonly orgNumber: string | null
}

export async function listOrganisations(tx: Tx): Promise<readonly OrganisationRow[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name', 'orgNumber'])
    .orderBy(sql`name collate nimr.swedish`)
    .execute()
}
