import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type CoachItem = {
  readonly kind: 'occasion' | 'closing'
  readonly id: number
  readonly interventionId: number
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string | null
  readonly venue: string | null
}

/** What stands in the calendar of the coach whose secret address this is. */
export async function listCoachCalendar(tx: Tx): Promise<readonly CoachItem[]> {
  const { rows } = await sql<CoachItem>`
    select kind, id, intervention_id as "interventionId", title, starts_at as "startsAt", ends_at as "endsAt", place, venue
    from counter.coach_calendar()`.execute(tx)
  return rows
}

/** When somebody's secret address was made; undefined when there is none. */
export async function findCalendarAddress(
  tx: Tx,
  staffId: number,
): Promise<{ readonly linkId: number; readonly madeAt: Date } | undefined> {
  return tx
    .selectFrom('calendarAddress')
    .select(['linkId', 'madeAt'])
    .where('staffId', '=', staffId)
    .executeTakeFirst()
}

export type CalendarEntry = {
  readonly kind: 'occasion' | 'registration_closes'
  readonly startsAt: Date
  readonly endsAt: Date
  readonly title: string
  readonly href: string
  readonly interventionId: number
  readonly municipalityCode: string | null
  readonly place: string | null
}

/**
 * Occasions, and when registration closes (in the last second of its last day), between two moments: for a calendar made of several slices.
 */
export async function listCalendarItems(tx: Tx, from: Date, to: Date): Promise<readonly CalendarEntry[]> {
  const { rows } = await sql<CalendarEntry>`
    select 'occasion' as kind, o.starts_at as "startsAt", o.ends_at as "endsAt", i.title, '/tillfallen/' || o.id as href,
      i.id as "interventionId", o.municipality_code as "municipalityCode", nullif(concat_ws(', ', l.name, m.name), '') as place
    from occasion o join intervention i on i.id = o.intervention_id
    left join municipality m on m.code = o.municipality_code left join locality l on l.id = o.locality_id
    where o.starts_at < ${to} and o.ends_at >= ${from}
    union all
    select 'registration_closes', p.closes_at - interval '1 second', p.closes_at, i.title, '/insatser/' || i.id || '/anmalda',
      i.id, i.lead_municipality_code, null
    from public_intervention p join intervention i on i.id = p.intervention_id
    where p.published_at is not null and p.withdrawn_at is null and p.closes_at > ${from} and p.closes_at - interval '1 second' < ${to}
    order by 2, 4`.execute(tx)
  return rows
}
