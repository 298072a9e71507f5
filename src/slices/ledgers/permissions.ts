import type { Viewer } from '../../platform/http/index.ts'
import type { ProjectAccount } from '../finance/index.ts'
import { audits, manages, worksIn } from '../organisations/index.ts'

/** The projects whose economy the viewer keeps. */
function economises(viewer: Viewer): readonly number[] {
  return viewer.roles.flatMap((held) =>
    held.role === 'project_economist' && held.projectId !== null ? [held.projectId] : [],
  )
}

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
