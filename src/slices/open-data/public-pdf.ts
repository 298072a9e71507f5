import { createHash } from 'node:crypto'
import { type Document, documentPdf } from '../../platform/documents/index.ts'

const most = 20
const kept = new Map<string, Promise<Uint8Array>>()

/** A published document as PDF, typeset once however many ask for it: anybody may, and the typesetter is one for all. The latest twenty are kept. */
export function publicPdf(document: Document): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(document)).digest('hex')
  const known = kept.get(key)
  if (known) return known
  const made = documentPdf(document)
  kept.set(key, made)
  // What could not be made is tried again by the next who asks.
  made.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return made
}
