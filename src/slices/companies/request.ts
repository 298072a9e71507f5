import { forbidden, idParam, notFound, type RequestContext } from '../../platform/http/index.ts'
import { listLocalities, listMunicipalities } from '../organisations/index.ts'
import { mayWriteCompany } from './permissions.ts'
import type { Places } from './place-fields.tsx'
import { type Company, type CompanyPerson, findCompany, listPersonsOfCompany } from './queries.ts'
import type { CompanyWords } from './text.ts'

/** The company of the URL; one that the viewer cannot see does not exist. */
export async function seenCompany(c: RequestContext): Promise<Company> {
  const company = await findCompany(c.var.tx, idParam(c))
  if (!company) throw notFound()
  return company
}

/** The company of the URL, to be written by one of its own offices. */
export async function ownCompany(c: RequestContext): Promise<Company> {
  const company = await seenCompany(c)
  if (!mayWriteCompany(company)) throw forbidden()
  return company
}

/** The person of the URL, as one of the company's. */
export async function personOf(c: RequestContext, company: Company): Promise<CompanyPerson> {
  const id = idParam(c, 'part')
  const found = (await listPersonsOfCompany(c.var.tx, company.id)).find((person) => person.id === id)
  if (!found) throw notFound()
  return found
}

/** The same, to be changed: of somebody who is erased there is nothing left to change. */
export async function livingPersonOf(c: RequestContext, company: Company): Promise<CompanyPerson> {
  const person = await personOf(c, company)
  if (person.erasedAt) throw notFound()
  return person
}

export async function placesOf(c: RequestContext): Promise<Places> {
  return {
    municipalities: await listMunicipalities(c.var.tx),
    localities: await listLocalities(c.var.tx),
  }
}

/** Days that have not been yet, each with its sentence. */
export function aheadErrors(
  days: { readonly [field: string]: string | null },
  today: string,
  t: CompanyWords,
): { readonly [field: string]: string } {
  return Object.fromEntries(
    Object.entries(days).flatMap(([field, day]) =>
      day !== null && day > today ? [[field, t.dayAhead]] : [],
    ),
  )
}
