import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { keepFile } from '../../platform/files/index.ts'
import type { Seal } from '../../platform/seal/index.ts'
import { aboutBid } from './bid-commands.ts'
import { unpackBid } from './bid-content.ts'

export type OpeningRefusal =
  | 'not_on_task_force'
  | 'not_sent'
  | 'cancelled'
  | 'already_opened'
  | 'too_early'
  | 'own_conflict'
  | 'not_all_declared'
  | 'seal_key_missing'
  | 'deadline_was_moved'

/** Why the actor may not open the bids now, on the database's clock; null when it may. */
export async function whyNotOpen(tx: Tx, purchaseId: number): Promise<OpeningRefusal | null> {
  const { rows } = await sql<{
    why: OpeningRefusal | null
  }>`select counter.why_not_open(${purchaseId}) as why`.execute(tx)
  return rows[0]?.why ?? null
}

type Released = {
  readonly bidId: number
  readonly supplierId: number
  readonly receivedAt: Date
  readonly keyId: string
  readonly envelope: Buffer
  readonly openedAt: Date
}

/**
 * Opens the bids of a purchase: one act, once, by a member of the task force without conflict whose colleagues have declared, when the
 * deadline has passed on the database's clock. The database remembers it before it lets the sealed bids out; the key is read from its file.
 * A bid that was changed after it was sealed is kept as damaged. When a key is missing nothing is opened.
 *
 * @returns refused as the database says, or `seal_key_missing`, `deadline_was_moved` (a bid was sealed for a later deadline than the purchase now has)
 */
export async function openBids(
  tx: Tx,
  now: Date,
  seal: Seal,
  purchaseId: number,
): Promise<Decision<OpeningRefusal, number>> {
  const why = await whyNotOpen(tx, purchaseId)
  if (why) return refuse(why)
  // A refusal after this leaves nothing behind, whatever the caller does with its transaction.
  await sql`savepoint opening`.execute(tx)
  const opened = await openReleased(tx, now, seal, purchaseId)
  if (!opened.allowed) await sql`rollback to savepoint opening`.execute(tx)
  return opened
}

async function openReleased(
  tx: Tx,
  now: Date,
  seal: Seal,
  purchaseId: number,
): Promise<Decision<OpeningRefusal, number>> {
  const { rows } = await sql<Released>`
    select bid_id as "bidId", supplier_id as "supplierId", received_at as "receivedAt", key_id as "keyId", envelope, opened_at as "openedAt"
    from counter.open_bids(${purchaseId})`.execute(tx)
  const keys = seal.keyIds()
  if (!rows.every(({ keyId }) => keys.includes(keyId))) return refuse('seal_key_missing')
  for (const bid of rows) {
    const kept = await keepOpened(tx, now, seal, purchaseId, bid)
    if (!kept.allowed) return kept
  }
  return allow(rows.length)
}

async function keepOpened(
  tx: Tx,
  now: Date,
  seal: Seal,
  purchaseId: number,
  bid: Released,
): Promise<Decision<'deadline_was_moved'>> {
  const about = aboutBid({ purchaseId, supplierId: bid.supplierId, receivedAt: bid.receivedAt })
  const unsealed = seal.unseal(bid.envelope, about)
  if (!unsealed.allowed) {
    await tx.insertInto('openedBid').values({ bidId: bid.bidId, purchaseId, damaged: true }).execute()
    return allow()
  }
  // Sealed into the bid: whoever moved the deadline in the database nearer cannot have moved it here.
  const until = unsealed.value.about['until']
  if (typeof until === 'string' && until > bid.openedAt.toISOString()) return refuse('deadline_was_moved')
  const { priceOre, description, files } = unpackBid(unsealed.value.content)
  await tx.insertInto('openedBid').values({ bidId: bid.bidId, purchaseId, priceOre, description }).execute()
  for (const file of files) {
    const kept = await keepFile(tx, now, {
      ...file,
      record: { table: 'opened_bid', id: bid.bidId },
      kind: 'bid',
    })
    // It was taken when the bid was left. Rather no opening, which can be tried again, than an opened bid without a part of it.
    if (!kept.allowed) throw new Error(`a file of bid ${bid.bidId} cannot be kept: ${kept.refusal}`)
  }
  return allow()
}

/** Reads the price of a bid that came by e-mail out of its files, once, after the opening. False when it has a price already. */
export async function readPrice(
  tx: Tx,
  { now, staffId }: { readonly now: Date; readonly staffId: number },
  bid: { readonly id: number; readonly purchaseId: number },
  priceOre: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('openedBid')
    .set({ priceOre, priceReadByStaffId: staffId, priceReadAt: now })
    .where('bidId', '=', bid.id)
    .where('purchaseId', '=', bid.purchaseId)
    .where('priceOre', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
