/** The first question answered: a request goes out, the short form is enough, an agreement or own staff can do it. */
export const purchaseKinds = ['request', 'small', 'framework', 'own_staff'] as const
export type PurchaseKind = (typeof purchaseKinds)[number]

/** Where a purchase stands; told by what has happened to it, on the database's own clock. */
export const purchaseStates = [
  'not_needed',
  'small',
  'being_written',
  'out',
  'closed_to_bids',
  'opened',
  'awarded',
  'cancelled',
] as const
export type PurchaseState = (typeof purchaseStates)[number]

/** An authority that buys or may call off: a municipality, or an organisation such as a municipal company. */
export type AuthorityKey = `municipality-${string}` | `organisation-${number}`

/** Where a purchase's pages are, beneath its intervention. */
export function purchasePath(purchase: { readonly id: number; readonly interventionId: number }): string {
  return `/insatser/${purchase.interventionId}/upphandling/${purchase.id}`
}
