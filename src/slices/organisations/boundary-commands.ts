import type { Tx } from '../../platform/db/index.ts'
import type { Boundary } from './boundary-file.ts'

/**
 * Stores the boundaries of municipalities; those that were there before are replaced, other municipalities' are left.
 *
 * @param loaded.source where the boundaries come from, in words
 */
export async function storeBoundaries(
  tx: Tx,
  boundaries: readonly Boundary[],
  loaded: { readonly source: string; readonly now: Date },
): Promise<void> {
  const { source, now: loadedAt } = loaded
  for (const { code: municipalityCode, geometry } of boundaries) {
    const row = { geometry: JSON.stringify(geometry), source, loadedAt }
    await tx
      .insertInto('municipalityBoundary')
      .values({ municipalityCode, ...row })
      .onConflict((conflict) => conflict.column('municipalityCode').doUpdateSet(row))
      .execute()
  }
}
