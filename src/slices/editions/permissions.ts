import type { Viewer } from '../../platform/http/index.ts'
import { audits, economises, heads, manages, worksIn } from '../organisations/index.ts'

type Place = { readonly projectId: number; readonly municipalityCode: string | null }

/** Who approves a report: the head of the municipality's office its own, the manager the whole project's. */
export function mayApprove(viewer: Viewer, { projectId, municipalityCode }: Place): boolean {
  return municipalityCode === null
    ? manages(viewer).includes(projectId)
    : heads(viewer).includes(municipalityCode)
}

/** Who reads editions: the offices their own; manager, economist, auditor, steering group and evaluator those of their projects. */
export function mayReadEditions(viewer: Viewer): boolean {
  return [worksIn(viewer), manages(viewer), audits(viewer), economises(viewer)].some(
    (reach) => reach.length > 0,
  )
}
