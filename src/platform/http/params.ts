import { type Day, parseDay } from '../../kit/day.ts'
import type { RequestContext, Viewer } from './env.ts'
import { forbidden, notFound } from './stops.ts'

/** Whoever is signed in; on pages that are open to nobody else. */
export function signedIn(c: RequestContext): Viewer {
  if (!c.var.viewer) throw forbidden()
  return c.var.viewer
}

/** A number in the URL, such as `/foretag/:id`. Anything that cannot be an id is a page that does not exist. */
export function idParam(c: RequestContext, name = 'id'): number {
  const id = Number(/^[1-9]\d{0,15}$/.exec(c.req.param(name) ?? '')?.[0])
  if (!Number.isSafeInteger(id)) throw notFound()
  return id
}

/** A text in the query (`?sok=…`), made clean like a form field; undefined when empty. */
export function queryText(c: RequestContext, name: string, longest = 200): string | undefined {
  return cleanText(c.req.query(name) ?? '').slice(0, longest) || undefined
}

/** The number of a record in the query (`?projekt=7`); undefined when it is none. */
export function queryId(c: RequestContext, name: string): number | undefined {
  const typed = queryText(c, name)
  return typed && /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : undefined
}

/** A day in the query (`?fran=2021-03-01`); undefined when it is none. */
export function queryDay(c: RequestContext, name: string): Day | undefined {
  return parseDay(queryText(c, name) ?? '') ?? undefined
}

/** Which page of a long list is asked for (`?sida=2`): 1 when it says nothing of use. */
export function pageParam(c: RequestContext): number {
  const page = Number.parseInt(queryText(c, 'sida') ?? '1', 10) || 1
  return Math.min(Math.max(page, 1), 10_000)
}

/** A path of this site to go on to after signing in or choosing a language; anything else becomes `/`. */
export function samePath(path: unknown): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(path) || path.length > 2000) return '/'
  try {
    const url = new URL(path, 'http://here.invalid')
    // Dots are taken away here: '/.//somewhere.else' has become '//somewhere.else', which is another site.
    const isHere = url.origin === 'http://here.invalid' && !url.pathname.startsWith('//')
    return isHere ? `${url.pathname}${url.search}` : '/'
  } catch {
    return '/'
  }
}

/** Composed characters, whole surrogate pairs, no control characters but line breaks and tabs, trimmed. */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint: control characters are what is removed here
      .replace(
        /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g,
        '',
      )
      .normalize('NFC')
      .trim()
  )
}
