import type { CoachId, ForceCoach, ForceGroup, ForceNeed, ForceRefusal } from './force-types.ts'

/** Several interventions that want task forces over the same hours. */
export type JointInput = {
  readonly interventions: readonly {
    readonly id: CoachId
    readonly needs: readonly ForceNeed[]
    readonly hoursNeeded: number
  }[]
  readonly coaches: readonly ForceCoach[]
}

export type JointPart = ForceGroup & {
  readonly id: CoachId
  /** Why it got no task force; null when it did. `others_first`: possible alone, but not with what the others take. */
  readonly refusal: ForceRefusal | 'others_first' | null
}

export type JointProposal = {
  readonly interventions: readonly JointPart[]
  /** The sum of the coverages. */
  readonly coverage: number
}

/** What the solver found for each variable; null when nothing fits; 'too_long' when it ran out of time. */
export type SolveModel = (model: string) => ReadonlyMap<string, number> | null | 'too_long'
