import { Hono } from 'hono'
import { parseDay } from '../../kit/day.ts'
import { spreadsheetXlsx, xlsxMediaType } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  forbidden,
  mostInFile,
  queryText,
  type RequestContext,
} from '../../platform/http/index.ts'
import { listParticipatingMunicipalities, listProjects, worksIn } from '../organisations/index.ts'
import { changeRoutes } from './change-routes.tsx'
import { milestonesCsv, milestonesSheet } from './list-files.ts'
import { MilestoneListPage } from './pages.tsx'
import { mayReadMilestones, mayRecordMilestones } from './permissions.ts'
import { listMilestones, type MilestoneFilter } from './queries.ts'
import { recordRoutes } from './record-routes.tsx'
import { text } from './text.ts'
import { milestoneKinds } from './types.ts'

export const routes = new Hono<Env>()

routes.get('/milstolpar', async (c) => {
  const viewer = reader(c)
  const { tx, language } = c.var
  const filter = filterOf(c)
  const onlyOwn = worksIn(viewer).length === 1 && viewer.roles.length === 1
  return drawPage(
    c,
    <MilestoneListPage
      t={text(language)}
      language={language}
      milestones={await listMilestones(tx, filter)}
      filter={filter}
      mayRecord={mayRecordMilestones(viewer)}
      projects={await listProjects(tx)}
      municipalities={onlyOwn ? [] : await listParticipatingMunicipalities(tx)}
    />,
  )
})

routes.get('/milstolpar.csv', async (c) => {
  reader(c)
  const { tx, language } = c.var
  const t = text(language)
  const rows = await listMilestones(tx, filterOf(c), mostInFile)
  return c.body(milestonesCsv(rows, t, language), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${t.fileName}.csv"`,
    'cache-control': 'no-store',
  })
})

routes.get('/milstolpar.xlsx', async (c) => {
  reader(c)
  const { tx, language } = c.var
  const t = text(language)
  const rows = await listMilestones(tx, filterOf(c), mostInFile)
  const file = await spreadsheetXlsx(t.milestones, [milestonesSheet(rows, t)])
  return c.body(new Uint8Array(file), 200, {
    'content-type': xlsxMediaType,
    'content-disposition': `attachment; filename="${t.fileName}.xlsx"`,
    'cache-control': 'no-store',
  })
})

routes.route('/', recordRoutes)
routes.route('/', changeRoutes)

function reader(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayReadMilestones(viewer)) throw forbidden()
  return viewer
}

/** What of the address can be read; the rest is left out, as if it were not there. */
function filterOf(c: RequestContext): MilestoneFilter {
  const project = queryText(c, 'projekt')
  const day = (name: string) => {
    const typed = queryText(c, name)
    const found = typed ? parseDay(typed) : null
    return found ? String(found) : undefined
  }
  return {
    projectId: project && /^[1-9]\d{0,14}$/.test(project) ? Number(project) : undefined,
    municipality: queryText(c, 'kommun'),
    kind: milestoneKinds.find((kind) => kind === queryText(c, 'slag')),
    fromOn: day('fran'),
    toOn: day('till'),
  }
}
