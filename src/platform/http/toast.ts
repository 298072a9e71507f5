import type { Toast } from '../../ui/index.ts'
import { dropCookie, readCookie, writeCookie } from './cookies.ts'
import type { RequestContext } from './env.ts'
import { cleanText } from './params.ts'

const cookie = 'notis'

/** Answers a posted form: go to the page at `path`, which tells once that it went well. */
export function redirectWithToast(c: RequestContext, path: string, toast: string): Response {
  writeCookie(c, cookie, toast.slice(0, 300), 60)
  return c.redirect(path, 303)
}

/** The toast that waits to be shown, if any; it is shown once. */
export function takeToast(c: RequestContext): Toast | null {
  // A page fetched by a script to be kept is not the one that the reader sees next. One that the reader goes to comes through the
  // service worker with no destination either, but as a navigation.
  const isFetched =
    c.req.header('sec-fetch-dest') === 'empty' && c.req.header('sec-fetch-mode') !== 'navigate'
  if (isFetched) return null
  const waiting = readCookie(c, cookie)
  if (!waiting) return null
  dropCookie(c, cookie)
  return { text: cleanText(waiting).slice(0, 300), tone: 'success' }
}
