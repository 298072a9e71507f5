import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { listDisputedMarks } from './attendance-mark-queries.ts'
import { listRegisteredNotOn } from './attendance-queries.ts'
import { requireWriter } from './commands.ts'
import type { Occasion } from './queries.ts'
import { takeInRegistered } from './registration-commands.ts'
import { momentOnOurClock } from './rules.ts'
import type { MarkInput } from './types.ts'

type Marking = { readonly now: Date; readonly staffId: number }

/**
 * Marks who came, for the whole list at once, on the page itself. Settles what two phones had marked differently.
 *
 * @param listedIds the rows that the form showed; others are left as they are
 * @param attendedIds those of them that were ticked
 */
export async function markAttendance(
  tx: Tx,
  occasion: Occasion,
  { now, staffId }: Marking,
  listedIds: readonly number[],
  attendedIds: readonly number[],
): Promise<void> {
  await requireWriter(tx, occasion.interventionId)
  if (listedIds.length === 0) return
  const rows = await tx
    .selectFrom('attendance')
    .select(['id', 'attended'])
    .where('occasionId', '=', occasion.id)
    .where('id', 'in', [...listedIds])
    .execute()
  const disputed = new Set((await listDisputedMarks(tx, occasion.id)).map((row) => row.attendanceId))
  const marks = rows
    .map(({ id, attended }) => ({ id, was: attended, attended: attendedIds.includes(id) }))
    .filter(({ id, was, attended }) => was !== attended || disputed.has(id))
  await writeMarks(
    tx,
    occasion,
    { now, staffId },
    null,
    marks.map(({ id, attended }) => ({ key: randomUUID(), attendanceId: id, attended, markedAt: now })),
  )
}

/**
 * Takes in what was ticked on a phone without signal. Each mark counts once however often it is sent; the latest by the moment it was
 * made decides, whichever came first. Somebody who was taken off the list meanwhile but was seen comes back as a walk-in.
 *
 * @param phone.sentAt what the phone's clock said when it sent, so that a clock that is wrong does not win
 * @returns how many of the marks were of people no longer on the list
 */
export async function receiveMarks(
  tx: Tx,
  occasion: Occasion,
  by: Marking,
  phone: { readonly deviceKey: string; readonly sentAt: Date },
  marks: readonly MarkInput[],
): Promise<number> {
  await requireWriter(tx, occasion.interventionId)
  const listed = await tx
    .selectFrom('attendance')
    .select('id')
    .where('occasionId', '=', occasion.id)
    .execute()
  const ids = new Set(listed.map(({ id }) => id))
  const timed = marks.map((mark) => ({
    ...mark,
    markedAt: momentOnOurClock(mark.markedAt, phone.sentAt, by.now),
  }))
  await writeMarks(
    tx,
    occasion,
    by,
    phone.deviceKey,
    timed.filter(({ attendanceId }) => ids.has(attendanceId)),
  )
  const gone = timed.filter(({ attendanceId }) => !ids.has(attendanceId))
  for (const { key, name, attended, markedAt } of gone)
    if (attended && name !== '')
      await tx
        .insertInto('walkIn')
        .values({
          clientKey: key,
          occasionId: occasion.id,
          personName: name.slice(0, 200),
          companyWords: name.slice(0, 200),
          writtenAt: markedAt,
          receivedAt: by.now,
          staffId: by.staffId,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
  return gone.length
}

/**
 * Puts those who have a place on the list, not yet marked as having come, and takes off those who have cancelled since. Who has no company in
 * the register yet is left for a person.
 *
 * @returns how many were put on the list
 */
export async function listRegisteredOn(tx: Tx, occasion: Occasion): Promise<number> {
  await requireWriter(tx, occasion.interventionId)
  await takeOffCancelled(tx, occasion)
  let listed = 0
  for (const { registrationId, companyId, personId } of await listRegisteredNotOn(tx, occasion)) {
    if (companyId === null) continue
    const person = personId ?? (await personOf(tx, registrationId))
    if (person === null) continue
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('attendance')
      .values({ occasionId: occasion.id, companyId, personId: person, attended: false })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    listed += Number(numInsertedOrUpdatedRows ?? 0n)
  }
  return listed
}

async function takeOffCancelled(tx: Tx, { id, interventionId }: Occasion): Promise<void> {
  await sql`
    delete from attendance a where a.occasion_id = ${id} and not a.attended
      and exists (select from registration r where r.intervention_id = ${interventionId} and r.state = 'cancelled'
        and r.person_id = a.person_id and r.company_id = a.company_id)
      and not exists (select from registration r where r.intervention_id = ${interventionId} and r.state = 'registered'
        and r.person_id = a.person_id and r.company_id = a.company_id)`.execute(tx)
}

async function personOf(tx: Tx, registrationId: number): Promise<number | null> {
  const taken = await takeInRegistered(tx, registrationId)
  return taken.allowed ? taken.value : null
}

async function writeMarks(
  tx: Tx,
  occasion: Occasion,
  { now, staffId }: Marking,
  deviceKey: string | null,
  marks: readonly Omit<MarkInput, 'name'>[],
): Promise<void> {
  if (marks.length === 0) return
  await tx
    .insertInto('attendanceMark')
    .values(
      marks.map(({ key, attendanceId, attended, markedAt }) => ({
        clientKey: key,
        occasionId: occasion.id,
        attendanceId,
        attended,
        markedAt,
        deviceKey,
        receivedAt: now,
        staffId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const ids = [...new Set(marks.map(({ attendanceId }) => attendanceId))]
  await sql`
    update attendance a set attended = last.attended
    from (select distinct on (m.attendance_id) m.attendance_id, m.attended from attendance_mark m
      where m.attendance_id = any (${ids}) order by m.attendance_id, m.marked_at desc, m.id desc) last
    where a.id = last.attendance_id and a.attended is distinct from last.attended`.execute(tx)
}
