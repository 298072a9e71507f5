import { forbidden, idParam, notFound, type RequestContext, signedIn } from '../../platform/http/index.ts'
import { findProject } from '../organisations/index.ts'
import { readsMoney, writesMoneyOf } from './permissions.ts'

/** The project of `/ekonomi/projekt/:id/…`, and whether the viewer writes its money; for those who read some money. */
export async function loadProject(c: RequestContext) {
  const viewer = signedIn(c)
  if (!readsMoney(viewer)) throw forbidden()
  const project = await findProject(c.var.tx, idParam(c))
  if (!project) throw notFound()
  return { project, viewer, mayWrite: writesMoneyOf(viewer, project.id) }
}

/** The same, for the project's economist alone. */
export async function loadProjectToWrite(c: RequestContext) {
  const loaded = await loadProject(c)
  if (!loaded.mayWrite) throw forbidden()
  return loaded
}
