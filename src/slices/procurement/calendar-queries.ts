import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

/** A day that a purchase has for those who work with it. */
export type PurchaseDay = {
  readonly kind: 'questions_until' | 'bids_until'
  readonly at: Date
  readonly title: string
  readonly href: string
  readonly interventionId: number
  readonly municipalityCode: string
}

/** When questions and bids end, between two moments: of requests that are out or were, not of cancelled ones. */
export async function listPurchaseDays(tx: Tx, from: Date, to: Date): Promise<readonly PurchaseDay[]> {
  const { rows } = await sql<PurchaseDay>`
    select d.kind, d.at, p.title, '/insatser/' || i.id || '/upphandling/' || p.id as href, i.id as "interventionId",
      i.lead_municipality_code as "municipalityCode"
    from purchase p join intervention i on i.id = p.intervention_id
    cross join lateral (values ('questions_until', p.questions_until), ('bids_until', p.bids_until)) d (kind, at)
    where p.sent_at is not null and p.cancelled_at is null and d.at >= ${from} and d.at < ${to}
    order by d.at, p.id`.execute(tx)
  return rows
}
