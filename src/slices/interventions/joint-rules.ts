import { fromExact, toExact } from '../../kit/decimal.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { compareIds, levelOf } from './force-field-rules.ts'
import { proposeTaskForce } from './force-rules.ts'
import type { ForceCoach } from './force-types.ts'
import {
  type JointModel,
  memberName,
  modelOf,
  type Sum,
  settle,
  worth,
  writeModel,
} from './joint-model-rules.ts'
import type { JointInput, JointPart, JointProposal, SolveModel } from './joint-types.ts'

export const jointRuleVersion = 'task-forces-v1'

/** Above this a solver that reckons with fractions no longer tells every sum from the next. */
const mostParts = 10_000_000n

/**
 * Task forces for several interventions at once over the same hours: each has two to four coaches from at least two municipalities, and
 * nobody's shares (hours needed / members, of every intervention they are in) come to more than the hours they have left. Of all ways to
 * do it the better one is told by the first of these in which they differ: (1) how many interventions get a task force, the more; (2) the
 * sum of their coverages, each as for one intervention alone, the higher; (3) the sum of the needs' municipalities that have a member, the
 * more; (4) how many places the groups have together, the fewer; (5) the sum of the members' places in the order of ids, the lower. What is
 * equal in all of these may be chosen either way, but the same question always gets the same answer, however it is ordered.
 *
 * @param input interventions with id, needs and estimate in hours; coaches as for one intervention
 * @param solve an exact solver of whole-number models
 * @returns for each intervention its members, coverage and municipalities, or why it has none: what stops it alone, or `others_first`;
 *   refused `too_fine` when the weights or hours have more digits than such a solver can tell apart, `too_long` when it takes too long
 */
export function proposeTaskForces(
  input: JointInput,
  solve: SolveModel,
): Decision<'too_fine' | 'too_long', JointProposal> {
  const sorted = {
    interventions: input.interventions.toSorted(compareIds(input.interventions)),
    coaches: input.coaches.toSorted(compareIds(input.coaches)),
  }
  const model = modelOf(sorted)
  if (
    model.steps.some((step) => most(step) > mostParts) ||
    model.rows.some((row) => most(row.sum) > mostParts)
  )
    return refuse('too_fine')
  const found = solveInOrder(model, solve)
  if (found === 'too_long') return refuse('too_long')
  const parts = sorted.interventions.map((_, i) => readPart(sorted, i, found))
  const { whole, partsPerOne } = toExact(parts.map((part) => part.coverage))
  return allow({
    interventions: input.interventions.map(({ id }) => parts.find((part) => part.id === id) as JointPart),
    coverage: fromExact(
      whole.reduce((sum, one) => sum + one, 0n),
      partsPerOne,
    ),
  })
}

/** Each step as high as it can be without giving up any of those before it. */
function solveInOrder(model: JointModel, solve: SolveModel): ReadonlyMap<string, bigint> | 'too_long' {
  let rows = [...model.rows]
  let found: ReadonlyMap<string, bigint> = new Map()
  for (const step of model.steps) {
    if (step.size === 0) continue
    const solved = solve(writeModel({ ...model, rows }, step))
    if (solved === 'too_long') return 'too_long'
    if (!solved) throw new Error('leaving every intervention without a task force is always possible')
    const settled = settle(model, solved)
    if (rows.some(({ sum, is, than }) => breaks(worth(sum, settled), is, than)))
      throw new Error('the solver’s answer does not keep to the constraints when reckoned exactly')
    found = settled
    rows = [...rows, { sum: step, is: '>=', than: worth(step, settled) }]
  }
  return found
}

function breaks(sum: bigint, is: '<=' | '=' | '>=', than: bigint): boolean {
  return (is !== '>=' && sum > than) || (is !== '<=' && sum < than)
}

function readPart(input: JointInput, i: number, found: ReadonlyMap<string, bigint>): JointPart {
  const { id, needs, hoursNeeded } = input.interventions[i] as JointInput['interventions'][number]
  const group = input.coaches.filter((_, c) => [2, 3, 4].some((n) => found.get(memberName(i, c, n)) === 1n))
  if (group.length === 0) {
    const alone = proposeTaskForce({ needs, coaches: input.coaches, hoursNeeded })
    const refusal = alone.allowed ? 'others_first' : alone.refusal
    return { id, members: [], coverage: 0, municipalities: 0, refusal }
  }
  const places = new Set(needs.map((need) => need.municipality))
  return {
    id,
    members: group.map((coach) => coach.id),
    coverage: coverageOf(needs, group),
    municipalities: [...places].filter((place) => group.some((one) => one.municipality === place)).length,
    refusal: null,
  }
}

function coverageOf(needs: JointInput['interventions'][number]['needs'], group: readonly ForceCoach[]) {
  const { whole, partsPerOne } = toExact(needs.map((need) => need.weight))
  const sum = needs.reduce((so, need, nth) => {
    const best = Math.max(...group.map((one) => levelOf(one.competence, need.topic)))
    return so + (whole[nth] ?? 0n) * BigInt(best)
  }, 0n)
  return fromExact(sum, partsPerOne)
}

function most(sum: Sum): bigint {
  let total = 0n
  for (const times of sum.values()) total += times < 0n ? -times : times
  return total
}
