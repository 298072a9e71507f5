import { dayOf } from '../../kit/day.ts'

export { momentInStockholm, stockholmClock } from './stockholm.ts'
/** The one clock. Everything else is told what time it is, so that a test can choose the day. */
export type Clock = { readonly now: () => Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that shows `start` now and goes on from there. */
export function clockFrom(start: string | Date): Clock {
  const elapsed = stopwatch()
  return { now: () => new Date(new Date(start).getTime() + elapsed()) }
}

/** A clock that stands still until it is moved. */
export function standingClock(start: string | Date): Clock & { set: (moment: string | Date) => void } {
  let moment = new Date(start)
  return {
    now: () => new Date(moment),
    set: (next) => {
      moment = new Date(next)
    },
  }
}

/** The day it is in Sweden at a moment, 'YYYY-MM-DD'. */
export function todayInStockholm(now: Date): string {
  return dayOf(now)
}

/** A moment some seconds later (or earlier, when negative). */
export function secondsAfter(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000)
}

/** Milliseconds of a clock that never jumps, for measuring how long something took. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => Math.round(performance.now() - started)
}
