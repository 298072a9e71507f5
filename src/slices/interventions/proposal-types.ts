import type {
  CoachId,
  ForceConsidered,
  ForceGroup,
  ForceInput,
  ForceLoss,
  ForceReason,
  ForceRefusal,
} from './force-types.ts'
import type { JointInput } from './joint-types.ts'

/** What the rule answered, as it is stored: codes and figures, so that it can be read in either language. */
export type StoredAnswer =
  | (ForceGroup & {
      readonly alternatives: readonly (ForceGroup & { readonly loses: ForceLoss })[]
      readonly reasons: readonly ForceReason[]
      readonly considered: readonly ForceConsidered[]
    })
  | { readonly members: readonly CoachId[]; readonly refused: ForceRefusal | 'others_first' }

/** What it was asked. `joint` when several interventions were asked about together; this proposal is about the one named. */
export type StoredQuestion = ForceInput & { readonly joint?: JointInput }

export const proposalOutcomes = ['accepted', 'changed', 'declined'] as const
export type ProposalOutcome = (typeof proposalOutcomes)[number]

export type Proposal = {
  readonly id: number
  readonly interventionId: number | null
  readonly interventionTitle: string | null
  readonly jointKey: string | null
  readonly monthOn: string
  readonly estimatedMinutes: number
  readonly needIds: readonly number[]
  readonly input: StoredQuestion
  readonly output: StoredAnswer
  readonly ruleVersion: string
  readonly proposedById: number
  readonly proposedBy: string
  readonly proposedAt: Date
  readonly outcome: ProposalOutcome | null
  readonly outcomeReason: string | null
  readonly outcomeInterventionId: number | null
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
}

export type Invitation = {
  readonly id: number
  readonly interventionId: number
  readonly interventionTitle: string
  readonly askedStaffId: number
  readonly askedName: string
  readonly places: string
  readonly askedById: number
  readonly askedBy: string
  readonly askedAt: Date
  readonly monthOn: string | null
  readonly estimatedMinutes: number | null
  readonly words: string | null
  readonly replaces: string | null
  readonly answer: 'accepted' | 'declined' | null
  readonly answerReason: string | null
  readonly answeredAt: Date | null
  readonly withdrawnAt: Date | null
}
