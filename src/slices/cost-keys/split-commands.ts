import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { WholeKey } from './key-queries.ts'
import { settle } from './settle-rules.ts'
import { type ShareRefusal, splitRuleVersion } from './split-rules.ts'
import { findActualSplit } from './split-view.ts'

type Making = { readonly staffId: number; readonly now: Date }

/**
 * Keeps what the key gives now: input, output and rule version, and each payer's own share to book.
 *
 * @param key the key in force
 * @returns the split's id; refused as `splitActual` says
 */
export async function keepSplit(
  tx: Tx,
  { staffId, now }: Making,
  key: WholeKey,
): Promise<Decision<ShareRefusal, number>> {
  const found = await findActualSplit(tx, key)
  if (!found.allowed) return found
  const { costOre, feesOre, refundOre, parts, otherBooks, input } = found.value
  const output = {
    parts: parts.map(({ payer, shareOre, bookedOre, companies, seats }) => ({
      payerId: payer.id,
      companies,
      seats,
      shareOre,
      bookedOre,
    })),
    otherBooks: otherBooks.map(({ account, bookedOre }) => ({ accountId: account.id, bookedOre })),
  }
  const { id } = await tx
    .insertInto('costSplit')
    .values({
      costKeyId: key.id,
      costOre,
      feeOre: feesOre,
      refundOre,
      input: JSON.stringify(input),
      output: JSON.stringify(output),
      ruleVersion: splitRuleVersion,
      madeByStaffId: staffId,
      madeAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('costSplitPart')
    .values(
      parts.map(({ payer, shareOre, bookedOre }) => ({
        costSplitId: id,
        payerId: payer.id,
        shareOre,
        bookedOre,
      })),
    )
    .execute()
  return allow(id)
}

export type RequisitionTerms = {
  readonly fromOn: string | null
  readonly toOn: string | null
  readonly dueOn: string | null
  readonly reference: string
  readonly reason: string
}

/**
 * Makes the requisitions that are still needed for every payer's part to be right, from the accounts that the maker writes. Numbers follow each
 * other within a project. What was asked before counts; a second time there is nothing to ask.
 *
 * @returns how many; refused as `splitActual` says, `nothing_to_ask` when own costs and earlier requisitions already are the shares,
 *   `other_project` when what is left is to be asked by another project's books
 */
export async function makeRequisitions(
  tx: Tx,
  making: Making,
  key: WholeKey,
  terms: RequisitionTerms,
): Promise<Decision<ShareRefusal | 'nothing_to_ask' | 'other_project', number>> {
  await sql`select pg_advisory_xact_lock(hashtext('requisition of'), ${key.interventionId}::int)`.execute(tx)
  const found = await findActualSplit(tx, key)
  if (!found.allowed) return found
  const { asked } = settle(found.value.balances)
  if (asked.length === 0) return refuse('nothing_to_ask')
  const { rows } = await sql<{ id: number }>`select unnest(nimr.writable_accounts()) as id`.execute(tx)
  const own = asked.filter(({ fromAccountId }) => rows.some(({ id }) => id === fromAccountId))
  if (own.length === 0) return refuse('other_project')
  const split = await keepSplit(tx, making, key)
  if (!split.allowed) return split
  for (const one of own.toSorted((a, b) => a.projectId - b.projectId)) {
    await tx
      .insertInto('requisition')
      .values({
        ...one,
        ...terms,
        amountOre: ore(one.amountOre),
        number: await nextNumber(tx, one.projectId),
        costSplitId: split.value,
        madeByStaffId: making.staffId,
        madeAt: making.now,
      })
      .execute()
  }
  return allow(own.length)
}

/** One after another within a project, without gaps: two who make at once wait for each other. */
async function nextNumber(tx: Tx, projectId: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('requisition number'), ${projectId}::int)`.execute(tx)
  const row = await tx
    .selectFrom('requisition')
    .where('projectId', '=', projectId)
    .select((eb) => eb.fn.max('number').as('last'))
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
