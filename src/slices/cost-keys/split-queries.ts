import { sql } from 'kysely'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'

export type Booked = { readonly accountId: number; readonly costOre: Ore; readonly feeOre: Ore }

/** Costs (less other income) and participants' fees of each account for one intervention, across the books of its projects, for whoever reads its shares. */
export async function listBooked(tx: Tx, interventionId: number): Promise<readonly Booked[]> {
  const { rows } = await sql<Booked>`
    select account_id, cost_ore, fee_ore from counter.booked_for(${interventionId})`.execute(tx)
  return rows
}

export type TookPart = {
  readonly municipalityCode: string | null
  readonly companyId: number | null
  readonly companies: number
  readonly seats: number
}

/** How many companies and persons took part, by municipality; companies that are payers by themselves; null and null for those from elsewhere. */
export async function listTookPart(tx: Tx, interventionId: number): Promise<readonly TookPart[]> {
  const { rows } = await sql<TookPart>`
    select municipality_code, company_id, companies, seats from counter.took_part_by_payer(${interventionId})`.execute(
    tx,
  )
  return rows
}

export type StoredSplit = {
  readonly id: number
  readonly costKeyId: number
  readonly costOre: Ore
  readonly feeOre: Ore
  readonly refundOre: Ore
  readonly ruleVersion: string
  readonly madeAt: Date
  readonly madeByName: string | null
  readonly parts: readonly { readonly payerId: number; readonly shareOre: Ore; readonly bookedOre: Ore }[]
}

/** The latest split of a key that was kept. */
export async function findLatestSplit(tx: Tx, keyId: number): Promise<StoredSplit | undefined> {
  const { rows } = await sql<StoredSplit>`
    select s.id, s.cost_key_id, s.cost_ore, s.fee_ore, s.refund_ore, s.rule_version, s.made_at, f.name as made_by_name,
      (select json_agg(json_build_object('payerId', p.payer_id, 'shareOre', p.share_ore, 'bookedOre', p.booked_ore) order by p.id)
        from cost_split_part p where p.cost_split_id = s.id) as parts
    from cost_split s left join staff f on f.id = s.made_by_staff_id
    where s.cost_key_id = ${keyId} order by s.id desc limit 1`.execute(tx)
  return rows[0]
}

export type BetweenPartners = {
  readonly costId: number
  readonly description: string
  readonly amountOre: Ore
  readonly bookedBy: string
  readonly invoicedBy: string
}

/**
 * Costs of an intervention whose supplier is itself a partner with books in one of its projects: project costs are paid and booked where they
 * arise, so partners ask each other for co-financing and do not invoice. Only costs that the actor may read.
 */
export async function listInvoicesBetweenPartners(
  tx: Tx,
  interventionId: number,
): Promise<readonly BetweenPartners[]> {
  const { rows } = await sql<BetweenPartners>`
    select c.id as cost_id, c.description, c.amount_ore, coalesce(bm.name, bo.name, '') as booked_by, partner.name as invoiced_by
    from cost c
    join project_account b on b.id = c.account_id
    left join municipality bm on bm.code = b.municipality_code
    left join organisation bo on bo.id = b.organisation_id
    join lateral (
      select coalesce(m.name, o.name) as name from project_account a
      join intervention_project i on i.project_id = a.project_id and i.intervention_id = c.intervention_id
      left join municipality m on m.code = a.municipality_code
      left join organisation o on o.id = a.organisation_id
      where coalesce(m.org_number, o.org_number) = c.supplier_org_number and a.id <> c.account_id
      limit 1) partner on true
    where c.intervention_id = ${interventionId} and c.removed_at is null order by c.id`.execute(tx)
  return rows
}
