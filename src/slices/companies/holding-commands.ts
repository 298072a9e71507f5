import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { assessCompanies } from './assess.ts'
import { companiesAround, nodeOfParty, type Recorder } from './holder-commands.ts'
import type { HoldingInput, Market, Party, RecordedGround, Shares } from './holder-types.ts'
import { decideHolding, type HoldingDecision } from './holding-rules.ts'

type Refused<Code extends string> = { readonly allowed: false; readonly refusal: Code }
export type HoldingAnswer = HoldingDecision | Refused<'of_itself' | 'held_already'>

/**
 * Records that one owns a share of another, and assesses every company that hangs together with them anew in the same
 * transaction. Shares in hundredths of a percent.
 *
 * @returns refused `of_itself`, `held_already`, `nothing_held`, or `over_whole` with what there is and what is left
 */
export async function addHolding(
  tx: Tx,
  recorder: Recorder,
  parties: { readonly owner: Party; readonly owned: Party },
  input: HoldingInput,
): Promise<HoldingAnswer> {
  const ownerId = await nodeOfParty(tx, recorder.keptBy, parties.owner)
  const ownedId = await nodeOfParty(tx, recorder.keptBy, parties.owned)
  const answer = await writeHolding(tx, recorder, ownerId, ownedId, input)
  if (answer.allowed) await assessCompanies(tx, await companiesAround(tx, [ownedId]), recorder.now)
  return answer
}

/** Writes a holding; whoever writes several assesses the companies when all are written. */
export async function writeHolding(
  tx: Tx,
  recorder: Recorder,
  ownerId: number,
  ownedId: number,
  input: HoldingInput,
): Promise<HoldingAnswer> {
  if (ownerId === ownedId) return { allowed: false, refusal: 'of_itself' }
  const share = { ...input, endedOn: null }
  const beside = await lockHoldings(tx, ownedId)
  if (beside.some((one) => one.ownerId === ownerId && overlaps(one, share)))
    return { allowed: false, refusal: 'held_already' }
  const decision = decideHolding(beside, share)
  if (!decision.allowed) return decision
  await tx
    .insertInto('holding')
    .values({
      ownerId,
      ownedId,
      ...input,
      recordedAt: recorder.now,
      recordedByStaffId: recorder.staffId,
    })
    .execute()
  return decision
}

export type HoldingKept = Shares & {
  readonly id: number
  readonly ownerId: number
  readonly ownedId: number
  readonly version: number
}

/** Corrects what was written of a holding; who owns whom stands fast. Refusals as when it is added. */
export async function correctHolding(
  tx: Tx,
  now: Date,
  holding: HoldingKept,
  version: number,
  input: HoldingInput,
): Promise<HoldingAnswer> {
  return change(tx, now, holding, version, { ...input, endedOn: holding.endedOn })
}

/**
 * Ends a holding: `endedOn` is the first day it no longer holds. It stays in the history.
 *
 * @returns refused `ends_before_start`
 */
export async function endHolding(
  tx: Tx,
  now: Date,
  holding: HoldingKept,
  version: number,
  endedOn: string,
): Promise<HoldingAnswer> {
  const { capitalBp, votesBp, fromOn } = holding
  return change(tx, now, holding, version, { capitalBp, votesBp, fromOn, endedOn })
}

async function change(
  tx: Tx,
  now: Date,
  holding: HoldingKept,
  version: number,
  changed: Shares & Partial<HoldingInput>,
): Promise<HoldingAnswer> {
  const answer = await writeChange(tx, holding, version, changed)
  if (answer.allowed) await assessCompanies(tx, await companiesAround(tx, [holding.ownedId]), now)
  return answer
}

