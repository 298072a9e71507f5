import {
  forbidden,
  idParam,
  notFound,
  queryId,
  type RequestContext,
  type Viewer,
} from '../../platform/http/index.ts'
import { type ClaimProject, listClaimProjects, lockClaim, lockClaimsOfProject } from './claim-queries.ts'
import { type ClaimView, findClaimView } from './claim-view.ts'
import { lastDayToSubmit } from './period-rules.ts'
import { mayReadClaims, rolesIn } from './permissions.ts'
import type { By, ClaimRole } from './types.ts'

export const claimPath = '/ekonomi/ansokningar/:id{[0-9]+}' as const

export type LoadedClaim = {
  readonly viewer: Viewer
  readonly view: ClaimView
  readonly roles: readonly ClaimRole[]
  readonly by: By
}

export function reader(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayReadClaims(viewer)) throw forbidden()
  return viewer
}

/** The claim of the address, for whoever may read some part of it; to others there is none. */
export async function loadClaim(c: RequestContext): Promise<LoadedClaim> {
  const viewer = reader(c)
  const view = await findClaimView(c.var.tx, idParam(c), c.var.today)
  if (!view) throw notFound()
  return { viewer, view, roles: rolesIn(viewer, view), by: byOf(c, viewer) }
}

/** The same for acts that change it: one at a time, and one claim of a project at a time where its ceiling is counted. Locked before anything is read. */
export async function loadClaimToChange(
  c: RequestContext,
  counts: 'claim' | 'project' = 'claim',
): Promise<LoadedClaim> {
  const { view } = await loadClaim(c)
  if (counts === 'project') await lockClaimsOfProject(c.var.tx, view.claim.projectId)
  await lockClaim(c.var.tx, view.claim.id)
  return loadClaim(c)
}

export const byOf = (c: RequestContext, viewer: Viewer): By => ({
  staffId: viewer.staffId,
  now: c.var.now,
  today: c.var.today,
})

/** The project that the address asks for (`?projekt=7`), or the first that the viewer may read. */
export async function loadProject(c: RequestContext, wanted?: number) {
  const projects = await listClaimProjects(c.var.tx)
  const asked = wanted ?? queryId(c, 'projekt')
  const found = asked ? projects.find(({ id }) => id === asked) : projects[0]
  if (asked && !found) throw notFound()
  return { projects, project: found }
}

/** The last day for a claim of this project to be sent in, where the programme has one. */
export async function findLastDay(c: RequestContext, projectId: number): Promise<string | null> {
  const projects: readonly ClaimProject[] = await listClaimProjects(c.var.tx)
  const project = projects.find(({ id }) => id === projectId)
  return project ? lastDayToSubmit(project) : null
}
