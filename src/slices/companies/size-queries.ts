import { type Day, yearOf } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { loadAssessed } from './assess-queries.ts'
import { type Groups, groupsAround, sizesOf, type YearSized } from './size-assess.ts'

export type SizeOnDay = {
  readonly on: Day
  /** Declared years up to the day, oldest first; the last is reckoned with the ownership of the day. */
  readonly years: readonly YearSized[]
  /** The one that holds; undefined when nothing is declared. */
  readonly current: YearSized | undefined
  /** The ownership of the day around the company, and what each is to it; null when it stands outside the graph. */
  readonly graph: ReturnType<Groups['on']>
}

/**
 * The size class of a company on a day: the ownership as it stood that day, the figures of the last year that had closed,
 * or of the current one when it is all there is, and the rule of two years in a row over the years before.
 *
 * @source Commission Recommendation 2003/361/EC, Annex art. 4; checked 2026-11-29
 */
export async function findSizeAssessment(tx: Tx, companyId: number, on: Day): Promise<SizeOnDay | undefined> {
  const { companies, around } = await loadAssessed(tx, [companyId])
  const company = companies.find(({ id }) => id === companyId)
  if (!company) return undefined
  const closed = company.years.filter(({ year }) => year < yearOf(on))
  const known = closed.length > 0 ? closed : company.years.filter(({ year }) => year === yearOf(on))
  const groups = groupsAround(around)
  const years = sizesOf({ ...company, years: known }, groups, on)
  return { on, years, current: years.at(-1), graph: groups.on(companyId, on, yearOf(on)) }
}
