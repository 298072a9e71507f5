import type { ForceInput } from './force-types.ts'

/** A need as it is known over all municipalities: no company, no words. */
export type SubjectNeed = {
  readonly topicId: number | null
  readonly focusAreaCode: string
  readonly municipalityCode: string
  readonly weight: number
}

export type CoachAndTime = {
  readonly staffId: number
  readonly municipalityCode: string
  readonly availableMinutes: number
  readonly reservedMinutes: number
  readonly competence: { readonly [topicId: number]: number }
}

export const topicKey = (topicId: number) => `topic:${topicId}`
export const areaKey = (code: string) => `area:${code}`

/**
 * What the proposal of a task force is asked, from needs and coaches as they are recorded. A need that names no topic is about its focus
 * area, which a coach knows as well as the topic they know best in it. A need weighs 3 when it is wanted now, 2 soon, 1 later. Hours left
 * are what is available in the month less what task forces hold, never below nought, in whole quarters of an hour rounded down.
 *
 * @param hoursNeeded the estimate, in hours
 * @param areaOf the focus area of each topic, by id
 */
export function caseOf(
  needs: readonly SubjectNeed[],
  coaches: readonly CoachAndTime[],
  hoursNeeded: number,
  areaOf: ReadonlyMap<number, string>,
): ForceInput {
  return {
    needs: needs.map(({ topicId, focusAreaCode, municipalityCode, weight }) => ({
      topic: topicId === null ? areaKey(focusAreaCode) : topicKey(topicId),
      municipality: municipalityCode,
      weight,
    })),
    coaches: coaches.map((coach) => ({
      id: coach.staffId,
      municipality: coach.municipalityCode,
      competence: competenceOf(coach.competence, areaOf),
      hoursLeft: hoursLeftOf(coach),
    })),
    hoursNeeded,
  }
}

/** The hours that may still be asked for, in quarters. */
export function hoursLeftOf(coach: Pick<CoachAndTime, 'availableMinutes' | 'reservedMinutes'>): number {
  return Math.floor(Math.max(0, coach.availableMinutes - coach.reservedMinutes) / 15) / 4
}

/** A member's part of the estimate, in whole minutes rounded up. */
export function partMinutes(estimatedMinutes: number, members: number): number {
  return Math.ceil(estimatedMinutes / members)
}

function competenceOf(known: CoachAndTime['competence'], areaOf: ReadonlyMap<number, string>) {
  const levels: { [topic: string]: number } = {}
  for (const [topicId, level] of Object.entries(known)) {
    const area = areaOf.get(Number(topicId))
    if (level === 0) continue
    levels[topicKey(Number(topicId))] = level
    if (area) levels[areaKey(area)] = Math.max(levels[areaKey(area)] ?? 0, level)
  }
  return levels
}
