import { Hono } from 'hono'
import { day, parseDay } from '../../kit/day.ts'
import { drawPage, type Env, idParam, notFound, queryText, signedIn } from '../../platform/http/index.ts'
import {
  CoachListPage,
  CoachPage,
  listCoachRows,
  listTopics,
  loadCoachView,
  monthOf,
  worksIn,
} from '../organisations/index.ts'
import { Reservations } from './staff-part.tsx'
import { listReservations, sumReserved } from './staff-queries.ts'

/** Who knows what and who has time: what is said there, less what task forces have reserved. */
export const staffRoutes = new Hono<Env>()

staffRoutes.get('/medarbetare', async (c) => {
  const viewer = signedIn(c)
  const { tx, language } = c.var
  const today = day(c.var.today)
  const topics = await listTopics(tx, language)
  const asked = Number(queryText(c, 'amne'))
  return drawPage(
    c,
    <CoachListPage
      language={language}
      rows={await listCoachRows(tx, today, await sumReserved(tx, monthOf(today)))}
      topics={topics}
      topicId={topics.some(({ key }) => key === asked) ? asked : undefined}
      monthOn={monthOf(today)}
      ownId={worksIn(viewer).length > 0 ? viewer.staffId : null}
    />,
  )
})

staffRoutes.get('/medarbetare/:id{[0-9]+}', async (c) => {
  const viewer = signedIn(c)
  const { tx, language } = c.var
  const today = day(c.var.today)
  const from = parseDay(`${queryText(c, 'fran') ?? ''}-01`)
  const known = from !== null && from >= '2000-01-01' && from < '2100-01-01'
  const asked = { viewer, language, today }
  const firstOn = known ? monthOf(from) : monthOf(today)
  const view = await loadCoachView(tx, idParam(c), firstOn, asked)
  if (!view) throw notFound()
  const shown = new Set<string>(view.months.map(({ monthOn }) => monthOn))
  const reservations = (await listReservations(tx, view.coach.id, firstOn)).filter((one) =>
    shown.has(one.monthOn),
  )
  const reserved = new Map<string, number>()
  for (const { monthOn, minutes } of reservations)
    reserved.set(monthOn, (reserved.get(monthOn) ?? 0) + minutes)
  return drawPage(
    c,
    <CoachPage language={language} view={view} reserved={reserved}>
      <Reservations language={language} rows={reservations} />
    </CoachPage>,
  )
})
