import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { personalNumberOf, shownNumber } from './queries.ts'

export type CompanyFound = {
  readonly id: number
  readonly name: string
  /** Formatted; a sole trader's is masked for all but the own offices. */
  readonly orgNumber: string | null
  readonly municipality: string
  readonly municipalityCode: string
  readonly locality: string | null
  readonly endedOn: string | null
  /** What was found: the company's name, its number, a person or a place; `matchedText` is what it says there. */
  readonly matched: 'name' | 'org_number' | 'person' | 'place'
  readonly matchedText: string
}

/**
 * Companies by any part of name, organisation number (with or without dash), person or place, best match first.
 * Every word must be found somewhere. The database function holds back what the asker may not see.
 */
export async function searchCompanies(tx: Tx, term: string, most = 10): Promise<readonly CompanyFound[]> {
  const { rows } = await sql<
    Omit<CompanyFound, 'orgNumber'> & {
      isSoleTrader: boolean
      orgNumber: string | null
      personalNumber: string | null
    }
  >`select c.id, c.name, c.is_sole_trader, c.org_number, ${personalNumberOf(sql`c.id`)}, m.name as municipality,
      m.code as municipality_code, l.name as locality, c.ended_on, s.matched, s.matched_text
    from counter.search_companies(${term}, ${most}) with ordinality as s(company_id, matched, matched_text, place)
      join nimr.company c on c.id = s.company_id
      join nimr.municipality m on m.code = c.seat_municipality_code
      left join nimr.locality l on l.id = c.seat_locality_id
    order by s.place`.execute(tx)
  return rows.map(({ isSoleTrader, personalNumber, ...row }) => ({
    ...row,
    orgNumber: shownNumber({ isSoleTrader, orgNumber: row.orgNumber, personalNumber }),
    matchedText:
      row.matched === 'org_number'
        ? (shownNumber({ isSoleTrader, orgNumber: row.orgNumber, personalNumber }) ?? '')
        : row.matchedText,
  }))
}

/** The company that has a number: ten digits, of a legal person or (a personal number) of a sole trader. */
export async function findCompanyByNumber(
  tx: Tx,
  digits: string,
): Promise<{ readonly id: number; readonly name: string } | undefined> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from nimr.company
    where org_number = ${digits} or id = counter.company_of_personal_number(${digits})`.execute(tx)
  return rows[0]
}

export type SimilarCompany = { readonly id: number; readonly name: string; readonly locality: string | null }

/** Companies of a municipality whose name is much like the given one, the legal form aside. */
export async function listSimilarCompanies(
  tx: Tx,
  name: string,
  municipalityCode: string,
  except: number | null = null,
): Promise<readonly SimilarCompany[]> {
  const bare = sql`regexp_replace(nimr.search_key(c.name), '\\m(ab|hb|kb|aktiebolag|handelsbolag|ek|för|enskild|firma)\\M|[.,&-]', ' ', 'g')`
  const asked = sql`regexp_replace(nimr.search_key(${name}), '\\m(ab|hb|kb|aktiebolag|handelsbolag|ek|för|enskild|firma)\\M|[.,&-]', ' ', 'g')`
  const { rows } = await sql<SimilarCompany>`
    select c.id, c.name, l.name as locality
    from nimr.company c left join nimr.locality l on l.id = c.seat_locality_id
    where c.seat_municipality_code = ${municipalityCode} and c.id is distinct from ${except}::bigint
      and nimr.similarity(${bare}, ${asked}) > 0.55
    order by nimr.similarity(${bare}, ${asked}) desc, c.name collate nimr.swedish limit 5`.execute(tx)
  return rows
}
