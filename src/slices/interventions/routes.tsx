import { Hono } from 'hono'
import { mostInFile } from '../../platform/documents/index.ts'
import {
  answerSpreadsheet,
  drawPage,
  type Env,
  forbidden,
  queryDay,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import { listFocusAreas, listParticipatingMunicipalities, worksIn } from '../organisations/index.ts'
import { listBoard } from './board-queries.ts'
import { agree } from './commands.ts'
import { formRoutes } from './form-routes.tsx'
import { agreementForm } from './forms.ts'
import { drawRefused, loadToRead, pathOf, reader } from './intervention-request.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { jointRoutes } from './joint-routes.tsx'
import { lessonRoutes } from './lesson-routes.tsx'
import { InterventionListPage } from './list-page.tsx'
import { type InterventionFilter, listInterventions } from './list-queries.ts'
import { interventionSheet } from './list-sheets.ts'
import { moveRoutes } from './move-routes.tsx'
import { mayStartIntervention } from './permissions.ts'
import { proposalRoutes } from './proposal-routes.tsx'
import { recordRoutes } from './record-routes.tsx'
import { stageRoutes } from './stage-routes.tsx'
import { takenNeedsRoutes } from './taken-needs-routes.tsx'
import { taskForceRoutes } from './task-force-routes.tsx'
import { templateRoutes } from './template-routes.tsx'
import { text } from './text.ts'
import { interventionKinds } from './types.ts'

export const routes = new Hono<Env>()

routes.get('/insatser', async (c, next) => {
  // A visitor is shown what is offered, at the same address, by a slice that comes after this one.
  if (!c.var.viewer) return next()
  const viewer = reader(c)
  const { tx, language } = c.var
  const filter = filterOf(c, viewer)
  const isTable = queryText(c, 'visa') === 'tabell'
  return drawPage(
    c,
    <InterventionListPage
      t={text(language)}
      language={language}
      today={c.var.today}
      view={isTable ? 'table' : 'board'}
      rows={isTable ? await listInterventions(tx, filter) : []}
      board={isTable ? [] : await listBoard(tx, filter)}
      filter={filter}
      mayStart={mayStartIntervention(viewer)}
      focusAreas={await listFocusAreas(tx, language)}
      municipalities={await listParticipatingMunicipalities(tx)}
    />,
  )
})

routes.get('/insatser.xlsx', async (c) => {
  const filter = filterOf(c, reader(c))
  const { tx, language } = c.var
  const areas = await listFocusAreas(tx, language)
  const rows = await listInterventions(tx, filter, mostInFile)
  return answerSpreadsheet(c, interventionSheet(rows, areas, text(language)))
})

routes.post('/insatser/:id{[0-9]+}/medverkan', async (c) => {
  const intervention = await loadToRead(c)
  const viewer = reader(c)
  const t = text(c.var.language)
  const form = await readForm(c, agreementForm, text)
  if (!form.ok) return drawRefused(c, intervention, Object.values(form.errors))
  const { municipality, takeBack } = form.value
  if (!worksIn(viewer).includes(municipality)) throw forbidden()
  const agreement = takeBack ? null : { on: c.var.today, staffId: viewer.staffId }
  await agree(c.var.tx, intervention.id, municipality, agreement)
  return redirectWithToast(c, pathOf(intervention), takeBack ? t.takenBack : t.agreed)
})

routes.route('/', formRoutes)
routes.route('/', moveRoutes)
routes.route('/', stageRoutes)
routes.route('/', recordRoutes)
routes.route('/', lessonRoutes)
routes.route('/', taskForceRoutes)
routes.route('/', takenNeedsRoutes)
routes.route('/', jointRoutes)
routes.route('/', proposalRoutes)
routes.route('/', invitationRoutes)
routes.route('/', templateRoutes)

function filterOf(c: RequestContext, viewer: Viewer): InterventionFilter {
  const kind = queryText(c, 'slag')
  return {
    focusArea: queryText(c, 'fokus'),
    municipality: queryText(c, 'kommun'),
    kind: interventionKinds.find((known) => known === kind),
    fromOn: queryDay(c, 'fran'),
    toOn: queryDay(c, 'till'),
    memberId: queryText(c, 'mina') ? viewer.staffId : undefined,
  }
}
