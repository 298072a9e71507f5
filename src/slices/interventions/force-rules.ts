import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type ForceField, layOut } from './force-field-rules.ts'
import { findBestGroups } from './force-search-rules.ts'
import type { ForceCoach, ForceInput, ForceProposal, ForceRefusal } from './force-types.ts'

export const forceRuleVersion = 'task-force-v1'

/** How many may be in a task force. */
export const forceSizes = [2, 3, 4] as const

/**
 * The best task force for some needs: of all groups that are possible, the best one, not a good guess. A group is possible when it has two
 * to four coaches from at least two municipalities, each with at least the equal share of the estimate (hours needed / members) left. Of
 * two groups the better one is told by the first of these in which they differ: (1) the sum over the needs of weight × the best level (0–3)
 * of the need's topic among the members, the higher; (2) how many of the needs' municipalities have a member, the more; (3) how many
 * members, the fewer; (4) the smallest remaining hours among the members after the equal share, the larger; (5) the ids in order, the
 * earlier: each group's ids sorted and compared one by one, as numbers when all coaches' ids are numbers, otherwise as texts by code unit.
 * Decimals are compared as they are written, without rounding.
 *
 * @param input needs with topic, municipality and weight (zero or more); coaches with id, municipality, level 0–3 by topic and hours left
 *   (zero or more); the estimate, in hours
 * @returns the members, their coverage (1) and municipalities (2), and the second and third best groups; refused `no_coaches`, `one_coach`,
 *   `one_municipality`, `nobody_with_hours` (no coach has the share of even the largest group), `too_few_with_hours` (no size has enough
 *   coaches with its share), `one_municipality_with_hours` (those who have the share are all of one municipality)
 */
export function proposeTaskForce(input: ForceInput): Decision<ForceRefusal, ForceProposal> {
  const field = layOut(input)
  const refusal = whyImpossible(field)
  if (refusal) return refuse(refusal)
  const [best, ...alternatives] = findBestGroups(field, 3)
  if (!best) throw new Error('no group although none of the constraints stops it')
  return allow({ ...best, alternatives })
}

function whyImpossible({ coaches, withShare }: ForceField): ForceRefusal | null {
  if (coaches.length === 0) return 'no_coaches'
  if (coaches.length === 1) return 'one_coach'
  if (homes(coaches) < 2) return 'one_municipality'
  const possible = forceSizes.filter((size) => size <= coaches.length)
  if (possible.every((size) => withShare(size).length === 0)) return 'nobody_with_hours'
  const enough = possible.filter((size) => withShare(size).length >= size)
  if (enough.length === 0) return 'too_few_with_hours'
  const mixed = enough.some((size) => homes(withShare(size).map((nth) => coaches[nth] as ForceCoach)) > 1)
  return mixed ? null : 'one_municipality_with_hours'
}

function homes(coaches: readonly ForceCoach[]): number {
  return new Set(coaches.map((coach) => coach.municipality)).size
}
