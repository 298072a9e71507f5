import { addDays, dayOf, day as toDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { momentInStockholm } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listFollowUpsDue } from '../coaching/index.ts'
import { listCalendarItems as listOccasions } from '../events/index.ts'
import { interventionStageWord, listStagesDue } from '../interventions/index.ts'
import { listPurchaseDays, procurementText } from '../procurement/index.ts'

export const calendarKinds = [
  'occasion',
  'stage_due',
  'follow_up',
  'registration_closes',
  'procurement',
] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** Something that stands in the calendar: on a day, or from one moment to another. */
export type CalendarItem = {
  readonly kind: CalendarKind
  readonly day: string
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly title: string
  readonly href: string
  readonly interventionId: number | null
  readonly municipalityCode: string | null
  /** Whose it is in particular. */
  readonly staffId: number | null
}

type Days = { readonly from: string; readonly to: string; readonly language: Language }

/** What one slice has between two days, both included. A slice with days of its own adds a line to the list below. */
type CalendarSource = (tx: Tx, days: Days) => Promise<readonly CalendarItem[]>

const nothing = {
  startsAt: null,
  endsAt: null,
  interventionId: null,
  municipalityCode: null,
  staffId: null,
} as const

const occasions: CalendarSource = async (tx, { from, to }) => {
  const [begins, ends] = [momentInStockholm(from, '00:00'), momentInStockholm(addDays(toDay(to), 1), '00:00')]
  if (!begins || !ends) return []
  const rows = await listOccasions(tx, begins, ends)
  return rows.map((row) => ({
    ...nothing,
    kind: row.kind,
    day: dayOf(row.startsAt),
    startsAt: row.startsAt,
    endsAt: row.kind === 'occasion' ? row.endsAt : null,
    title: row.place ? `${row.title}, ${row.place}` : row.title,
    href: row.href,
    interventionId: row.interventionId,
    municipalityCode: row.municipalityCode,
  }))
}

const stagesDue: CalendarSource = async (tx, { from, to, language }) => {
  const rows = await listStagesDue(tx, from, to)
  return rows.map(({ interventionId, title, stage, day, owner, ownerStaffId }) => ({
    ...nothing,
    kind: 'stage_due',
    day,
    title: [`${title}: ${interventionStageWord(stage, language)}`, owner].filter(Boolean).join(', '),
    href: `/insatser/${interventionId}#steg-${stage}`,
    interventionId,
    staffId: ownerStaffId,
  }))
}

const followUps: CalendarSource = async (tx, { from, to }) => {
  const rows = await listFollowUpsDue(tx, from, to)
  return rows.map(({ companyId, companyName, what, day, staffId, municipalityCode }) => ({
    ...nothing,
    kind: 'follow_up',
    day,
    title: `${companyName}: ${what}`,
    href: `/foretag/${companyId}`,
    municipalityCode,
    staffId,
  }))
}

const purchases: CalendarSource = async (tx, { from, to, language }) => {
  const [begins, ends] = [momentInStockholm(from, '00:00'), momentInStockholm(addDays(toDay(to), 1), '00:00')]
  if (!begins || !ends) return []
  const t = procurementText(language)
  const rows = await listPurchaseDays(tx, begins, ends)
  return rows.map(({ kind, at, title, href, interventionId, municipalityCode }) => ({
    ...nothing,
    kind: 'procurement',
    day: dayOf(at),
    startsAt: at,
    title: kind === 'bids_until' ? t.bidsEnd(title) : t.questionsEnd(title),
    href,
    interventionId,
    municipalityCode,
  }))
}

const sources: readonly CalendarSource[] = [occasions, stagesDue, followUps, purchases]

/** All that stands in the calendar between two days, in order of time; what has no hour comes first on its day. */
export async function listCalendar(tx: Tx, days: Days): Promise<readonly CalendarItem[]> {
  const items: CalendarItem[] = []
  for (const source of sources) items.push(...(await source(tx, days)))
  const key = ({ day, startsAt }: CalendarItem) => `${day} ${startsAt?.toISOString() ?? ''}`
  return items
    .filter(({ day }) => day >= days.from && day <= days.to)
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
