import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import {
  listFocusAreas,
  listLocalities,
  listParticipatingMunicipalities,
  worksIn,
} from '../organisations/index.ts'
import { drawNoProject } from './dashboard-routes.tsx'
import { findDefinition } from './definitions.ts'
import { shownOf } from './evidence-list.ts'
import { filterQuery } from './filter-fields.tsx'
import { readFilter, wordsOfFields } from './filter-rules.ts'
import { mayCount } from './queries.ts'
import { address, mayFollow, readQuestion } from './question.ts'
import { removeView, renameView, saveView } from './view-commands.ts'
import { renameViewForm, saveViewForm } from './view-forms.ts'
import { ChangeViewPage, type Refused, ViewPage } from './view-page.tsx'
import { viewsPath } from './view-parts.tsx'
import { findView, listViews } from './view-queries.ts'
import { viewText } from './view-text.ts'
import type { SavedView, Sharing } from './view-types.ts'

export const viewRoutes = new Hono<Env>()

/** With whom somebody may share: an office only where they work at one. */
export const sharingsOf = (viewer: Viewer): readonly Sharing[] =>
  worksIn(viewer).length > 0 ? ['own', 'office', 'project'] : ['own', 'project']

function follower(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !mayFollow(viewer)) throw forbidden()
  return viewer
}

viewRoutes.get(viewsPath, (c) => draw(c, follower(c)))

/** Opens a view: goes to the evidence list that it keeps, counted now. */
viewRoutes.get(`${viewsPath}/:id{[0-9]+}`, async (c) => {
  follower(c)
  const view = await findView(c.var.tx, idParam(c))
  if (!view) throw notFound()
  return c.redirect(addressOf(view), 303)
})

function addressOf(view: SavedView): string {
  return address(`/uppfoljning/${view.figure}`, view, {
    ...filterQuery(view.filter),
    ...(view.shown === 'alla' ? {} : { visa: view.shown }),
    vy: String(view.id),
  })
}

viewRoutes.post(viewsPath, async (c) => {
  const viewer = follower(c)
  const { tx, language, now } = c.var
  const form = await readForm(c, saveViewForm, viewText)
  const t = viewText(language)
  // The list is one click back, with all that was chosen; what was typed here is a name.
  if (!form.ok) return draw(c, viewer, { values: form.values, errors: form.errors }, 422)
  const { query, name, sharedWith } = form.value
  const said = new URL(query, 'http://here.invalid')
  const definition = findDefinition(said.pathname.split('/')[2] ?? '')
  if (!definition) throw notFound()
  const asked = await readQuestion(c, viewer, (word) => said.searchParams.get(word) ?? undefined)
  if (!asked) throw forbidden()
  const { projectId, municipalityCode, fromOn, toOn } = asked.question
  if (!(await mayCount(tx, projectId, municipalityCode))) throw forbidden()
  if (!sharingsOf(viewer).includes(sharedWith)) throw forbidden()
  const filter = readFilter((field) => said.searchParams.get(wordsOfFields[field]) ?? undefined)
  const saved = await saveView(
    tx,
    { staffId: viewer.staffId, now },
    definition.kind,
    {
      projectId,
      municipalityCode,
      figure: definition.key,
      fromOn,
      toOn,
      filter,
      shown: shownOf(said.searchParams.get('visa') ?? undefined),
    },
    { name, sharedWith, officeCode: officeOf(viewer, municipalityCode) },
  )
  if (!saved.allowed) return draw(c, viewer, { values: form.values, errors: { name: t[saved.refusal] } }, 422)
  return redirectWithToast(c, `${viewsPath}/${saved.value}`, t.saved)
})

/** The office to share with: that of the municipality asked about when it is one's own, else one's first. */
function officeOf(viewer: Viewer, municipalityCode: string | null): string | null {
  const own = worksIn(viewer)
  return own.find((code) => code === municipalityCode) ?? own[0] ?? null
}

viewRoutes.get(`${viewsPath}/:id{[0-9]+}/andra`, async (c) => {
  const viewer = follower(c)
  return drawChange(c, viewer, await ownView(c, viewer))
})

function drawChange(c: RequestContext, viewer: Viewer, view: SavedView, refused?: Refused) {
  const { language } = c.var
  const offered = sharingsOf(viewer)
  return drawPage(c, <ChangeViewPage {...{ language, view, offered, refused }} />, refused ? 422 : 200)
}

viewRoutes.post(`${viewsPath}/:id{[0-9]+}`, async (c) => {
  const viewer = follower(c)
  const view = await ownView(c, viewer)
  const form = await readForm(c, renameViewForm, viewText)
  if (!form.ok) return drawChange(c, viewer, view, { values: form.values, errors: form.errors })
  const { name, sharedWith } = form.value
  if (!sharingsOf(viewer).includes(sharedWith)) throw forbidden()
  const officeCode = officeOf(viewer, view.municipalityCode)
  await renameView(c.var.tx, view, viewer.staffId, { name, sharedWith, officeCode })
  return redirectWithToast(c, `${viewsPath}#fraga-${view.id}`, viewText(c.var.language).changed)
})

viewRoutes.post(`${viewsPath}/:id{[0-9]+}/borttagen`, async (c) => {
  const viewer = follower(c)
  await removeView(c.var.tx, await ownView(c, viewer), viewer.staffId, c.var.now)
  return redirectWithToast(c, viewsPath, viewText(c.var.language).removed)
})

viewRoutes.post(`${viewsPath}/:id{[0-9]+}/tillbaka`, async (c) => {
  const viewer = follower(c)
  await removeView(c.var.tx, await ownView(c, viewer), viewer.staffId, null)
  return redirectWithToast(c, viewsPath, viewText(c.var.language).backAgain)
})

/** Another's view can be opened when it is shared, and changed by nobody but its keeper. */
async function ownView(c: RequestContext, viewer: Viewer): Promise<SavedView> {
  const view = await findView(c.var.tx, idParam(c))
  if (!view) throw notFound()
  if (view.staffId !== viewer.staffId) throw forbidden()
  return view
}

async function draw(c: RequestContext, viewer: Viewer, refused?: Refused, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const asked = await readQuestion(c, viewer)
  if (!asked) return drawNoProject(c)
  const names = { focusAreas: await listFocusAreas(tx, language), localities: await listLocalities(tx) }
  const municipalities = await listParticipatingMunicipalities(tx)
  const views = await listViews(tx)
  const { staffId } = viewer
  const offered = sharingsOf(viewer)
  return drawPage(
    c,
    <ViewPage {...{ language, asked, views, staffId, offered, names, municipalities, refused }} />,
    status,
  )
}
