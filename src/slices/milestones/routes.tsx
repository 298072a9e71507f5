import { Hono } from 'hono'
import { mostInFile } from '../../platform/documents/index.ts'
import {
  answerCsv,
  answerSpreadsheet,
  drawPage,
  type Env,
  forbidden,
  queryDay,
  queryId,
  queryText,
  type RequestContext,
} from '../../platform/http/index.ts'
import { listMunicipalitiesSeen, listProjects } from '../organisations/index.ts'
import { changeRoutes } from './change-routes.tsx'
import { milestonesSheet } from './list-files.ts'
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
  return drawPage(
    c,
    <MilestoneListPage
      t={text(language)}
      language={language}
      milestones={await listMilestones(tx, filter)}
      filter={filter}
      mayRecord={mayRecordMilestones(viewer)}
      projects={await listProjects(tx)}
      municipalities={await listMunicipalitiesSeen(tx, viewer)}
    />,
  )
})

routes.get('/milstolpar.csv', async (c) => answerCsv(c, await sheetOf(c)))

routes.get('/milstolpar.xlsx', async (c) => answerSpreadsheet(c, await sheetOf(c)))

async function sheetOf(c: RequestContext) {
  reader(c)
  const rows = await listMilestones(c.var.tx, filterOf(c), mostInFile)
  return milestonesSheet(rows, text(c.var.language))
}

routes.route('/', recordRoutes)
routes.route('/', changeRoutes)

function reader(c: RequestContext) {
  const { viewer } = c.var
  if (!viewer || !mayReadMilestones(viewer)) throw forbidden()
  return viewer
}

/** What of the address can be read; the rest is left out, as if it were not there. */
function filterOf(c: RequestContext): MilestoneFilter {
  return {
    projectId: queryId(c, 'projekt'),
    municipality: queryText(c, 'kommun'),
    kind: milestoneKinds.find((kind) => kind === queryText(c, 'slag')),
    fromOn: queryDay(c, 'fran'),
    toOn: queryDay(c, 'till'),
  }
}
