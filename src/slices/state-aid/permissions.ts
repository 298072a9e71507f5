import type { Viewer } from '../../platform/http/index.ts'
import { audits, economises, manages, worksIn } from '../organisations/index.ts'

/** Whoever manages, economises or examines a project reads all of its aid. */
export function readsAidOf(viewer: Viewer): readonly number[] {
  return [...new Set([...manages(viewer), ...economises(viewer), ...audits(viewer)])]
}

/** The offices read their own municipality's grants, and of everybody's whether aid fits. */
export function readsAid(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0 || readsAidOf(viewer).length > 0
}

/** Aid is reckoned, granted, registered and told of by the project's economist. */
export function writesAidOf(viewer: Viewer, projectId: number): boolean {
  return economises(viewer).includes(projectId)
}

/** A project's managers and economists say how its aid is handled. */
export function setsAidOf(viewer: Viewer): readonly number[] {
  return [...new Set([...manages(viewer), ...economises(viewer)])]
}

export function writesAid(viewer: Viewer): boolean {
  return economises(viewer).length > 0
}
