import { allow, type Decision } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden } from '../../platform/http/index.ts'
import { listNetworkOwners, mayKeepNetwork } from './network-queries.ts'
import { decideHandOver, decideMeetingTimes } from './network-rules.ts'
import type { MeetingInput, MemberInput, NetworkInput, NetworkMeeting } from './network-types.ts'

type By = { readonly now: Date; readonly today: string; readonly staffId: number }
export type Carrier = { readonly projectId: number | null; readonly otherProject: string | null }

/** Starts a network, carried by a project, with the one who starts it as convenor. */
export async function startNetwork(tx: Tx, by: By, input: NetworkInput, carrier: Carrier): Promise<number> {
  const { id } = await tx
    .insertInto('network')
    .values({ ...input, recordedByStaffId: by.staffId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addOwner(tx, by, id, carrier, input.foundedOn, '')
  await addNetworkMember(tx, id, {
    companyId: null,
    personId: null,
    organisationId: null,
    contactName: null,
    staffId: by.staffId,
    side: 'public',
    part: 'convenor',
    fromOn: by.today,
  })
  return id
}

/** Changes what a network is called and for. */
export async function changeNetwork(tx: Tx, id: number, version: number, input: NetworkInput): Promise<void> {
  await requireKeeper(tx, id)
  const { numUpdatedRows } = await tx
    .updateTable('network')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

/** Takes a member in from a day. */
export async function addNetworkMember(tx: Tx, networkId: number, input: MemberInput): Promise<void> {
  await requireKeeper(tx, networkId)
  await tx
    .insertInto('networkMember')
    .values({ networkId, ...input })
    .execute()
}

/** A member leaves from today on; that they were one stays. */
export async function endMembership(
  tx: Tx,
  networkId: number,
  memberId: number,
  today: string,
): Promise<void> {
  await requireKeeper(tx, networkId)
  await tx
    .updateTable('networkMember')
    .set((eb) => ({ toOn: eb.fn('greatest', [eb.ref('fromOn'), eb.cast(eb.val(today), 'date')]) }))
    .where('id', '=', memberId)
    .where('networkId', '=', networkId)
    .where('toOn', 'is', null)
    .execute()
}

/**
 * Hands a network over to another project, with its members, meetings and history. Who carried it before, and from when, stays as it was.
 *
 * @param carrier a project kept here, or one elsewhere in words
 * @param fromOn the first day it is theirs
 * @returns refused `before_last_owner`, `in_future`
 */
export async function handOverNetwork(
  tx: Tx,
  by: By,
  networkId: number,
  carrier: Carrier,
  fromOn: string,
  reason: string,
): Promise<Decision<'before_last_owner' | 'in_future'>> {
  await requireKeeper(tx, networkId)
  const [last] = await listNetworkOwners(tx, networkId)
  const decision = decideHandOver(fromOn, last?.fromOn ?? null, by.today)
  if (!decision.allowed) return decision
  await addOwner(tx, by, networkId, carrier, fromOn, reason)
  return allow()
}

async function addOwner(
  tx: Tx,
  { now, staffId }: By,
  networkId: number,
  carrier: Carrier,
  fromOn: string,
  reason: string,
): Promise<void> {
  await tx
    .insertInto('networkOwner')
    .values({ networkId, ...carrier, fromOn, reason, recordedAt: now, staffId })
    .execute()
}

/**
 * Plans a meeting, or writes down one that was.
 *
 * @returns the meeting's id; refused `ends_before_start`, `lasts_a_week`
 */
export async function holdMeeting(
  tx: Tx,
  networkId: number,
  input: MeetingInput,
): Promise<Decision<'ends_before_start' | 'lasts_a_week', number>> {
  await requireKeeper(tx, networkId)
  const times = decideMeetingTimes(input.startsAt, input.endsAt)
  if (!times.allowed) return times
  const { memberIds, ...meeting } = input
  const { id } = await tx
    .insertInto('networkMeeting')
    .values({ networkId, ...meeting })
    .returning('id')
    .executeTakeFirstOrThrow()
  await setAttendees(tx, id, memberIds)
  return allow(id)
}

/** Changes a meeting: time, place, agenda, minutes and who was there. */
export async function changeMeeting(
  tx: Tx,
  meeting: NetworkMeeting,
  version: number,
  input: MeetingInput,
): Promise<Decision<'ends_before_start' | 'lasts_a_week', number>> {
  await requireKeeper(tx, meeting.networkId)
  const times = decideMeetingTimes(input.startsAt, input.endsAt)
  if (!times.allowed) return times
  const { memberIds, ...columns } = input
  const { numUpdatedRows } = await tx
    .updateTable('networkMeeting')
    .set((eb) => ({ ...columns, version: eb('version', '+', 1) }))
    .where('id', '=', meeting.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await tx.deleteFrom('networkMeetingMember').where('meetingId', '=', meeting.id).execute()
  await setAttendees(tx, meeting.id, memberIds)
  return allow(meeting.id)
}

async function setAttendees(tx: Tx, meetingId: number, memberIds: readonly number[]): Promise<void> {
  if (memberIds.length === 0) return
  await tx
    .insertInto('networkMeetingMember')
    .values([...new Set(memberIds)].map((memberId) => ({ meetingId, memberId })))
    .execute()
}

async function requireKeeper(tx: Tx, networkId: number): Promise<void> {
  if (!(await mayKeepNetwork(tx, networkId))) throw forbidden()
}
