import { fromExact, toExact } from '../../kit/decimal.ts'
import { type ForceField, layOut, levelOf } from './force-field-rules.ts'
import { findBestGroups } from './force-search-rules.ts'
import type {
  CoachId,
  ForceCoach,
  ForceConsidered,
  ForceGroup,
  ForceInput,
  ForceLoss,
  ForceProposal,
  ForceReason,
} from './force-types.ts'

/** Why each member is in a group: the topics, the municipality, the hours, or that the group is not possible without. */
export function reasonsFor(input: ForceInput, members: readonly CoachId[]): readonly ForceReason[] {
  const group = coachesOf(input, members)
  const asked = [...new Set(input.needs.filter((need) => need.weight > 0).map((need) => need.topic))]
  return group.map((one) => {
    const others = group.filter((other) => other !== one)
    const topics = asked.flatMap((topic) => {
      const level = levelOf(one.competence, topic)
      const best = bestOf(others, topic)
      return level > 0 && level >= best ? [{ topic, level, alone: level > best }] : []
    })
    return {
      id: one.id,
      municipality: one.municipality,
      isAsking: input.needs.some((need) => need.municipality === one.municipality),
      topics: topics.toSorted((a, b) => b.level - a.level),
      neededFor: neededFor(input, others),
      hoursLeft: one.hoursLeft,
      share: input.hoursNeeded / group.length,
    }
  })
}

function neededFor(input: ForceInput, others: readonly ForceCoach[]): ForceReason['neededFor'] {
  if (others.length < 2) return 'number'
  if (new Set(others.map((other) => other.municipality)).size < 2) return 'municipality'
  const field = layOut({ ...input, coaches: others })
  return field.withShare(others.length).length < others.length ? 'hours' : null
}

/** What a group loses against the best one for the same needs. */
export function lossAgainst(input: ForceInput, best: ForceGroup, other: ForceGroup): ForceLoss {
  const [first, second] = [coachesOf(input, best.members), coachesOf(input, other.members)]
  const asked = [...new Set(input.needs.filter((need) => need.weight > 0).map((need) => need.topic))]
  const asking = new Set(input.needs.map((need) => need.municipality))
  const at = (group: readonly ForceCoach[]) => new Set(group.map((one) => one.municipality))
  const { whole, partsPerOne } = toExact([best.coverage, other.coverage])
  return {
    coverage: fromExact((whole[0] ?? 0n) - (whole[1] ?? 0n), partsPerOne),
    topics: asked
      .map((topic) => ({ topic, level: bestOf(second, topic), insteadOf: bestOf(first, topic) }))
      .filter(({ level, insteadOf }) => level < insteadOf),
    municipalities: [...at(first)].filter((place) => asking.has(place) && !at(second).has(place)),
    moreMembers: Math.max(0, second.length - first.length),
    lessHours: Math.max(0, leastLeft(input, first) - leastLeft(input, second)),
  }
}

/** A proposal with all that is said of it: what the alternatives lose, why each is in the group, and why the others are not. */
export function explain(input: ForceInput, { alternatives, ...best }: ForceProposal) {
  return {
    ...best,
    alternatives: alternatives.map((group) => ({ ...group, loses: lossAgainst(input, best, group) })),
    reasons: reasonsFor(input, best.members),
    considered: consideredBeside(input, best),
  }
}

/** Everybody who is not in the best group, with what the best group that has them would lose. */
export function consideredBeside(input: ForceInput, best: ForceGroup): readonly ForceConsidered[] {
  const field: ForceField = layOut(input)
  return field.coaches.flatMap(({ id, hoursLeft }, nth) => {
    if (best.members.includes(id)) return []
    const [group] = findBestGroups(field, 1, nth)
    return [{ id, hoursLeft, loss: group ? lossAgainst(input, best, group) : null }]
  })
}

/**
 * What was asked for one of several interventions, with the hours that the others leave: each coach's, less the shares of the groups that
 * they are in besides.
 */
export function besideOthers(
  input: ForceInput,
  id: CoachId,
  others: readonly {
    readonly id: CoachId
    readonly members: readonly CoachId[]
    readonly hoursNeeded: number
  }[],
): ForceInput {
  const taken = (coach: CoachId) =>
    others
      .filter((one) => one.id !== id && one.members.includes(coach))
      .reduce((sum, one) => sum + one.hoursNeeded / one.members.length, 0)
  const coaches = input.coaches.map((coach) => ({
    ...coach,
    hoursLeft: Math.max(0, coach.hoursLeft - taken(coach.id)),
  }))
  return { ...input, coaches }
}

function coachesOf(input: ForceInput, members: readonly CoachId[]): readonly ForceCoach[] {
  return members.flatMap((id) => input.coaches.filter((coach) => coach.id === id))
}

function bestOf(group: readonly ForceCoach[], topic: string): number {
  return Math.max(0, ...group.map((one) => levelOf(one.competence, topic)))
}

function leastLeft(input: ForceInput, group: readonly ForceCoach[]): number {
  return Math.min(...group.map((one) => one.hoursLeft)) - input.hoursNeeded / group.length
}
