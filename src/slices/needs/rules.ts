import { type Day, daysBetween } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { NeedState, Urgency } from './types.ts'

/** Which way a need may go. The database holds the same table (nimr.need_may_become) and refuses everything else. */
export const needTransitions: { readonly [from in NeedState]: readonly NeedState[] } = {
  open: ['taken_up', 'met', 'referred', 'declined'],
  taken_up: ['open', 'met', 'referred', 'declined'],
  referred: ['open', 'met', 'declined'],
  met: ['open'],
  declined: ['open'],
}

export type ChangeRefusal = 'way_closed' | 'raised_in_future' | 'raised_long_ago'

/**
 * Whether a need may go from one state to another.
 *
 * @returns refused `way_closed` when there is no such way: what is met or declined is first opened again
 */
export function decideNeedChange(from: NeedState, to: NeedState): Decision<'way_closed'> {
  return needTransitions[from].includes(to) ? allow() : refuse('way_closed')
}

/**
 * Whether a day may be the day a need was raised.
 *
 * @param raisedOn YYYY-MM-DD
 * @param today the day it is in Sweden, YYYY-MM-DD
 * @returns refused `raised_in_future`, or `raised_long_ago` before the year 2000
 */
export function decideRaisedOn(
  raisedOn: string,
  today: string,
): Decision<'raised_in_future' | 'raised_long_ago'> {
  if (raisedOn > today) return refuse('raised_in_future')
  return raisedOn < '2000-01-01' ? refuse('raised_long_ago') : allow()
}

/** How many days without an outcome make a need one that its coach is reminded of. */
export const daysBeforeReminder = 60

/** A need ends in an outcome: met, referred to a partner, or declined. Open and taken up are still to be settled. */
export function hasOutcome(state: NeedState): boolean {
  return state === 'met' || state === 'referred' || state === 'declined'
}

/** What a need weighs when a task force is chosen: now 3, soon 2, later 1. */
export const urgencyWeights: { readonly [urgency in Urgency]: number } = { now: 3, soon: 2, later: 1 }

/** `2021-02-14` → `2021-1`: the quarter of a day, in an order that sorts. */
export function quarterOf(on: string): string {
  return `${on.slice(0, 4)}-${Math.ceil(Number(on.slice(5, 7)) / 3)}`
}

/** The quarters up to and with that of a day, oldest first. */
export function quartersUntil(on: string, count: number): readonly string[] {
  const last = Number(on.slice(0, 4)) * 4 + Math.ceil(Number(on.slice(5, 7)) / 3) - 1
  return Array.from({ length: count }, (_, nth) => {
    const quarter = last - count + 1 + nth
    return `${Math.floor(quarter / 4)}-${(quarter % 4) + 1}`
  })
}

/** Whole days that a need has waited, from the day it was raised. */
export function waitedDays(raisedOn: string, today: string): number {
  return Math.max(0, daysBetween(raisedOn as Day, today as Day))
}
