import { sql } from 'kysely'
import { openPurchasePlans } from '../../db/demo/purchase-plans.ts'
import { secondsAfter } from '../platform/clock/index.ts'
import type { Tx } from '../platform/db/index.ts'
import type { Seal } from '../platform/seal/index.ts'
import { sealBid } from '../slices/procurement/index.ts'

const day = 86_400

/** Leaves the bids of the example's open purchases: sealed here and now, with this machine's own key. Gives how many. */
export async function leaveExampleBids(tx: Tx, seal: Seal, now: Date): Promise<number> {
  let left = 0
  for (const { plan, bidsInDays } of openPurchasePlans) {
    const { rows } = await sql<{
      id: number
      purchaseId: number
      supplierId: number
      bidsUntil: Date
      name: string
    }>`
      select i.id, i.purchase_id as "purchaseId", i.supplier_id as "supplierId", p.bids_until as "bidsUntil", s.name
      from invitation i join purchase p on p.id = i.purchase_id join supplier s on s.id = i.supplier_id
      where p.title = ${plan.title} order by i.id`.execute(tx)
    // While a request is out two have bid; the third still may.
    for (const invited of bidsInDays > 0 ? rows.slice(0, 2) : rows) {
      const bid = plan.bids.find(({ supplier }) => supplier === invited.name)
      if (!bid) continue
      const receivedAt = secondsAfter(now, -2 * day - 60 * left)
      const { keyId, envelope } = sealBid(seal, invited, receivedAt, {
        priceOre: bid.kronor * 100,
        description: bid.words,
        files: [],
      })
      const written = await sql<{ id: number }>`
        insert into bid (purchase_id, supplier_id, invitation_id, channel, received_at, registered_at, digest)
        values (${invited.purchaseId}, ${invited.supplierId}, ${invited.id}, 'link', ${receivedAt}, ${receivedAt}, encode(sha256(${envelope}), 'hex'))
        returning id`.execute(tx)
      await sql`insert into sealed_bid (bid_id, key_id, envelope) values (${written.rows[0]?.id}, ${keyId}, ${envelope})`.execute(
        tx,
      )
      left += 1
    }
  }
  return left
}
