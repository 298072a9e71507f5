import { type RawBuilder, sql } from 'kysely'
import type { Ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'

export type Requisition = {
  readonly id: number
  readonly projectId: number
  readonly projectName: string
  readonly programmePeriod: string
  readonly number: number
  readonly fromAccountId: number
  readonly fromName: string
  readonly fromOrgNumber: string | null
  readonly payerId: number
  readonly payerName: string
  readonly payerOrgNumber: string | null
  readonly payerMunicipalityCode: string | null
  readonly payerOrganisationId: number | null
  readonly payerCompanyId: number | null
  readonly payerProjectName: string | null
  readonly interventionId: number
  readonly interventionTitle: string
  readonly keyNumber: number
  readonly shareOre: Ore
  readonly bookedOre: Ore
  readonly costOre: Ore
  readonly fromOn: string | null
  readonly toOn: string | null
  readonly amountOre: Ore
  readonly reference: string
  readonly reason: string
  readonly madeAt: Date
  readonly madeByName: string | null
  readonly dueOn: string | null
  readonly sentOn: string | null
  readonly paidOn: string | null
  readonly cancelledAt: Date | null
  readonly cancelledReason: string | null
  readonly mayWrite: boolean
  readonly version: number
}

export async function findRequisition(tx: Tx, id: number): Promise<Requisition | undefined> {
  return (await requisitions(tx, sql`r.id = ${id}`, 1))[0]
}

/** All requisitions for one intervention, cancelled ones too, in the order they were made. */
export async function listRequisitionsOf(tx: Tx, interventionId: number): Promise<readonly Requisition[]> {
  return requisitions(tx, sql`k.intervention_id = ${interventionId}`, 1000)
}

export const mostRequisitions = 300

export type RequisitionFilter = { readonly projectId?: number | undefined; readonly unpaid: boolean }

/** Requisitions that the actor may read, the latest first. */
export async function listRequisitions(tx: Tx, filter: RequisitionFilter): Promise<readonly Requisition[]> {
  const chosen: RawBuilder<unknown>[] = [sql`true`]
  if (filter.projectId) chosen.push(sql`r.project_id = ${filter.projectId}`)
  if (filter.unpaid) chosen.push(sql`r.paid_on is null and r.cancelled_at is null`)
  const found = await requisitions(tx, sql.join(chosen, sql` and `), mostRequisitions)
  return found.toReversed()
}

async function requisitions(
  tx: Tx,
  condition: RawBuilder<unknown>,
  most: number,
): Promise<readonly Requisition[]> {
  const { rows } = await sql<Requisition>`
    select * from (
      select r.id, r.project_id, j.name as project_name, j.programme_period, r.number, r.from_account_id,
        coalesce(fm.name, fo.name, '') as from_name, coalesce(fm.org_number, fo.org_number) as from_org_number, r.payer_id,
        coalesce(m.name, o.name, c.name, '') as payer_name, coalesce(m.org_number, o.org_number, c.org_number) as payer_org_number,
        p.municipality_code as payer_municipality_code, p.organisation_id as payer_organisation_id, p.company_id as payer_company_id,
        pj.name as payer_project_name, k.intervention_id, i.title as intervention_title, k.number as key_number,
        coalesce(t.share_ore, 0) as share_ore, coalesce(t.booked_ore, 0) as booked_ore, s.cost_ore - s.fee_ore as cost_ore,
        r.from_on, r.to_on, r.amount_ore, r.reference, r.reason, r.made_at, f.name as made_by_name, r.due_on, r.sent_on, r.paid_on,
        r.cancelled_at, r.cancelled_reason, r.from_account_id = any ((select nimr.writable_accounts())::bigint[]) as may_write, r.version
      from requisition r
      join project j on j.id = r.project_id
      join project_account a on a.id = r.from_account_id
      left join municipality fm on fm.code = a.municipality_code
      left join organisation fo on fo.id = a.organisation_id
      join cost_key_payer p on p.id = r.payer_id
      left join municipality m on m.code = p.municipality_code
      left join organisation o on o.id = p.organisation_id
      left join company c on c.id = p.company_id
      left join project_account pa on pa.id = p.account_id
      left join project pj on pj.id = pa.project_id
      join cost_key k on k.id = p.cost_key_id
      join intervention i on i.id = k.intervention_id
      join cost_split s on s.id = r.cost_split_id
      left join cost_split_part t on t.cost_split_id = s.id and t.payer_id = r.payer_id
      left join staff f on f.id = r.made_by_staff_id
      where ${condition} order by r.id desc limit ${most}) latest
    order by id`.execute(tx)
  return rows
}
