import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { stopwatch } from '../clock/index.ts'
import type { Log } from '../log/index.ts'
import type { Env, RequestContext } from './env.ts'

/** One line per request: the route's pattern, never the URL, for addresses and searches may name people. */
export function requestLog(log: Log): MiddlewareHandler<Env> {
  return async (c, next) => {
    const elapsed = stopwatch()
    await next()
    log.info('request', {
      id: c.var.requestId,
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      ms: elapsed(),
    })
  }
}

export function routeOf(c: RequestContext): string {
  return matchedRoutes(c).findLast((route) => !route.path.endsWith('*'))?.path ?? '(none)'
}
