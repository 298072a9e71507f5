import type { Day } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { type CompanyEvent, listCompanyEvents } from './event-queries.ts'
import { findOwnership, type Ownership } from './ownership-queries.ts'
import { type Company, type DeclaredYearRow, listDeclaredYears } from './queries.ts'
import { findSizeAssessment, type SizeOnDay } from './size-queries.ts'
import { findUndertaking, type Undertaking } from './undertaking.ts'

/** All that the page of a company's owners and group shows. */
export type OwnershipView = {
  readonly company: Company
  readonly on: Day
  readonly ownership: Ownership
  readonly years: readonly DeclaredYearRow[]
  readonly size: SizeOnDay | undefined
  readonly undertaking: Undertaking
  readonly events: readonly CompanyEvent[]
}

export async function loadOwnershipView(tx: Tx, company: Company, on: Day): Promise<OwnershipView> {
  return {
    company,
    on,
    ownership: await findOwnership(tx, company.id),
    years: await listDeclaredYears(tx, company.id),
    size: await findSizeAssessment(tx, company.id, on),
    undertaking: await findUndertaking(tx, company.id, on),
    events: await listCompanyEvents(tx, [company.id], { withUndone: true }),
  }
}
