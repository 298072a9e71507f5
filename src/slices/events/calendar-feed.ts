import ical from 'ical-generator'

export type CalendarItem = {
  /** The same for the same thing each time the calendar is fetched, such as 'tillfalle-7'. */
  readonly key: string
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string | null
  readonly about: string | null
  /** With the site's own address. */
  readonly url: string
}

type CalendarSettings = {
  readonly name: string
  readonly origin: string
  readonly now: Date
}

/**
 * A calendar file (RFC 5545). Moments are written in UTC alone: every calendar turns them into its own time, so that no description of
 * summer time need be sent along, or be wrong.
 */
export function calendarFile(
  items: readonly CalendarItem[],
  { name, origin, now }: CalendarSettings,
): string {
  const host = new URL(origin).host
  const calendar = ical({ name, prodId: { company: 'NiMR', product: 'NiMR', language: 'SV' }, ttl: 3600 })
  for (const { key, title, startsAt, endsAt, place, about, url } of items)
    calendar.createEvent({
      id: `${key}@${host}`,
      stamp: now,
      start: startsAt,
      end: endsAt,
      summary: title,
      location: place,
      description: [about, url].filter(Boolean).join('\n\n'),
      url,
    })
  return calendar.toString()
}

export const calendarMediaType = 'text/calendar; charset=utf-8'
