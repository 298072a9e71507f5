import type { Tx } from '../../platform/db/index.ts'
import { forbidden } from '../../platform/http/index.ts'
import { reopenNeeds, takeUpNeeds } from '../needs/index.ts'
import { mayFormTaskForce } from './proposal-queries.ts'

/**
 * An intervention takes open needs up, in the caller's transaction. Needs that somebody else took up meanwhile are left as they are.
 *
 * @returns how many were taken up
 */
export async function takeUpForIntervention(
  tx: Tx,
  interventionId: number,
  needIds: readonly number[],
): Promise<number> {
  if (needIds.length === 0) return 0
  const taken = await takeUpNeeds(tx, { interventionId, needIds })
  if (taken.length > 0)
    await tx
      .insertInto('interventionNeed')
      .values(taken.map((needId) => ({ interventionId, needId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return taken.length
}

/** An intervention lets a need go: it is open again, and the coach of its company reads why. */
export async function letGoOfNeed(
  tx: Tx,
  interventionId: number,
  needId: number,
  words: string | null,
): Promise<void> {
  if (!(await mayFormTaskForce(tx, interventionId))) throw forbidden()
  await reopenNeeds(tx, { interventionId, needIds: [needId], words })
  await tx
    .deleteFrom('interventionNeed')
    .where('interventionId', '=', interventionId)
    .where('needId', '=', needId)
    .execute()
}
