import { dayOf } from '../../kit/day.ts'
import type { Openness, PublicIntervention, PublicOccasion } from './public-types.ts'

type Doors = Pick<PublicIntervention, 'opensAt' | 'closesAt' | 'occasions' | 'places' | 'taken' | 'waiting'>

/**
 * Whether one can register at a moment. The database decides the same when somebody does; this is what the page offers.
 *
 * @returns `open`, `waiting_list` when places are taken or others wait, `not_open_yet`, or `closed` (also when all occasions are over)
 */
export function opennessAt(intervention: Doors, now: Date): Openness {
  const { opensAt, closesAt, occasions, places, taken, waiting } = intervention
  if (opensAt && opensAt > now) return 'not_open_yet'
  if (
    (closesAt && closesAt <= now) ||
    (occasions.length > 0 && occasions.every(({ endsAt }) => endsAt <= now))
  )
    return 'closed'
  return places !== null && (taken >= places || waiting > 0) ? 'waiting_list' : 'open'
}

/** The occasion that is next, or going on, at a moment. */
export function nextOccasion(occasions: readonly PublicOccasion[], now: Date): PublicOccasion | undefined {
  return occasions.find(({ endsAt }) => endsAt > now)
}

export type PublicFilter = {
  readonly municipality?: string | undefined
  readonly focusArea?: string | undefined
  /** Days in Sweden, YYYY-MM-DD. */
  readonly fromOn?: string | undefined
  readonly toOn?: string | undefined
}

/** Those for a municipality (taking part, or where an occasion is; on the net is everywhere), with a focus area, between two days. */
export function chooseInterventions(
  all: readonly PublicIntervention[],
  { municipality, focusArea, fromOn, toOn }: PublicFilter,
): readonly PublicIntervention[] {
  const isNear = ({ municipalities, occasions }: PublicIntervention) =>
    municipalities.some(({ code }) => code === municipality) ||
    occasions.some((occasion) => occasion.municipalityCode === municipality)
  const isBetween = ({ occasions }: PublicIntervention) =>
    occasions.some(
      ({ startsAt, endsAt }) =>
        (fromOn === undefined || dayOf(endsAt) >= fromOn) && (toOn === undefined || dayOf(startsAt) <= toOn),
    )
  return all.filter(
    (one) =>
      (municipality === undefined || isNear(one)) &&
      (focusArea === undefined || one.focusAreas.some(({ code }) => code === focusArea)) &&
      ((fromOn === undefined && toOn === undefined) || isBetween(one)),
  )
}
