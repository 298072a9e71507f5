import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  notFound,
  queryText,
  type RequestContext,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { type CalendarItem, calendarFile, calendarMediaType } from './calendar-feed.ts'
import { endCalendarAddress, makeCalendarAddress } from './calendar-feed-commands.ts'
import { CalendarAddressPage, NewCalendarAddressPage } from './calendar-feed-page.tsx'
import { findCalendarAddress, listCoachCalendar } from './calendar-feed-queries.ts'
import { calendarText } from './calendar-feed-text.ts'
import { occasionItems } from './calendar-items.ts'
import { findPublicSite, listPublicInterventions } from './public-queries.ts'
import { loadPublic } from './public-routes.tsx'
import { chooseInterventions } from './public-rules.ts'

/** Calendars to subscribe to: of all that is published, of a municipality, of one intervention, of a coach. */
export const calendarFeedRoutes = new Hono<Env>()

const yearMs = 366 * 86_400_000

calendarFeedRoutes.get('/utbud/kalender.ics', async (c) => {
  const { tx, now, language, site } = c.var
  const code = queryText(c, 'kommun')
  const place = code && (await findPublicSite(tx)).municipalities.find((one) => one.code === code)?.name
  if (code && !place) throw notFound()
  const all = await listPublicInterventions(tx, new Date(now.getTime() - yearMs), language)
  const items = chooseInterventions(all, { municipality: code }).flatMap((one) =>
    occasionItems(one, `${site.origin}/insatser/${one.id}`),
  )
  return answer(c, items, calendarText(language).calendarName(place ?? ''))
})

calendarFeedRoutes.get('/utbud/:id{[0-9]+}/kalender.ics', async (c) => {
  const intervention = await loadPublic(c)
  const items = occasionItems(intervention, `${c.var.site.origin}/insatser/${intervention.id}`)
  return answer(c, items, intervention.title)
})

calendarFeedRoutes.get('/l/:token/kalender.ics', async (c) => {
  if (c.var.link?.purpose !== 'coach_calendar') throw notFound()
  const { tx, language, site } = c.var
  const t = calendarText(language)
  const items = (await listCoachCalendar(tx)).map(
    ({ kind, id, interventionId, title, startsAt, endsAt, place, venue }): CalendarItem => ({
      key: kind === 'occasion' ? `tillfalle-${id}` : `anmalan-${id}`,
      title: kind === 'occasion' ? title : t.closes(title),
      // Registration closes when its last day is over: the note stands in the last hour of that day.
      startsAt: kind === 'occasion' ? startsAt : new Date(startsAt.getTime() - 3_600_000),
      endsAt,
      place: [venue, place].filter(Boolean).join(', ') || null,
      about: null,
      url: `${site.origin}/insatser/${interventionId}`,
    }),
  )
  return answer(c, items, t.ownCalendar)
})

calendarFeedRoutes.get('/kalenderadress', async (c) => {
  const { tx, language } = c.var
  const address = await findCalendarAddress(tx, signedIn(c).staffId)
  return drawPage(
    c,
    <CalendarAddressPage t={calendarText(language)} language={language} madeAt={address?.madeAt ?? null} />,
  )
})

calendarFeedRoutes.post('/kalenderadress', async (c) => {
  const { tx, now, language, site } = c.var
  const path = await makeCalendarAddress(tx, now, signedIn(c).staffId)
  // Drawn at once rather than after a redirect: only the hash of the address is kept.
  return drawPage(c, <NewCalendarAddressPage t={calendarText(language)} address={`${site.origin}${path}`} />)
})

calendarFeedRoutes.post('/kalenderadress/avslut', async (c) => {
  const { tx, now, language } = c.var
  await endCalendarAddress(tx, now, signedIn(c).staffId)
  return redirectWithToast(c, '/kalenderadress', calendarText(language).ended)
})

function answer(c: RequestContext, items: readonly CalendarItem[], name: string): Response {
  const { origin } = c.var.site
  return c.body(calendarFile(items, { name, origin, now: c.var.now }), 200, {
    'content-type': calendarMediaType,
    'content-disposition': 'inline; filename="nimr.ics"',
  }) as Response
}
