import type { Child } from 'hono/jsx'
import type { RequestContext } from '../../platform/http/index.ts'
import type { Purchase, PurchaseReach } from './purchase-queries.ts'

/** What belongs to the choice among bids on a purchase's page: criteria before it is sent; scores, award and papers after the opening. */
export async function choiceParts(
  _c: RequestContext,
  _purchase: Purchase,
  _reach: PurchaseReach,
): Promise<Child> {
  return null
}
