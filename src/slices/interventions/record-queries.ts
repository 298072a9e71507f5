import type { Tx } from '../../platform/db/index.ts'

export type Publication = {
  readonly id: number
  readonly what: string
  readonly publishedWhere: string
  readonly url: string | null
  readonly publishedOn: string
  readonly by: string | null
}

/** What was published where, the latest first. */
export async function listPublications(tx: Tx, interventionId: number): Promise<readonly Publication[]> {
  return tx
    .selectFrom('publication as p')
    .leftJoin('staff as s', 's.id', 'p.recordedByStaffId')
    .where('p.interventionId', '=', interventionId)
    .select(['p.id', 'p.what', 'p.publishedWhere', 'p.url', 'p.publishedOn', 's.name as by'])
    .orderBy('p.publishedOn', 'desc')
    .orderBy('p.id', 'desc')
    .execute()
}

export type SupportEntry = {
  readonly id: number
  readonly heldOn: string
  readonly durationMinutes: number
  readonly what: string
  readonly bySupplier: boolean
  readonly isCarriedOver: boolean
  readonly by: string | null
}

/** Hours of support by day, the latest first; empty for those who may see only the sum. */
export async function listSupport(tx: Tx, interventionId: number): Promise<readonly SupportEntry[]> {
  return tx
    .selectFrom('supportEntry as e')
    .leftJoin('staff as s', 's.id', 'e.recordedByStaffId')
    .where('e.interventionId', '=', interventionId)
    .select([
      'e.id',
      'e.heldOn',
      'e.durationMinutes',
      'e.what',
      'e.bySupplier',
      'e.isCarriedOver',
      's.name as by',
    ])
    .orderBy('e.heldOn', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
}
