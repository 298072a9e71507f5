import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { assessCompanies } from './assess.ts'
import type { HolderYearInput, OutsideInput, Party } from './holder-types.ts'
import { privateKinds } from './holder-types.ts'
import type { HolderKind } from './ownership-types.ts'

/** Who writes in the graph, and in which office's name what is outside the register is kept. */
export type Recorder = { readonly staffId: number | null; readonly keptBy: string; readonly now: Date }

/** The node of a company of the register; it is made when the company first owns or is owned. */
export async function nodeOfCompany(tx: Tx, keptBy: string, companyId: number): Promise<number> {
  await tx
    .insertInto('holder')
    .values({ kind: 'enterprise', companyId, keptByMunicipalityCode: keptBy })
    .onConflict((conflict) => conflict.column('companyId').doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('holder')
    .select('id')
    .where('companyId', '=', companyId)
    .executeTakeFirstOrThrow()
  return id
}

/** The node that a form means. One outside that has the number of a node, or of a company of the register, is that one. */
export async function nodeOfParty(tx: Tx, keptBy: string, party: Party): Promise<number> {
  if ('holderId' in party) return party.holderId
  if ('companyId' in party) return nodeOfCompany(tx, keptBy, party.companyId)
  return nodeOutside(tx, keptBy, party.outside)
}

async function nodeOutside(tx: Tx, keptBy: string, outside: OutsideInput): Promise<number> {
  const { orgNumber, name, ...facts } = outside
  if (orgNumber !== null) {
    const company = await tx
      .selectFrom('company')
      .select('id')
      .where('orgNumber', '=', orgNumber)
      .executeTakeFirst()
    if (company) return nodeOfCompany(tx, keptBy, company.id)
    const known = await tx
      .selectFrom('holder')
      .select('id')
      .where('orgNumber', '=', orgNumber)
      .executeTakeFirst()
    if (known) return known.id
  }
  const isPrivate = privateKinds.includes(outside.kind)
  const { id } = await tx
    .insertInto('holder')
    .values({
      ...facts,
      name: isPrivate ? null : name,
      orgNumber: isPrivate ? null : orgNumber,
      keptByMunicipalityCode: keptBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (isPrivate) await tx.insertInto('holderPerson').values({ holderId: id, name }).execute()
  return id
}

export type HolderRefusal = 'number_taken' | 'private_or_not'

/**
 * Corrects what is written of one outside the register, and assesses all that hang together with it anew.
 *
 * @returns refused `number_taken` when another has that number, `private_or_not` when a private person would become something else
 */
export async function changeHolder(
  tx: Tx,
  now: Date,
  holder: { readonly id: number; readonly kind: HolderKind },
  version: number,
  input: OutsideInput,
): Promise<Decision<HolderRefusal>> {
  const isPrivate = privateKinds.includes(input.kind)
  if (isPrivate !== privateKinds.includes(holder.kind)) return refuse('private_or_not')
  const { name, orgNumber, ...facts } = input
  if (!isPrivate && orgNumber !== null && (await isNumberTaken(tx, holder.id, orgNumber)))
    return refuse('number_taken')
  const { numUpdatedRows } = await tx
    .updateTable('holder')
    .set((eb) => ({
      ...facts,
      name: isPrivate ? null : name,
      orgNumber: isPrivate ? null : orgNumber,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', holder.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
  if (isPrivate)
    await tx.updateTable('holderPerson').set({ name }).where('holderId', '=', holder.id).execute()
  const owned = await tx.selectFrom('holding').select('ownedId').where('ownerId', '=', holder.id).execute()
  const near = [holder.id, ...owned.map(({ ownedId }) => ownedId)]
  await assessCompanies(tx, await companiesAround(tx, near), now)
  return allow()
}

/** A company of the register, or another node, has the number. */
async function isNumberTaken(tx: Tx, holderId: number, orgNumber: string): Promise<boolean> {
  const company = await tx
    .selectFrom('company')
    .select('id')
    .where('orgNumber', '=', orgNumber)
    .executeTakeFirst()
  if (company) return true
  const node = await tx
    .selectFrom('holder')
    .select('id')
    .where('orgNumber', '=', orgNumber)
    .where('id', '<>', holderId)
    .executeTakeFirst()
  return node !== undefined
}

/** Companies of the register that hang together with these nodes, in whichever municipality. */
export async function companiesAround(tx: Tx, holderIds: readonly number[]): Promise<readonly number[]> {
  const { rows } = await sql<{ companyId: number }>`
    select h.company_id from nimr.kin_of(${sql.val(holderIds)}::bigint[]) k join nimr.holder h on h.id = k.holder_id
    where h.company_id is not null order by 1`.execute(tx)
  return rows.map(({ companyId }) => companyId)
}

/**
 * Writes down what is known of an enterprise's year that it has not declared itself: one outside the register, or told of
 * by its owner. A year that is already there is replaced. All companies that it counts with are assessed anew.
 */
export async function sayHolderYear(
  tx: Tx,
  now: Date,
  holderId: number,
  input: HolderYearInput,
): Promise<void> {
  const { year, ...figures } = input
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('holderYear')
    .values({ holderId, ...input })
    .onConflict((conflict) =>
      conflict.columns(['holderId', 'year']).doUpdateSet((eb) => ({
        ...figures,
        version: eb('holderYear.version', '+', 1),
      })),
    )
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw changedMeanwhile()
  await assessCompanies(tx, await companiesAround(tx, [holderId]), now)
}
