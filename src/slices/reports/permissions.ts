import type { Viewer } from '../../platform/http/index.ts'
import { mayFollow } from '../figures/index.ts'
import { manages, worksIn } from '../organisations/index.ts'

type Place = { readonly projectId: number; readonly municipalityCode: string | null }

/** Who writes a report: the municipality's own office, and the project's manager. */
export function mayWrite(viewer: Viewer, { projectId, municipalityCode }: Place): boolean {
  return (
    manages(viewer).includes(projectId) ||
    (municipalityCode !== null && worksIn(viewer).includes(municipalityCode))
  )
}

export const mayRead = mayFollow

export const mayStart = (viewer: Viewer) => manages(viewer).length > 0 || worksIn(viewer).length > 0
