import { forbidden, type RequestContext, signedIn, type Viewer } from '../../platform/http/index.ts'
import { mayAdminister } from './permissions.ts'

export function administrator(c: RequestContext): Viewer {
  const viewer = signedIn(c)
  if (!mayAdminister(viewer)) throw forbidden()
  return viewer
}
