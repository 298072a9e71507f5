import { allow, type Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden } from '../../platform/http/index.ts'
import type { Need } from './queries.ts'
import { decideNeedChange, decideRaisedOn } from './rules.ts'
import type { EventReason, NeedInput, NeedState, Occasion, Raiser } from './types.ts'

type Recording = NeedInput & {
  readonly companyId: number
  /** The office that keeps the need: one of the asker's. */
  readonly municipalityCode: string
  readonly raisedBy: Raiser
  readonly raisedOn: string
}

/**
 * Records what a company needs; it is open from then on.
 *
 * @returns the need's id; refused `raised_in_future`, `raised_long_ago`
 */
export async function recordNeed(
  tx: Tx,
  { staffId, worksIn, now, today }: Occasion,
  input: Recording,
): Promise<Decision<'raised_in_future' | 'raised_long_ago', number>> {
  if (!worksIn.includes(input.municipalityCode)) throw forbidden()
  const day = decideRaisedOn(input.raisedOn, today)
  if (!day.allowed) return day
  const { companyId, municipalityCode, focusAreaCode, topicId, words, urgency, raisedBy, raisedOn } = input
  const { id } = await tx
    .insertInto('need')
    .values({
      companyId,
      municipalityCode,
      focusAreaCode,
      topicId,
      words,
      urgency,
      raisedBy,
      raisedOn,
      recordedAt: now,
      recordedByStaffId: staffId,
      stateSince: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/** Corrects what is said of a need. What has happened to it is changed by `settleNeed` only. */
export async function changeNeed(tx: Tx, need: Need, version: number, input: NeedInput): Promise<void> {
  await update(tx, need, version, input)
}

/** Lets the other municipalities see which company has the need, or no longer. */
export async function shareNeed(tx: Tx, need: Need, version: number, isShared: boolean): Promise<void> {
  await update(tx, need, version, { isShared })
}

async function update(
  tx: Tx,
  need: Need,
  version: number,
  values: Partial<NeedInput> | { isShared: boolean },
) {
  const { numUpdatedRows } = await tx
    .updateTable('need')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', need.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

export type Settling = {
  readonly state: Exclude<NeedState, 'taken_up'>
  readonly reason: EventReason | null
  readonly words: string | null
  /** The partner that a need is referred to. */
  readonly partnerId?: number
}

/**
 * What became of a need: met, declined, referred, or open again. Written with who and when; an intervention takes needs up by `takeUpNeeds`.
 *
 * @param version the version of the need that the form was drawn from
 * @returns refused `way_closed`
 */
export async function settleNeed(
  tx: Tx,
  { staffId, now }: Pick<Occasion, 'staffId' | 'now'>,
  need: { readonly id: number; readonly state: NeedState },
  version: number,
  settling: Settling,
): Promise<Decision<'way_closed'>> {
  const decision = decideNeedChange(need.state, settling.state)
  if (!decision.allowed) return decision
  // Held until the end of the transaction, so that of two who settle it at once the second is told.
  const held = await tx
    .updateTable('need')
    .set({ version })
    .where('id', '=', need.id)
    .where('version', '=', version)
    .where('state', '=', need.state)
    .executeTakeFirst()
  if (held.numUpdatedRows === 0n) throw changedMeanwhile()
  const { state, reason, words, partnerId } = settling
  await tx
    .insertInto('needEvent')
    .values({
      needId: need.id,
      state,
      at: now,
      byStaffId: staffId,
      reason,
      words,
      partnerId: partnerId ?? null,
    })
    .execute()
  return allow()
}
