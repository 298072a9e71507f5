import { forbidden, idParam, notFound, type RequestContext, type Viewer } from '../../platform/http/index.ts'
import { type ChoiceRights, findChoiceRights, lockChoice } from './choice-queries.ts'
import type { PurchaseFacts } from './document-types.ts'
import { findPurchaseFacts } from './fact-queries.ts'

export type Loaded = {
  readonly viewer: Viewer
  readonly facts: PurchaseFacts
  readonly rights: ChoiceRights
}

/** The purchase of the address, `/insatser/:id/upphandling/:purchase/…`, for anybody at work; others find nothing there. */
export async function loadChoice(c: RequestContext): Promise<Loaded> {
  const { viewer, tx } = c.var
  if (!viewer || viewer.roles.length === 0) throw forbidden()
  const facts = await findPurchaseFacts(tx, idParam(c, 'purchase'))
  if (!facts || facts.interventionId !== idParam(c, 'id')) throw notFound()
  return { viewer, facts, rights: await findChoiceRights(tx, facts.id) }
}

/**
 * The same, for acts that change grades or decide: one at a time for each purchase, so that a decision rests on the
 * grades as they are when it is written. Locked before anything is read.
 */
export async function loadChoiceToChange(c: RequestContext): Promise<Loaded> {
  await lockChoice(c.var.tx, idParam(c, 'purchase'))
  return loadChoice(c)
}

export const choicePath = '/insatser/:id{[0-9]+}/upphandling/:purchase{[0-9]+}' as const
