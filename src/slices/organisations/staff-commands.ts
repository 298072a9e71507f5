import { addDays, day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile, type Role } from '../../platform/http/index.ts'
import { countAdministrators, type StaffMember, type StaffRole } from './staff-queries.ts'

export type StaffInput = { readonly name: string; readonly email: string; readonly phone: string | null }
export type RoleInput = {
  readonly role: Role
  readonly municipalityCode: string | null
  readonly projectId: number | null
}
export type StaffRefusal = 'email_taken' | 'role_already_held' | 'last_administrator'

/** Lets a person sign in; what may be seen and done follows from the roles given. Refused `email_taken`. */
export async function addStaff(tx: Tx, input: StaffInput): Promise<Decision<StaffRefusal, number>> {
  if (await emailTaken(tx, input.email, null)) return refuse('email_taken')
  const { id } = await tx.insertInto('staff').values(input).returning('id').executeTakeFirstOrThrow()
  return allow(id)
}

export async function changeStaff(
  tx: Tx,
  person: StaffMember,
  version: number,
  input: StaffInput,
): Promise<Decision<StaffRefusal>> {
  if (await emailTaken(tx, input.email, person.id)) return refuse('email_taken')
  const { numUpdatedRows } = await tx
    .updateTable('staff')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('id', '=', person.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  return allow()
}

/** Gives a role from today on. Refused `role_already_held`. */
export async function giveRole(
  tx: Tx,
  today: string,
  person: StaffMember,
  input: RoleInput,
): Promise<Decision<StaffRefusal>> {
  const held = person.roles.some(
    ({ role, municipalityCode, projectId, toOn }) =>
      toOn === null &&
      role === input.role &&
      municipalityCode === input.municipalityCode &&
      projectId === input.projectId,
  )
  if (held) return refuse('role_already_held')
  await tx
    .insertInto('staffRole')
    .values({ staffId: person.id, ...input, fromOn: today })
    .execute()
  return allow()
}

/**
 * Ends a role at once: yesterday was its last day. One given today is taken away altogether. Refused
 * `last_administrator` when nobody would be left to administer.
 */
export async function endRole(tx: Tx, today: string, role: StaffRole): Promise<Decision<StaffRefusal>> {
  if (role.role === 'administrator' && (await countAdministrators(tx, today, { roleId: role.id })) === 0)
    return refuse('last_administrator')
  if (role.fromOn >= today) await tx.deleteFrom('staffRole').where('id', '=', role.id).execute()
  else
    await tx
      .updateTable('staffRole')
      .set({ toOn: addDays(day(today), -1) })
      .where('id', '=', role.id)
      .execute()
  return allow()
}

/** Ends a person's access at once; the person and all that was done are kept. Refused `last_administrator`. */
export async function endAccess(tx: Tx, today: string, person: StaffMember): Promise<Decision<StaffRefusal>> {
  const isAdministrator = person.roles.some(({ role, toOn }) => role === 'administrator' && toOn === null)
  if (isAdministrator && (await countAdministrators(tx, today, { staffId: person.id })) === 0)
    return refuse('last_administrator')
  await setEnd(tx, person, addDays(day(today), -1))
  return allow()
}

export async function reopenAccess(tx: Tx, person: StaffMember): Promise<void> {
  await setEnd(tx, person, null)
}

async function setEnd(tx: Tx, person: StaffMember, endedOn: string | null): Promise<void> {
  await tx
    .updateTable('staff')
    .set((eb) => ({ endedOn, version: eb('version', '+', 1) }))
    .where('id', '=', person.id)
    .execute()
}

async function emailTaken(tx: Tx, email: string, except: number | null): Promise<boolean> {
  const row = await tx.selectFrom('staff').select('id').where('email', '=', email).executeTakeFirst()
  return row !== undefined && row.id !== except
}
