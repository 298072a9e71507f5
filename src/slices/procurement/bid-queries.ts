import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { findPurchase, type Purchase } from './purchase-queries.ts'

export type Buyer = { readonly name: string; readonly orgNumber: string | null; readonly isBuyer: boolean }

/** What a supplier reads over its link: the request, who buys, itself, and whether its own bid is in. */
export type InvitationView = {
  readonly invitationId: number
  readonly supplier: {
    readonly id: number
    readonly name: string
    readonly orgNumber: string | null
    readonly isSoleTrader: boolean
    readonly contactName: string | null
    readonly email: string
    readonly phone: string | null
    readonly website: string | null
  }
  readonly purchase: Purchase
  readonly buyers: readonly Buyer[]
  readonly programmes: readonly { readonly projectName: string; readonly programmePeriod: string }[]
  readonly hasDeclined: boolean
  readonly hasReadBefore: boolean
  readonly bid: { readonly receivedAt: Date; readonly digest: string } | null
}

type OwnRow = {
  readonly id: number
  readonly purchaseId: number
  readonly supplierId: number
  readonly name: string
  readonly orgNumber: string | null
  readonly isSoleTrader: boolean
  readonly website: string | null
  readonly contactName: string | null
  readonly email: string
  readonly phone: string | null
  readonly declinedAt: Date | null
  readonly firstReadAt: Date | null
}

/** The invitation that the actor's link reaches; undefined for anybody else. */
export async function findInvitationView(tx: Tx): Promise<InvitationView | undefined> {
  const { rows } = await sql<OwnRow>`
    select i.id, i.purchase_id as "purchaseId", s.id as "supplierId", s.name, s.org_number as "orgNumber",
      s.is_sole_trader as "isSoleTrader", s.website, c.contact_name as "contactName", c.email, c.phone,
      i.declined_at as "declinedAt", i.first_read_at as "firstReadAt"
    from invitation i join supplier s on s.id = i.supplier_id join supplier_contact c on c.supplier_id = s.id
    where i.id = nimr.linked_invitation()`.execute(tx)
  const [own] = rows
  const purchase = own && (await findPurchase(tx, own.purchaseId))
  if (!own || !purchase) return undefined
  const buyers = await sql<Buyer>`
    select name, org_number as "orgNumber", is_buyer as "isBuyer" from counter.request_buyers()`.execute(tx)
  const programmes = await sql<InvitationView['programmes'][number]>`
    select project_name as "projectName", programme_period as "programmePeriod" from counter.request_programmes()`.execute(
    tx,
  )
  const bid = await tx
    .selectFrom('bid')
    .select(['receivedAt', 'digest'])
    .where('invitationId', '=', own.id)
    .where('replacedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  const { id, supplierId, purchaseId: _, declinedAt, firstReadAt, ...supplier } = own
  return {
    invitationId: id,
    supplier: { id: supplierId, ...supplier },
    purchase,
    buyers: buyers.rows,
    programmes: programmes.rows,
    hasDeclined: declinedAt !== null,
    hasReadBefore: firstReadAt !== null,
    bid: bid ?? null,
  }
}

/** A bid as the task force may know of it: who and when; what it says only after the opening. */
export type BidLine = {
  readonly id: number
  readonly supplierId: number
  readonly supplierName: string
  readonly channel: 'link' | 'email'
  readonly receivedAt: Date
  readonly registeredAt: Date
  readonly recordedByName: string | null
  readonly recordedByStaffId: number | null
  readonly digest: string
  readonly isLate: boolean
  readonly isWithdrawn: boolean
  readonly withdrawnReason: string | null
  readonly isOpened: boolean
  readonly priceOre: number | null
  readonly description: string
  readonly isDamaged: boolean
}

/** The bids that the reader may know of; replaced ones are left out. Before the deadline nobody sees any but what they registered themselves. */
export async function listBids(tx: Tx, purchaseId: number): Promise<readonly BidLine[]> {
  const { rows } = await sql<BidLine>`
    select b.id, b.supplier_id as "supplierId", s.name as "supplierName", b.channel, b.received_at as "receivedAt",
      b.registered_at as "registeredAt", r.name as "recordedByName", b.recorded_by_staff_id as "recordedByStaffId", b.digest,
      b.is_late as "isLate", b.withdrawn_at is not null as "isWithdrawn", b.withdrawn_reason as "withdrawnReason",
      o.bid_id is not null as "isOpened", o.price_ore as "priceOre", coalesce(o.description, '') as description,
      coalesce(o.damaged, false) as "isDamaged"
    from bid b join supplier s on s.id = b.supplier_id
    left join staff r on r.id = b.recorded_by_staff_id
    left join opened_bid o on o.bid_id = b.id
    where b.purchase_id = ${purchaseId} and b.replaced_at is null
    order by o.price_ore nulls last, b.received_at, b.id`.execute(tx)
  return rows
}
