import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Who } from '../finance/index.ts'
import type { AccountMapping } from './types.ts'

/**
 * Says what an account, or a range of them, is to the financier; said again, it is changed.
 *
 * @returns refused `cost_type_missing` when it is a cost without a type
 */
export async function mapAccounts(
  tx: Tx,
  who: Who,
  accountId: number,
  mapping: AccountMapping,
): Promise<Decision<'cost_type_missing'>> {
  const { from, to, use, costTypeCode } = mapping
  if ((use === 'cost') !== (costTypeCode !== null)) return refuse('cost_type_missing')
  await sql`insert into nimr.account_mapping (account_id, from_account, to_account, use, cost_type_code, set_by_staff_id, set_at)
    values (${accountId}, ${from}, ${to}, ${use}, ${costTypeCode}, ${who.staffId}, ${who.now})
    on conflict (account_id, from_account, to_account) do update set use = excluded.use, cost_type_code = excluded.cost_type_code,
      set_by_staff_id = excluded.set_by_staff_id, set_at = excluded.set_at, version = account_mapping.version + 1`.execute(
    tx,
  )
  return allow()
}

/** Forgets what was said of a range; false when it is gone already or the actor may not. */
export async function forgetMapping(tx: Tx, accountId: number, id: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('accountMapping')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
