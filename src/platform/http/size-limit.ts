import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Env } from './env.ts'
import { Stop } from './stops.ts'

const megabyte = 1024 * 1024
const onError = () => Promise.reject(new Stop('tooLarge'))
const textOnly = bodyLimit({ maxSize: megabyte, onError })
const withFiles = bodyLimit({ maxSize: 30 * megabyte, onError })

/** How much a form may be: files come only from those who are signed in or hold a link. */
export const sizeLimit: MiddlewareHandler<Env> = (c, next) => {
  if (c.var.largeUpload) return next()
  const known = c.var.viewer !== null || c.var.link !== null
  const carriesFiles = c.req.header('content-type')?.startsWith('multipart/form-data')
  return known && carriesFiles ? withFiles(c, next) : textOnly(c, next)
}
