import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Who } from './types.ts'

/** Places a legal hold on a project: from the day on no evidence of it is thrown away by anybody. Gives its id. */
export async function placeHold(
  tx: Tx,
  projectId: number,
  hold: { readonly reason: string; readonly fromOn: string },
  who: Who,
): Promise<number> {
  const { id } = await tx
    .insertInto('legalHold')
    .values({ ...hold, projectId, decidedByStaffId: who.staffId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Lifts a legal hold.
 *
 * @returns refused `hold_gone` when somebody lifted it before
 */
export async function liftHold(
  tx: Tx,
  hold: { readonly id: number; readonly projectId: number },
  reason: string,
  who: Who & { readonly today: string },
): Promise<Decision<'hold_gone'>> {
  const { numAffectedRows } =
    await sql`update nimr.legal_hold set ended_on = greatest(from_on, ${who.today}::date), ended_reason = ${reason},
      ended_by_staff_id = ${who.staffId}, version = version + 1
    where id = ${hold.id} and project_id = ${hold.projectId} and ended_on is null`.execute(tx)
  return numAffectedRows === 1n ? allow() : refuse('hold_gone')
}

/** Writes when the fund paid the last of a project: retention is counted from it. Null when it is not known. */
export async function writeFinalPayment(
  tx: Tx,
  projectId: number,
  on: string | null,
  who: Who,
): Promise<void> {
  await sql`insert into nimr.project_final_payment (project_id, final_payment_on, written_at, written_by_staff_id)
    values (${projectId}, ${on}, ${who.now}, ${who.staffId})
    on conflict (project_id) do update set final_payment_on = excluded.final_payment_on, written_at = excluded.written_at,
      written_by_staff_id = excluded.written_by_staff_id`.execute(tx)
}
