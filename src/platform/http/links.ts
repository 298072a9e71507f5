import type { MiddlewareHandler } from 'hono'
import type { Database } from '../db/index.ts'
import { findLink } from '../links/index.ts'
import type { Env } from './env.ts'
import { Stop } from './stops.ts'

/**
 * Whoever opens an address under `/l/` acts as the holder of that link and as nobody else, even when signed in: the page is
 * the same for the one it was sent to. A link that has ended, or never was, is a page that does not exist.
 */
export function linkHolder(database: Pick<Database, 'read'>): MiddlewareHandler<Env> {
  return async (c, next) => {
    const token = /^\/l\/([^/]+)(?:\/|$)/.exec(c.req.path)?.[1]
    if (token === undefined) return next()
    const link = await database.read(
      { kind: 'nobody' },
      { now: c.var.now, requestId: c.var.requestId },
      (tx) => findLink(tx, token),
    )
    c.set('viewer', null)
    c.set('actor', link ? { kind: 'link', linkId: link.id } : { kind: 'nobody' })
    c.set('link', link)
    // The address is the key: it is not told to other sites, not kept by caches and not found by search engines.
    c.header('referrer-policy', 'no-referrer')
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    if (!link) throw new Stop('linkEnded')
    await next()
  }
}
