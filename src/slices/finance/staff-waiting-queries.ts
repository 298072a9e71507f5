import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { unconfirmedMonths } from './staff-months.ts'
import { listConfirmedMonths, listSharesWhere } from './staff-queries.ts'
import type { StaffShare } from './staff-types.ts'

/** A post with months that have passed and that the one who asks may confirm. */
export type ShareToConfirm = {
  readonly share: StaffShare
  /** First days of the months, the earliest first; never empty. */
  readonly months: readonly string[]
  /** It is the post of the one who asks, not one that the head confirms for somebody else. */
  readonly isOwn: boolean
}

/**
 * The posts whose months wait for somebody: as holder, as head of the office, or as manager where no office pays. Own posts first.
 *
 * @param staffId who asks
 * @param today YYYY-MM-DD
 */
export async function listSharesToConfirm(
  tx: Tx,
  staffId: number,
  today: string,
): Promise<readonly ShareToConfirm[]> {
  const mine = sql`s.from_on < ${today} and nimr.may_confirm_share(s.id)`
  const shares = await listSharesWhere(tx, mine)
  if (shares.length === 0) return []
  const confirmed = Map.groupBy(
    await listConfirmedMonths(
      tx,
      shares.map(({ id }) => id),
    ),
    ({ staffShareId }) => staffShareId,
  )
  return shares
    .map((share) => ({
      share,
      months: unconfirmedMonths(share, confirmed.get(share.id) ?? [], today),
      isOwn: share.staffId === staffId,
    }))
    .filter(({ months }) => months.length > 0)
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
}
