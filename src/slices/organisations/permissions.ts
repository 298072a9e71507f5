import type { Viewer } from '../../platform/http/index.ts'
import { heads, holds, manages, worksIn } from './reach.ts'

/** Municipalities, localities, organisations and the people who sign in. */
export function mayAdminister(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

/** A project's own settings: its manager, or an administrator. */
export function maySetProject(viewer: Viewer, projectId: number): boolean {
  return mayAdminister(viewer) || manages(viewer).includes(projectId)
}

/** New topics: whoever works at an office or manages a project. */
export function mayAddTopics(viewer: Viewer): boolean {
  return worksIn(viewer).length > 0 || mayKeepTopics(viewer)
}

/** Renaming, retiring and merging topics, which change what everybody’s records are shown under. */
export function mayKeepTopics(viewer: Viewer): boolean {
  return mayAdminister(viewer) || manages(viewer).length > 0
}

/** The own competence and time, and that of those who now work at an office one heads. */
export function mayKeepTimeOf(
  viewer: Viewer,
  coach: { readonly id: number; readonly municipalityCodes: readonly string[] },
): boolean {
  const isOwn = viewer.staffId === coach.id && worksIn(viewer).length > 0
  return isOwn || heads(viewer).some((code) => coach.municipalityCodes.includes(code))
}

/** The municipalities that the viewer may write as carrying a focus area, given those of each project. */
export function maySayCarries(
  viewer: Viewer,
  municipalityCode: string,
  projects: readonly { readonly key: number; readonly municipalityCodes: readonly string[] }[],
): boolean {
  const managed = projects.filter(({ key }) => manages(viewer).includes(key))
  return (
    mayAdminister(viewer) ||
    worksIn(viewer).includes(municipalityCode) ||
    managed.some(({ municipalityCodes }) => municipalityCodes.includes(municipalityCode))
  )
}
