import { keepForms } from './kept-forms.ts'
import { showKept } from './kept-list.ts'
import { keepMarks } from './kept-marks.ts'
import { forgetLists, listKept, type Page } from './outbox.ts'
import { sendWaiting } from './send.ts'

const firstRetryMs = 2_000
const lastRetryMs = 60_000

// For pages of somebody who is signed in: what was written without a connection is sent as soon as there is one.
const { staff: signedIn, keepPages } = document.documentElement.dataset
if (signedIn && 'indexedDB' in globalThis) begin(signedIn)

function begin(staff: string): void {
  const retry = { after: firstRetryMs, timer: 0 }
  const send = async () => {
    clearTimeout(retry.timer)
    const outcome = await sendWaiting(staff)
    await showKept(staff, outcome)
    // A browser may say that it is online before its first request gets through, and will not say so again.
    if (outcome === 'no connection') {
      retry.timer = globalThis.setTimeout(() => void send(), retry.after)
      retry.after = Math.min(retry.after * 2, lastRetryMs)
    } else retry.after = firstRetryMs
    return outcome
  }
  keepForms(staff, send)
  keepMarks(staff, send)
  void showKept(staff, 'done').then(send)
  addEventListener('online', () => void send())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void send()
  })
  void keepPagesFor(staff)
  document.querySelector('form[action="/logga-ut"]')?.addEventListener('submit', () => {
    localStorage.removeItem(remembered)
    void forgetLists()
  })
}

/** Asks the worker to keep the pages that open without a connection: those of every page, and this one when it says so. */
async function keepPagesFor(staff: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !navigator.onLine) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const ready = await navigator.serviceWorker.ready
    ready.active?.postMessage({ keep: { staff, pages: await pagesToKeep(staff) } })
    await wakeUpLater(ready, staff)
  } catch {
    // Private browsing, or storage that is turned off: all works as before, with a connection.
  }
}

const mostPages = 12
const remembered = 'nimr-kept-pages'

/** The pages of the frame, and those the reader has opened that say they are to be kept, the latest first. */
async function pagesToKeep(staff: string): Promise<readonly Page[]> {
  const fixed = JSON.parse(keepPages ?? '[]') as Page[]
  const before = JSON.parse(localStorage.getItem(remembered) ?? '{}') as { staff?: string; paths?: string[] }
  const here = document.querySelector('[data-keep-page]') ? [location.pathname] : []
  const paths = [...new Set([...here, ...(before.staff === staff ? (before.paths ?? []) : [])])]
  const latest = paths.slice(0, mostPages)
  localStorage.setItem(remembered, JSON.stringify({ staff, paths: latest }))
  return [...fixed, ...latest.map((path) => ({ path }))]
}

async function wakeUpLater(ready: ServiceWorkerRegistration, staff: string): Promise<void> {
  const sync = (ready as { sync?: { register: (tag: string) => Promise<void> } }).sync
  const waiting = (await listKept(staff)).some((kept) => kept.state === 'waiting')
  if (waiting) await sync?.register('nimr-outbox').catch(() => undefined)
}
