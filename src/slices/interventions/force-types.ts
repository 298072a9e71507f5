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
