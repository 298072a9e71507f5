import { Hono } from 'hono'
import {
  drawPublicPage,
  type Env,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  visitorsMayKeep,
} from '../../platform/http/index.ts'
import { listPublishedEditions } from '../editions/index.ts'
import { catalogueRdf, describeCatalogue } from './catalogue.ts'
import { statisticsCsv, statisticsJson } from './export.ts'
import { publishesAny } from './permissions.ts'
import { OpenDataPage, ProtectionPage, StatisticsPage } from './public-pages.tsx'
import { findPublisher, listPublicStatistics, listStatisticsFigures } from './queries.ts'
import { spansOf } from './statistics-tables.tsx'
import { text } from './text.ts'

export const routes = new Hono<Env>()
const path = '/oppna-data'

/** Data is read by pages elsewhere too: it is open. */
const open = (c: RequestContext) => {
  visitorsMayKeep(c)
  c.header('access-control-allow-origin', '*')
}

routes.get(path, async (c) => {
  const { tx, language, viewer } = c.var
  const statistics = await listPublicStatistics(tx)
  visitorsMayKeep(c)
  return drawPublicPage(
    c,
    <OpenDataPage
      t={text(language)}
      language={language}
      statistics={statistics}
      reports={await listPublishedEditions(tx)}
      mayPublish={publishesAny(viewer)}
    />,
    { programmePeriod: statistics[0]?.programmePeriod ?? null },
  )
})

routes.get(`${path}/sma-tal`, (c) => {
  visitorsMayKeep(c)
  return drawPublicPage(c, <ProtectionPage t={text(c.var.language)} language={c.var.language} />)
})

routes.get(`${path}/katalog.jsonld`, async (c) => {
  open(c)
  c.header('content-type', 'application/ld+json; charset=utf-8')
  return c.body(JSON.stringify(await catalogueOf(c), null, 1))
})

routes.get(`${path}/katalog.rdf`, async (c) => {
  open(c)
  c.header('content-type', 'application/rdf+xml; charset=utf-8')
  return c.body(catalogueRdf(await catalogueOf(c)))
})

routes.get(`${path}/statistik/:id{[0-9]+}`, async (c) => {
  const { language } = c.var
  const t = text(language)
  const { statistics, figures } = await loadStatistics(c, idParam(c))
  const spans = spansOf(figures, statistics.phases, t, language)
  const span = spans[Number(queryText(c, 'period') ?? 0)] ?? spans[0]
  if (!span) throw notFound()
  visitorsMayKeep(c)
  return drawPublicPage(c, <StatisticsPage {...{ t, language, statistics, figures, spans, span }} />, {
    programmePeriod: statistics.programmePeriod,
  })
})

routes.get(`${path}/statistik/:file{[0-9]+\\.csv}`, async (c) => {
  const { statistics, figures } = await loadStatistics(c, Number.parseInt(c.req.param('file'), 10))
  open(c)
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header(
    'content-disposition',
    `attachment; filename="${statistics.projectKey}-${statistics.countedOn}.csv"`,
  )
  return c.body(statisticsCsv(statistics, figures, c.var.language))
})

routes.get(`${path}/statistik/:file{[0-9]+\\.json}`, async (c) => {
  const { statistics, figures } = await loadStatistics(c, Number.parseInt(c.req.param('file'), 10))
  open(c)
  c.header('content-type', 'application/json; charset=utf-8')
  return c.body(statisticsJson(statistics, figures))
})

async function catalogueOf(c: RequestContext) {
  const { tx, site } = c.var
  return describeCatalogue(site.origin, await findPublisher(tx), await listPublicStatistics(tx))
}

async function loadStatistics(c: RequestContext, id: number) {
  const statistics = (await listPublicStatistics(c.var.tx)).find((one) => one.id === id)
  if (!statistics) throw notFound()
  return { statistics, figures: await listStatisticsFigures(c.var.tx, id) }
}
