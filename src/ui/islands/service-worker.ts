import { deviceNow } from './clock.ts'
import { findKeeping, forgetLists, type Keeping, keep, labelOf, newKey, rememberKeeping } from './outbox.ts'
import { sendWaiting } from './send.ts'

// Opens the few pages that are made for it without a connection, and keeps a form whose sending broke. Nothing else is kept: no other
// page is ever stored here, and all of it goes when somebody signs out or somebody else signs in.

type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetching = Lasting & {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
type Telling = Lasting & {
  readonly data: unknown
  readonly source: { postMessage: (message: unknown) => void } | null
}
type Syncing = Lasting & { readonly tag: string }
type Scope = {
  addEventListener(type: string, listener: (event: never) => void): void
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly location: Location
}
/** Written by the build: another build is another worker, which the browser then installs. */
declare const BUILD: string

const worker = self as unknown as Scope
const pagesCache = 'nimr-pages'
const assetsCache = 'nimr-assets'
const slowMs = 7000
/** Told to whoever asks which build is at work; and what makes another build another worker. */
const build = BUILD

worker.addEventListener('install', (event: Lasting) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event: Lasting) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event: Telling) => {
  const told = event.data as { keep?: Keeping; which?: boolean } | null
  if (told?.which) event.source?.postMessage({ build })
  const keeping = told?.keep
  if (keeping) event.waitUntil(inTurn(() => keepPages(keeping)))
})

worker.addEventListener('sync', (event: Syncing) => {
  if (event.tag === 'nimr-outbox') event.waitUntil(sendWhatWaits())
})

/** Failing asks the browser to wake us again later. */
async function sendWhatWaits(): Promise<void> {
  const keeping = await findKeeping()
  if (keeping && (await sendWaiting(keeping.staff)) === 'no connection') throw new Error('no connection')
}

worker.addEventListener('fetch', (event: Fetching) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (origin !== worker.location.origin) return
  if (request.method === 'POST' && pathname === '/logga-ut') {
    signedOut += 1
    event.waitUntil(inTurn(forgetAll))
    return
  }
  if (request.method === 'GET' && pathname.startsWith('/tillgangar/')) event.respondWith(asset(request))
  else if (request.method === 'GET' && request.mode === 'navigate') event.respondWith(page(request, pathname))
  else if (request.method === 'POST' && request.mode === 'navigate')
    event.respondWith(form(request, pathname))
})

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: assetsCache })) ?? fetch(request)
}

/** From the network; a kept page only when that fails, or takes so long that nobody waits for it. */
async function page(request: Request, path: string): Promise<Response> {
  const kept = await caches.match(path, { cacheName: pagesCache })
  if (!kept) return fetch(request)
  const slow = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), slowMs))
  return Promise.race([fetch(request).catch(() => kept), slow])
}

/** A form that carries a key may be sent again: when there was no answer it is kept, and the page that lists what waits is shown. */
async function form(request: Request, path: string): Promise<Response> {
  const copy = request.clone()
  try {
    return await fetch(request)
  } catch (cause) {
    const keeping = await findKeeping()
    const posted = await copy.formData().catch(() => null)
    const label = posted?.get('outboxLabel')
    const shell = keeping?.pages.find((each) => each.standsInFor === path || each.path === path)
    if (!keeping || !posted || !shell || typeof label !== 'string') throw cause
    const fields = [...posted].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    )
    const clientKey = posted.get('clientKey')
    await keep({
      key: typeof clientKey === 'string' ? clientKey : newKey(),
      staff: keeping.staff,
      url: path,
      fields,
      label: labelOf(label, fields),
      page: shell.path,
      writtenAt: deviceNow(),
      state: 'waiting',
    })
    return Response.redirect(shell.path, 303)
  }
}

let last: Promise<unknown> = Promise.resolve()
/** How many have signed out since the worker woke: what was being kept for them then is given up. */
let signedOut = 0

/** One at a time, so that signing out always comes after what was begun before it. */
function inTurn(work: () => Promise<void>): Promise<unknown> {
  last = last.then(work, work)
  return last
}

async function keepPages(keeping: Keeping): Promise<void> {
  const begun = signedOut
  const before = await findKeeping()
  if (before && before.staff !== keeping.staff) await forgetAll()
  await rememberKeeping(keeping)
  const pages = await caches.open(pagesCache)
  const assets = await caches.open(assetsCache)
  const needed = new Set<string>()
  for (const { path, standsInFor } of keeping.pages) {
    const answer = await fetch(path, { headers: { accept: 'text/html' }, redirect: 'manual' }).catch(
      () => null,
    )
    // Not signed in any more, or gone: what is kept stays until somebody signs in or out.
    if (answer?.status !== 200) continue
    if (signedOut !== begun) return
    const html = await answer.clone().text()
    for (const [, address] of html.matchAll(/(?:href|src)="(\/tillgangar\/[^"]+)"/g))
      if (address) needed.add(address)
    if (standsInFor) await pages.put(standsInFor, answer.clone())
    await pages.put(path, answer)
  }
  for (const address of needed)
    if (!(await assets.match(address))) await assets.add(address).catch(() => undefined)
  const paths = new Set(keeping.pages.flatMap((each) => [each.path, each.standsInFor ?? each.path]))
  for (const request of await pages.keys())
    if (!paths.has(new URL(request.url).pathname)) await pages.delete(request)
  if (needed.size > 0)
    for (const request of await assets.keys())
      if (!needed.has(new URL(request.url).pathname)) await assets.delete(request)
}

async function forgetAll(): Promise<void> {
  await Promise.all([caches.delete(pagesCache), forgetLists()])
}
