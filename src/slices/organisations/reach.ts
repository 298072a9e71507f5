import type { Role, Viewer } from '../../platform/http/index.ts'

const offices: readonly Role[] = ['coach', 'head_of_office']

/** The municipalities whose business office the viewer works in: what is theirs to read and write. */
export function worksIn(viewer: Viewer): readonly string[] {
  return municipalitiesOf(viewer, offices)
}

/** The municipalities whose business office the viewer heads. */
export function heads(viewer: Viewer): readonly string[] {
  return municipalitiesOf(viewer, ['head_of_office'])
}

/** The projects that the viewer manages, by id. */
export function manages(viewer: Viewer): readonly number[] {
  return projectsOf(viewer, ['project_manager'])
}

/** The projects whose records the viewer may examine: auditor, steering group, external evaluator. */
export function audits(viewer: Viewer): readonly number[] {
  return projectsOf(viewer, ['auditor', 'steering_group', 'external_evaluator'])
}

/** The projects whose money the viewer keeps. */
export function economises(viewer: Viewer): readonly number[] {
  return projectsOf(viewer, ['project_economist'])
}

export function holds(viewer: Viewer, ...roles: readonly Role[]): boolean {
  return viewer.roles.some((held) => roles.includes(held.role))
}

function municipalitiesOf(viewer: Viewer, roles: readonly Role[]): readonly string[] {
  const codes = viewer.roles.filter((held) => roles.includes(held.role)).map((held) => held.municipalityCode)
  return [...new Set(codes.filter((code) => code !== null))]
}

function projectsOf(viewer: Viewer, roles: readonly Role[]): readonly number[] {
  const ids = viewer.roles.filter((held) => roles.includes(held.role)).map((held) => held.projectId)
  return [...new Set(ids.filter((id) => id !== null))]
}
