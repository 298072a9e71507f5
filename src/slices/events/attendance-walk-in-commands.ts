import type { Tx } from '../../platform/db/index.ts'
import { listPersonChoices } from '../companies/index.ts'
import { requireWriter } from './commands.ts'
import type { Occasion } from './queries.ts'
import type { WalkInInput } from './types.ts'

type By = { readonly now: Date; readonly staffId: number }

/**
 * Writes down somebody who came without being on the list. When the company is known and has one person of that name, they go straight
 * onto the list; otherwise somebody finds out afterwards who it was. The same `clientKey` is written once.
 *
 * @param companyId the one company that the words mean; null when none or several fit
 * @returns whether they went onto the list
 */
export async function writeDownWalkIn(
  tx: Tx,
  occasion: Occasion,
  by: By,
  input: WalkInInput,
  companyId: number | null,
): Promise<'listed' | 'to_be_settled' | 'already_there'> {
  await requireWriter(tx, occasion.interventionId)
  const { clientKey, personName, companyWords, email, writtenAt } = input
  const written = await tx
    .insertInto('walkIn')
    .values({
      clientKey,
      occasionId: occasion.id,
      personName,
      companyWords,
      email,
      writtenAt,
      receivedAt: by.now,
      staffId: by.staffId,
    })
    .onConflict((conflict) => conflict.column('clientKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return 'already_there'
  if (companyId === null) return 'to_be_settled'
  const same = (await listPersonChoices(tx, companyId)).filter(
    ({ name }) => name.toLowerCase() === personName.toLowerCase(),
  )
  const [person] = same
  if (!person || same.length > 1) return 'to_be_settled'
  await settleWalkIn(tx, occasion, by, written.id, { companyId, personId: person.id })
  return 'listed'
}

/**
 * Says who a walk-in was: somebody of a company, the company alone, or nobody to be listed. Who was listed already is marked as having come.
 *
 * @param who null when they are not to be on the list
 */
export async function settleWalkIn(
  tx: Tx,
  occasion: Occasion,
  by: By,
  walkInId: number,
  who: { readonly companyId: number; readonly personId: number | null } | null,
): Promise<void> {
  await requireWriter(tx, occasion.interventionId)
  const attendanceId = who && (await listAsPresent(tx, occasion.id, who.companyId, who.personId))
  await tx
    .updateTable('walkIn')
    .set({ attendanceId, settledAt: by.now, settledByStaffId: by.staffId })
    .where('id', '=', walkInId)
    .where('occasionId', '=', occasion.id)
    .where('settledAt', 'is', null)
    .execute()
}

async function listAsPresent(
  tx: Tx,
  occasionId: number,
  companyId: number,
  personId: number | null,
): Promise<number> {
  const { id } = await tx
    .insertInto('attendance')
    .values({ occasionId, companyId, personId, attended: true })
    .onConflict((conflict) =>
      conflict.columns(['occasionId', 'companyId', 'personId']).doUpdateSet({ attended: true }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
