import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type Question = {
  readonly id: number
  readonly words: string
  readonly fromSupplier: boolean
  readonly askedAt: Date
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly version: number
}

/** Questions that the reader may see, oldest first: staff all, a supplier the answered ones and its own. Who asked is never told. */
export async function listQuestions(tx: Tx, purchaseId: number): Promise<readonly Question[]> {
  const { rows } = await sql<Question>`
    select id, words, from_supplier as "fromSupplier", asked_at as "askedAt", answer, answered_at as "answeredAt", version
    from question where purchase_id = ${purchaseId} order by id`.execute(tx)
  return rows
}
