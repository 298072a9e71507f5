import { Hono, type MiddlewareHandler } from 'hono'
import { readCookie, writeCookie } from './cookies.ts'
import type { Env, Mount } from './env.ts'
import { samePath } from './params.ts'

const oneYear = 365 * 24 * 3600

/** Language and colours as the visitor chose them; Swedish and the device's colours until then. */
export const preferences: MiddlewareHandler<Env> = async (c, next) => {
  c.set('language', readCookie(c, 'sprak') === 'en' ? 'en' : 'sv')
  const colors = readCookie(c, 'farger')
  c.set('colorScheme', colors === 'light' || colors === 'dark' ? colors : null)
  await next()
}

const routes = new Hono<Env>()

routes.post('/sprak', async (c) => {
  const { sprak, tillbaka } = await c.req.parseBody()
  writeCookie(c, 'sprak', sprak === 'en' ? 'en' : 'sv', oneYear)
  return c.redirect(samePath(tillbaka), 303)
})

routes.post('/farger', async (c) => {
  const { farger, tillbaka } = await c.req.parseBody()
  writeCookie(c, 'farger', farger === 'light' || farger === 'dark' ? farger : 'auto', oneYear)
  return c.redirect(samePath(tillbaka), 303)
})

export const preferencesMount: Mount = { routes, open: ['/sprak', '/farger'] }
