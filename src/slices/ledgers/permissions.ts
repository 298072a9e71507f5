import type { Viewer } from '../../platform/http/index.ts'
import type { ProjectAccount } from '../finance/index.ts'
import { audits, economises, manages, worksIn } from '../organisations/index.ts'

/** Those who import: project economists. */
export function mayImport(viewer: Viewer): boolean {
  return economises(viewer).length > 0
}

/** Those who may see what was imported: also the partner's own office, project managers and those who audit. */
export function mayReadImports(viewer: Viewer): boolean {
  return mayImport(viewer) || [...worksIn(viewer), ...manages(viewer), ...audits(viewer)].length > 0
}

export function mayImportInto(viewer: Viewer, account: Pick<ProjectAccount, 'projectId'>): boolean {
  return economises(viewer).includes(account.projectId)
}
