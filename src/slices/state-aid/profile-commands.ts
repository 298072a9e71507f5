import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Sector } from './types.ts'

export type AidProfile = {
  readonly sector: Sector
  readonly isRoadFreight: boolean
  /** `MM-DD` */
  readonly fiscalYearEnd: string
  readonly version: number
}

/** What a company has answered of sector, road freight and fiscal year; undefined when nobody has asked. */
export async function findAidProfile(tx: Tx, companyId: number): Promise<AidProfile | undefined> {
  const row = await tx
    .selectFrom('aidProfile')
    .select([sql<Sector>`sector`.as('sector'), 'isRoadFreight', 'fiscalYearEnd', 'version'])
    .where('companyId', '=', companyId)
    .executeTakeFirst()
  return row
}

/**
 * Writes down what a company answers. It decides under which regulation aid is counted: primary farming and fishery have their own.
 *
 * @param profile.version the one that was read, 0 when there was none
 * @returns false when somebody else changed it meanwhile
 * @source Regulation (EU) 2023/2831 art. 1(1); Regulation (EU) No 1407/2013 art. 3(2); checked 2026-11-29
 */
export async function setAidProfile(tx: Tx, companyId: number, profile: AidProfile): Promise<boolean> {
  const { version, ...values } = profile
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('aidProfile')
      .values({ companyId, ...values })
      .onConflict((conflict) => conflict.column('companyId').doNothing())
      .executeTakeFirst()
    return (numInsertedOrUpdatedRows ?? 0n) > 0n
  }
  const { numUpdatedRows } = await tx
    .updateTable('aidProfile')
    .set({ ...values, version: version + 1 })
    .where('companyId', '=', companyId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
