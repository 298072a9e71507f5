import { forbidden, idParam, notFound, type RequestContext, type Viewer } from '../../platform/http/index.ts'
import { findIntervention } from '../interventions/index.ts'
import { listInterventionProjects, type ProjectChoice } from './estimate-queries.ts'
import { readsAid, writesAidOf } from './permissions.ts'
import type { Who } from './types.ts'

/** The viewer, who may read of aid; a stop for everybody else. */
export function aidReader(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !readsAid(viewer)) throw forbidden()
  return viewer
}

export const whoOf = (c: RequestContext, { staffId }: Viewer): Who => ({
  staffId,
  now: c.var.now,
  today: c.var.today,
})

export type AidIntervention = {
  readonly viewer: Viewer
  readonly intervention: NonNullable<Awaited<ReturnType<typeof findIntervention>>>
  /** Its projects whose aid the viewer writes. */
  readonly writable: readonly ProjectChoice[]
}

/** The intervention of the address, and for which of its projects the viewer grants aid. */
export async function aidIntervention(c: RequestContext): Promise<AidIntervention> {
  const viewer = aidReader(c)
  const intervention = await findIntervention(c.var.tx, idParam(c))
  if (!intervention) throw notFound()
  const projects = await listInterventionProjects(c.var.tx, intervention.id)
  return { viewer, intervention, writable: projects.filter(({ key }) => writesAidOf(viewer, key)) }
}

/** The same, to be written by an economist of one of its projects. */
export async function writableAidIntervention(c: RequestContext): Promise<AidIntervention> {
  const found = await aidIntervention(c)
  if (found.writable.length === 0) throw forbidden()
  return found
}
