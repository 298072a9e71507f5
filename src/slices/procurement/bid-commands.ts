import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { decideFile, type FileRefusal, type Upload } from '../../platform/files/index.ts'
import type { Seal } from '../../platform/seal/index.ts'
import { type BidContent, largestBidBytes, packBid } from './bid-content.ts'

/** What a bid is about, bound to the sealed bytes: it cannot be moved to another purchase, supplier or time, nor to an earlier deadline. */
export function aboutBid(bid: { purchaseId: number; supplierId: number; receivedAt: Date }) {
  return {
    purchase: bid.purchaseId,
    supplier: bid.supplierId,
    receivedAt: bid.receivedAt.toISOString(),
  }
}

/** The moment on the database's clock, to the millisecond below: what came in has come by then. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const { rows } = await sql<{
    at: Date
  }>`select date_trunc('milliseconds', clock_timestamp()) as at`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('the database has no clock')
  return row.at
}

/** Refused `file_empty`, `file_too_large` (one, or all together), `file_type_unknown`. */
export async function decideBidFiles(files: readonly Upload[]): Promise<Decision<FileRefusal>> {
  const together = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
  if (together > largestBidBytes) return refuse('file_too_large')
  for (const file of files) {
    const decision = await decideFile(file)
    if (!decision.allowed) return refuse(decision.refusal)
  }
  return allow()
}

export type Receipt = {
  readonly bidId: number
  readonly digest: string
  readonly email: string
  readonly receivedAt: Date
}

type OfSupplier = { readonly purchaseId: number; readonly supplierId: number; readonly bidsUntil: Date }

/**
 * Seals a supplier's bid and hands it to the database, which keeps it only if the deadline has not passed on its own clock, and lets it
 * replace the one before. Nothing of the bid is kept or logged unsealed.
 *
 * @returns refused `too_late`
 */
export async function leaveBid(
  tx: Tx,
  seal: Seal,
  of: OfSupplier,
  content: BidContent,
): Promise<Decision<'too_late', Receipt>> {
  const receivedAt = await databaseNow(tx)
  const sealed = sealBid(seal, of, receivedAt, content)
  const { rows } = await sql<Omit<Receipt, 'receivedAt'>>`
    select bid_id as "bidId", digest, email from counter.receive_bid(${receivedAt}, ${sealed.keyId}, ${sealed.envelope})`.execute(
    tx,
  )
  const [row] = rows
  return row ? allow({ ...row, receivedAt }) : refuse('too_late')
}

/**
 * Seals a bid that came by e-mail, with the moment it came as the member states it. Marked late, and never opened, when that is after the
 * deadline or the other bids lie open.
 */
export async function registerBid(
  tx: Tx,
  seal: Seal,
  of: OfSupplier,
  receivedAt: Date,
  content: BidContent,
): Promise<{
  readonly bidId: number
  readonly digest: string
  readonly isLate: boolean
  readonly email: string | null
}> {
  const sealed = sealBid(seal, of, receivedAt, content)
  const { rows } = await sql<{ bidId: number; digest: string; isLate: boolean; email: string | null }>`
    select bid_id as "bidId", digest, is_late as "isLate", email
    from counter.register_bid(${of.purchaseId}, ${of.supplierId}, ${receivedAt}, ${sealed.keyId}, ${sealed.envelope})`.execute(
    tx,
  )
  const [row] = rows
  if (!row) throw new Error('the bid was not registered')
  return row
}

/**
 * The supplier takes its bid back.
 *
 * @returns refused `too_late`, or there is no bid
 */
export async function withdrawBid(tx: Tx): Promise<Decision<'too_late', { readonly email: string }>> {
  const { rows } = await sql<{ email: string }>`select email from counter.withdraw_bid()`.execute(tx)
  const [row] = rows
  return row ? allow(row) : refuse('too_late')
}

/** A member takes out a bid that it registered; false when the deadline has passed. */
export async function withdrawRegisteredBid(tx: Tx, bidId: number, reason: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select counter.withdraw_registered_bid(${bidId}, ${reason}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** The supplier says that it does not bid. */
export async function declineInvitation(
  tx: Tx,
  now: Date,
  invitationId: number,
  reason: string | null,
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ declinedAt: now, declinedReason: reason })
    .where('id', '=', invitationId)
    .execute()
}

/** Seals a bid with what it is about and the deadline it was left for; the unsealed bytes are wiped. */
export function sealBid(seal: Seal, of: OfSupplier, receivedAt: Date, content: BidContent) {
  const packed = packBid(content)
  try {
    return seal.seal({ ...aboutBid({ ...of, receivedAt }), until: of.bidsUntil.toISOString() }, packed)
  } finally {
    packed.fill(0)
  }
}
