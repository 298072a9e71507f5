import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/**
 * Who may be the grantor of an intervention's aid: the municipalities that take part, the lead first, and the project's beneficiary.
 * Values are `k2418` for a municipality and `o12` for an organisation.
 */
export async function listGrantors(
  tx: Tx,
  interventionId: number,
  projectId: number,
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const { rows } = await sql<{ value: string; label: string }>`
    select 'k' || m.code as value, m.name as label, m.code <> i.lead_municipality_code as later, 0 as kind
    from intervention i join municipality m on m.code = i.lead_municipality_code
      or exists (select from intervention_municipality t where t.intervention_id = i.id and t.municipality_code = m.code)
    where i.id = ${interventionId}
    union all
    select 'o' || o.id, o.name, true, 1 from project p join organisation o on o.id = p.beneficiary_id where p.id = ${projectId}
    order by kind, later, label`.execute(tx)
  return rows.map(({ value, label }) => ({ value, label }))
}
