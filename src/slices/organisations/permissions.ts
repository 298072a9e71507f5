import type { Viewer } from '../../platform/http/index.ts'
import { holds, manages } from './reach.ts'

/** Municipalities, localities, organisations and the people who sign in. */
export function mayAdminister(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

/** A project's own settings: its manager, or an administrator. */
export function maySetProject(viewer: Viewer, projectId: number): boolean {
  return mayAdminister(viewer) || manages(viewer).includes(projectId)
}
