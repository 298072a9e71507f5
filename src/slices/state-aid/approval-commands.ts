import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { ApprovalSetting } from './approval-queries.ts'

/**
 * Says for a project of the programme period 2014–2020 whether a signed declaration is enough for aid, or the financier has to have approved it.
 *
 * @param version of the setting as it was shown; 0 when nobody has set anything
 * @returns refused `always_needed` (2021–2027: approval is not assumed), `changed` (somebody else set it meanwhile)
 * @source forms of Tillväxtverket of 2014–2020: approval may be assumed when nothing else is heard; its instructions of 2021–2027; checked 2026-11-29
 */
export async function setAssumesApproval(
  tx: Tx,
  { projectId, programmePeriod }: ApprovalSetting,
  assumesApproval: boolean,
  version: number,
): Promise<Decision<'always_needed' | 'changed'>> {
  if (programmePeriod === '2021-2027') return refuse('always_needed')
  if (version === 0) {
    const made = await tx
      .insertInto('aidProjectSetting')
      .values({ projectId, assumesApproval })
      .onConflict((conflict) => conflict.column('projectId').doNothing())
      .executeTakeFirst()
    return made.numInsertedOrUpdatedRows === 1n ? allow() : refuse('changed')
  }
  const { numUpdatedRows } = await tx
    .updateTable('aidProjectSetting')
    .set((eb) => ({ assumesApproval, version: eb('version', '+', 1) }))
    .where('projectId', '=', projectId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? allow() : refuse('changed')
}
