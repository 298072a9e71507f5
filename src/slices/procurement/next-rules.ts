import type { PurchaseFact } from './purchase-rules.ts'

/** What has happened to a purchase, and what it rests on, for telling what comes next. */
export type StepFact = PurchaseFact & {
  readonly weightsBp: number
  /** There is a criterion to grade by. */
  readonly isGradedByMembers: boolean
  /** How many have graded everything; null for those who may not know. */
  readonly graders: number | null
  readonly hasWinner: boolean
  /** A member of the task force has not said whether they have a conflict of interest, as far as the reader may know. */
  readonly lacksDeclarations: boolean
  /** Letters have gone out; null for those who may not know. */
  readonly lettersSent: boolean | null
  readonly hasContract: boolean
  readonly hasShortForm: boolean
}

export const nextSteps = [
  'nothing',
  'short_form',
  'criteria',
  'send',
  'wait',
  'declare',
  'open',
  'grade',
  'decide',
  'letters',
  'contract',
  'done',
] as const
export type NextStep = (typeof nextSteps)[number]

/**
 * What a purchase waits for: one step, in the order of the work. Nothing where an agreement or own staff does it, or the
 * purchase was cancelled.
 */
export function nextStepOf(fact: StepFact): NextStep {
  if (fact.cancelledAt || fact.kind === 'own_staff' || fact.kind === 'framework') return 'nothing'
  if (fact.kind === 'small') return fact.hasShortForm ? 'done' : 'short_form'
  if (!fact.sentAt) return fact.weightsBp === 10_000 ? 'send' : 'criteria'
  if (fact.isAwarded) {
    if (fact.lettersSent === false) return 'letters'
    return fact.hasWinner && !fact.hasContract ? 'contract' : 'done'
  }
  if (!fact.openedAt) {
    if (!fact.deadlineHasPassed) return 'wait'
    return fact.lacksDeclarations ? 'declare' : 'open'
  }
  const needsGrades = fact.isGradedByMembers && (fact.graders ?? 0) < 2
  return needsGrades ? 'grade' : 'decide'
}

/** Whether somebody still has something to do with it. */
export const isUnderWay = (step: NextStep) => step !== 'nothing' && step !== 'done'
