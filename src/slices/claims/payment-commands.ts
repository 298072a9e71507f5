import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { lockClaimsOfProject } from './claim-queries.ts'
import type { By } from './types.ts'

type NewPayment = {
  readonly projectId: number
  readonly accountId: number
  readonly financierId: number | null
  readonly fromAccountId: number | null
  readonly claimId: number | null
  readonly receivedOn: string
  readonly amountOre: Ore
  readonly note: string
}

export type PaymentRefusal = 'received_in_future' | 'amount_zero' | 'same_partner' | 'known_payment'

/**
 * Records money that came to a partner's books, from a financier or passed on by another partner; below zero when it was paid back.
 *
 * @param payment whole öre, day YYYY-MM-DD
 * @returns the id; refused `received_in_future`, `amount_zero`, `same_partner`, `known_payment` (the same day, amount and parties stand already)
 */
export async function recordPayment(
  tx: Tx,
  by: By,
  payment: NewPayment,
): Promise<Decision<PaymentRefusal, number>> {
  if (payment.receivedOn > by.today) return refuse('received_in_future')
  if (payment.amountOre === 0) return refuse('amount_zero')
  if (payment.fromAccountId === payment.accountId) return refuse('same_partner')
  // So that two clicks, or two people with the same bank statement, do not both find it new.
  await lockClaimsOfProject(tx, payment.projectId)
  const same = await tx
    .selectFrom('paymentReceived')
    .select('id')
    .where('accountId', '=', payment.accountId)
    .where('receivedOn', '=', payment.receivedOn)
    .where('amountOre', '=', payment.amountOre)
    .where('financierId', 'is not distinct from', payment.financierId)
    .where('fromAccountId', 'is not distinct from', payment.fromAccountId)
    .where('claimId', 'is not distinct from', payment.claimId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (same) return refuse('known_payment')
  const { id } = await tx
    .insertInto('paymentReceived')
    .values({ ...payment, recordedByStaffId: by.staffId, recordedAt: by.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/** Takes a payment that was recorded wrongly out of the sums; it stays to be read, with the reason. */
export async function removePayment(
  tx: Tx,
  by: By,
  payment: { readonly id: number; readonly version: number },
  reason: string,
): Promise<void> {
  const changed = await tx
    .updateTable('paymentReceived')
    .set((e) => ({ removedAt: by.now, removedReason: reason, version: e('version', '+', 1) }))
    .where('id', '=', payment.id)
    .where('version', '=', payment.version)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw changedMeanwhile()
}
