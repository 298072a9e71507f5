import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { cancelRegistration } from './registration-commands.ts'

type By = { readonly staffId: number; readonly now: Date }
type Place = { readonly interventionId: number; readonly companyId: number }

/** Holds the places of a company until a day, while something is awaited; a hold that stands gets the new day. */
export async function holdPlaces(
  tx: Tx,
  { staffId, now }: By,
  {
    interventionId,
    companyId,
    why,
    heldUntil,
  }: Place & { readonly why: 'aid_declaration'; readonly heldUntil: string },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('registrationHold')
    .set((eb) => ({ heldUntil, version: eb('version', '+', 1) }))
    .where('interventionId', '=', interventionId)
    .where('companyId', '=', companyId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  await tx
    .insertInto('registrationHold')
    .values({ interventionId, companyId, why, heldUntil, madeAt: now, madeByStaffId: staffId })
    .execute()
}

/** Ends a hold: what was awaited came, or the places are let go. */
export async function releaseHold(
  tx: Tx,
  { staffId, now }: By,
  { interventionId, companyId }: Place,
  outcome: 'kept' | 'released',
): Promise<void> {
  await tx
    .updateTable('registrationHold')
    .set((eb) => ({ endedAt: now, endedByStaffId: staffId, outcome, version: eb('version', '+', 1) }))
    .where('interventionId', '=', interventionId)
    .where('companyId', '=', companyId)
    .where('endedAt', 'is', null)
    .execute()
}

/**
 * Lets the held places of a company go: its registrations are cancelled, and the next in line get them, with letters to all.
 *
 * @param why the reason, kept in the list of registrations
 * @returns how many registrations were cancelled
 */
export async function releasePlaces(
  tx: Tx,
  by: By,
  place: Place,
  why: string,
  origin: string,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from registration where intervention_id = ${place.interventionId} and company_id = ${place.companyId} and state <> 'cancelled' order by nth`.execute(
    tx,
  )
  let cancelled = 0
  for (const { id } of rows) if ((await cancelRegistration(tx, id, why, origin)).allowed) cancelled += 1
  await releaseHold(tx, by, place, 'released')
  return cancelled
}
