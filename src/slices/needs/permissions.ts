import type { Viewer } from '../../platform/http/index.ts'
import { manages, worksIn } from '../organisations/index.ts'
import type { Occasion } from './types.ts'

/** Needs are kept by those who work at a business office, for the companies they meet. */
export function mayKeepNeeds(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0
}

/** The pooled demand is for the offices and the project managers, who start interventions from it. */
export function mayPoolNeeds(viewer: Viewer): boolean {
  return mayKeepNeeds(viewer) || manages(viewer).length > 0
}

export function occasionOf(viewer: Viewer, at: { readonly now: Date; readonly today: string }): Occasion {
  return { staffId: viewer.staffId, worksIn: worksIn(viewer), now: at.now, today: at.today }
}
