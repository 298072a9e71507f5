import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  notFound,
  queryText,
  type RequestContext,
} from '../../platform/http/index.ts'
import { EmptyState, Page, PageHeading } from '../../ui/index.ts'
import { listFocusAreas } from '../organisations/index.ts'
import { boundariesOf } from './boundaries.ts'
import { evidenceCsv } from './csv.ts'
import { definitions, findDefinition } from './definitions.ts'
import { EvidencePage, type Shown } from './evidence-page.tsx'
import { FiguresPage } from './figures-page.tsx'
import { countByLocality, countFigures, listBoundaries } from './queries.ts'
import { mayFollow, readQuestion } from './question.ts'
import { text } from './text.ts'
import type { Figure } from './types.ts'

export const routes = new Hono<Env>()

function follower(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayFollow(viewer)) throw forbidden()
  return viewer
}

routes.get('/uppfoljning', async (c) => {
  const viewer = follower(c)
  const { tx, language } = c.var
  const t = text(language)
  const asked = await readQuestion(c, viewer)
  if (!asked)
    return drawPage(
      c,
      <Page title={t.followUp}>
        <PageHeading title={t.followUp} />
        <EmptyState title={t.noProjects} text={t.noProjectsHint} />
      </Page>,
    )
  const figures = await countFigures(tx, definitions, asked.question)
  const codes = asked.question.municipalityCode
    ? [asked.question.municipalityCode]
    : asked.project.municipalities.map((m) => m.code)
  const places = await countByLocality(tx, countedCompanies(figures))
  const boundaries = boundariesOf(await listBoundaries(tx, codes))
  const focusAreas = await listFocusAreas(tx, language)
  return drawPage(c, <FiguresPage {...{ t, language, asked, figures, focusAreas, places, boundaries }} />)
})

routes.get('/uppfoljning/:figure', async (c) => {
  const viewer = follower(c)
  const { tx, language } = c.var
  const named = c.req.param('figure')
  const isCsv = named.endsWith('.csv')
  const definition = findDefinition(isCsv ? named.slice(0, -4) : named)
  // Personal characteristics are shown as pseudonyms and never leave as a file.
  if (!definition || (isCsv && definition.kind === 'people')) throw notFound()
  const asked = await readQuestion(c, viewer)
  if (!asked) throw forbidden()
  const t = text(language)
  const [figure] = await countFigures(tx, [definition], asked.question)
  if (!figure) throw notFound()
  if (isCsv) {
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', `attachment; filename="${definition.key}.csv"`)
    return c.body(evidenceCsv(figure, t, language))
  }
  const wanted = queryText(c, 'visa')
  const shown: Shown = wanted === 'raknas' || wanted === 'raknas-inte' ? wanted : 'alla'
  return drawPage(c, <EvidencePage {...{ t, language, asked, figure, definition, shown }} />)
})

function countedCompanies(figures: readonly Figure[]): number[] {
  const counted = figures.find((figure) => figure.key === 'companies_sme')
  return (counted?.evidence ?? [])
    .filter((row) => row.included)
    .map((row) => Number(row.record.split(':')[1]))
}
