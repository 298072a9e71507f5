import type { Viewer } from '../../platform/http/index.ts'
import { audits, holds, manages, worksIn } from '../organisations/index.ts'

/** Whose municipality or project may have requisitions; which ones, the database says. */
export function mayReadRequisitions(viewer: Viewer): boolean {
  return (
    worksIn(viewer).length > 0 ||
    manages(viewer).length > 0 ||
    audits(viewer).length > 0 ||
    holds(viewer, 'project_economist')
  )
}
