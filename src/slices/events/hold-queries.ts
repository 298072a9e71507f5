import type { Tx } from '../../platform/db/index.ts'

export type RegistrationHold = {
  readonly companyId: number
  /** `YYYY-MM-DD`, the last day. */
  readonly heldUntil: string
}

/** Whose places are held in an intervention, as far as the actor may see. */
export async function listHolds(tx: Tx, interventionId: number): Promise<readonly RegistrationHold[]> {
  return tx
    .selectFrom('registrationHold')
    .select(['companyId', 'heldUntil'])
    .where('interventionId', '=', interventionId)
    .where('endedAt', 'is', null)
    .execute()
}
