import { getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { RequestContext } from './env.ts'

// With https the browser itself promises that no other site, and no plain http, has set the cookie.
const nameOf = (c: RequestContext, name: string) => (isSecure(c) ? `__Host-${name}` : name)
const isSecure = (c: RequestContext) => c.var.site.origin.startsWith('https:')

export function readCookie(c: RequestContext, name: string): string | undefined {
  return getCookie(c, nameOf(c, name))
}

/** Our cookies are for this site only, unreadable by scripts and, with https, never sent in the clear. */
export function writeCookie(c: RequestContext, name: string, value: string, maxAgeSeconds: number): void {
  const options: CookieOptions = {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
    maxAge: maxAgeSeconds,
  }
  setCookie(c, nameOf(c, name), value, options)
}

export function dropCookie(c: RequestContext, name: string): void {
  writeCookie(c, name, '', 0)
}
