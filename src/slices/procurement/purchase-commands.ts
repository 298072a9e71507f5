import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { draftRequest } from './purchase-draft.ts'
import { momentOf, type RequestForm, type StartPurchaseForm } from './purchase-forms.ts'
import { findPurchase, listCriteriaLines, type Purchase } from './purchase-queries.ts'
import { decideSend } from './purchase-rules.ts'
import { countChosenSuppliers } from './supplier-queries.ts'

type Doing = { readonly now: Date; readonly staffId: number }

/** Starts a purchase with the answer to the first question: a framework agreement, own staff, or buying. Gives its id. */
export async function startPurchase(
  tx: Tx,
  { now, staffId }: Doing,
  interventionId: number,
  form: StartPurchaseForm,
): Promise<number> {
  const { id } = await tx
    .insertInto('purchase')
    .values({
      interventionId,
      title: form.title,
      kind: form.kind,
      kindReason: form.kindReason,
      frameworkAgreement: form.kind === 'framework' ? form.frameworkAgreement : null,
      startedAt: now,
      startedByStaffId: staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (form.kind === 'request' || form.kind === 'small') await draftRequest(tx, id, staffId)
  return id
}

/** Answers the first question anew, while nobody has been asked. */
export async function changeFirstAnswer(
  tx: Tx,
  id: number,
  version: number,
  form: StartPurchaseForm,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('purchase')
    .set((eb) => ({
      title: form.title,
      kind: form.kind,
      kindReason: form.kindReason,
      frameworkAgreement: form.kind === 'framework' ? form.frameworkAgreement : null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('sentAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

/** Writes the request, until it is sent. */
export async function writeRequest(tx: Tx, id: number, form: RequestForm): Promise<void> {
  const { version, callOff, questionsDay, questionsTime, bidsDay, bidsTime, buyer, ...own } = form
  const { estimatedValue, ceilingPrice, ...columns } = own
  const { numUpdatedRows } = await tx
    .updateTable('purchase')
    .set((eb) => ({
      ...columns,
      estimatedValueOre: estimatedValue,
      ceilingPriceOre: ceilingPrice,
      ...buyerColumns(buyer),
      questionsUntil: momentOf(questionsDay, questionsTime) ?? null,
      bidsUntil: momentOf(bidsDay, bidsTime) ?? null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('sentAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await tx.deleteFrom('purchaseAuthority').where('purchaseId', '=', id).execute()
  const others = [...new Set(callOff)].filter((key) => key !== buyer)
  if (others.length > 0)
    await tx
      .insertInto('purchaseAuthority')
      .values(others.map((key) => ({ purchaseId: id, ...authorityColumns(key) })))
      .execute()
}

/**
 * Decides whether a request may go out and marks it sent, on the database's clock. From then on it stands as it was read.
 *
 * @returns refused `incomplete`, `fewer_suppliers`
 */
export async function markSent(
  tx: Tx,
  purchase: Purchase,
  version: number,
  staffId: number,
): Promise<Decision<'incomplete' | 'fewer_suppliers', Purchase>> {
  const weights = (await listCriteriaLines(tx, purchase.id)).map(({ weightBp }) => weightBp)
  const decision = decideSend(purchase, await countChosenSuppliers(tx, purchase.id), weights)
  if (!decision.allowed) return refuse(decision.refusal)
  const { numUpdatedRows } = await tx
    .updateTable('purchase')
    .set((eb) => ({
      sentAt: sql<Date>`clock_timestamp()`,
      sentByStaffId: staffId,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', purchase.id)
    .where('version', '=', version)
    .where('sentAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  const sent = await findPurchase(tx, purchase.id)
  if (!sent) throw changedMeanwhile()
  return allow(sent)
}

/**
 * Moves the deadline later, while it has not passed; nearer is refused by the database too.
 *
 * @returns refused `deadline_passed`, `deadline_nearer`
 */
export async function extendDeadline(
  tx: Tx,
  purchase: Purchase,
  version: number,
  until: Date,
): Promise<Decision<'deadline_passed' | 'deadline_nearer'>> {
  if (purchase.deadlineHasPassed) return refuse('deadline_passed')
  if (!purchase.bidsUntil || until <= purchase.bidsUntil) return refuse('deadline_nearer')
  const { numUpdatedRows } = await tx
    .updateTable('purchase')
    .set((eb) => ({ bidsUntil: until, version: eb('version', '+', 1) }))
    .where('id', '=', purchase.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  return allow()
}

/** Ends a purchase without an award, with the reason; bids that are sealed stay so. */
export async function cancelPurchase(
  tx: Tx,
  id: number,
  version: number,
  now: Date,
  reason: string,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('purchase')
    .set((eb) => ({ cancelledAt: now, cancelledReason: reason, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

function buyerColumns(key: string | null) {
  const { municipalityCode, organisationId } = authorityColumns(key)
  return { buyerMunicipalityCode: municipalityCode, buyerOrganisationId: organisationId }
}

function authorityColumns(key: string | null) {
  const [kind, value = ''] = key?.split('-') ?? []
  return {
    municipalityCode: kind === 'municipality' ? value : null,
    organisationId: kind === 'organisation' ? Number(value) : null,
  }
}
