/** What the proposal of a task force is asked with: numbers in the product, anything that tells coaches apart at the command line. */
export type CoachId = number | string

export type ForceNeed = {
  readonly topic: string
  readonly municipality: string
  /** How much the need counts beside the others; zero or more. */
  readonly weight: number
}

export type ForceCoach = {
  readonly id: CoachId
  readonly municipality: string
  /** Level 0–3 by topic; a topic that is not there is level 0. */
  readonly competence: { readonly [topic: string]: number }
  readonly hoursLeft: number
}

export type ForceInput = {
  readonly needs: readonly ForceNeed[]
  readonly coaches: readonly ForceCoach[]
  readonly hoursNeeded: number
}

export type ForceGroup = {
  /** In order of ids. */
  readonly members: readonly CoachId[]
  readonly coverage: number
  /** How many of the needs' municipalities have a member. */
  readonly municipalities: number
}

export type ForceProposal = ForceGroup & {
  /** The next best groups: two, or as many as there are. */
  readonly alternatives: readonly ForceGroup[]
}

export type ForceRefusal =
  | 'no_coaches'
  | 'one_coach'
  | 'one_municipality'
  | 'nobody_with_hours'
  | 'too_few_with_hours'
  | 'one_municipality_with_hours'

/** Why somebody is in the group. */
export type ForceReason = {
  readonly id: CoachId
  readonly municipality: string
  /** Needs come from the member's municipality. */
  readonly isAsking: boolean
  /** What is asked for and nobody else in the group knows better; `alone` when nobody else knows it as well. */
  readonly topics: readonly { readonly topic: string; readonly level: number; readonly alone: boolean }[]
  /** Without this one the group would not be possible, for all are of one municipality, too few, or without the hours. */
  readonly neededFor: 'municipality' | 'number' | 'hours' | null
  readonly hoursLeft: number
  readonly share: number
}

/** What a group loses against the best one; the first that is not empty decided. */
export type ForceLoss = {
  readonly coverage: number
  readonly topics: readonly { readonly topic: string; readonly level: number; readonly insteadOf: number }[]
  readonly municipalities: readonly string[]
  readonly moreMembers: number
  /** How much less the one with the least time would have left, in hours. */
  readonly lessHours: number
}

/** Somebody who is not in the group, and why: no share of the estimate, or what the best group with them loses. */
export type ForceConsidered = {
  readonly id: CoachId
  readonly hoursLeft: number
  readonly loss: ForceLoss | null
}
