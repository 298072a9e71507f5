import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export type Field = readonly [name: string, value: string]

/** A form that was filled in on this device and waits to be received. Sending it twice does no harm: it carries a key of its own. */
export type Kept = {
  readonly key: string
  /** Whose it is: shown to and sent as nobody else. */
  readonly staff: string
  readonly url: string
  readonly fields: readonly Field[]
  /** What it is, in words, for the list. */
  readonly label: string
  /** The page where it was written and may be mended. */
  readonly page: string
  readonly writtenAt: number
  readonly state: 'waiting' | 'refused' | 'sent'
  /** Why it was not accepted, each in a sentence. */
  readonly errors?: readonly string[]
  /** What it has become. */
  readonly href?: string
}

/** Who uses this device now, and which pages are to open without a connection. */
export type Keeping = { readonly staff: string; readonly pages: readonly Page[] }
/** A page kept for use without a connection, and the address that it is shown at besides its own. */
export type Page = { readonly path: string; readonly standsInFor?: string | undefined }

type Stores = DBSchema & {
  outbox: { key: string; value: Kept }
  lists: { key: string; value: { readonly staff: string; readonly body: unknown } }
  settings: { key: 'keeping' | 'device'; value: Keeping | string }
}

let opened: Promise<IDBPDatabase<Stores>> | undefined

function open(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>('nimr', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'key' })
      db.createObjectStore('lists')
      db.createObjectStore('settings')
    },
    terminated() {
      opened = undefined
    },
  })
  return opened
}

export async function keep(kept: Kept): Promise<void> {
  await (await open()).put('outbox', kept)
}

export async function listKept(staff: string): Promise<readonly Kept[]> {
  const all = await (await open()).getAll('outbox')
  return all.filter((kept) => kept.staff === staff).sort((a, b) => a.writtenAt - b.writtenAt)
}

export async function throwAway(key: string): Promise<void> {
  await (await open()).delete('outbox', key)
}

/** Changes what is kept under a key in one transaction, so that a tick made while sending is not lost; null removes it. */
export async function change(key: string, changed: (before: Kept | undefined) => Kept | null): Promise<void> {
  const tx = (await open()).transaction('outbox', 'readwrite')
  const after = changed(await tx.store.get(key))
  if (after) await tx.store.put(after)
  else await tx.store.delete(key)
  await tx.done
}

export async function keepList(name: string, staff: string, body: unknown): Promise<void> {
  await (await open()).put('lists', { staff, body }, name)
}

export async function findList(name: string, staff: string): Promise<unknown> {
  const list = await (await open()).get('lists', name)
  return list?.staff === staff ? list.body : undefined
}

export async function rememberKeeping(keeping: Keeping): Promise<void> {
  await (await open()).put('settings', keeping, 'keeping')
}

export async function findKeeping(): Promise<Keeping | undefined> {
  const keeping = await (await open()).get('settings', 'keeping')
  return typeof keeping === 'object' ? keeping : undefined
}

/** Tells this device from others, for marks made on two at once; made here and nowhere else. */
export async function deviceKey(): Promise<string> {
  const db = await open()
  const known = await db.get('settings', 'device')
  if (typeof known === 'string') return known
  const made = newKey()
  await db.put('settings', made, 'device')
  return made
}

/** When somebody signs out: lists and settings go; what was not received stays, for its writer alone, since it is nowhere else. */
export async function forgetLists(): Promise<void> {
  const db = await open()
  await Promise.all([db.clear('lists'), db.delete('settings', 'keeping')])
  for (const kept of await db.getAll('outbox')) if (kept.state === 'sent') await db.delete('outbox', kept.key)
}

export const newKey = (): string => crypto.randomUUID()

/** "Samtal med {company}" with what was written in the field. */
export function labelOf(pattern: string, fields: readonly Field[]): string {
  return pattern
    .replace(/\{(\w+)\}/g, (_, name) => fields.find(([field]) => field === name)?.[1] ?? '')
    .trim()
}
