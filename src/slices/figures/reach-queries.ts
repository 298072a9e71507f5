import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type LocalityReached = {
  readonly id: number
  readonly name: string
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly longitude: number | null
  readonly latitude: number | null
  /** Of the companies given: how many have their seat there. */
  readonly supported: number
  /** Companies in the register with their seat there. */
  readonly registered: number
}

/** The towns and villages of the municipalities given, each with how many of the companies given have their seat there, most first. */
export async function listLocalitiesReached(
  tx: Tx,
  municipalities: readonly string[],
  companyIds: readonly number[],
): Promise<LocalityReached[]> {
  const { rows } = await sql<LocalityReached>`
    select l.id, l.name, l.municipality_code, m.name as municipality_name, l.longitude, l.latitude,
      count(c.id) filter (where c.id = any (${companyIds}::bigint[]))::integer as supported, count(c.id)::integer as registered
    from nimr.locality l
    join nimr.municipality m on m.code = l.municipality_code
    left join nimr.company c on c.seat_locality_id = l.id
    where l.municipality_code = any (${municipalities}::text[])
    group by l.id, m.name
    order by supported desc, l.name collate nimr.swedish`.execute(tx)
  return rows
}

/** Joint interventions, of those given, by focus area. */
export async function countByFocusArea(tx: Tx, interventionIds: readonly number[]) {
  if (interventionIds.length === 0) return []
  return tx
    .selectFrom('interventionFocusArea')
    .select(['focusAreaCode', (eb) => eb.fn.countAll<number>().as('interventions')])
    .where('interventionId', 'in', interventionIds)
    .groupBy('focusAreaCode')
    .execute()
}
