import { Hono } from 'hono'
import { day } from '../../kit/day.ts'
import { monthOf } from '../../kit/week.ts'
import { drawPage, type Env, idParam, notFound, queryText, signedIn } from '../../platform/http/index.ts'
import { listReservedMinutes } from '../interventions/index.ts'
import {
  CoachListPage,
  CoachPage,
  firstMonth,
  listCoachRows,
  listTopics,
  loadCoachView,
  worksIn,
} from '../organisations/index.ts'
import { Reservations } from './staff-part.tsx'
import { listReservations } from './staff-queries.ts'

/** Who knows what and who has time: what is said there, less what task forces have reserved. */
export const staffRoutes = new Hono<Env>()

staffRoutes.get('/medarbetare', async (c) => {
  const viewer = signedIn(c)
  const { tx, language } = c.var
  const today = day(c.var.today)
  const topics = await listTopics(tx, language)
  const reserved = await listReservedMinutes(tx, { monthOn: monthOf(today) })
  const asked = Number(queryText(c, 'amne'))
  return drawPage(
    c,
    <CoachListPage
      language={language}
      rows={
        await listCoachRows(tx, today, new Map(reserved.map(({ staffId, minutes }) => [staffId, minutes])))
      }
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
  const asked = { viewer, language, today }
  const firstOn = firstMonth(queryText(c, 'fran'), today)
  const view = await loadCoachView(tx, idParam(c), firstOn, asked)
  if (!view) throw notFound()
  const shown = new Set<string>(view.months.map(({ monthOn }) => monthOn))
  const reservations = (await listReservations(tx, view.coach.id, firstOn)).filter((one) =>
    shown.has(one.monthOn),
  )
  const held = await listReservedMinutes(tx, { staffId: view.coach.id })
  const reserved = new Map<string, number>(held.map(({ monthOn, minutes }) => [monthOn, minutes]))
  return drawPage(
    c,
    <CoachPage language={language} view={view} reserved={reserved}>
      <Reservations language={language} rows={reservations} />
    </CoachPage>,
  )
})
