import { forbidden, idParam, notFound, type RequestContext } from '../../platform/http/index.ts'
import { mayReadEditions } from './permissions.ts'
import { findEdition } from './queries.ts'

/** Whoever may read editions; others are told that they may not. */
export function reader(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayReadEditions(viewer)) throw forbidden()
  return viewer
}

/** The edition of the address, for those who may read it; others find nothing there. */
export async function editionOf(c: RequestContext) {
  const viewer = reader(c)
  const edition = await findEdition(c.var.tx, idParam(c))
  if (!edition) throw notFound()
  return { viewer, edition }
}