/** Writes a change of a holding; whoever writes several assesses the companies when all are written. */
export async function writeChange(
  tx: Tx,
  holding: HoldingKept,
  version: number,
  changed: Shares & Partial<HoldingInput>,
): Promise<HoldingAnswer> {
  const others = (await lockHoldings(tx, holding.ownedId)).filter(({ id }) => id !== holding.id)
  if (others.some((one) => one.ownerId === holding.ownerId && overlaps(one, changed)))
    return { allowed: false, refusal: 'held_already' }
  const decision = decideHolding(others, changed)
  if (!decision.allowed) return decision
  const { numUpdatedRows } = await tx
    .updateTable('holding')
    .set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
    .where('id', '=', holding.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  return decision
}

/** Takes away a holding that never was; one that has ended is ended instead. The audit keeps that it was there. */
export async function removeHolding(tx: Tx, now: Date, holding: HoldingKept, version: number): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('holding')
    .where('id', '=', holding.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw changedMeanwhile()
  await assessCompanies(tx, await companiesAround(tx, [holding.ownerId, holding.ownedId]), now)
}

/** The holdings in a company, ended ones too; nobody else adds or changes one until this transaction ends. */
async function lockHoldings(tx: Tx, ownedId: number) {
  await sql`select pg_advisory_xact_lock(hashtext('nimr holdings'), hashtext(${String(ownedId)}))`.execute(tx)
  return tx
    .selectFrom('holding')
    .select(['id', 'ownerId', 'capitalBp', 'votesBp', 'fromOn', 'endedOn'])
    .where('ownedId', '=', ownedId)
    .execute()
}

function overlaps(a: { fromOn: string | null; endedOn: string | null }, b: typeof a): boolean {
  const before = (one: typeof a, other: typeof a) =>
    one.fromOn === null || other.endedOn === null || one.fromOn < other.endedOn
  return before(a, b) && before(b, a)
}

export type ControlInput = {
  readonly ground: RecordedGround
  readonly fromOn: string | null
  readonly sourceKind: HoldingInput['sourceKind']
  readonly sourceWords: string | null
}

/** Records that one decides over another by something else than votes, or that the two act jointly. */
export async function addControl(
  tx: Tx,
  recorder: Recorder,
  parties: { readonly from: Party; readonly to: Party },
  input: ControlInput,
): Promise<Decision<'of_itself' | 'held_already'>> {
  const fromId = await nodeOfParty(tx, recorder.keptBy, parties.from)
  const toId = await nodeOfParty(tx, recorder.keptBy, parties.to)
  if (fromId === toId) return refuse('of_itself')
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('control')
    .values({ fromId, toId, ...input, recordedAt: recorder.now, recordedByStaffId: recorder.staffId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return refuse('held_already')
  await assessCompanies(tx, await companiesAround(tx, [toId]), recorder.now)
  return allow()
}

/** Ends a control; `endedOn` is the first day it no longer holds. Refuses `ends_before_start`. */
export async function endControl(
  tx: Tx,
  now: Date,
  control: { readonly id: number; readonly toId: number; readonly fromOn: string | null },
  version: number,
  endedOn: string,
): Promise<Decision<'ends_before_start'>> {
  if (control.fromOn !== null && endedOn <= control.fromOn) return refuse('ends_before_start')
  const { numUpdatedRows } = await tx
    .updateTable('control')
    .set((eb) => ({ endedOn, version: eb('version', '+', 1) }))
    .where('id', '=', control.id)
    .where('version', '=', version)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await assessCompanies(tx, await companiesAround(tx, [control.toId]), now)
  return allow()
}

/** Records that two enterprises are active in the same market or in adjacent ones, which links what one person owns. */
export async function addMarketTie(
  tx: Tx,
  recorder: Recorder,
  of: number,
  with_: Party,
  input: { readonly market: Market; readonly sourceWords: string | null },
): Promise<Decision<'of_itself' | 'held_already'>> {
  const other = await nodeOfParty(tx, recorder.keptBy, with_)
  if (of === other) return refuse('of_itself')
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('marketTie')
    .values({
      oneId: Math.min(of, other),
      otherId: Math.max(of, other),
      ...input,
      recordedAt: recorder.now,
      recordedByStaffId: recorder.staffId,
    })
    .onConflict((conflict) => conflict.columns(['oneId', 'otherId']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return refuse('held_already')
  await assessCompanies(tx, await companiesAround(tx, [of, other]), recorder.now)
  return allow()
}

/** Takes away that two enterprises share a market. */
export async function removeMarketTie(
  tx: Tx,
  now: Date,
  tie: { readonly id: number; readonly oneId: number; readonly otherId: number },
): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('marketTie').where('id', '=', tie.id).executeTakeFirst()
  if (numDeletedRows === 0n) throw changedMeanwhile()
  await assessCompanies(tx, await companiesAround(tx, [tie.oneId, tie.otherId]), now)
}
