import { existsSync } from 'node:fs'
import { connectOwner } from '../platform/db/index.ts'
import { readKeyFile } from '../platform/seal/index.ts'

/** Bids of a purchase that were sealed with a key which is not in the key file; not opened yet, so they depend on it. */
export type LockedBids = {
  readonly purchaseId: number
  readonly title: string
  readonly keyId: string
  readonly bids: number
}

/** Sealed bids that cannot be opened here until their key is put back. Which key sealed a bid is no secret; what it says stays sealed. */
export async function listLockedBids(ownerUrl: string, keyFile: string): Promise<readonly LockedBids[]> {
  const keys = existsSync(keyFile) ? readKeyFile(keyFile).map(({ id }) => id) : []
  const client = await connectOwner(ownerUrl)
  try {
    const { rows } = await client.query<LockedBids>(
      `select p.id::int as "purchaseId", p.title, s.key_id as "keyId", count(*)::int as bids
       from nimr.sealed_bid s join nimr.bid b on b.id = s.bid_id join nimr.purchase p on p.id = b.purchase_id
       where p.cancelled_at is null and not b.is_late and not exists (select from nimr.opened_bid o where o.bid_id = b.id)
         and s.key_id <> all ($1::text[])
       group by p.id, s.key_id order by p.id, s.key_id`,
      [keys],
    )
    return rows
  } finally {
    await client.end()
  }
}
