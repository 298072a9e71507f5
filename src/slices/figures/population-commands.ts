import { allow, type Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { notFound } from '../../platform/http/index.ts'
import { decidePopulation, type PopulationRefusal } from './population-rules.ts'
import type { PopulationNumber } from './population-types.ts'

type Occasion = { readonly staffId: number; readonly now: Date; readonly today: string }

/**
 * Enters how many lead companies in a municipality and how many of them are of a group, or replaces the number of that year.
 *
 * @param number `part` and `whole` in persons
 * @returns allowed; refused `part_over_whole`, `year_ahead`
 */
export async function enterPopulation(
  tx: Tx,
  { staffId, now, today }: Occasion,
  number: Omit<PopulationNumber, 'id' | 'version'>,
): Promise<Decision<PopulationRefusal>> {
  const decided = decidePopulation(number, today)
  if (!decided.allowed) return decided
  const stated = { recordedAt: now, recordedByStaffId: staffId }
  await tx
    .insertInto('businessPopulation')
    .values({ ...number, ...stated })
    .onConflict((conflict) =>
      conflict.columns(['municipalityCode', 'measure', 'year']).doUpdateSet((eb) => ({
        part: number.part,
        whole: number.whole,
        source: number.source,
        ...stated,
        version: eb('businessPopulation.version', '+', 1),
      })),
    )
    .execute()
  return allow()
}

/** Takes a number away; the history keeps what it was. */
export async function removePopulation(tx: Tx, id: number): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('businessPopulation').where('id', '=', id).executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound()
}
