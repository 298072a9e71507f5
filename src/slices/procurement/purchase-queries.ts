import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { AuthorityKey, PurchaseKind } from './types.ts'

/** A purchase with what has happened to it, as far as the reader may know. Its moments are asked on the database's own clock. */
export type Purchase = {
  readonly id: number
  readonly interventionId: number
  readonly interventionTitle: string
  readonly kind: PurchaseKind
  readonly kindReason: string
  readonly frameworkAgreement: string | null
  readonly title: string
  readonly buyer: AuthorityKey | null
  readonly buyerName: string | null
  readonly buyerOrgNumber: string | null
  readonly dnr: string | null
  readonly deciderName: string | null
  readonly deciderTitle: string | null
  readonly delegationBasis: string | null
  readonly cpvCode: string | null
  readonly estimatedValueOre: number | null
  readonly background: string
  readonly task: string
  readonly targetGroup: string
  readonly companyCount: number | null
  readonly deliveryForm: string
  readonly performedFromOn: string | null
  readonly performedToOn: string | null
  readonly volume: string
  readonly ceilingPriceOre: number | null
  readonly qualification: string
  readonly requirements: string
  readonly contractTerms: string
  readonly privacyTerms: string
  readonly invoicing: string
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly contactPhone: string | null
  readonly competitionWords: string
  readonly fewerSuppliersReason: string | null
  readonly questionsUntil: Date | null
  readonly bidsUntil: Date | null
  readonly bidsValidUntil: string | null
  readonly sentAt: Date | null
  readonly cancelledAt: Date | null
  readonly cancelledReason: string | null
  readonly version: number
  readonly deadlineHasPassed: boolean
  readonly questionsHaveEnded: boolean
  readonly openedAt: Date | null
  readonly openedByName: string | null
  readonly bidsOpened: number | null
  readonly isAwarded: boolean
}

const columns = sql`
  p.id, p.intervention_id as "interventionId", i.title as "interventionTitle", p.kind, p.kind_reason as "kindReason",
  p.framework_agreement as "frameworkAgreement", p.title,
  coalesce('municipality-' || p.buyer_municipality_code, 'organisation-' || p.buyer_organisation_id) as buyer,
  coalesce(m.name || ' kommun', o.name) as "buyerName", coalesce(m.org_number, o.org_number) as "buyerOrgNumber", p.dnr,
  p.decider_name as "deciderName", p.decider_title as "deciderTitle", p.delegation_basis as "delegationBasis", p.cpv_code as "cpvCode",
  p.estimated_value_ore as "estimatedValueOre", p.background, p.task, p.target_group as "targetGroup", p.company_count as "companyCount",
  p.delivery_form as "deliveryForm", p.performed_from_on as "performedFromOn", p.performed_to_on as "performedToOn", p.volume,
  p.ceiling_price_ore as "ceilingPriceOre", p.qualification, p.requirements, p.contract_terms as "contractTerms",
  p.privacy_terms as "privacyTerms", p.invoicing, p.contact_name as "contactName", p.contact_email as "contactEmail",
  p.contact_phone as "contactPhone", p.competition_words as "competitionWords", p.fewer_suppliers_reason as "fewerSuppliersReason",
  p.questions_until as "questionsUntil", p.bids_until as "bidsUntil", p.bids_valid_until as "bidsValidUntil", p.sent_at as "sentAt",
  p.cancelled_at as "cancelledAt", p.cancelled_reason as "cancelledReason", p.version,
  coalesce(p.bids_until < clock_timestamp(), false) as "deadlineHasPassed",
  coalesce(coalesce(p.questions_until, p.bids_until) < clock_timestamp(), false) as "questionsHaveEnded",
  g.opened_at as "openedAt", s.name as "openedByName", g.bids_opened as "bidsOpened", a.id is not null as "isAwarded"`

// Read by suppliers too, who see neither municipalities nor interventions: what they may not see is empty for them.
const tables = sql`purchase p
  left join intervention i on i.id = p.intervention_id
  left join municipality m on m.code = p.buyer_municipality_code
  left join organisation o on o.id = p.buyer_organisation_id
  left join opening g on g.purchase_id = p.id
  left join staff s on s.id = g.opened_by_staff_id
  left join award a on a.purchase_id = p.id`

export async function findPurchase(tx: Tx, id: number): Promise<Purchase | undefined> {
  const { rows } = await sql<Purchase>`select ${columns} from ${tables} where p.id = ${id}`.execute(tx)
  return rows[0]
}

/** The purchases of an intervention, the latest first. */
export async function listPurchasesOf(tx: Tx, interventionId: number): Promise<readonly Purchase[]> {
  const { rows } = await sql<Purchase>`
    select ${columns} from ${tables} where p.intervention_id = ${interventionId} order by p.id desc`.execute(
    tx,
  )
  return rows
}

export type Authority = { readonly key: AuthorityKey; readonly name: string }

/** Who may buy or call off: the municipalities that take part in a project, and the projects' beneficiaries. */
export async function listAuthorities(tx: Tx): Promise<readonly Authority[]> {
  const { rows } = await sql<Authority>`
    select distinct 'municipality-' || m.code as key, m.name || ' kommun' as name
      from municipality m join project_municipality p on p.municipality_code = m.code
    union all select 'organisation-' || o.id, o.name from organisation o
      where exists (select from project p where p.beneficiary_id = o.id)
    order by name`.execute(tx)
  return rows
}

/** The authorities besides the buyer that may call off. */
export async function listCallOffAuthorities(tx: Tx, purchaseId: number): Promise<readonly Authority[]> {
  const { rows } = await sql<Authority>`
    select coalesce('municipality-' || a.municipality_code, 'organisation-' || a.organisation_id) as key,
      coalesce(m.name || ' kommun', o.name) as name
    from purchase_authority a left join municipality m on m.code = a.municipality_code left join organisation o on o.id = a.organisation_id
    where a.purchase_id = ${purchaseId} order by 2`.execute(tx)
  return rows
}

export type CriterionLine = {
  readonly name: string
  readonly description: string
  readonly weightBp: number
  readonly kind: string
}

/** What bids will be weighed by, as those who were asked read it. */
export async function listCriteriaLines(tx: Tx, purchaseId: number): Promise<readonly CriterionLine[]> {
  return tx
    .selectFrom('criterion')
    .select(['name', 'description', 'weightBp', 'kind'])
    .where('purchaseId', '=', purchaseId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** What the database says of the actor: who may write the request, who is in the task force, who was declared to have a conflict. */
export type PurchaseReach = {
  readonly mayWrite: boolean
  readonly isMember: boolean
  readonly ownConflict: boolean | null
  readonly mayCompare: boolean
}

export async function findReach(tx: Tx, purchase: Purchase): Promise<PurchaseReach> {
  const { rows } = await sql<PurchaseReach>`
    select ${purchase.id} = any (nimr.purchases_to_write()) as "mayWrite",
      ${purchase.interventionId} = any (nimr.task_forces()) as "isMember",
      nimr.own_conflict(${purchase.id}) as "ownConflict",
      ${purchase.id} = any (nimr.purchases_to_compare()) as "mayCompare"`.execute(tx)
  return rows[0] ?? { mayWrite: false, isMember: false, ownConflict: null, mayCompare: false }
}
