import type { MiddlewareHandler } from 'hono'
import type { Env } from './env.ts'
import { Stop } from './stops.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])
const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Only our own pages may post to us. A browser says where a form comes from (Sec-Fetch-Site, Origin) and no page
 * can change that; a request that says neither is refused as well. Cookies are SameSite=Lax besides.
 */
export const sameOriginForms: MiddlewareHandler<Env> = async (c, next) => {
  if (!safe.has(c.req.method)) {
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const ours = origin !== undefined && isOurs(origin, c.var.site.origin)
    if (site === undefined ? !ours : site !== 'same-origin' || (origin !== undefined && !ours))
      throw new Stop('foreignForm')
  }
  await next()
}

function isOurs(origin: string, own: string): boolean {
  if (origin === own) return true
  if (!URL.canParse(origin)) return false
  const [theirs, ours] = [new URL(origin), new URL(own)]
  // On one's own machine localhost and 127.0.0.1 are the same place.
  return (
    loopback.has(theirs.hostname) &&
    loopback.has(ours.hostname) &&
    theirs.port === ours.port &&
    theirs.protocol === ours.protocol
  )
}
