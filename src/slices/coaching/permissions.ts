import type { Viewer } from '../../platform/http/index.ts'
import { audits, heads, manages, worksIn } from '../organisations/index.ts'
import type { Asker } from './rules.ts'

/** Logging talks is for those who work at a business office. */
export function mayLogTalks(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0
}

/** Own talks at the offices; that talks took place also for those who manage or examine a project. */
export function mayListTalks(viewer: Viewer): boolean {
  return mayLogTalks(viewer) || manages(viewer).length > 0 || audits(viewer).length > 0
}

export function askerOf(viewer: Viewer): Asker {
  return { staffId: viewer.staffId, worksIn: worksIn(viewer), heads: heads(viewer) }
}
