import type { Viewer } from '../../platform/http/index.ts'

/** Everyone who works here reads that something is bought; bids the database opens to those who weigh them. */
export function mayReadPurchases(viewer: Viewer): boolean {
  return viewer.roles.length > 0
}
