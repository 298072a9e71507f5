import { forbidden, idParam, notFound, type RequestContext, type Viewer } from '../../platform/http/index.ts'
import { findIntervention } from '../interventions/index.ts'
import { findShareRights, type Key, listKeys, loadWhole, type WholeKey } from './key-queries.ts'

export const basePath = '/insatser/:id{[0-9]+}/kostnadsfordelning'
export const onePath = `${basePath}/:number{[0-9]+}`

export type LoadedKeys = {
  readonly viewer: Viewer
  readonly intervention: { readonly id: number; readonly title: string }
  readonly versions: readonly Key[]
  readonly mayWrite: boolean
}

/** The versions of the key of the address's intervention, for whoever may read them; to others there is no such page. */
export async function loadKeys(c: RequestContext): Promise<LoadedKeys> {
  const { tx, viewer } = c.var
  if (!viewer) throw forbidden()
  const intervention = await findIntervention(tx, idParam(c))
  if (!intervention) throw notFound()
  const rights = await findShareRights(tx, intervention.id)
  if (!rights.reads) throw forbidden()
  return { viewer, intervention, versions: await listKeys(tx, intervention.id), mayWrite: rights.writes }
}

export async function loadToWrite(c: RequestContext): Promise<LoadedKeys> {
  const loaded = await loadKeys(c)
  if (!loaded.mayWrite) throw forbidden()
  return loaded
}

/** The version of the address, with its costs and payers. */
export async function loadVersion(c: RequestContext): Promise<LoadedKeys & { readonly key: WholeKey }> {
  const loaded = await loadKeys(c)
  const key = loaded.versions.find(({ number }) => number === idParam(c, 'number'))
  if (!key) throw notFound()
  return { ...loaded, key: await loadWhole(c.var.tx, key, c.var.language) }
}

/** The draft that is written on; there is at most one. */
export async function loadDraft(c: RequestContext): Promise<LoadedKeys & { readonly key: WholeKey }> {
  const loaded = await loadToWrite(c)
  const draft = loaded.versions.find(({ proposedAt }) => proposedAt === null)
  if (!draft) throw notFound()
  return { ...loaded, key: await loadWhole(c.var.tx, draft, c.var.language) }
}
