import type { Insertable, Updateable } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { DB, Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden, notFound } from '../../platform/http/index.ts'
import { findIntervention, listMembers, mayWriteIntervention } from './queries.ts'
import { decideMove, findStageRule, mayBeLeftOut, type StageRefusal } from './stage-rules.ts'
import { listMovers, listStages, listUnmet } from './thread-queries.ts'
import type { Stage } from './types.ts'

/**
 * Moves an intervention to another stage; the move is kept with who, when and why. What is left forward is done, what
 * is gone to is open again.
 *
 * @param reason why; needed when it goes back
 * @returns refused `same_stage`, `closed_opens_to_communication`, `not_yours_to_move`, or the first condition not met
 */
export async function moveToStage(
  tx: Tx,
  id: number,
  version: number,
  to: Stage,
  reason = '',
): Promise<Decision<StageRefusal>> {
  const before = await findIntervention(tx, id)
  if (!before) throw notFound()
  const movers = await listMovers(tx, id)
  if (movers.length === 0) throw forbidden()
  if (before.version !== version) throw changedMeanwhile()
  const conditions = findStageRule(before.stage, to)?.conditions ?? []
  const unmet = await listUnmet(tx, id, { from: before.stage, to, reason }, conditions)
  const decision = decideMove(before.stage, to, movers, unmet)
  if (!decision.allowed) return decision
  // Of two who move it at once the second finds another version.
  const { numUpdatedRows } = await tx
    .updateTable('intervention')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await tx
    .insertInto('stageMove')
    .values({ interventionId: id, fromStage: before.stage, toStage: to, reason })
    .execute()
  return allow()
}

export type StagePlan = {
  readonly ownerStaffId: number | null
  readonly dueOn: string | null
  readonly note: string
}

/**
 * Says who answers for a stage, until when, and what is to be remembered.
 *
 * @param version of the stage's row; 0 when nobody has said anything of it yet
 * @returns refused `owner_not_member`: the owner is somebody in the task force
 */
export async function planStage(
  tx: Tx,
  id: number,
  stage: Stage,
  version: number,
  plan: StagePlan,
): Promise<Decision<'owner_not_member'>> {
  await requireWriter(tx, id)
  const members = await listMembers(tx, id)
  const isMember = members.some((one) => one.staffId === plan.ownerStaffId && one.leftOn === null)
  if (plan.ownerStaffId !== null && !isMember) return refuse('owner_not_member')
  await writeStage(tx, id, stage, version, plan)
  return allow()
}

/** Says that a stage is done, or takes that back. The database puts down who. */
export async function settleStage(
  tx: Tx,
  now: Date,
  id: number,
  stage: Stage,
  version: number,
  isDone: boolean,
): Promise<void> {
  await requireWriter(tx, id)
  const nothing = { notNeededReason: null, notNeededAt: null }
  await writeStage(tx, id, stage, version, isDone ? { doneAt: now, ...nothing } : { doneAt: null })
}

/**
 * Says that a stage is not needed, with the reason; without a reason, that it is needed after all.
 *
 * @returns refused `always_needed`, and `stage_is_current` for the stage the intervention is at
 */
export async function leaveOutStage(
  tx: Tx,
  now: Date,
  id: number,
  stage: Stage,
  version: number,
  reason: string | null,
): Promise<Decision<'always_needed' | 'stage_is_current'>> {
  await requireWriter(tx, id)
  if (!mayBeLeftOut(stage)) return refuse('always_needed')
  const intervention = await findIntervention(tx, id)
  if (reason !== null && intervention?.stage === stage && stage !== 'communication')
    return refuse('stage_is_current')
  await writeStage(tx, id, stage, version, {
    notNeededReason: reason,
    notNeededAt: reason === null ? null : now,
    ...(reason !== null && { doneAt: null }),
  })
  return allow()
}

/** The row of a stage, made when there is none: what documents are attached to. */
export async function ensureStageRow(tx: Tx, id: number, stage: Stage): Promise<number> {
  await requireWriter(tx, id)
  const insert = tx.insertInto('interventionStage').values({ interventionId: id, stage })
  await insert.onConflict((conflict) => conflict.doNothing()).execute()
  const found = (await listStages(tx, id)).find((row) => row.stage === stage)
  if (!found?.id) throw notFound()
  return found.id
}

type StageChange = Omit<Updateable<DB['interventionStage']>, 'version'>

/** Of two who write the same stage at once the second is told, also when neither found a row. */
async function writeStage(
  tx: Tx,
  id: number,
  stage: Stage,
  version: number,
  change: StageChange,
): Promise<void> {
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('interventionStage')
      .values({ ...change, interventionId: id, stage } as Insertable<DB['interventionStage']>)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!numInsertedOrUpdatedRows) throw changedMeanwhile()
    return
  }
  const { numUpdatedRows } = await tx
    .updateTable('interventionStage')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('interventionId', '=', id)
    .where('stage', '=', stage)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

async function requireWriter(tx: Tx, id: number): Promise<void> {
  if (!(await mayWriteIntervention(tx, id))) throw forbidden()
}
