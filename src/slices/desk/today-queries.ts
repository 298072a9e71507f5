import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type NewCompany = { readonly id: number; readonly name: string; readonly addedAt: Date }

/**
 * Companies that the given offices have added since a moment, newest first. When is in the audit; ids grow, so the
 * newest twenty are enough to look at.
 */
export async function listNewCompanies(
  tx: Tx,
  municipalityCodes: readonly string[],
  since: Date,
): Promise<readonly NewCompany[]> {
  if (municipalityCodes.length === 0) return []
  const { rows } = await sql<NewCompany>`
    select c.id, c.name, a.at as "addedAt"
    from (select id, name from company where kept_by_municipality_code = any (${municipalityCodes})
      order by id desc limit 20) c
    join audit_entry a on a.table_name = 'company' and a.record_key = c.id::text and a.act = 'insert'
    where a.at >= ${since} and a.actor_kind = 'staff'
    order by a.at desc limit 5`.execute(tx)
  return rows
}
