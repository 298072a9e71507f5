import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import type { CompanyPerson } from './queries.ts'
import type { Characteristics, PersonInput } from './types.ts'

/**
 * Enters a person who works for a company. The same name with the same e-mail or telephone is the same person, who then
 * gets one more company.
 *
 * @param keptBy the asker's office that keeps the person
 * @returns the person's id; refused `already_in_company`
 */
export async function addPerson(
  tx: Tx,
  companyId: number,
  keptBy: string,
  input: PersonInput,
  characteristics: Characteristics,
): Promise<Decision<'already_in_company', number>> {
  const known = await findSamePerson(tx, input)
  if (known !== undefined && (await worksThere(tx, known, companyId))) return refuse('already_in_company')
  const { fullName, email, phone, role, fromOn, toOn } = input
  const personId =
    known ??
    (
      await tx
        .insertInto('person')
        .values({ fullName, email, phone, keptByMunicipalityCode: keptBy })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  await tx.insertInto('personRole').values({ personId, companyId, role, fromOn, toOn }).execute()
  await declareCharacteristics(tx, personId, characteristics)
  return allow(personId)
}

/** Changes a person's contact details and role in the company. */
export async function changePerson(
  tx: Tx,
  companyId: number,
  person: CompanyPerson,
  version: number,
  input: PersonInput,
  characteristics: Characteristics,
): Promise<void> {
  const { fullName, email, phone, role, fromOn, toOn } = input
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set((eb) => ({ fullName, email, phone, version: eb('version', '+', 1) }))
    .where('id', '=', person.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  await tx
    .updateTable('personRole')
    .set({ role, fromOn, toOn })
    .where('id', '=', person.roleId)
    .where('companyId', '=', companyId)
    .execute()
  await declareCharacteristics(tx, person.id, characteristics)
}

/**
 * Gender, year of birth and born abroad, as the person says; voluntary. What is null is left as it was. They cannot be read
 * back by anybody: they are only counted.
 */
export async function declareCharacteristics(
  tx: Tx,
  personId: number,
  { gender, birthYear, bornAbroad }: Characteristics,
): Promise<void> {
  if (gender === null && birthYear === null && bornAbroad === null) return
  await sql`select counter.declare_characteristics(${personId}, ${gender}, ${birthYear}, ${bornAbroad})`.execute(
    tx,
  )
}

/** Forgets what a person declared of themselves; nothing of it is kept, in the history neither. */
export async function withdrawCharacteristics(tx: Tx, personId: number): Promise<void> {
  await sql`select counter.withdraw_characteristics(${personId})`.execute(tx)
}

async function findSamePerson(tx: Tx, { fullName, email, phone }: PersonInput): Promise<number | undefined> {
  if (email === null && phone === null) return undefined
  const { rows } = await sql<{ id: number }>`
    select id from nimr.person
    where nimr.search_key(full_name) = nimr.search_key(${fullName}) and (lower(email) = lower(${email}) or phone = ${phone})
    order by id limit 1`.execute(tx)
  return rows[0]?.id
}

async function worksThere(tx: Tx, personId: number, companyId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('personRole')
    .select('id')
    .where('personId', '=', personId)
    .where('companyId', '=', companyId)
    .where('toOn', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
