import { allow, type Decision, refuse } from '../../kit/decision.ts'

const changeableDays = 30

/**
 * Whether an answer may still be changed: for 30 days from when it was first given.
 *
 * @param answeredAt null when nothing has been answered yet
 * @returns refused `answered_long_ago`
 */
export function decideFeedbackChange(answeredAt: Date | null, now: Date): Decision<'answered_long_ago'> {
  if (answeredAt === null) return allow()
  const age = now.getTime() - answeredAt.getTime()
  return age < changeableDays * 86_400_000 ? allow() : refuse('answered_long_ago')
}
