import { sql } from 'kysely'
import { compareSwedish } from '../../kit/sort.ts'
import type { Tx } from '../../platform/db/index.ts'

/** A company as other slices' forms offer it. */
export type CompanyChoice = { readonly id: number; readonly name: string; readonly place: string }

export async function findCompanyChoice(tx: Tx, id: number): Promise<CompanyChoice | undefined> {
  return companyChoices(tx).where('c.id', '=', id).executeTakeFirst()
}

/** Companies by name: the ones of exactly this name if any, else those whose name holds the words; at most 8. */
export async function matchCompanies(tx: Tx, name: string): Promise<readonly CompanyChoice[]> {
  const exact = await companyChoices(tx)
    .where(sql`nimr.search_key(c.name)`, '=', sql`nimr.search_key(${name})`)
    .limit(8)
    .execute()
  if (exact.length > 0) return exact
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`
  return companyChoices(tx)
    .where(sql`nimr.search_key(c.name)`, 'like', sql`nimr.search_key(${pattern})`)
    .orderBy('c.name')
    .limit(8)
    .execute()
}

/** Companies with the municipality of their seat, to be narrowed down by the caller. */
export function companyChoices(tx: Tx) {
  return tx
    .selectFrom('company as c')
    .innerJoin('municipality as m', 'm.code', 'c.seatMunicipalityCode')
    .select(['c.id', 'c.name', 'm.name as place'])
}

export type PersonChoice = { readonly id: number; readonly name: string; readonly role: string }

/** Persons who work for the company now, or are among those given. Only those whom the actor may see. */
export async function listPersonChoices(
  tx: Tx,
  companyId: number,
  alsoIds: readonly number[] = [],
): Promise<readonly PersonChoice[]> {
  const rows = await tx
    .selectFrom('personRole as r')
    .innerJoin('person as p', 'p.id', 'r.personId')
    .where('r.companyId', '=', companyId)
    .where((eb) =>
      eb.or([eb('r.toOn', 'is', null), ...(alsoIds.length > 0 ? [eb('p.id', 'in', [...alsoIds])] : [])]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('personErasure as e').select('e.personId').whereRef('e.personId', '=', 'p.id'),
        ),
      ),
    )
    .select(['p.id', 'p.fullName as name', 'r.role'])
    .execute()
  const once = new Map(rows.map((row) => [row.id, row]))
  return [...once.values()].sort((a, b) => compareSwedish(a.name, b.name))
}

/** What a form with a company field posts: `company` (words), `companyId` (choice), `companyPicked` (among matches). */
export type PostedCompany = {
  readonly company?: unknown
  readonly companyId?: unknown
  readonly companyPicked?: unknown
}

export type ResolvedCompany = {
  readonly company: CompanyChoice | undefined
  /** Companies that fit what was typed, when it was not exactly one. */
  readonly matches: readonly CompanyChoice[]
  readonly problem: 'companyMissing' | 'companyUnknown' | 'companySeveral' | null
}

/**
 * The company that a form means: the one picked among matches, the one chosen from the suggestions if its name is
 * still what stands in the field, else the only one of the written name.
 */
export async function resolveCompany(tx: Tx, posted: PostedCompany): Promise<ResolvedCompany> {
  const name = textOf(posted.company).slice(0, 200)
  const picked = await byId(tx, posted.companyPicked)
  if (picked) return found(picked)
  const chosen = await byId(tx, posted.companyId)
  if (chosen && (name === '' || sameName(chosen.name, name))) return found(chosen)
  if (name === '') return { company: undefined, matches: [], problem: 'companyMissing' }
  const matches = await matchCompanies(tx, name)
  const [first] = matches
  if (first && matches.length === 1 && sameName(first.name, name)) return found(first)
  return { company: undefined, matches, problem: first ? 'companySeveral' : 'companyUnknown' }
}

const found = (company: CompanyChoice): ResolvedCompany => ({ company, matches: [], problem: null })
const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

async function byId(tx: Tx, typed: unknown): Promise<CompanyChoice | undefined> {
  const id = textOf(typed)
  return /^[1-9]\d{0,14}$/.test(id) ? findCompanyChoice(tx, Number(id)) : undefined
}
