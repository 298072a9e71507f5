import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { notFound } from '../../platform/http/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { partMinutes } from './force-case-rules.ts'
import { letterText } from './invitation-text.ts'
import { findInvitation } from './proposal-queries.ts'
import type { Invitation } from './proposal-types.ts'
import { listMembers } from './queries.ts'

type Asking = {
  readonly now: Date
  readonly today: string
  readonly origin: string
  /** Who asks. */
  readonly staffId: number
  readonly interventionId: number
  readonly proposalId: number | null
  readonly askedIds: readonly number[]
  /** The estimate for the whole group; null when no time is said. */
  readonly time: {
    readonly monthOn: string
    readonly estimatedMinutes: number
    readonly members: number
  } | null
  readonly words: string | null
  readonly replacesMemberId: number | null
}

/**
 * Asks people into a task force. Each gets a letter and answers for themself; the one who asks is in at once. Somebody who is a member
 * already keeps the place and gets the new part of the estimate; questions that wait for an answer give way to the new ones.
 */
export async function askIntoTaskForce(tx: Tx, asking: Asking): Promise<void> {
  const { interventionId, time } = asking
  const part = time && {
    monthOn: time.monthOn,
    estimatedMinutes: partMinutes(time.estimatedMinutes, time.members),
  }
  const present = (await listMembers(tx, interventionId)).filter((member) => member.leftOn === null)
  for (const staffId of asking.askedIds) {
    await withdrawal(tx, interventionId, asking.now).where('askedStaffId', '=', staffId).execute()
    const member = present.find((one) => one.staffId === staffId)
    if (member) {
      if (part) await tx.updateTable('taskForceMember').set(part).where('id', '=', member.id).execute()
      continue
    }
    const { id } = await tx
      .insertInto('taskForceInvitation')
      .values({
        interventionId,
        askedStaffId: staffId,
        proposalId: asking.proposalId,
        replacesMemberId: asking.replacesMemberId,
        ...part,
        words: asking.words,
        askedByStaffId: asking.staffId,
        askedAt: asking.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (staffId === asking.staffId)
      await answerInvitation(tx, id, { ...asking, answer: 'accepted', reason: null })
    else await writeTo(tx, asking.now, staffId, await invitationOf(tx, id), 'asked', asking.origin)
  }
}

type Answer = {
  readonly now: Date
  readonly today: string
  readonly origin: string
  readonly staffId: number
  readonly answer: 'accepted' | 'declined'
  readonly reason: string | null
}

/**
 * The one who was asked says yes, and is a member from today; or no, with the reason. Whoever asked is told by letter.
 *
 * @returns refused `already_answered` when it was answered or taken back
 */
export async function answerInvitation(
  tx: Tx,
  id: number,
  { now, today, origin, staffId, answer, reason }: Answer,
): Promise<Decision<'already_answered'>> {
  const { numUpdatedRows } = await tx
    .updateTable('taskForceInvitation')
    .set({ answer, answerReason: reason, answeredAt: now })
    .where('id', '=', id)
    .where('askedStaffId', '=', staffId)
    .where('answer', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return refuse('already_answered')
  const invitation = await invitationOf(tx, id)
  const { interventionId, monthOn, estimatedMinutes } = invitation
  const part = monthOn === null ? {} : { monthOn, estimatedMinutes }
  if (answer === 'accepted') {
    const members = await listMembers(tx, interventionId)
    const isIn = members.some((member) => member.staffId === staffId && member.leftOn === null)
    if (!isIn)
      await tx
        .insertInto('taskForceMember')
        .values({ interventionId, staffId, joinedOn: today, invitationId: id, ...part })
        .execute()
  }
  if (invitation.askedById !== staffId)
    await writeTo(tx, now, invitation.askedById, invitation, answer, origin)
  return allow()
}

/** Takes back what somebody was asked and has not answered. */
export async function withdrawInvitation(tx: Tx, id: number, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('taskForceInvitation')
    .set({ withdrawnAt: now })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

/** Takes back every question of an intervention that waits for an answer. */
export async function withdrawAllWaiting(tx: Tx, interventionId: number, now: Date): Promise<void> {
  await withdrawal(tx, interventionId, now).execute()
}

/** Of what is asked in an intervention and not answered. */
const withdrawal = (tx: Tx, interventionId: number, now: Date) =>
  tx
    .updateTable('taskForceInvitation')
    .set({ withdrawnAt: now })
    .where('interventionId', '=', interventionId)
    .where('answer', 'is', null)
    .where('withdrawnAt', 'is', null)

async function invitationOf(tx: Tx, id: number): Promise<Invitation> {
  const invitation = await findInvitation(tx, id)
  if (!invitation) throw notFound()
  return invitation
}

// Colleagues write Swedish to each other; the pages behind the link are in the reader's own language.
async function writeTo(
  tx: Tx,
  now: Date,
  staffId: number,
  invitation: Invitation,
  what: 'asked' | 'accepted' | 'declined',
  origin: string,
): Promise<void> {
  const { email } = await tx
    .selectFrom('staff')
    .select('email')
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow()
  const t = letterText('sv')
  const link =
    what === 'asked'
      ? `${origin}/insatsstyrkor/fragor/${invitation.id}`
      : `${origin}/insatser/${invitation.interventionId}`
  await planLetter(tx, now, {
    to: email,
    subject: t[`${what}Subject`](invitation.interventionTitle, invitation.askedName),
    text: t[`${what}Body`](invitation, link),
  })
}
