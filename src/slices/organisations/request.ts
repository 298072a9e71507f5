import { forbidden, type RequestContext, type Viewer } from '../../platform/http/index.ts'
import { mayAdminister } from './permissions.ts'

export function signedIn(c: RequestContext): Viewer {
  if (!c.var.viewer) throw forbidden()
  return c.var.viewer
}

export function administrator(c: RequestContext): Viewer {
  const viewer = signedIn(c)
  if (!mayAdminister(viewer)) throw forbidden()
  return viewer
}
