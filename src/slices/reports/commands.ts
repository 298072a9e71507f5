import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { ReportKind } from './types.ts'

type NewReport = {
  readonly kind: ReportKind
  readonly templateVersionId: number
  readonly claimId: number | null
  readonly projectId: number
  readonly municipalityCode: string | null
  readonly fromOn: string
  readonly toOn: string
}

/** Starts a report of a kind for a place and a period, after a version of a template. Refuses `already` when there is one for just that. */
export async function startReport(
  tx: Tx,
  { staffId, now }: { staffId: number; now: Date },
  report: NewReport,
): Promise<Decision<'already', number>> {
  const made = await tx
    .insertInto('report')
    .values({ createdAt: now, startedByStaffId: staffId, ...report })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made ? allow(made.id) : refuse('already')
}

/**
 * Lets a report follow a newer version of its template. The words stay under the headings they were written under. Refuses `changed` when
 * somebody else let it follow another one meanwhile.
 */
export async function followVersion(
  tx: Tx,
  reportId: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Decision<'changed'>> {
  const followed = await tx
    .updateTable('report')
    .set({ templateVersionId: to })
    .where('id', '=', reportId)
    .where('templateVersionId', '=', from)
    .returning('id')
    .executeTakeFirst()
  return followed ? allow() : refuse('changed')
}
