import { addDays, type Day, day, lastDayOfMonth } from '../../kit/day.ts'
import type { Figure } from './types.ts'

export type StandingState = 'reached' | 'on_way' | 'nothing_yet' | 'no_target' | 'withheld'
export type Standing = {
  readonly state: StandingState
  /** Value divided by target. */
  readonly share: number | null
  /** What is left to the target, or how far past it, in the figure's unit. */
  readonly difference: number
}

/** How an outcome stands to its target; both in the figure's unit. */
export function standingOf(value: number | null, target: number | null): Standing {
  if (value === null) return { state: 'withheld', share: null, difference: 0 }
  if (target === null) return { state: 'no_target', share: null, difference: 0 }
  const difference = Math.round(Math.abs(target - value) * 100) / 100
  if (value >= target) return { state: 'reached', share: target > 0 ? value / target : 1, difference }
  return { state: value > 0 ? 'on_way' : 'nothing_yet', share: value / target, difference }
}

export type Step = 'quarter' | 'half' | 'year'
const monthsOf = { quarter: 3, half: 6, year: 12 } as const

/**
 * The ends of the quarters of a period, up to today; of half-years or years where quarters would be more than sixteen. The last is where the period or the
 * time that has passed ends.
 *
 * @returns days, first to last, each the last day of its step
 */
export function stepsOf(fromOn: Day, toOn: Day, today: Day): { step: Step; ends: readonly Day[] } {
  const last = toOn < today ? toOn : today < fromOn ? fromOn : today
  const step =
    (['quarter', 'half'] as const).find((one) => endsOf(fromOn, last, monthsOf[one]).length <= 16) ?? 'year'
  return { step, ends: endsOf(fromOn, last, monthsOf[step]) }
}

function endsOf(fromOn: Day, last: Day, months: number): readonly Day[] {
  const ends: Day[] = []
  let end = endOf(fromOn, months)
  while (end < last) {
    ends.push(end)
    end = endOf(addDays(end, 1), months)
  }
  return [...ends, last]
}

/** The last day of the quarter, half-year or year (by months) that a day is in. */
function endOf(on: Day, months: number): Day {
  const month = Math.ceil(Number(on.slice(5, 7)) / months) * months
  return lastDayOfMonth(day(`${on.slice(0, 4)}-${String(month).padStart(2, '0')}-01`))
}

type PlaceValue = {
  readonly figure: string
  readonly municipalityCode: string | null
  readonly value: number | null
}

export type SumDifference = { readonly figure: string; readonly sum: number; readonly whole: number }

/** The figures whose municipalities do not add up to the whole: a company, a person or an intervention counts once in each and once in all. */
export function sumsThatDiffer(counts: readonly PlaceValue[]): readonly SumDifference[] {
  const byFigure = Map.groupBy(counts, ({ figure }) => figure)
  return [...byFigure].flatMap(([figure, places]) => {
    const whole = places.find(({ municipalityCode }) => municipalityCode === null)?.value
    const parts = places.filter(({ municipalityCode }) => municipalityCode !== null)
    if (whole === undefined || whole === null || parts.length === 0) return []
    if (parts.some(({ value }) => value === null)) return []
    const sum = Math.round(parts.reduce((total, { value }) => total + (value ?? 0), 0) * 100) / 100
    return Math.abs(sum - whole) < 0.01 ? [] : [{ figure, sum, whole }]
  })
}

export type Share = { readonly part: number; readonly whole: number }

/** Among the persons who have said it themselves: those within a figure, of those with an answer. Null where the count, or a reason, is withheld. */
export function shareAmongReached(figure: Figure | undefined, otherAnswer: string): Share | null {
  if (!figure || figure.value === null) return null
  if (figure.evidence.some(({ reason }) => reason === 'not_told')) return null
  const without = figure.evidence.filter(({ included, reason }) => !included && reason === otherAnswer).length
  const whole = figure.value + without
  return whole > 0 ? { part: figure.value, whole } : null
}

/** Women among women and men, as they have said themselves. */
export function shareOfWomen(women: Figure | undefined, men: Figure | undefined): Share | null {
  const [part, others] = [women?.value ?? null, men?.value ?? null]
  if (part === null || others === null || part + others === 0) return null
  return { part, whole: part + others }
}

/** The difference between two shares, in whole percentage points. */
export const pointsBetween = (a: Share, b: Share): number =>
  Math.round((a.part / a.whole) * 100) - Math.round((b.part / b.whole) * 100)
