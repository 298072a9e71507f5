import { sql } from 'kysely'
import { type Ore, ore } from '../../kit/money.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { CriterionKind, PriceFormula } from './criteria-rules.ts'
import type { FactsAward, FactsBid, KeptRanking, Named, PurchaseFacts } from './document-types.ts'

const oreOf = (amount: number | null): Ore | null => (amount === null ? null : ore(amount))

/** A supplier as everybody may read it: a sole trader's number is a personal number and stays masked. */
export function namedSupplier(row: {
  readonly name: string
  readonly orgNumber: string | null
  readonly isSoleTrader: boolean
}): Named {
  if (row.isSoleTrader) return { name: row.name, orgNumber: '******-****' }
  return { name: row.name, orgNumber: row.orgNumber && checkOrgNumber(row.orgNumber).formatted }
}

const authority = (row: { readonly name: string; readonly orgNumber: string | null }): Named => ({
  name: row.name,
  orgNumber: row.orgNumber && (checkOrgNumber(row.orgNumber).formatted ?? row.orgNumber),
})

/**
 * Everything about a purchase that its documents and pages are made of, as far as the actor may see it: before the
 * opening there are no bids in it, and for those who do not weigh them none until the award.
 */
export async function findPurchaseFacts(tx: Tx, id: number): Promise<PurchaseFacts | null> {
  const row = await findRow(tx, id)
  if (!row) return null
  const { formula, ...own } = row
  const buyer = await authoritiesOf(tx, id, true)
  return {
    ...own,
    kind: own.kind as PurchaseFacts['kind'],
    priceFormula: formula as PriceFormula,
    estimatedValueOre: oreOf(own.estimatedValueOre),
    ceilingPriceOre: oreOf(own.ceilingPriceOre),
    buyer: buyer[0] ?? null,
    callOff: await authoritiesOf(tx, id, false),
    projects: await listProjectsOf(tx, own.interventionId),
    criteria: await listCriteria(tx, id),
    invited: await listInvited(tx, id),
    opening: await findOpening(tx, id),
    declarations: await listDeclarations(tx, id),
    bids: await listFactsBids(tx, id),
    award: await findAward(tx, id),
    contract: await findContract(tx, id),
    small: await findSmall(tx, id),
  }
}

async function findRow(tx: Tx, id: number) {
  return tx
    .selectFrom('purchase as p')
    .innerJoin('intervention as i', 'i.id', 'p.interventionId')
    .select([
      'p.id',
      'p.interventionId',
      'i.title as interventionTitle',
      'p.kind',
      'p.kindReason',
      'p.title',
      'p.dnr',
      'p.deciderName',
      'p.deciderTitle',
      'p.delegationBasis',
      'p.cpvCode',
      'p.estimatedValueOre',
      'p.background',
      'p.task',
      'p.targetGroup',
      'p.companyCount',
      'p.deliveryForm',
      'p.performedFromOn',
      'p.performedToOn',
      'p.volume',
      'p.ceilingPriceOre',
      'p.qualification',
      'p.requirements',
      'p.contractTerms',
      'p.privacyTerms',
      'p.invoicing',
      'p.contactName',
      'p.contactEmail',
      'p.contactPhone',
      'p.priceFormula as formula',
      'p.competitionWords',
      'p.fewerSuppliersReason',
      'p.questionsUntil',
      'p.bidsUntil',
      'p.bidsValidUntil',
      'p.sentAt',
      'p.startedAt',
      'p.cancelledAt',
      'p.version',
      'p.buyerMunicipalityCode',
      'p.buyerOrganisationId',
    ])
    .where('p.id', '=', id)
    .executeTakeFirst()
}

async function authoritiesOf(tx: Tx, id: number, isBuyer: boolean): Promise<Named[]> {
  const { rows } = await sql<{ name: string; orgNumber: string | null }>`
    select m.name || ' kommun' as name, m.org_number from nimr.municipality m
    where case when ${isBuyer} then m.code = (select buyer_municipality_code from nimr.purchase where id = ${id})
      else m.code in (select municipality_code from nimr.purchase_authority where purchase_id = ${id}) end
    union all
    select o.name, o.org_number from nimr.organisation o
    where case when ${isBuyer} then o.id = (select buyer_organisation_id from nimr.purchase where id = ${id})
      else o.id in (select organisation_id from nimr.purchase_authority where purchase_id = ${id}) end
    order by 1`.execute(tx)
  return rows.map(authority)
}

async function listProjectsOf(tx: Tx, interventionId: number) {
  return tx
    .selectFrom('interventionProject as i')
    .innerJoin('project as p', 'p.id', 'i.projectId')
    .select((e) => [
      'p.name',
      'p.fullName',
      'p.programme',
      'p.programmePeriod',
      e
        .selectFrom('projectDecision as d')
        .select('d.caseId')
        .whereRef('d.projectId', '=', 'p.id')
        .where('d.caseId', 'is not', null)
        .orderBy('d.version', 'desc')
        .limit(1)
        .as('caseId'),
    ])
    .where('i.interventionId', '=', interventionId)
    .orderBy('p.name')
    .execute()
}

