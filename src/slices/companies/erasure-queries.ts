import type { Tx } from '../../platform/db/index.ts'
import type { ErasureGround } from './types.ts'

export type Erasure = {
  readonly ground: ErasureGround
  readonly words: string
  readonly erasedAt: Date
  /** Null: by whoever runs the system. */
  readonly by: string | null
}

/** Who erased a person, when and why; told to the own offices. */
export async function findErasure(tx: Tx, personId: number): Promise<Erasure | undefined> {
  const row = await tx
    .selectFrom('personErasure as e')
    .leftJoin('staff as s', 's.id', 'e.erasedByStaffId')
    .where('e.personId', '=', personId)
    .select(['e.ground', 'e.words', 'e.erasedAt', 's.name as by'])
    .executeTakeFirst()
  return row as Erasure | undefined
}
