import { orgNumber } from './org-numbers.ts'
import type { World } from './world.ts'

type NewBid = {
  readonly supplier: string
  /** In kronor; null when it has not been read. */
  readonly price: number | null
  readonly receivedAt?: string
  readonly isLate?: boolean
}

type NewPurchase = {
  readonly taskForce: readonly number[]
  readonly title?: string
  readonly buyer?: string | null
  readonly buyerOrganisation?: string | null
  readonly cpvCode?: string | null
  readonly estimatedKronor?: number
  readonly criteria?: readonly {
    readonly name: string
    readonly kind: 'price' | 'quality'
    readonly percent: number
  }[]
  readonly bids?: readonly NewBid[]
  /** Members who have declared that they have no conflict of interest; all of the task force unless told. */
  readonly declared?: readonly number[]
  readonly state?: 'written' | 'out' | 'opened'
}

let made = 0

/**
 * A purchase of Malå's in an intervention of its own, opened with its bids unless told; made past the policies, as
 * after its sealed bids were opened. Gives the ids that a test needs and the address of its pages.
 */
export async function aPurchase(world: World, values: NewPurchase) {
  const {
    taskForce,
    title = 'Webbhandel för byföretag',
    buyer = '2418',
    buyerOrganisation = null,
    // Of a kind of its own, so that the purchases of a test file do not add up to the limit.
    cpvCode = `${100 + ++made}00000-0`,
    estimatedKronor = 200_000,
    criteria = [
      { name: 'Pris', kind: 'price', percent: 40 },
      { name: 'Genomförande', kind: 'quality', percent: 35 },
      { name: 'Erfarenhet', kind: 'quality', percent: 25 },
    ],
    bids = [],
    declared = taskForce,
    state = 'opened',
  } = values
  const insert = async (text: string, row: unknown[]) =>
    Number((await world.asOwner<{ id: string }>(text, row))[0]?.id)
  const intervention = await world.anIntervention({ title: 'Webbhandel', taskForce: [...taskForce] })
  const sentAt = state === 'written' ? null : '2021-06-01T08:00:00Z'
  const id = await insert(
    `insert into nimr.purchase (intervention_id, kind, kind_reason, title, buyer_municipality_code, buyer_organisation_id, cpv_code,
       estimated_value_ore, dnr, task, competition_words, contact_name, contact_email, performed_from_on, performed_to_on,
       bids_until, started_at, sent_at)
     values ($1, 'request', 'Ingen egen kompetens', $2, $3, (select id from nimr.organisation where name = $4), $5, $6, 'KS 2021/114',
       'Fyra utbildningstillfällen', 'Tre leverantörer fick förfrågan', 'Tove Granvik', 'tove@mala.example', '2021-09-01', '2021-11-30',
       '2021-06-10T22:00:00Z', '2021-05-20T08:00:00Z', $7) returning id`,
    [
      intervention.id,
      title,
      buyerOrganisation ? null : buyer,
      buyerOrganisation,
      cpvCode,
      estimatedKronor * 100,
      sentAt,
    ],
  )
  const criterionIds = []
  for (const [index, one] of criteria.entries())
    criterionIds.push(
      await insert(
        `insert into nimr.criterion (purchase_id, position, name, kind, weight_bp, scale_max) values ($1, $2, $3, $4, $5, 5) returning id`,
        [id, index + 1, one.name, one.kind, one.percent * 100],
      ),
    )
  const bidIds = []
  for (const [index, bid] of bids.entries()) {
    const email = `anbud${id}.${index}@leverantor.example`
    const number = orgNumber(500 + id * 20 + index)
    const supplierId = await insert(
      `insert into nimr.supplier (name, org_number) values ($1, $2) returning id`,
      [bid.supplier, number],
    )
    const invitationId = await insert(
      `insert into nimr.invitation (purchase_id, supplier_id, email, chosen_at, sent_at) values ($1, $2, $3, now(), now()) returning id`,
      [id, supplierId, email],
    )
    const bidId = await insert(
      `insert into nimr.bid (purchase_id, supplier_id, invitation_id, channel, received_at, registered_at, digest, is_late)
       values ($1, $2, $3, 'link', $4, $4, $5, $6) returning id`,
      [
        id,
        supplierId,
        invitationId,
        bid.receivedAt ?? `2021-06-0${index + 2}T08:00:00Z`,
        String(index).repeat(64),
        bid.isLate ?? false,
      ],
    )
    bidIds.push(bidId)
    if (state === 'opened' && !bid.isLate)
      await world.asOwner(
        `insert into nimr.opened_bid (bid_id, purchase_id, price_ore, description) values ($1, $2, $3, 'Vi gör så här')`,
        [bidId, id, bid.price === null ? null : bid.price * 100],
      )
  }
  if (state === 'opened')
    await world.asOwner(
      `insert into nimr.opening (purchase_id, opened_at, opened_by_staff_id, bids_opened, opened_in) values ($1, '2021-06-11T07:00:00Z', $2, $3, '1')`,
      [id, taskForce[0] ?? null, bids.filter(({ isLate }) => !isLate).length],
    )
  for (const staffId of declared)
    await world.asOwner(
      `insert into nimr.conflict_declaration (purchase_id, staff_id, has_conflict, declared_at) values ($1, $2, false, '2021-06-11T06:00:00Z')`,
      [id, staffId],
    )
  return {
    id,
    interventionId: intervention.id,
    path: `/insatser/${intervention.id}/upphandling/${id}`,
    criterionIds,
    bidIds,
  }
}
