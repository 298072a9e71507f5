import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type PersonHit = {
  readonly id: number
  readonly name: string
  readonly companyId: number
  readonly companyName: string
}

/** Persons whom the actor may see, by a part of the name. */
export async function findPersons(tx: Tx, words: string, limit: number): Promise<readonly PersonHit[]> {
  return tx
    .selectFrom('person as p')
    .innerJoin('personRole as r', 'r.personId', 'p.id')
    .innerJoin('company as c', 'c.id', 'r.companyId')
    .where(sql`nimr.search_key(p.full_name)`, 'like', sql`nimr.search_key(${`%${escapeLike(words)}%`})`)
    .where('r.toOn', 'is', null)
    .select(['p.id', 'p.fullName as name', 'c.id as companyId', 'c.name as companyName'])
    .orderBy(sql`p.full_name collate swedish`)
    .limit(limit)
    .execute()
}

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
