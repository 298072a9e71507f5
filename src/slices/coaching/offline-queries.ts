import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type KnownCompany = { readonly id: number; readonly name: string }

/** The companies at home in some municipalities, living ones, by name: a list small enough for a phone to keep. */
export async function listOwnCompanyNames(
  tx: Tx,
  municipalityCodes: readonly string[],
): Promise<readonly KnownCompany[]> {
  const { rows } = await sql<KnownCompany>`
    select c.id, c.name from company c
    where c.ended_on is null and exists (select from company_home h
      where h.company_id = c.id and h.municipality_code = any (${municipalityCodes}))
    order by c.name collate swedish limit 3000`.execute(tx)
  return rows
}
