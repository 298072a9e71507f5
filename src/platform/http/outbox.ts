import type { MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env, RequestContext } from './env.ts'
import { Stop } from './stops.ts'

/**
 * A form that waited on a device says who wrote it. When somebody else has signed in there since, it is not theirs to send: it goes on
 * waiting for its writer.
 */
export const sameSender: MiddlewareHandler<Env> = async (c, next) => {
  const writer = c.req.header('x-outbox-staff')
  if (writer !== undefined && writer !== String(c.var.viewer?.staffId)) throw new Stop('signInNeeded')
  await next()
}

/** Whether a form comes from the outbox of a device, which reads its answer as JSON. */
export function isFromOutbox(c: RequestContext): boolean {
  return c.req.header('x-outbox-staff') !== undefined
}

/** Received: where it is now. */
export function received(c: RequestContext, href: string): Response {
  return c.json({ href })
}

/** Not accepted: why, field by field. It stays on the device to be mended. */
export function notReceived(
  c: RequestContext,
  errors: { readonly [field: string]: string | undefined },
  status: ContentfulStatusCode = 422,
): Response {
  return c.json({ errors }, status)
}
