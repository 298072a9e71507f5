import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type CompanyHit = {
  readonly id: number
  readonly name: string
  readonly place: string
  readonly locality: string | null
}

/** Companies whose name, org number, locality or a person's name holds the words, best first. */
export async function findCompanies(tx: Tx, words: string, limit: number): Promise<readonly CompanyHit[]> {
  const typed = words.toLowerCase()
  const part = `%${escapeLike(typed)}%`
  const digits = words.replace(/[\s-]/g, '')
  const orgNumber = /^\d{3,12}$/.test(digits) ? `${digits.replace(/^16(?=\d{10}$)/, '')}%` : null
  const { rows } = await sql<CompanyHit>`
    select c.id, c.name, m.name as place, l.name as locality
    from company c
    join municipality m on m.code = c.seat_municipality_code
    left join locality l on l.id = c.seat_locality_id
    where lower(c.name) like ${part} or lower(l.name) like ${part} or c.org_number like ${orgNumber}
      or exists (select from person_role r join person p on p.id = r.person_id
        where r.company_id = c.id and r.to_on is null and lower(p.full_name) like ${part})
    order by lower(c.name) like ${`${escapeLike(typed)}%`} desc, lower(c.name) like ${part} desc, c.name collate swedish, c.id
    limit ${limit}`.execute(tx)
  return rows
}

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
    .where(sql`lower(p.full_name)`, 'like', `%${escapeLike(words.toLowerCase())}%`)
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
    .where(sql`lower(title)`, 'like', `%${escapeLike(words.toLowerCase())}%`)
    .select(['id', 'title', 'startsOn'])
    .orderBy('startsOn', 'desc')
    .limit(limit)
    .execute()
}

const escapeLike = (words: string) => words.replace(/[\\%_]/g, '\\$&')
