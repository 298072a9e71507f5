import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import type { Hand } from './survey-commands.ts'
import type { AskedCompany } from './survey-queries.ts'

/** Writes down that a company does not want to answer, or does after all: no letters go to it meanwhile. */
export async function markDeclined(
  tx: Tx,
  { staffId, now }: Hand,
  asked: AskedCompany,
  version: number,
  declined: boolean,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('surveyCompany')
    .set((eb) => ({
      declinedAt: declined ? now : null,
      declinedByStaffId: declined ? staffId : null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', asked.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}

/** Marks by hand that a letter came back: the address gets no more until it has been mended. */
export async function markReturned(tx: Tx, { staffId, now }: Hand, recipientId: number): Promise<void> {
  await tx
    .updateTable('surveyRecipient')
    .set({ bouncedAt: now, bouncedByStaffId: staffId })
    .where('id', '=', recipientId)
    .where('bouncedAt', 'is', null)
    .execute()
}
