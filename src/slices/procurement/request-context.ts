import { forbidden, idParam, notFound, type RequestContext, type Viewer } from '../../platform/http/index.ts'
import type { Seal } from '../../platform/seal/index.ts'
import { mayReadPurchases } from './permissions.ts'
import { findPurchase, findReach, type Purchase, type PurchaseReach } from './purchase-queries.ts'

/** Whoever is signed in and may read purchases. */
export function reader(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayReadPurchases(viewer)) throw forbidden()
  return viewer
}

export type Loaded = {
  readonly viewer: Viewer
  readonly purchase: Purchase
  readonly reach: PurchaseReach
}

/** The purchase of the address, with what the database lets the viewer do with it. */
export async function loadPurchase(c: RequestContext): Promise<Loaded> {
  const viewer = reader(c)
  const purchase = await findPurchase(c.var.tx, idParam(c, 'purchase'))
  if (!purchase || purchase.interventionId !== idParam(c)) throw notFound()
  return { viewer, purchase, reach: await findReach(c.var.tx, purchase) }
}

/** The same, for those who write the request: the task force and the project manager. */
export async function loadToWrite(c: RequestContext): Promise<Loaded> {
  const loaded = await loadPurchase(c)
  if (!loaded.reach.mayWrite) throw forbidden()
  return loaded
}

/** The same, for those who weigh the bids: the task force alone. */
export async function loadAsMember(c: RequestContext): Promise<Loaded> {
  const loaded = await loadPurchase(c)
  if (!loaded.reach.isMember) throw forbidden()
  return loaded
}

/** The installation's seal. An installation without one cannot take bids. */
export function sealOf(c: RequestContext): Seal {
  const { seal } = c.var.site
  if (!seal) throw new Error('this installation was started without a seal key')
  return seal
}
