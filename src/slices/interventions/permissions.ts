import type { Viewer } from '../../platform/http/index.ts'
import { manages, worksIn } from '../organisations/index.ts'

/** Starting one: those at a business office, and project managers. Changing it the database decides per intervention. */
export function mayStartIntervention(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0 || manages(viewer).length > 0
}

/** Everyone who works here reads interventions; somebody without any role does not. */
export function mayReadInterventions(viewer: Viewer): boolean {
  return viewer.roles.length > 0
}
