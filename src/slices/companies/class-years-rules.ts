import type { SizeClass } from './rates.ts'
import { decideSizeClass, type SizeFigures } from './rules.ts'
import { sizeClasses } from './types.ts'

/** The class that one year's accounts give by themselves; null when it is not known. */
export interface ClassOfYear {
  readonly year: number
  readonly sizeClass: SizeClass | null
  /** The company was bought by, or merged into, others that year: its class follows at once. */
  readonly ownershipChanged?: boolean
}

/**
 * The class a company has year by year: going over or under a ceiling changes it only when it is so two accounting years running, at each
 * ceiling by itself; after a change of ownership at once. The first year that is known counts as it is. The two years must stand next to
 * each other: after a year that is not known (null in the answer too) the class before it holds until two agree.
 * Years may come in any order; the answer is from first to last.
 * @source Commission Recommendation 2003/361/EC, Annex art. 4(2); User Guide on change of ownership; HMRC CIRD92000; checked 2026-11-29
 */
export function classesOverYears(
  years: readonly ClassOfYear[],
): readonly { readonly year: number; readonly sizeClass: SizeClass | null }[] {
  let held: number | null = null
  let before: { readonly year: number; readonly rank: number } | null = null
  return years
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, sizeClass, ownershipChanged = false }) => {
      if (sizeClass === null) return { year, sizeClass: null }
      const rank = sizeClasses.indexOf(sizeClass)
      const lastYear: number | null = before && before.year === year - 1 ? before.rank : null
      if (held === null || ownershipChanged) held = rank
      else if (lastYear !== null) held = movedTo(held, lastYear, rank)
      before = { year, rank }
      return { year, sizeClass: sizeClasses[held] ?? null }
    })
}

/** Each ceiling by itself: passed when both years are on its other side, so the class moves to the nearer of the two. */
function movedTo(held: number, lastYear: number, rank: number): number {
  const [low, high] = [Math.min(lastYear, rank), Math.max(lastYear, rank)]
  return Math.min(Math.max(held, low), high)
}

/** The class by headcount alone, when it is known that the amounts decide nothing. */
export function classByHeadcount(awu: number): SizeClass {
  const figures: SizeFigures = { awu, turnoverMeur: 0, balanceMeur: 0 }
  const decision = decideSizeClass(figures)
  if (!decision.allowed) throw new Error('both amounts are given')
  return decision.value
}
