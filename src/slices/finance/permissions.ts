import type { Viewer } from '../../platform/http/index.ts'
import { audits, economises, manages, worksIn } from '../organisations/index.ts'

/** Own municipality's money at the offices, a whole project's for whoever manages, economises or examines it. */
export function readsMoney(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0 || readsProjectsOf(viewer).length > 0
}

/** The projects whose money the viewer reads as a whole, by id. */
export function readsProjectsOf(viewer: Viewer): readonly number[] {
  return [...new Set([...manages(viewer), ...economises(viewer), ...audits(viewer)])]
}

/** Costs, budget and financing are written by the project's economist alone. */
export function writesMoneyOf(viewer: Viewer, projectId: number): boolean {
  return economises(viewer).includes(projectId)
}
