import type { MiddlewareHandler } from 'hono'
import type { Database } from '../db/index.ts'
import type { Env } from './env.ts'

/** Not an error of anybody: tells the database to forget what an unsuccessful request wrote. */
class Undo extends Error {}

/**
 * One request is one transaction with the actor set: read-only for GET and HEAD. It is committed only when the
 * handler finished with a status under 400, before the answer leaves; a thrown error or an unsuccessful answer
 * (a refused form, say) leaves no trace.
 */
export function transaction(database: Pick<Database, 'read' | 'write'>): MiddlewareHandler<Env> {
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const run = reads ? database.read : database.write
    try {
      await run(c.var.actor, { now: c.var.now, requestId: c.var.requestId }, async (tx) => {
        c.set('tx', tx)
        await next()
        if (c.error || c.res.status >= 400) throw new Undo()
      })
    } catch (error) {
      if (!(error instanceof Undo)) throw error
    }
  }
}
