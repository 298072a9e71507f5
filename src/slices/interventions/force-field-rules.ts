import { type Exact, toExact } from '../../kit/decimal.ts'
import type { CoachId, ForceCoach, ForceInput } from './force-types.ts'

/** The question laid out for the search: coaches in order of ids, topics and municipalities as numbers. */
export type ForceField = {
  readonly coaches: readonly ForceCoach[]
  /** By topic that is asked for: the sum of its needs' weights, exactly. */
  readonly weights: Exact
  readonly topics: readonly string[]
  /** By coach: the level in each topic. */
  readonly levels: readonly Uint8Array[]
  /** By coach: the municipality. */
  readonly home: readonly number[]
  /** By coach: which of the needs' municipalities it is; -1 for none. */
  readonly asks: readonly number[]
  /** The coaches who have the equal share left in a group of so many. */
  readonly withShare: (size: number) => readonly number[]
}

export function layOut({ needs, coaches: given, hoursNeeded }: ForceInput): ForceField {
  const coaches = given.toSorted(compareIds(given))
  const topics = [...new Set(needs.map((need) => need.topic))]
  const asking = [...new Set(needs.map((need) => need.municipality))]
  const places = [...new Set(coaches.map((coach) => coach.municipality))]
  const hours = toExact([hoursNeeded, ...coaches.map((coach) => coach.hoursLeft)])
  const [needed = 0n, ...left] = hours.whole
  return {
    coaches,
    topics,
    weights: sumByTopic(topics, needs),
    levels: coaches.map(({ competence }) => Uint8Array.from(topics, (topic) => levelOf(competence, topic))),
    home: coaches.map((coach) => places.indexOf(coach.municipality)),
    asks: coaches.map((coach) => asking.indexOf(coach.municipality)),
    withShare: (size) =>
      coaches.flatMap((_, nth) => ((left[nth] ?? 0n) * BigInt(size) >= needed ? [nth] : [])),
  }
}

/** As numbers when all of them are, else as texts by code unit; one or the other for all, or there would be no order. */
export function compareIds(
  coaches: readonly { readonly id: CoachId }[],
): (a: { readonly id: CoachId }, b: { readonly id: CoachId }) => number {
  if (coaches.every(({ id }) => typeof id === 'number')) return (a, b) => Number(a.id) - Number(b.id)
  return (a, b) => {
    const [first, second] = [String(a.id), String(b.id)]
    return first < second ? -1 : first > second ? 1 : 0
  }
}

export function levelOf(competence: ForceCoach['competence'], topic: string): number {
  return Object.hasOwn(competence, topic) ? (competence[topic] ?? 0) : 0
}

function sumByTopic(topics: readonly string[], needs: ForceInput['needs']): Exact {
  const { whole, partsPerOne } = toExact(needs.map((need) => need.weight))
  const sums = new Map(topics.map((topic) => [topic, 0n]))
  needs.forEach((need, nth) => {
    sums.set(need.topic, (sums.get(need.topic) ?? 0n) + (whole[nth] ?? 0n))
  })
  return { whole: [...sums.values()], partsPerOne }
}
