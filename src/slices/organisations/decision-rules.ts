import { type Ore, ore } from '../../kit/money.ts'

/** The fund's ceiling by the decisions of a project, and its two percentages; a later decision's word stands over an earlier one's. */
export type GrantDecision = {
  readonly version: number
  readonly ceilingOre: Ore | null
  /** The ceiling comes on top of the earlier decisions', as of an extension. */
  readonly ceilingIsAdded: boolean
  readonly actualCostShareBp: number | null
  readonly financingShareBp: number | null
}

/**
 * What the decisions of a project say together: a later ceiling replaces the earlier ones unless it is said to come on top of them.
 *
 * @param decisions every version, in any order; a share in basis points
 * @returns ceiling in whole öre, shares in basis points; null where no decision says it
 */
export function termsOfDecisions(decisions: readonly GrantDecision[]) {
  const inOrder = decisions.toSorted((a, b) => a.version - b.version)
  return inOrder.reduce(
    (terms, one) => ({
      ceilingOre:
        one.ceilingOre === null
          ? terms.ceilingOre
          : ore(one.ceilingOre + (one.ceilingIsAdded ? (terms.ceilingOre ?? 0) : 0)),
      actualCostShareBp: one.actualCostShareBp ?? terms.actualCostShareBp,
      financingShareBp: one.financingShareBp ?? terms.financingShareBp,
    }),
    {
      ceilingOre: null as Ore | null,
      actualCostShareBp: null as number | null,
      financingShareBp: null as number | null,
    },
  )
}
