import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { DeclineReason } from './types.ts'

/**
 * An intervention takes open needs up, of any municipality. The database refuses whoever may not write the intervention; needs that
 * are no longer open are left as they are.
 *
 * @returns the ids of those that were taken up
 */
export async function takeUpNeeds(
  tx: Tx,
  { interventionId, needIds }: { readonly interventionId: number; readonly needIds: readonly number[] },
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select * from counter.take_up_needs(${needIds}::bigint[], ${interventionId}::bigint) as taken (id)`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/**
 * The needs that an intervention took up are met, of the companies that came.
 *
 * @returns the ids of those that were met
 */
export async function meetNeeds(
  tx: Tx,
  { interventionId, companyIds }: { readonly interventionId: number; readonly companyIds: readonly number[] },
): Promise<readonly number[]> {
  return settle(tx, interventionId, { companyIds, state: 'met', reason: 'attended' })
}

/**
 * Needs that an intervention took up are open again: all of them when it is abandoned, or those named.
 *
 * @param words why, for the coach of each company to read
 */
export async function reopenNeeds(
  tx: Tx,
  settling: {
    readonly interventionId: number
    readonly needIds?: readonly number[]
    readonly words: string | null
  },
): Promise<readonly number[]> {
  return settle(tx, settling.interventionId, { ...settling, state: 'open', reason: 'abandoned' })
}

/** Needs that an intervention took up are declined, with the reason. */
export async function declineNeeds(
  tx: Tx,
  settling: {
    readonly interventionId: number
    readonly needIds: readonly number[]
    readonly reason: DeclineReason
    readonly words: string | null
  },
): Promise<readonly number[]> {
  return settle(tx, settling.interventionId, { ...settling, state: 'declined' })
}

type Settling = {
  readonly needIds?: readonly number[]
  readonly companyIds?: readonly number[]
  readonly state: 'met' | 'open' | 'declined'
  readonly reason: string
  readonly words?: string | null
}

async function settle(
  tx: Tx,
  interventionId: number,
  { needIds, companyIds, state, reason, words }: Settling,
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select * from counter.settle_needs(${interventionId}::bigint, ${needIds ?? null}::bigint[], ${companyIds ?? null}::bigint[],
      ${state}, ${reason}, ${words ?? null}) as settled (id)`.execute(tx)
  return rows.map(({ id }) => id)
}
