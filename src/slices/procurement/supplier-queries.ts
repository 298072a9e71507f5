import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type Supplier = {
  readonly id: number
  readonly name: string
  /** A sole trader's is not shown. */
  readonly orgNumber: string | null
  readonly isSoleTrader: boolean
  readonly email: string | null
  readonly contactName: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly version: number
  /** Times asked before for an intervention within the same focus areas; only in proposals. */
  readonly askedBefore: number
}

const columns = sql`s.id, s.name, s.org_number as "orgNumber", s.is_sole_trader as "isSoleTrader", c.email,
  c.contact_name as "contactName", c.phone, s.website, s.version`

/** Suppliers that may be asked: those asked before within the intervention's focus areas first, then by name. Without those already chosen. */
export async function listSuppliersToAsk(
  tx: Tx,
  purchase: { readonly id: number; readonly interventionId: number },
): Promise<readonly Supplier[]> {
  const { rows } = await sql<Supplier>`
    select ${columns}, count(distinct p.id)::int as "askedBefore"
    from supplier s
    left join supplier_contact c on c.supplier_id = s.id
    left join (invitation i join purchase p on p.id = i.purchase_id and p.id <> ${purchase.id} and exists (
      select from intervention_focus_area f join intervention_focus_area own on own.focus_area_code = f.focus_area_code
      where f.intervention_id = p.intervention_id and own.intervention_id = ${purchase.interventionId})) on i.supplier_id = s.id
    where not exists (select from invitation chosen where chosen.purchase_id = ${purchase.id} and chosen.supplier_id = s.id)
    group by s.id, c.supplier_id
    order by count(distinct p.id) desc, s.name collate swedish, s.id
    limit 200`.execute(tx)
  return rows
}

export type Invited = {
  readonly id: number
  readonly supplierId: number
  readonly name: string
  readonly orgNumber: string | null
  readonly isSoleTrader: boolean
  readonly email: string | null
  readonly linkId: number | null
  readonly sentAt: Date | null
  readonly firstReadAt: Date | null
  readonly declinedAt: Date | null
  readonly declinedReason: string | null
}

/** Who was asked; the address only for those who may write the request. */
export async function listInvited(tx: Tx, purchaseId: number): Promise<readonly Invited[]> {
  const { rows } = await sql<Invited>`
    select i.id, i.supplier_id as "supplierId", s.name, s.org_number as "orgNumber", s.is_sole_trader as "isSoleTrader", a.email,
      i.link_id as "linkId", i.sent_at as "sentAt", i.first_read_at as "firstReadAt", i.declined_at as "declinedAt",
      i.declined_reason as "declinedReason"
    from invitation i join supplier s on s.id = i.supplier_id
    left join counter.invitation_addresses(${purchaseId}) a on a.invitation_id = i.id
    where i.purchase_id = ${purchaseId} order by s.name collate swedish, i.id`.execute(tx)
  return rows
}

export async function countChosenSuppliers(tx: Tx, purchaseId: number): Promise<number> {
  return (await listInvited(tx, purchaseId)).length
}

/** A supplier that is already in the register, by its ten digits, also when they are a personal number. */
export async function findSupplierByNumber(tx: Tx, digits: string): Promise<number | null> {
  const { rows } = await sql<{ id: number | null }>`select counter.find_supplier(${digits}) as id`.execute(tx)
  return rows[0]?.id ?? null
}
