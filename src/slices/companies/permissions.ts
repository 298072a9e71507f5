import type { Viewer } from '../../platform/http/index.ts'
import { worksIn } from '../organisations/index.ts'

/** Everyone at work reads the facts of companies; entering one is for those who work at a business office. */
export function mayRegisterCompanies(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0
}

/** The company's own offices write it: where it has its seat or a workplace, or that keeps its record. */
export function mayWriteCompany(company: { readonly isOwn: boolean }): boolean {
  return company.isOwn
}
