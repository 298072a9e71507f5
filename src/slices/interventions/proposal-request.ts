import { day, formatDay } from '../../kit/day.ts'
import { addMonths, monthOf } from '../../kit/week.ts'
import { forbidden, type RequestContext, signedIn, type Viewer } from '../../platform/http/index.ts'
import { mayStartIntervention } from './permissions.ts'
import type { MonthChoice } from './proposal-ask-page.tsx'
import type { Person } from './proposal-page.tsx'
import { listNamesOf } from './proposal-queries.ts'
import type { Proposal } from './proposal-types.ts'
import { listColleagues } from './queries.ts'

/** The viewer, who may start interventions; a stop for everybody else. */
export function starter(c: RequestContext): Viewer {
  const viewer = signedIn(c)
  if (!mayStartIntervention(viewer)) throw forbidden()
  return viewer
}

/** This month and the eleven after it. */
export function monthChoices(c: RequestContext): readonly MonthChoice[] {
  const first = monthOf(day(c.var.today))
  return Array.from({ length: 12 }, (_, nth) => {
    const month = addMonths(first, nth)
    return { value: month.slice(0, 7), label: formatDay(month, c.var.language, 'month') }
  })
}

/** Everybody who can be asked today, and whoever the proposals name besides. */
export async function peopleOf(
  c: RequestContext,
  proposals: readonly Proposal[] = [],
): Promise<readonly (Person & { readonly canBeAsked: boolean })[]> {
  const colleagues = await listColleagues(c.var.tx, c.var.today)
  const named = proposals.flatMap(({ input }) => input.coaches.map((coach) => Number(coach.id)))
  const missing = [...new Set(named)].filter((id) => !colleagues.some((one) => one.id === id))
  return [
    ...colleagues.map(({ id, name, places }) => ({ id, name, place: places, canBeAsked: true })),
    ...(await listNamesOf(c.var.tx, missing)).map((one) => ({ ...one, place: '', canBeAsked: false })),
  ]
}
