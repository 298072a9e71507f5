import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Grade } from './criteria-rules.ts'

/** What the actor may do with a purchase, as the database answers it. */
export type ChoiceRights = {
  /** Writes the request: the task force, or the project's manager. */
  readonly writes: boolean
  /** Weighs the bids: in the task force, without a conflict of interest, after the opening. */
  readonly judges: boolean
  /** Decides, now. */
  readonly awards: boolean
  /** May read the bids. */
  readonly compares: boolean
  /** May read how the others graded. */
  readonly seesGrades: boolean
  /** Writes to those who bid. */
  readonly notifies: boolean
  /** How many have graded everything; null for those who may not know. */
  readonly graders: number | null
  readonly isGraded: boolean
}

export async function findChoiceRights(tx: Tx, purchaseId: number): Promise<ChoiceRights> {
  const { rows } = await sql<ChoiceRights>`
    select ${purchaseId} = any (nimr.purchases_to_write()) as writes, ${purchaseId} = any (nimr.purchases_to_judge()) as judges,
      ${purchaseId} = any (nimr.purchases_to_award()) as awards, ${purchaseId} = any (nimr.purchases_to_compare()) as compares,
      nimr.sees_grades(${purchaseId}) as sees_grades, ${purchaseId} = any (nimr.purchases_to_notify()) as notifies,
      nimr.grader_count(${purchaseId}) as graders, nimr.is_graded(${purchaseId}) as is_graded`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('the database does not say who may choose')
  return row
}

/** Waits until nobody else grades, turns down or decides on the purchase, until the end of the transaction. */
export async function lockChoice(tx: Tx, purchaseId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('choice'), hashint8(${purchaseId}::bigint))`.execute(tx)
}

export type GivenGrade = Grade & {
  readonly scoreId: number
  readonly memberName: string
  readonly reason: string
  readonly version: number
}

/** The grades that the actor may see, of every bid of a purchase: the own, and the others' when the own are whole. */
export async function listGrades(tx: Tx, purchaseId: number): Promise<GivenGrade[]> {
  const rows = await tx
    .selectFrom('score as s')
    .innerJoin('bid as b', 'b.id', 's.bidId')
    .innerJoin('staff as m', 'm.id', 's.staffId')
    .select([
      's.id as scoreId',
      's.bidId',
      's.criterionId',
      's.staffId as memberId',
      'm.name as memberName',
      's.pointsHundredths',
      's.reason',
      's.version',
    ])
    .where('b.purchaseId', '=', purchaseId)
    .orderBy('m.name')
    .orderBy('s.id')
    .execute()
  return rows.map(({ pointsHundredths, ...row }) => ({ ...row, points: pointsHundredths / 100 }))
}

/** Those who have declared a conflict of interest, whose grades do not count whatever they once were. */
export async function listConflicted(tx: Tx, purchaseId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom('conflictDeclaration')
    .distinctOn('staffId')
    .select(['staffId', 'hasConflict'])
    .where('purchaseId', '=', purchaseId)
    .orderBy('staffId')
    .orderBy('id', 'desc')
    .execute()
  return rows.filter(({ hasConflict }) => hasConflict).map(({ staffId }) => staffId)
}

/** Those who may decide on a purchase: heads of the buying municipality's office, or the beneficiary's project managers. */
export async function listDelegates(tx: Tx, purchaseId: number, today: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct s.name from nimr.purchase p
      join nimr.staff_role r on (r.role = 'head_of_office' and r.municipality_code = p.buyer_municipality_code)
        or (r.role = 'project_manager' and exists (select from nimr.intervention_project i join nimr.project j on j.id = i.project_id
          where i.intervention_id = p.intervention_id and i.project_id = r.project_id and j.beneficiary_id = p.buyer_organisation_id))
      join nimr.staff s on s.id = r.staff_id
    where p.id = ${purchaseId} and r.from_on <= ${today} and coalesce(r.to_on >= ${today}, true) and coalesce(s.ended_on >= ${today}, true)
    order by 1`.execute(tx)
  return rows.map(({ name }) => name)
}

/** Where the letters of the award go; only for those who may send them. */
export async function listLetterAddresses(tx: Tx, purchaseId: number) {
  const { rows } = await sql<{ supplierId: number; email: string | null }>`
    select supplier_id, email from counter.letter_addresses(${purchaseId})`.execute(tx)
  return rows
}

/** The letters that have been sent. */
export async function listLetters(tx: Tx, awardId: number) {
  return tx
    .selectFrom('awardLetter')
    .select(['supplierId', 'sentAt'])
    .where('awardId', '=', awardId)
    .execute()
}
