import type { MiddlewareHandler } from 'hono'
import { isWithin, pathWithQuery } from './draw.ts'
import type { Env, Viewer } from './env.ts'
import { Stop } from './stops.ts'

export type Session = {
  readonly viewer: Viewer
  readonly sessionId: string
  /** Cookies that prolong the session, to be sent along. */
  readonly cookies: readonly string[]
}

/** Who the request's cookie belongs to; null without a living session. */
export type FindSession = (headers: Headers) => Promise<Session | null>

export function findViewer(findSession: FindSession): MiddlewareHandler<Env> {
  return async (c, next) => {
    const session = await findSession(c.req.raw.headers)
    c.set('viewer', session?.viewer ?? null)
    c.set('sessionId', session?.sessionId ?? null)
    c.set('actor', session ? { kind: 'staff', staffId: session.viewer.staffId } : { kind: 'nobody' })
    await next()
    for (const cookie of session?.cookies ?? []) c.header('set-cookie', cookie, { append: true })
    // What one person saw must not be shown again from the cache of a shared computer.
    if (session && !c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  }
}

/** Every page needs a signed-in viewer or the holder of a link, save those that a mount declares open. */
export function requireViewer(open: readonly (string | RegExp)[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { path } = c.req
    const isOpen = open.some((own) => (typeof own === 'string' ? isWithin(path, own) : own.test(path)))
    if (c.var.viewer || c.var.link || isOpen) return next()
    if (c.req.header('accept')?.startsWith('application/json')) throw new Stop('signInNeeded')
    const here = c.req.method === 'GET' ? pathWithQuery(c) : '/'
    return c.redirect(here === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(here)}`, 303)
  }
}
