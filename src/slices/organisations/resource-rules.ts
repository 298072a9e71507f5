import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { overlap } from './time-rules.ts'

export type Carried = {
  readonly municipalityCode: string
  readonly focusAreaCode: string
  readonly fromOn: string
  readonly toOn: string | null
}

/**
 * Whether a municipality may be written as carrying a focus area for the others. Two municipalities may carry the same one
 * together; the same municipality does not carry it twice at once.
 *
 * @param others all that is written, ended or not
 * @returns refused `ends_before_start` or `carried_already`
 */
export function decideCarry(
  carried: Carried,
  others: readonly Carried[],
): Decision<'ends_before_start' | 'carried_already'> {
  if (carried.toOn !== null && carried.toOn < carried.fromOn) return refuse('ends_before_start')
  const twice = others.some(
    (other) =>
      other.municipalityCode === carried.municipalityCode &&
      other.focusAreaCode === carried.focusAreaCode &&
      overlap(other, carried),
  )
  return twice ? refuse('carried_already') : allow()
}

/**
 * Whether the last day may be set: while it has not come yet. What has ended is history and is not rewritten.
 *
 * @param today the day it is in Sweden
 * @returns refused `ended_already` or `ends_before_start`
 */
export function decideEnd(
  carried: Carried,
  toOn: string,
  today: string,
): Decision<'ended_already' | 'ends_before_start'> {
  if (carried.toOn !== null && carried.toOn < today) return refuse('ended_already')
  return toOn < carried.fromOn ? refuse('ends_before_start') : allow()
}

/**
 * Whether what stands of a task may be changed. When the period has ended, what was done is history; what is left may still be
 * marked as done, and what was forgotten added.
 *
 * @param today the day it is in Sweden
 * @returns refused `task_is_history`
 */
export function decideTaskChange(
  carried: Carried,
  task: { readonly doneOn: string | null },
  today: string,
): Decision<'task_is_history'> {
  const hasEnded = carried.toOn !== null && carried.toOn < today
  return hasEnded && task.doneOn !== null ? refuse('task_is_history') : allow()
}
