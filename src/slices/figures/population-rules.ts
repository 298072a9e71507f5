import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { PopulationMeasure, PopulationNumber } from './population-types.ts'

export type PopulationRefusal = 'part_over_whole' | 'year_ahead'

/**
 * Whether a number from outside can be right.
 *
 * @param part how many of them, in persons
 * @param whole all who lead companies there, in persons
 * @param year the year that the numbers are about
 * @param today `YYYY-MM-DD`
 * @returns allowed; refused `part_over_whole`, `year_ahead`
 */
export function decidePopulation(
  { part, whole, year }: { readonly part: number; readonly whole: number; readonly year: number },
  today: string,
): Decision<PopulationRefusal> {
  if (part > whole) return refuse('part_over_whole')
  if (year > Number(today.slice(0, 4))) return refuse('year_ahead')
  return allow()
}

export type Reference = {
  readonly part: number
  readonly whole: number
  /** The years that the numbers are about, first and last. */
  readonly years: readonly [number, number]
  readonly sources: readonly string[]
}

/**
 * The newest numbers of each municipality added up; null as long as one of them lacks its number, because a share of some is not a share of all.
 *
 * @param municipalities codes of all that are asked about
 */
export function referenceOf(
  numbers: readonly PopulationNumber[],
  measure: PopulationMeasure,
  municipalities: readonly string[],
): Reference | null {
  const newest = municipalities.map(
    (code) =>
      numbers
        .filter((one) => one.measure === measure && one.municipalityCode === code)
        .sort((a, b) => b.year - a.year)[0],
  )
  const found = newest.filter((one) => one !== undefined)
  if (found.length < municipalities.length || found.length === 0) return null
  const years = found.map(({ year }) => year)
  return {
    part: found.reduce((sum, one) => sum + one.part, 0),
    whole: found.reduce((sum, one) => sum + one.whole, 0),
    years: [Math.min(...years), Math.max(...years)],
    sources: [...new Set(found.map(({ source }) => source))],
  }
}