export async function listCriteria(tx: Tx, purchaseId: number) {
  const rows = await tx
    .selectFrom('criterion')
    .select(['id', 'name', 'description', 'kind', 'weightBp'])
    .where('purchaseId', '=', purchaseId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as CriterionKind }))
}

async function listInvited(tx: Tx, purchaseId: number) {
  const rows = await tx
    .selectFrom('invitation as i')
    .innerJoin('supplier as s', 's.id', 'i.supplierId')
    .select(['i.supplierId', 's.name', 's.orgNumber', 's.isSoleTrader', 'i.declinedAt'])
    .where('i.purchaseId', '=', purchaseId)
    .orderBy('s.name')
    .execute()
  return rows.map((row) => ({
    ...namedSupplier(row),
    supplierId: row.supplierId,
    hasDeclined: row.declinedAt !== null,
  }))
}

async function findOpening(tx: Tx, purchaseId: number) {
  const row = await tx
    .selectFrom('opening as o')
    .leftJoin('staff as s', 's.id', 'o.openedByStaffId')
    .select(['o.openedAt', 's.name as openedByName', 'o.bidsOpened'])
    .where('o.purchaseId', '=', purchaseId)
    .executeTakeFirst()
  return row ?? null
}

/** Each answer that was given, in the order they came; of each member the last is what holds. */
async function listDeclarations(tx: Tx, purchaseId: number) {
  return tx
    .selectFrom('conflictDeclaration as d')
    .innerJoin('staff as s', 's.id', 'd.staffId')
    .select(['d.staffId', 's.name', 'd.hasConflict', 'd.declaredAt'])
    .where('d.purchaseId', '=', purchaseId)
    .orderBy('d.id')
    .execute()
}

/** The bids that the actor may know of, in the order they came; none that the supplier replaced by a later one. */
export async function listFactsBids(tx: Tx, purchaseId: number): Promise<FactsBid[]> {
  const rows = await tx
    .selectFrom('bid as b')
    .innerJoin('supplier as s', 's.id', 'b.supplierId')
    .leftJoin('openedBid as o', 'o.bidId', 'b.id')
    .leftJoin('bidRejection as r', 'r.bidId', 'b.id')
    .select([
      'b.id',
      'b.supplierId',
      's.name',
      's.orgNumber',
      's.isSoleTrader',
      'b.channel',
      'b.receivedAt',
      'b.digest',
      'b.isLate',
      'b.withdrawnAt',
      'o.damaged',
      'o.priceOre',
      'o.description',
      'r.reason as rejectedBecause',
    ])
    .where('b.purchaseId', '=', purchaseId)
    .where('b.replacedAt', 'is', null)
    .orderBy('b.receivedAt')
    .orderBy('b.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    supplierId: row.supplierId,
    supplier: namedSupplier(row),
    channel: row.channel === 'link' ? 'link' : 'email',
    receivedAt: row.receivedAt,
    digest: row.digest,
    isLate: row.isLate,
    isWithdrawn: row.withdrawnAt !== null,
    isDamaged: row.damaged ?? false,
    priceOre: oreOf(row.priceOre),
    description: row.description ?? '',
    rejectedBecause: row.rejectedBecause,
  }))
}

async function findAward(tx: Tx, purchaseId: number): Promise<FactsAward | null> {
  const row = await tx
    .selectFrom('award')
    .select([
      'id',
      'bidId',
      'valueOre',
      'reason',
      'decidedByName',
      'decidedByTitle',
      'decidedOn',
      'dnr',
      'version',
      // Null for those who may not compare the bids.
      sql<KeptRanking | readonly unknown[] | null>`nimr.award_ranking(award.id)`.as('ranking'),
    ])
    .where('purchaseId', '=', purchaseId)
    .executeTakeFirst()
  if (!row) return null
  const { ranking } = row
  return { ...row, valueOre: oreOf(row.valueOre), ranking: ranking && 'bids' in ranking ? ranking : null }
}

async function findContract(tx: Tx, purchaseId: number) {
  const row = await tx
    .selectFrom('contract as c')
    .innerJoin('supplier as s', 's.id', 'c.supplierId')
    .select([
      'c.id',
      's.name',
      's.orgNumber',
      's.isSoleTrader',
      'c.signedOn',
      'c.fromOn',
      'c.toOn',
      'c.valueOre',
      'c.dnr',
      'c.note',
      'c.version',
    ])
    .where('c.purchaseId', '=', purchaseId)
    .orderBy('c.id', 'desc')
    .executeTakeFirst()
  return row ? { ...row, supplier: namedSupplier(row), valueOre: oreOf(row.valueOre) } : null
}

async function findSmall(tx: Tx, purchaseId: number) {
  const row = await tx
    .selectFrom('smallPurchase as p')
    .innerJoin('supplier as s', 's.id', 'p.supplierId')
    .select([
      'p.supplierId',
      's.name',
      's.orgNumber',
      's.isSoleTrader',
      'p.priceOre',
      'p.reason',
      'p.suppliersAsked',
      'p.decidedOn',
      'p.version',
    ])
    .where('p.purchaseId', '=', purchaseId)
    .executeTakeFirst()
  return row ? { ...row, supplier: namedSupplier(row), priceOre: ore(row.priceOre) } : null
}
