import type { Viewer } from '../../platform/http/index.ts'
import { audits, manages, worksIn } from '../organisations/index.ts'

export function mayRecordAnswers(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0
}

export function mayReadAnswers(viewer: Viewer): boolean {
  return mayRecordAnswers(viewer) || manages(viewer).length > 0 || audits(viewer).length > 0
}
