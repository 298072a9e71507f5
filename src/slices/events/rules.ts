import { allow, type Decision, refuse } from '../../kit/decision.ts'

const longestMs = 7 * 86_400_000

/**
 * Whether an occasion may be from one moment to another.
 *
 * @returns refused `ends_before_start`, or `lasts_a_week` when it is seven days or longer
 */
export function decideTimes(startsAt: Date, endsAt: Date): Decision<'ends_before_start' | 'lasts_a_week'> {
  if (endsAt <= startsAt) return refuse('ends_before_start')
  return endsAt.getTime() - startsAt.getTime() >= longestMs ? refuse('lasts_a_week') : allow()
}

/** Before it starts people are listed; from then on whoever is added was there. */
export function isListedAsAttending(startsAt: Date, now: Date): boolean {
  return startsAt <= now
}

/** Reads a time as people type it: 9, 9.30, 09:30; null when it is none. */
export function readTime(typed: string): string | null {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim())
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * When something was marked, by our clock: the phone's moment moved by as much as its clock was off when it sent, and never later than now.
 *
 * @param marked what the phone's clock said when it was marked
 * @param sent what the phone's clock said when it was sent
 * @param received our clock when it came
 */
export function momentOnOurClock(marked: Date, sent: Date, received: Date): Date {
  const ago = Math.max(0, sent.getTime() - marked.getTime())
  return new Date(received.getTime() - ago)
}
