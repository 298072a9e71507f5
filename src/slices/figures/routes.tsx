import { Hono } from 'hono'
import { xlsxMediaType } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  forbidden,
  notFound,
  pageParam,
  queryId,
  type RequestContext,
} from '../../platform/http/index.ts'
import { evidenceCsv, evidenceXlsx } from './csv.ts'
import { dashboardRoutes } from './dashboard-routes.tsx'
import { findDefinition } from './definitions.ts'
import { readEvidence, readFilterNames, rowsShown } from './evidence-list.ts'
import { EvidencePage } from './evidence-page.tsx'
import { goalRoutes } from './goal-routes.tsx'
import { figureInWords } from './names.ts'
import { populationRoutes } from './population-routes.tsx'
import { mayFollow, readQuestion } from './question.ts'
import { text } from './text.ts'
import { findView } from './view-queries.ts'
import { sharingsOf, viewRoutes } from './view-routes.tsx'

export const routes = new Hono<Env>()

routes.route('/', dashboardRoutes)
routes.route('/', populationRoutes)
routes.route('/', viewRoutes)
routes.route('/', goalRoutes)

function follower(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayFollow(viewer)) throw forbidden()
  return viewer
}

/** A figure with its evidence; as `.csv` or `.xlsx` the rows that the page shows. */
routes.get('/uppfoljning/:figure', async (c) => {
  const viewer = follower(c)
  const { tx, language } = c.var
  const [, key = '', ending] = /^(\w+)(?:\.(csv|xlsx))?$/.exec(c.req.param('figure')) ?? []
  const definition = findDefinition(key)
  // Personal characteristics are shown as pseudonyms and never leave as a file.
  if (!definition || (ending && definition.kind === 'people')) throw notFound()
  const asked = await readQuestion(c, viewer)
  if (!asked) throw forbidden()
  const t = text(language)
  const list = await readEvidence(c, definition, asked)
  if (!list) throw notFound()
  if (ending) {
    c.header('content-disposition', `attachment; filename="${definition.key}.${ending}"`)
    c.header('content-type', ending === 'csv' ? 'text/csv; charset=utf-8' : xlsxMediaType)
    if (ending === 'csv') return c.body(evidenceCsv(rowsShown(list), t, language))
    const name = figureInWords(definition.key, language).name
    return c.body(new Uint8Array(await evidenceXlsx(rowsShown(list), name, t, language)))
  }
  const names = await readFilterNames(c, asked)
  const kept = queryId(c, 'vy')
  const view = kept === undefined ? undefined : await findView(tx, kept)
  const url = new URL(c.req.url)
  return drawPage(
    c,
    <EvidencePage
      {...{ t, language, asked, list, names, view }}
      page={pageParam(c)}
      query={`${url.pathname}${url.search}`}
      offered={sharingsOf(viewer)}
    />,
  )
})
