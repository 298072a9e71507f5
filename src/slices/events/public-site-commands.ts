import type { Tx } from '../../platform/db/index.ts'

export type SiteSettings = {
  readonly operatorName: string
  readonly contactEmail: string
  readonly contactPhone: string
  readonly protectionOfficerEmail: string
  readonly accessibilityReviewedOn: string | null
  readonly shortcomingsSv: string
  readonly shortcomingsEn: string
}

export async function findSiteSettings(tx: Tx): Promise<SiteSettings & { readonly version: number }> {
  const { onlyRow: _, ...row } = await tx.selectFrom('publicSite').selectAll().executeTakeFirstOrThrow()
  return row
}

/** Changes who answers for the public pages; the database lets administrators only. @returns false when it was changed meanwhile */
export async function changePublicSite(tx: Tx, version: number, settings: SiteSettings): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('publicSite')
    .set((eb) => ({ ...settings, version: eb('version', '+', 1) }))
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
