import { allow, type Decision, refuse } from '../../kit/decision.ts'

/** Who was at a talk's origin: its author and the office that held it. */
export type TalkOrigin = { readonly staffId: number; readonly municipalityCode: string }

/** The one who asks, with the offices worked in and headed. */
export type Asker = {
  readonly staffId: number
  readonly worksIn: readonly string[]
  readonly heads: readonly string[]
}

/**
 * Whether a note on the talk may be closed or opened, and the talk removed: its author, while still at the office,
 * or the head of the office.
 */
export function isAuthorOrHead(talk: TalkOrigin, asker: Asker): boolean {
  const isAuthor = talk.staffId === asker.staffId && asker.worksIn.includes(talk.municipalityCode)
  return isAuthor || asker.heads.includes(talk.municipalityCode)
}

/**
 * Whether a day may be the day of a talk.
 *
 * @param heldOn day of the talk, YYYY-MM-DD
 * @param today the day it is in Sweden, YYYY-MM-DD
 * @returns refused `held_in_future`, or `held_long_ago` before the year 2000, which is a slip of the finger
 */
export function decideTalkDay(heldOn: string, today: string): Decision<'held_in_future' | 'held_long_ago'> {
  if (heldOn > today) return refuse('held_in_future')
  return heldOn < '2000-01-01' ? refuse('held_long_ago') : allow()
}

export type Urgency = 'overdue' | 'today' | 'this_week' | 'later'

/** How near a follow-up is: the week is the seven days after today. */
export function urgencyOf(dueOn: string, today: string, weekEnd: string): Urgency {
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= weekEnd ? 'this_week' : 'later'
}
