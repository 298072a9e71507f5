import type { Tx } from '../../platform/db/index.ts'
import { type GrantDecision, termsOfDecisions } from './decision-rules.ts'

/** What the grant decisions of a project say together: the fund's ceiling and its two percentages. */
export async function findDecisionTerms(
  tx: Tx,
  projectId: number,
): Promise<ReturnType<typeof termsOfDecisions>> {
  const decisions = await tx
    .selectFrom('projectDecision')
    .select(['version', 'ceilingOre', 'ceilingIsAdded', 'actualCostShareBp', 'financingShareBp'])
    .where('projectId', '=', projectId)
    .execute()
  return termsOfDecisions(decisions as unknown as readonly GrantDecision[])
}
