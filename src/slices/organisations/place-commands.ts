import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { LocalityKind } from './types.ts'

export type LocalityInput = {
  readonly name: string
  readonly kind: LocalityKind
  readonly longitude: number | null
  readonly latitude: number | null
}

/** Adds a town or village, or changes one. Refused `locality_taken` when the municipality has one of that name. */
export async function saveLocality(
  tx: Tx,
  municipalityCode: string,
  id: number | null,
  input: LocalityInput,
): Promise<Decision<'locality_taken'>> {
  const same = await tx
    .selectFrom('locality')
    .select('id')
    .where('municipalityCode', '=', municipalityCode)
    .where('name', '=', input.name)
    .executeTakeFirst()
  if (same && same.id !== id) return refuse('locality_taken')
  if (id === null)
    await tx
      .insertInto('locality')
      .values({ municipalityCode, ...input })
      .execute()
  else
    await tx
      .updateTable('locality')
      .set(input)
      .where('id', '=', id)
      .where('municipalityCode', '=', municipalityCode)
      .execute()
  return allow()
}

/** The number of inhabitants on 31 December of a year; the one entered last stands. */
export async function setInhabitants(
  tx: Tx,
  municipalityCode: string,
  year: number,
  inhabitants: number,
): Promise<void> {
  await tx
    .insertInto('municipalityInhabitants')
    .values({ municipalityCode, year, inhabitants })
    .onConflict((oc) => oc.columns(['municipalityCode', 'year']).doUpdateSet({ inhabitants }))
    .execute()
}

/** Refused `number_taken` when another organisation has the number. */
export async function saveOrganisation(
  tx: Tx,
  id: number | null,
  input: { readonly name: string; readonly orgNumber: string | null },
): Promise<Decision<'number_taken'>> {
  const same =
    input.orgNumber === null
      ? undefined
      : await tx
          .selectFrom('organisation')
          .select('id')
          .where('orgNumber', '=', input.orgNumber)
          .executeTakeFirst()
  if (same && same.id !== id) return refuse('number_taken')
  if (id === null) await tx.insertInto('organisation').values(input).execute()
  else await tx.updateTable('organisation').set(input).where('id', '=', id).execute()
  return allow()
}
