import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { CompanyChoice } from '../companies/index.ts'

type Asking = { readonly tx: Tx; readonly language: Language; readonly today: string }
type CompanyNote = (asking: Asking, companies: readonly CompanyChoice[]) => Promise<Child>

let told: CompanyNote = async () => null

/** A slice above this one says what else is worth knowing of the companies that an individual intervention is, or may be, for. */
export function tellOfCompanies(note: CompanyNote): void {
  told = note
}

export const companyNote: CompanyNote = (asking, companies) => told(asking, companies)
