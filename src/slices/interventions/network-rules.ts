import { allow, type Decision, refuse } from '../../kit/decision.ts'

/**
 * Whether a network may be handed over from a day: after the day the one who carries it now took it on, and not later than today.
 *
 * @param lastFromOn when the one who carries it now took it on; null when nobody does
 * @returns refused `before_last_owner`, `in_future`
 */
export function decideHandOver(
  fromOn: string,
  lastFromOn: string | null,
  today: string,
): Decision<'before_last_owner' | 'in_future'> {
  if (fromOn > today) return refuse('in_future')
  return lastFromOn !== null && fromOn <= lastFromOn ? refuse('before_last_owner') : allow()
}

/**
 * Whether a network's meeting may be from one moment to another.
 *
 * @returns refused `ends_before_start`, or `lasts_a_week` when it is seven days or longer
 */
export function decideMeetingTimes(
  startsAt: Date,
  endsAt: Date,
): Decision<'ends_before_start' | 'lasts_a_week'> {
  if (endsAt <= startsAt) return refuse('ends_before_start')
  return endsAt.getTime() - startsAt.getTime() >= 7 * 86_400_000 ? refuse('lasts_a_week') : allow()
}
