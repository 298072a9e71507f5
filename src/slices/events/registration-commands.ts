import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { planJob } from '../../platform/jobs/index.ts'
import { remindParticipantPlan, writeToParticipantPlan } from './registration-plans.ts'
import type {
  ParticipantLetter,
  PersonTyped,
  Registered,
  RegistrationInput,
  RegistrationRefusal,
} from './registration-types.ts'

/**
 * Registers one or several persons of a company: places while there are any, then the wait list, in the order of coming. The database lets
 * one at a time in per intervention, matches the company by its number without saying so, and never registers the same person twice
 * (same address and first name). Everybody gets a letter, also who was registered already.
 *
 * @param origin the site's own address, for links in letters
 * @returns each person's state and number in line; refused `not_published`, `not_yours`, `not_open_yet`, `closed`
 */
export async function register(
  tx: Tx,
  interventionId: number,
  input: RegistrationInput,
  origin: string,
): Promise<Decision<RegistrationRefusal, readonly Registered[]>> {
  const { persons, company, wants, language } = input
  const { rows } = await sql<Registered & { refusal: RegistrationRefusal | null }>`
    select refusal, registration_id as id, given_state as state, place, is_new as "isNew"
    from counter.register_for(${interventionId}, ${JSON.stringify(persons)}::jsonb, ${JSON.stringify(company)}::jsonb, ${wants}, ${language})`.execute(
    tx,
  )
  const refusal = rows.find((row) => row.refusal !== null)?.refusal
  if (refusal) return refuse(refusal)
  await planLettersTo(
    tx,
    'confirmed',
    rows.map(({ id }) => id),
    origin,
  )
  for (const { id, isNew } of rows) if (isNew) await planReminder(tx, id, origin)
  return allow(rows)
}

/**
 * Cancels a registration, by its holder's link or by those who keep the list. The next in line gets the place, and a letter.
 *
 * @param why the reason, when somebody at work cancels
 * @returns refused `already_cancelled`
 */
export async function cancelRegistration(
  tx: Tx,
  registrationId: number,
  why: string | null,
  origin: string,
): Promise<Decision<'already_cancelled'>> {
  const { rows } = await sql<{ refusal: 'already_cancelled' | null; moved: readonly number[] }>`
    select refusal, to_jsonb(moved_up) as moved from counter.cancel_registration(${registrationId}, ${why})`.execute(
    tx,
  )
  const [row] = rows
  if (row?.refusal) return refuse(row.refusal)
  await planLettersTo(tx, 'cancelled', [registrationId], origin)
  await planLettersTo(tx, 'moved_up', row?.moved ?? [], origin)
  return allow()
}

/**
 * Undoes a cancellation: a place when one is free and nobody waits, else last in line.
 *
 * @returns the state it got; refused `already_registered`, `closed`
 */
export async function restoreRegistration(
  tx: Tx,
  registrationId: number,
  origin: string,
): Promise<Decision<'already_registered' | 'closed', 'registered' | 'waiting'>> {
  const { rows } = await sql<{
    refusal: 'already_registered' | 'closed' | null
    state: 'registered' | 'waiting'
  }>`select refusal, given_state as state from counter.restore_registration(${registrationId})`.execute(tx)
  const [row] = rows
  if (!row || row.refusal) return refuse(row?.refusal ?? 'closed')
  await planLettersTo(tx, 'confirmed', [registrationId], origin)
  await planReminder(tx, registrationId, origin)
  return allow(row.state)
}

/** Corrects name and addresses; what is told of gender, year of birth and born abroad is added, never shown. */
export async function changeRegistration(tx: Tx, registrationId: number, person: PersonTyped): Promise<void> {
  await sql`select counter.change_registration(${registrationId}, ${person.name}, ${person.email}, ${person.phone},
    ${person.gender}, ${person.birthYear}::integer, ${person.bornAbroad}::boolean)`.execute(tx)
}

/** Says which company of the register a registration is of; the database forgets a sole trader's number that waited with it. */
export async function matchRegistration(tx: Tx, registrationId: number, companyId: number): Promise<void> {
  await tx
    .updateTable('registration')
    .set((eb) => ({ companyId, personId: null, version: eb('version', '+', 1) }))
    .where('id', '=', registrationId)
    .execute()
}

/**
 * Makes a participant a person of the register, at the matched company; one who is there already (same address and first name) is found.
 *
 * @returns the person's id; refused `no_company`
 */
export async function takeInRegistered(
  tx: Tx,
  registrationId: number,
): Promise<Decision<'no_company', number>> {
  const { rows } = await sql<{ refusal: 'no_company' | null; personId: number }>`
    select refusal, person_id as "personId" from counter.take_in_registration(${registrationId})`.execute(tx)
  const [row] = rows
  return !row || row.refusal ? refuse('no_company') : allow(row.personId)
}

/** Plans a letter to each; it is written when it is sent, from what is true then. */
export async function planLettersTo(
  tx: Tx,
  letter: ParticipantLetter,
  registrationIds: readonly number[],
  origin: string,
): Promise<void> {
  for (const registrationId of registrationIds)
    await planJob(tx, writeToParticipantPlan, { registrationId, letter, origin })
  if (letter === 'moved_up') for (const id of registrationIds) await planReminder(tx, id, origin)
}

const planReminder = (tx: Tx, registrationId: number, origin: string) =>
  planJob(tx, remindParticipantPlan, { registrationId, origin, looks: 0 })
