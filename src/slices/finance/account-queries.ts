import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { ProjectAccount } from './types.ts'

/**
 * Who keeps separate books for a project; every project's when none is named. The beneficiary comes first.
 *
 * @returns accounts that everyone at work may know of; their costs are another matter
 */
export async function listProjectAccounts(tx: Tx, projectId?: number): Promise<readonly ProjectAccount[]> {
  const { rows } = await sql<ProjectAccount>`
    select a.id, a.project_id, p.key as project_key, p.name as project_name, p.programme_period, coalesce(m.name, o.name) as name,
      a.municipality_code, a.organisation_id, a.ledger_project_code, a.ledger_dimension, a.is_beneficiary, a.vat_is_deductible,
      a.closed_on, a.version
    from nimr.project_account a join nimr.project p on p.id = a.project_id
    left join nimr.municipality m on m.code = a.municipality_code
    left join nimr.organisation o on o.id = a.organisation_id
    where ${projectId === undefined ? sql`true` : sql`a.project_id = ${projectId}`}
    order by p.id, a.is_beneficiary desc, coalesce(m.name, o.name) collate nimr.swedish`.execute(tx)
  return rows
}

export type CostTypeNamed = {
  readonly code: string
  readonly nameSv: string
  readonly nameEn: string
  readonly kind: 'actual' | 'staff' | 'flat_rate' | 'in_kind'
}

export async function listCostTypes(tx: Tx): Promise<readonly CostTypeNamed[]> {
  return tx
    .selectFrom('costType')
    .select(['code', 'nameSv', 'nameEn', 'kind'])
    .orderBy('position')
    .$castTo<CostTypeNamed>()
    .execute()
}

/** The interventions of projects, the latest first, each once also when two projects share it, for a choice. */
export async function listInterventionsOf(
  tx: Tx,
  projectIds: readonly number[],
): Promise<readonly { readonly id: number; readonly title: string }[]> {
  const { rows } = await sql<{ id: number; title: string }>`
    select i.id, i.title from nimr.intervention i
    where exists (select from nimr.intervention_project p
      where p.intervention_id = i.id and p.project_id = any (${[...projectIds]}::bigint[])) order by i.starts_on desc, i.id desc limit 1000`.execute(
    tx,
  )
  return rows
}

export async function listOrganisations(
  tx: Tx,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from nimr.organisation order by name collate nimr.swedish`.execute(tx)
  return rows
}
