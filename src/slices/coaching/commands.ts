import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden } from '../../platform/http/index.ts'
import { type NeedInput, recordNeed } from '../needs/index.ts'
import { findNote, findTalkByClientKey, type Talk } from './queries.ts'
import { type Asker, decideTalkDay, isAuthorOrHead } from './rules.ts'
import type { FollowUpInput, TalkInput } from './types.ts'

export type TalkRefusal = 'held_in_future' | 'held_long_ago' | 'note_closed_to_you'

type Logging = TalkInput & {
  readonly clientKey: string
  readonly followUp: FollowUpInput | null
  /** What the company asked for in the talk. */
  readonly need?: NeedInput | null
}

/**
 * Logs a talk with what belongs to it. The same `clientKey` logs it once: sending again gives the talk already there.
 *
 * @returns the talk's id; refused `held_in_future`, `held_long_ago`
 */
export async function logTalk(
  tx: Tx,
  asker: Asker,
  occasion: { readonly now: Date; readonly today: string },
  input: Logging,
): Promise<Decision<TalkRefusal, number>> {
  if (!asker.worksIn.includes(input.municipalityCode)) throw forbidden()
  const day = decideTalkDay(input.heldOn, occasion.today)
  if (!day.allowed) return day
  const already = await findTalkByClientKey(tx, input.clientKey)
  if (already !== undefined) return allow(already)
  const inserted = await tx
    .insertInto('talk')
    .values({
      clientKey: input.clientKey,
      companyId: input.companyId,
      municipalityCode: input.municipalityCode,
      staffId: asker.staffId,
      heldOn: input.heldOn,
      durationMinutes: input.durationMinutes,
      mode: input.mode,
      loggedAt: occasion.now,
    })
    .onConflict((conflict) => conflict.column('clientKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  // The same talk sent twice at once: the other one was first.
  if (!inserted) return sameTalk(tx, input.clientKey)
  const { id } = inserted
  await writeParts(tx, id, input)
  if (input.note !== null)
    await tx
      .insertInto('talkNote')
      .values({ talkId: id, note: input.note, isClosed: input.noteClosed })
      .execute()
  if (input.followUp) await planFollowUp(tx, asker, { ...input, talkId: id, ...input.followUp })
  if (input.need) await recordTalkNeed(tx, { ...asker, ...occasion }, id, input, input.need)
  return allow(id)
}

async function recordTalkNeed(
  tx: Tx,
  occasion: Parameters<typeof recordNeed>[1],
  talkId: number,
  { companyId, municipalityCode, heldOn }: TalkInput,
  need: NeedInput,
): Promise<void> {
  const raised = { companyId, municipalityCode, raisedBy: 'company', raisedOn: heldOn } as const
  const recorded = await recordNeed(tx, occasion, { ...need, ...raised })
  // The day of the talk was decided by the same bounds.
  if (!recorded.allowed) throw new Error(`a need of ${heldOn} is ${recorded.refusal}`)
  await tx.insertInto('talkNeed').values({ talkId, needId: recorded.value }).execute()
}

async function sameTalk(tx: Tx, clientKey: string): Promise<Decision<never, number>> {
  const already = await findTalkByClientKey(tx, clientKey)
  if (already === undefined) throw changedMeanwhile()
  return allow(already)
}

/**
 * Changes a talk. Any colleague at the office may; the note's being closed is decided by the author or the head.
 *
 * @param version the version of the talk that the form was drawn from
 * @returns refused also `note_closed_to_you` when there is a note that the asker may not see
 */
export async function changeTalk(
  tx: Tx,
  asker: Asker,
  today: string,
  talk: Talk,
  version: number,
  input: TalkInput,
): Promise<Decision<TalkRefusal, number>> {
  if (!asker.worksIn.includes(talk.municipalityCode)) throw forbidden()
  const day = decideTalkDay(input.heldOn, today)
  if (!day.allowed) return day
  const { numUpdatedRows } = await tx
    .updateTable('talk')
    .set((eb) => ({
      heldOn: input.heldOn,
      durationMinutes: input.durationMinutes,
      mode: input.mode,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', talk.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await tx.deleteFrom('talkPerson').where('talkId', '=', talk.id).execute()
  await tx.deleteFrom('talkFocusArea').where('talkId', '=', talk.id).execute()
  await writeParts(tx, talk.id, input)
  return writeNote(tx, asker, talk, input)
}

async function writeParts(tx: Tx, talkId: number, input: TalkInput): Promise<void> {
  if (input.personIds.length > 0)
    await tx
      .insertInto('talkPerson')
      .values(input.personIds.map((personId) => ({ talkId, personId })))
      .execute()
  if (input.focusAreaCodes.length > 0)
    await tx
      .insertInto('talkFocusArea')
      .values(input.focusAreaCodes.map((focusAreaCode) => ({ talkId, focusAreaCode })))
      .execute()
}

async function writeNote(
  tx: Tx,
  asker: Asker,
  talk: Talk,
  input: TalkInput,
): Promise<Decision<TalkRefusal, number>> {
  const before = await findNote(tx, talk.id)
  const isClosed = isAuthorOrHead(talk, asker) ? input.noteClosed : false
  if (before && input.note === null) {
    await tx.deleteFrom('talkNote').where('talkId', '=', talk.id).execute()
  } else if (before && input.note !== null) {
    if (before.note !== input.note || before.isClosed !== isClosed)
      await tx
        .updateTable('talkNote')
        .set({ note: input.note, isClosed })
        .where('talkId', '=', talk.id)
        .execute()
  } else if (input.note !== null) {
    // A note closed to the asker cannot be seen here; the key tells that there is one.
    const written = await tx
      .insertInto('talkNote')
      .values({ talkId: talk.id, note: input.note, isClosed })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (written.numInsertedOrUpdatedRows === 0n) return refuse('note_closed_to_you')
  }
  return allow(talk.id)
}

/** Removes a talk and its note; its follow-ups stay with the company. Author or head of the office only. */
export async function removeTalk(tx: Tx, asker: Asker, talk: Talk, version: number): Promise<void> {
  if (!isAuthorOrHead(talk, asker)) throw forbidden()
  await tx.updateTable('followUp').set({ talkId: null }).where('talkId', '=', talk.id).execute()
  const { numDeletedRows } = await tx
    .deleteFrom('talk')
    .where('id', '=', talk.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw changedMeanwhile()
}

type Planning = FollowUpInput & {
  readonly companyId: number
  readonly municipalityCode: string
  readonly talkId: number | null
}

/** Plans what the asker is to do next with a company, and by which day. */
export async function planFollowUp(tx: Tx, asker: Asker, input: Planning): Promise<void> {
  if (!asker.worksIn.includes(input.municipalityCode)) throw forbidden()
  await tx
    .insertInto('followUp')
    .values({
      companyId: input.companyId,
      talkId: input.talkId,
      municipalityCode: input.municipalityCode,
      staffId: asker.staffId,
      dueOn: input.dueOn,
      what: input.what,
    })
    .execute()
}

/** Marks a follow-up as done now. Done already stays as it is. */
export async function finishFollowUp(tx: Tx, staffId: number, now: Date, id: number): Promise<void> {
  await tx
    .updateTable('followUp')
    .set((eb) => ({ doneAt: now, doneByStaffId: staffId, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .execute()
}

/** Takes the done mark away again. */
export async function reopenFollowUp(tx: Tx, id: number): Promise<void> {
  await tx
    .updateTable('followUp')
    .set((eb) => ({ doneAt: null, doneByStaffId: null, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('doneAt', 'is not', null)
    .execute()
}
