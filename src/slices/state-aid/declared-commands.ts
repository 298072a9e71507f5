import { day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { euroAt } from './euro-amount-rules.ts'
import { findRate } from './rate-queries.ts'
import type { DeclaredInput, Who } from './types.ts'

/**
 * Writes down aid that a company got from others: it counts against the room from then on. With only kronor known, the month's rate makes
 * them euro.
 *
 * @returns the row's id; refused `granted_ahead` (a day to come), `amount_missing`, `rate_missing` (kronor of a month without a rate: give the euro)
 * @source Regulation (EU) 2023/2831 art. 7(4): declaration of all de minimis aid; checked 2026-11-29
 */
export async function declareAid(
  tx: Tx,
  who: Who,
  input: DeclaredInput,
): Promise<Decision<'granted_ahead' | 'amount_missing' | 'rate_missing', number>> {
  if (input.grantedOn > who.today) return refuse('granted_ahead')
  let amountEurCent = input.amountEurCent
  if (amountEurCent === null) {
    if (input.amountOre === null) return refuse('amount_missing')
    const rate = await findRate(tx, input.grantedOn)
    if (!rate) return refuse('rate_missing')
    amountEurCent = euroAt(ore(input.amountOre), day(input.grantedOn), rate.sekPerEur)
  }
  const row = await tx
    .insertInto('declaredAid')
    .values({ ...input, amountEurCent, recordedAt: who.now, recordedByStaffId: who.staffId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(row.id)
}

/**
 * Says that aid written down before does not count: it was a mistake, or stands twice. The row stays to be read.
 *
 * @returns false when it is gone from what the actor may change, or somebody did it first
 */
export async function supersedeDeclaredAid(tx: Tx, who: Who, id: number, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('declaredAid')
    .set({ supersededAt: who.now, supersededByStaffId: who.staffId, supersededReason: reason })
    .where('id', '=', id)
    .where('supersededAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
