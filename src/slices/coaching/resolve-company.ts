import type { Tx } from '../../platform/db/index.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { type CompanyChoice, findCompany, matchCompanies } from './queries.ts'
import { one } from './talk-form.tsx'

export type Resolved = {
  readonly company: CompanyChoice | undefined
  /** Companies that fit what was typed, when it was not exactly one. */
  readonly matches: readonly CompanyChoice[]
  readonly problem: 'companyMissing' | 'companyUnknown' | 'companySeveral' | null
}

/**
 * The company that a form means: the one picked among matches, the one chosen from the suggestions if its name is
 * still what stands in the field, else the only one of the written name.
 */
export async function resolveCompany(tx: Tx, values: FormValues): Promise<Resolved> {
  const name = (one(values, 'company') ?? '').slice(0, 200)
  const picked = await byId(tx, one(values, 'companyPicked'))
  if (picked) return found(picked)
  const chosen = await byId(tx, one(values, 'companyId'))
  if (chosen && (name === '' || sameName(chosen.name, name))) return found(chosen)
  if (name === '') return { company: undefined, matches: [], problem: 'companyMissing' }
  const matches = await matchCompanies(tx, name)
  const [first] = matches
  if (first && matches.length === 1 && sameName(first.name, name)) return found(first)
  return { company: undefined, matches, problem: first ? 'companySeveral' : 'companyUnknown' }
}

const found = (company: CompanyChoice): Resolved => ({ company, matches: [], problem: null })
const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

async function byId(tx: Tx, typed: string | undefined): Promise<CompanyChoice | undefined> {
  return typed && /^[1-9]\d{0,14}$/.test(typed) ? findCompany(tx, Number(typed)) : undefined
}
