import type { Tx } from '../../platform/db/index.ts'

/** A member says whether something ties them to a bidder. The latest holds; when the bids lie open a conflict cannot be taken back. */
export async function declareConflict(
  tx: Tx,
  { now, staffId }: { readonly now: Date; readonly staffId: number },
  purchaseId: number,
  declared: { readonly hasConflict: boolean; readonly words: string },
): Promise<void> {
  await tx
    .insertInto('conflictDeclaration')
    .values({ purchaseId, staffId, declaredAt: now, ...declared })
    .execute()
}
