import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '../project-folder.ts'
import type { Document } from './document.ts'
import type { Delivery, Order } from './worker.ts'

interface Waiting {
  readonly resolve: (made: Uint8Array) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

const longestMilliseconds = 30_000
const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let last = 0

/**
 * Typesets a template with data to a tagged PDF (PDF/UA-1). `template` is a `.typ` file named from the project's
 * folder; it reads the data with `json(bytes(sys.inputs.data))`, so user text is never Typst source. The compiler lives
 * in a thread of its own: a page takes some milliseconds of processor time that requests need not wait for.
 * Throws when the template is wrong or the result would not be PDF/UA.
 */
export function typesetPdf(template: string, data: unknown): Promise<Uint8Array> {
  return ordered(template, (id) => ({ id, template, json: JSON.stringify(data) }))
}

/** A document as a Word file, written by the same thread. */
export function orderDocx(document: Document): Promise<Uint8Array> {
  return ordered('a Word file', (id) => ({ id, document }))
}

function ordered(what: string, orderOf: (id: number) => Order): Promise<Uint8Array> {
  const id = ++last
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const timer = setTimeout(() => stop(new Error(`${what} took too long to typeset`)), longestMilliseconds)
  waiting.set(id, { resolve, reject, timer })
  const press = start()
  press.ref()
  press.postMessage(orderOf(id))
  return promise
}

function start(): Worker {
  if (worker) return worker
  // Run from its source file also when this code is bundled; its own options must not be those of a test runner.
  const started = new Worker(join(projectFolder, 'src/platform/documents/worker.ts'), { execArgv: [] })
  started.on('message', deliver)
  started.on('error', (error) => stop(error instanceof Error ? error : new Error(String(error))))
  started.on('exit', () => {
    if (worker === started) stop(new Error('the typesetter ended'))
  })
  worker = started
  return started
}

function deliver(delivery: Delivery): void {
  const order = waiting.get(delivery.id)
  if (!order) return
  waiting.delete(delivery.id)
  clearTimeout(order.timer)
  if ('made' in delivery) order.resolve(delivery.made)
  else order.reject(new Error(delivery.fault))
  if (waiting.size === 0) worker?.unref()
}

// One that hangs or dies takes its queue with it; the next order starts a new one.
function stop(error: Error): void {
  const ended = worker
  worker = null
  for (const order of waiting.values()) {
    clearTimeout(order.timer)
    order.reject(error)
  }
  waiting.clear()
  void ended?.terminate()
}
