import type { OwnRegistration } from './registration-types.ts'

const hourMs = 3_600_000
const longestPauseMs = 72 * hourMs

type Occasions = Pick<OwnRegistration, 'remindedUntil'> & {
  readonly occasions: readonly { readonly startsAt: Date; readonly endsAt: Date }[]
}

/**
 * When a participant is reminded: the day before each occasion. Looked at again at least every third day, so that an occasion that is moved
 * is reminded of at its new time.
 *
 * @returns `due` occasions to remind of now; `lookAgainMs` milliseconds until it is worth looking again, null when nothing more comes
 */
export function decideReminder<T extends Occasions>({ occasions, remindedUntil }: T, now: Date) {
  const left = occasions.filter(
    ({ startsAt }) => startsAt > now && (!remindedUntil || startsAt > remindedUntil),
  )
  const due = left.filter(({ startsAt }) => startsAt.getTime() - now.getTime() <= 24 * hourMs)
  const next = left.find((occasion) => !due.includes(occasion))
  const untilNext = next ? next.startsAt.getTime() - 24 * hourMs - now.getTime() : longestPauseMs
  const isOver = occasions.length > 0 && next === undefined
  return { due: due as T['occasions'], lookAgainMs: isOver ? null : Math.min(untilNext, longestPauseMs) }
}

/** Whoever registers less than two days before is told by the confirmation, and needs no reminder of what starts so soon. */
export function remindedByConfirmation(
  occasions: readonly { readonly startsAt: Date }[],
  now: Date,
): Date | null {
  const soon = occasions.filter(({ startsAt }) => startsAt.getTime() - now.getTime() <= 36 * hourMs)
  return soon.at(-1)?.startsAt ?? null
}
