import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Criterion, criteria, type LessonKind } from './lesson-types.ts'
import type { Stage } from './types.ts'

/**
 * Whether something can have been learnt on a day: not later than the day it was written down.
 *
 * @param writtenOn the day the lesson was first written, `YYYY-MM-DD`; today for a new one
 * @returns refused `learnt_ahead`
 */
export function decideLearntOn(learntOn: string, writtenOn: string): Decision<'learnt_ahead'> {
  return learntOn > writtenOn ? refuse('learnt_ahead') : allow()
}

/** Which of the three horizontal criteria no lesson of an intervention tells of yet. */
export function missingCriteria(kinds: readonly LessonKind[]): readonly Criterion[] {
  return criteria.filter((criterion) => !kinds.includes(criterion))
}

/** Whether it is time to ask what to take along: what was to be done is done, and nobody has written it yet. */
export function asksWhatToTakeAlong(stage: Stage, kinds: readonly LessonKind[]): boolean {
  return (stage === 'communication' || stage === 'closed') && !kinds.includes('take_along')
}
