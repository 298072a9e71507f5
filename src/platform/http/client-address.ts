import { getConnInfo } from '@hono/node-server/conninfo'
import type { RequestContext } from './env.ts'

/**
 * Where a request comes from, for counting attempts only. Behind a proxy of our own, the address that it added last;
 * the rest of that header is whatever the visitor chose to send.
 */
export function clientAddress(c: RequestContext): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  if (c.var.site.behindProxy && forwarded) return forwarded
  // Absent when a test calls the application without a socket.
  return (c.env as { incoming?: unknown } | undefined)?.incoming
    ? (getConnInfo(c).remote.address ?? 'unknown')
    : 'unknown'
}
