import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type Stage, stages } from './types.ts'

/** The stages before this one, which the stepper shows as done. */
export function stagesBefore(stage: Stage): readonly Stage[] {
  return stages.slice(0, stages.indexOf(stage))
}

/** The stage that usually follows; null when closed. */
export function nextStage(stage: Stage): Stage | null {
  return stages[stages.indexOf(stage) + 1] ?? null
}

export type TaskForceAdvice = 'too_few' | 'too_many' | 'one_municipality'

/**
 * What speaks against a task force as it is: it works best with two to four people from at least two municipalities.
 * Advice, not a refusal.
 *
 * @param homes the municipalities that each present member works in
 */
export function adviseTaskForce(homes: readonly (readonly string[])[]): readonly TaskForceAdvice[] {
  const advice: TaskForceAdvice[] = []
  if (homes.length < 2) advice.push('too_few')
  if (homes.length > 4) advice.push('too_many')
  if (homes.length > 1 && new Set(homes.flat()).size < 2) advice.push('one_municipality')
  return advice
}

/**
 * Whether a member may leave. The last one stays until somebody else has joined, for otherwise nobody moves the
 * intervention on.
 *
 * @returns refused `last_member`
 */
export function decideLeave(presentMembers: number): Decision<'last_member'> {
  return presentMembers <= 1 ? refuse('last_member') : allow()
}
