import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { OwnershipAround } from './graph-types.ts'

/**
 * All that hangs together with some companies by ownership or control, whenever that was and in whichever municipality, with
 * figures and without private names. A company that owns nothing and is owned by nobody gives nothing.
 */
export async function loadOwnershipAround(tx: Tx, companyIds: readonly number[]): Promise<OwnershipAround> {
  const { rows } = await sql<{ around: OwnershipAround }>`
    select counter.ownership_around(${sql.val(companyIds)}::bigint[]) as around`.execute(tx)
  return rows[0]?.around ?? nothingAround
}

const nothingAround: OwnershipAround = { holders: [], holdings: [], controls: [], ties: [], years: [] }

/** Companies that stand in the graph, among those given. */
export async function listCompaniesInGraph(tx: Tx): Promise<readonly number[]> {
  const rows = await tx.selectFrom('holder').select('companyId').where('companyId', 'is not', null).execute()
  return rows.flatMap(({ companyId }) => companyId ?? [])
}
