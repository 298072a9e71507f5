import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type InterventionHit = { readonly id: number; readonly title: string; readonly startsOn: string }

export async function findInterventions(
  tx: Tx,
  words: string,
  limit: number,
): Promise<readonly InterventionHit[]> {
  return tx
    .selectFrom('intervention')
    .where(sql`nimr.search_key(title)`, 'like', sql`nimr.search_key(${`%${escapeLike(words)}%`})`)
    .select(['id', 'title', 'startsOn'])
    .orderBy('startsOn', 'desc')
    .limit(limit)
    .execute()
}

const escapeLike = (words: string) => words.replace(/[\\%_]/g, '\\$&')
