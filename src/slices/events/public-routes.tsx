import { Hono } from 'hono'
import {
  drawPublicPage,
  type Env,
  idParam,
  notFound,
  queryDay,
  queryText,
  type RequestContext,
} from '../../platform/http/index.ts'
import { LinkButton } from '../../ui/index.ts'
import { eventMarkup } from './public-event-markup.ts'
import { PublicListPage } from './public-list-page.tsx'
import { PublicPage } from './public-page.tsx'
import { findPublicIntervention, findPublicSite, listPublicInterventions } from './public-queries.ts'
import { chooseInterventions, type PublicFilter } from './public-rules.ts'
import { publicText } from './public-text.ts'
import type { PublicIntervention } from './public-types.ts'

/**
 * What is offered, for everybody. A visitor finds it at /insatser; whoever is signed in has the board there, and finds this at /utbud.
 */
export const publicRoutes = new Hono<Env>()

publicRoutes.get('/utbud', (c) => drawList(c))
publicRoutes.get('/insatser', (c, next) => (c.var.viewer ? next() : drawList(c)))
publicRoutes.get('/utbud/:id{[0-9]+}', (c) => drawOne(c))
publicRoutes.get('/insatser/:id{[0-9]+}', (c, next) => (c.var.viewer ? next() : drawOne(c)))

async function drawList(c: RequestContext) {
  const { tx, language, now } = c.var
  const t = publicText(language)
  const isEarlier = queryText(c, 'visa') === 'tidigare'
  const filter = filterOf(c)
  const site = await findPublicSite(tx)
  const since = isEarlier ? new Date(0) : now
  const listed = await listPublicInterventions(tx, since, language)
  const all = isEarlier
    ? listed.filter((one) => isOver(one, now)).toSorted((a, b) => lastMoment(b) - lastMoment(a))
    : listed
  const feed = (query: string) => `/utbud/kalender.ics${query}`
  return drawPublicPage(
    c,
    <PublicListPage
      t={t}
      language={language}
      base={c.var.viewer ? '/utbud' : '/insatser'}
      interventions={chooseInterventions(all, filter)}
      all={all}
      municipalities={site.municipalities}
      filter={filter}
      isEarlier={isEarlier}
      feeds={[
        { href: feed(''), label: t.allInCalendar },
        ...site.municipalities.map(({ code, name }) => ({ href: feed(`?kommun=${code}`), label: name })),
      ]}
      now={now}
    />,
    { programmePeriod: site.programmePeriod },
  )
}

async function drawOne(c: RequestContext) {
  const { viewer, language, now, site } = c.var
  const t = publicText(language)
  const intervention = await loadPublic(c)
  const { id } = intervention
  return drawPublicPage(
    c,
    <PublicPage
      t={t}
      language={language}
      base={viewer ? '/utbud' : '/insatser'}
      intervention={intervention}
      registerHref={`/insatser/${id}/anmalan`}
      markup={eventMarkup(intervention, `${site.origin}/insatser/${id}`)}
      notice={
        viewer && (
          <p class="note">
            {t.staffView}{' '}
            <LinkButton href={`/insatser/${id}`} variant="tertiary" size="sm">
              {t.toIntervention}
            </LinkButton>
          </p>
        )
      }
      now={now}
    />,
    { programmePeriod: intervention.programmePeriod },
  )
}

/** The published intervention of the address; a stop when there is none, or it is a closed group's. */
export async function loadPublic(c: RequestContext): Promise<PublicIntervention> {
  const { tx, now, language } = c.var
  const intervention = await findPublicIntervention(tx, idParam(c), now, language)
  if (!intervention) throw notFound()
  return intervention
}

const lastMoment = ({ occasions }: PublicIntervention) => occasions.at(-1)?.startsAt.getTime() ?? 0

const isOver = ({ occasions }: PublicIntervention, now: Date) =>
  occasions.length > 0 && occasions.every(({ endsAt }) => endsAt <= now)

function filterOf(c: RequestContext): PublicFilter {
  return {
    municipality: queryText(c, 'kommun'),
    focusArea: queryText(c, 'omrade'),
    fromOn: queryDay(c, 'fran'),
    toOn: queryDay(c, 'till'),
  }
}
