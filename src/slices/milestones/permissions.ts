import type { Viewer } from '../../platform/http/index.ts'
import { audits, manages, worksIn } from '../organisations/index.ts'

export function mayRecordMilestones(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0
}

export function mayReadMilestones(viewer: Viewer): boolean {
  return mayRecordMilestones(viewer) || manages(viewer).length > 0 || audits(viewer).length > 0
}
