import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import { timeout } from 'hono/timeout'
import { type Clock, todayInStockholm } from '../clock/index.ts'
import type { Database } from '../db/index.ts'
import { errorFields, type Log } from '../log/index.ts'
import { assetFiles, serviceWorker } from './assets.ts'
import { filesMount } from './download.ts'
import type { Env, Mount, RequestContext, Site } from './env.ts'
import { answerStop } from './error-page.tsx'
import { safeHeaders } from './headers.ts'
import { receiveLargeUploads } from './large-upload.ts'
import { linkHolder } from './links.ts'
import { sameSender } from './outbox.ts'
import { preferences, preferencesMount } from './preferences.ts'
import { requestLog, routeOf } from './request-log.ts'
import { sameOriginForms } from './same-origin.ts'
import { sizeLimit } from './size-limit.ts'
import { Stop, stopFrom } from './stops.ts'
import { transaction } from './transaction.ts'
import { type FindSession, findViewer, requireViewer } from './viewer.ts'

export type AppParts = {
  readonly database: Pick<Database, 'read' | 'write'>
  readonly clock: Clock
  readonly log: Log
  readonly site: Omit<Site, 'navigation' | 'offlinePages'>
  readonly findSession: FindSession
  readonly mounts: readonly Mount[]
  /** The folder of the built styles, scripts and fonts. */
  readonly assetDirectory: string
  /** Rejects when the database does not answer. */
  readonly isHealthy: () => Promise<unknown>
}

const longestRequestMs = 30_000

/** The web application: what every request passes on its way to a slice's handler, in order. */
export function createApp(parts: AppParts): Hono<Env> {
  const { database, clock, log, findSession } = parts
  const mounts = [preferencesMount, filesMount, ...parts.mounts]
  const navigation = mounts.flatMap((mount) => mount.navigation ?? []).sort((a, b) => a.order - b.order)
  const site: Site = {
    ...parts.site,
    navigation,
    offlinePages: mounts.flatMap((mount) => mount.offlinePages ?? []),
  }
  const app = new Hono<Env>()

  app.use(requestId({ headerName: '' }))
  app.use(async (c, next) => {
    const now = clock.now()
    c.set('now', now)
    c.set('today', todayInStockholm(now))
    c.set('site', site)
    c.set('viewer', null)
    c.set('link', null)
    c.set('largeUpload', null)
    c.set('sessionId', null)
    c.set('actor', { kind: 'nobody' })
    await next()
  })
  app.use(requestLog(log))
  app.use(safeHeaders(site.origin))
  app.use(compress())
  app.use(preferences)
  app.onError((error, c) => answerError(c, error, log))
  app.notFound((c) => answerStop(c, new Stop('notFound')))

  app.get('/tillgangar/:name{.+}', assetFiles(parts.assetDirectory))
  app.get('/sw.js', serviceWorker(parts.assetDirectory))
  app.get('/halsa', async (c) => {
    const healthy = await parts.isHealthy().then(
      () => true,
      () => false,
    )
    return c.json({ status: healthy ? 'ok' : 'unavailable' }, healthy ? 200 : 503)
  })

  app.use(sameOriginForms)
  app.use(findViewer(findSession))
  app.use(sameSender)
  app.use(linkHolder(database))
  app.use(requireViewer(mounts.flatMap((mount) => mount.open ?? [])))
  app.use(receiveLargeUploads(mounts.flatMap((mount) => mount.largeUploads ?? [])))
  app.use(sizeLimit)
  app.use(transaction(database))
  app.use(timeout(longestRequestMs))
  for (const mount of mounts) app.route('/', mount.routes)
  return app
}

function answerError(c: RequestContext, error: Error, log: Log): Response {
  const stop = stopFrom(error)
  const fields = {
    id: c.var.requestId,
    route: routeOf(c),
    kind: stop.kind,
    ...errorFields(stop.cause ?? stop),
  }
  if (stop.kind === 'broken') log.error('broken', fields)
  else if (stop.cause) log.warn('stopped', fields)
  // What the handler had prepared (a toast, a place to go on to) does not belong to an unsuccessful answer.
  c.header('location', undefined)
  c.header('set-cookie', undefined)
  return answerStop(c, stop)
}
