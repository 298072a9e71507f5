import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, forbidden } from '../../platform/http/index.ts'
import { mayWriteIntervention } from '../interventions/index.ts'
import type { Occasion } from './queries.ts'
import { decideTimes, isListedAsAttending } from './rules.ts'
import type { OccasionInput } from './types.ts'

type TimeRefusal = 'ends_before_start' | 'lasts_a_week'

/**
 * Plans an occasion of an intervention. Task force and project manager only.
 *
 * @returns the occasion's id; refused `ends_before_start`, `lasts_a_week`
 */
export async function planOccasion(
  tx: Tx,
  interventionId: number,
  input: OccasionInput,
): Promise<Decision<TimeRefusal, number>> {
  await requireWriter(tx, interventionId)
  const times = decideTimes(input.startsAt, input.endsAt)
  if (!times.allowed) return times
  const { id } = await tx
    .insertInto('occasion')
    .values({ interventionId, ...input })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

/** Moves an occasion in time or place. */
export async function changeOccasion(
  tx: Tx,
  occasion: Occasion,
  version: number,
  input: OccasionInput,
): Promise<Decision<TimeRefusal>> {
  await requireWriter(tx, occasion.interventionId)
  const times = decideTimes(input.startsAt, input.endsAt)
  if (!times.allowed) return times
  const { numUpdatedRows } = await tx
    .updateTable('occasion')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('id', '=', occasion.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  return allow()
}

/**
 * Removes an occasion that nobody is listed for.
 *
 * @returns refused `has_attendance`
 */
export async function removeOccasion(
  tx: Tx,
  occasion: Occasion,
  version: number,
): Promise<Decision<'has_attendance'>> {
  await requireWriter(tx, occasion.interventionId)
  if (occasion.companiesListed > 0) return refuse('has_attendance')
  const { numDeletedRows } = await tx
    .deleteFrom('occasion')
    .where('id', '=', occasion.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw changedMeanwhile()
  return allow()
}

/** Puts persons of a company, or the company alone, on the attendance list. Who is there already stays once. */
export async function listOnOccasion(
  tx: Tx,
  occasion: Occasion,
  now: Date,
  companyId: number,
  personIds: readonly number[],
): Promise<void> {
  await requireWriter(tx, occasion.interventionId)
  const attended = isListedAsAttending(occasion.startsAt, now)
  const persons = personIds.length > 0 ? personIds : [null]
  await tx
    .insertInto('attendance')
    .values(persons.map((personId) => ({ occasionId: occasion.id, companyId, personId, attended })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes one row off the attendance list. */
export async function takeOffList(tx: Tx, occasion: Occasion, attendanceId: number): Promise<void> {
  await requireWriter(tx, occasion.interventionId)
  await tx
    .deleteFrom('attendance')
    .where('occasionId', '=', occasion.id)
    .where('id', '=', attendanceId)
    .execute()
}

export async function requireWriter(tx: Tx, interventionId: number): Promise<void> {
  if (!(await mayWriteIntervention(tx, interventionId))) throw forbidden()
}
