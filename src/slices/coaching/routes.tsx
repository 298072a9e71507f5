import { Hono } from 'hono'
import { mostInFile } from '../../platform/documents/index.ts'
import {
  answerSpreadsheet,
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  pageParam,
  queryDay,
  queryId,
  queryText,
  type RequestContext,
  redirectWithToast,
  samePath,
  signedIn,
} from '../../platform/http/index.ts'
import {
  audits,
  listFocusAreas,
  listParticipatingMunicipalities,
  manages,
  worksIn,
} from '../organisations/index.ts'
import { finishFollowUp, reopenFollowUp } from './commands.ts'
import { FollowUpsPage } from './follow-up-list.tsx'
import { findFollowUp, listOfficeFollowUps } from './follow-up-queries.ts'
import { offlineRoutes } from './offline-routes.tsx'
import { oneTalkRoutes } from './one-talk-routes.tsx'
import { mayListTalks, mayLogTalks } from './permissions.ts'
import { referRoutes } from './refer-routes.tsx'
import { referralRoutes } from './referral-routes.tsx'
import { TalkListPage } from './talk-list-page.tsx'
import { listTalkAuthors, listTalks, type TalkFilter } from './talk-lists.ts'
import { talkRoutes } from './talk-routes.tsx'
import { talkSheet } from './talk-sheet.ts'
import { text } from './text.ts'
import { type TalkMode, talkModes } from './types.ts'

export const routes = new Hono<Env>()

routes.get('/samtal', async (c) => {
  const viewer = signedIn(c)
  if (!mayListTalks(viewer)) throw forbidden()
  const { tx, language } = c.var
  const filter = filterOf(c)
  const page = pageParam(c)
  const seesMany = worksIn(viewer).length > 1 || manages(viewer).length + audits(viewer).length > 0
  return drawPage(
    c,
    <TalkListPage
      t={text(language)}
      language={language}
      filter={filter}
      page={page}
      found={await listTalks(tx, filter, page)}
      mayLog={mayLogTalks(viewer)}
      authors={await listTalkAuthors(tx)}
      focusAreas={await listFocusAreas(tx, language)}
      municipalities={seesMany ? await listParticipatingMunicipalities(tx) : []}
    />,
  )
})

routes.get('/samtal.xlsx', async (c) => {
  if (!mayListTalks(signedIn(c))) throw forbidden()
  const { rows } = await listTalks(c.var.tx, filterOf(c), 1, mostInFile)
  return answerSpreadsheet(c, talkSheet(rows, text(c.var.language)))
})

routes.get('/uppfoljningar', async (c) => {
  if (!mayLogTalks(signedIn(c))) throw forbidden()
  const done = queryText(c, 'visa') === 'klara'
  const followUps = await listOfficeFollowUps(c.var.tx, done)
  return drawPage(
    c,
    <FollowUpsPage
      language={c.var.language}
      today={c.var.today}
      followUps={followUps}
      done={done}
      back="/uppfoljningar"
    />,
  )
})

routes.post('/uppfoljningar/:id/klar', async (c) => {
  const viewer = signedIn(c)
  const followUp = await findFollowUp(c.var.tx, idParam(c))
  if (!followUp) throw notFound()
  await finishFollowUp(c.var.tx, viewer.staffId, c.var.now, followUp.id)
  return redirectWithToast(c, await backPath(c), text(c.var.language).done)
})

routes.post('/uppfoljningar/:id/oppen', async (c) => {
  signedIn(c)
  const followUp = await findFollowUp(c.var.tx, idParam(c))
  if (!followUp) throw notFound()
  await reopenFollowUp(c.var.tx, followUp.id)
  return redirectWithToast(c, await backPath(c), text(c.var.language).reopened)
})

routes.route('/', referRoutes)
routes.route('/', referralRoutes)
routes.route('/', talkRoutes)
routes.route('/', offlineRoutes)
routes.route('/', oneTalkRoutes)

async function backPath(c: RequestContext): Promise<string> {
  const body = await c.req.parseBody()
  return samePath(body.back)
}

function filterOf(c: RequestContext): TalkFilter {
  const mode = queryText(c, 'satt')
  return {
    fromOn: queryDay(c, 'fran'),
    toOn: queryDay(c, 'till'),
    focusArea: queryText(c, 'fokus'),
    mode: talkModes.find((known): known is TalkMode => known === mode),
    staffId: queryId(c, 'coach'),
    municipality: queryText(c, 'kommun'),
  }
}
