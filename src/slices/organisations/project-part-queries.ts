import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listFocusAreas, type Named } from './lookups.ts'
import { listMunicipalities, type MunicipalityNamed } from './municipalities.ts'
import { listOrganisations, type OrganisationRow } from './place-queries.ts'
import type { ProjectPart } from './types.ts'

export type PartRow = {
  readonly id: number
  readonly sv: string
  readonly en: string
  readonly fromOn: string | null
  readonly toOn: string | null
}

const from = {
  kommuner: sql`select x.id, m.name as sv, m.name as en, null as from_on, null as to_on
    from nimr.project_municipality x join nimr.municipality m on m.code = x.municipality_code`,
  faser: sql`select x.id, x.name_sv as sv, x.name_en as en, x.from_on, x.to_on from nimr.project_phase x`,
  perioder: sql`select x.id, x.kind as sv, x.kind as en, x.from_on, x.to_on from nimr.project_period x`,
  beslut: sql`select x.id, concat_ws(' · ', x.version, x.case_id) as sv, concat_ws(' · ', x.version, x.case_id) as en, x.from_on, x.to_on
    from nimr.project_decision x`,
  finansiarer: sql`select x.id, concat_ws(' · ', o.name, m.name, x.name_of_fund) as sv, concat_ws(' · ', o.name, m.name, x.name_of_fund) as en,
    null as from_on, null as to_on
    from nimr.project_financier x left join nimr.organisation o on o.id = x.organisation_id
      left join nimr.municipality m on m.code = x.municipality_code`,
  samverkansparter: sql`select x.id, o.name as sv, o.name as en, null as from_on, null as to_on
    from nimr.project_partner x join nimr.organisation o on o.id = x.organisation_id`,
} as const satisfies Record<ProjectPart, unknown>

/** What a project has of a part, oldest first. */
export async function listPartRows(
  tx: Tx,
  projectId: number,
  part: ProjectPart,
): Promise<readonly PartRow[]> {
  const { rows } =
    await sql<PartRow>`${from[part]} where x.project_id = ${projectId} order by from_on, x.id`.execute(tx)
  return rows
}

export type PartChoices = {
  readonly focusAreas: readonly Named[]
  readonly municipalities: readonly MunicipalityNamed[]
  readonly organisations: readonly OrganisationRow[]
}

/** What the forms of the parts let one choose among. */
export async function listPartChoices(tx: Tx, language: Language): Promise<PartChoices> {
  return {
    focusAreas: await listFocusAreas(tx, language),
    municipalities: await listMunicipalities(tx),
    organisations: await listOrganisations(tx),
  }
}
