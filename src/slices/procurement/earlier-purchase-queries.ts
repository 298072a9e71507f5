import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type EarlierPurchase = {
  readonly id: number
  readonly authority: string
  readonly municipalityCode: string | null
  readonly recordedByStaffId: number | null
  readonly subject: string
  readonly cpvCode: string | null
  readonly supplierName: string | null
  readonly decidedOn: string
  readonly valueOre: number
  readonly dnr: string | null
  readonly enteredBy: string | null
}

/** Purchases made outside the system, the latest first. */
export async function listEarlierPurchases(tx: Tx): Promise<readonly EarlierPurchase[]> {
  const { rows } = await sql<EarlierPurchase>`
    select e.id, coalesce(m.name || ' kommun', o.name) as authority, e.municipality_code, e.recorded_by_staff_id, e.subject, e.cpv_code,
      e.supplier_name, e.decided_on, e.value_ore, e.dnr, s.name as entered_by
    from nimr.earlier_purchase e
      left join nimr.municipality m on m.code = e.municipality_code left join nimr.organisation o on o.id = e.organisation_id
      left join nimr.staff s on s.id = e.recorded_by_staff_id
    order by e.decided_on desc, e.id desc limit 500`.execute(tx)
  return rows
}
