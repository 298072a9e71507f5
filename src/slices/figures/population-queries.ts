import type { Tx } from '../../platform/db/index.ts'
import type { PopulationNumber } from './population-types.ts'

/** The numbers from outside of the municipalities given, newest first. */
export async function listPopulation(tx: Tx, municipalities: readonly string[]): Promise<PopulationNumber[]> {
  if (municipalities.length === 0) return []
  const rows = await tx
    .selectFrom('businessPopulation')
    .select(['id', 'municipalityCode', 'measure', 'year', 'part', 'whole', 'source', 'version'])
    .where('municipalityCode', 'in', municipalities)
    .orderBy('year', 'desc')
    .execute()
  return rows as PopulationNumber[]
}
