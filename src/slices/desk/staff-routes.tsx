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
      rows={await listCoachRows(tx, today, new Map())}
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
  const view = await loadCoachView(tx, idParam(c), known ? from : monthOf(today), asked)
  if (!view) throw notFound()
  return drawPage(c, <CoachPage language={language} view={view} reserved={new Map()} />)
})
