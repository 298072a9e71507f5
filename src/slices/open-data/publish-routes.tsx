import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import {
  findProject,
  listProjectKeys,
  type PublicFigures,
  publicFigures,
  publishStatistics,
  withdrawStatistics,
} from '../figures/index.ts'
import { publishForm, withdrawForm } from './forms.ts'
import { publishesOf } from './permissions.ts'
import { PublishPage } from './publish-page.tsx'
import { findPublication, listPublications } from './queries.ts'
import { spansOf } from './statistics-tables.tsx'
import { text } from './text.ts'

/** For whoever manages a project: what would be published, publishing it, and withdrawing what was. */
export const publishRoutes = new Hono<Env>()
const path = '/oppna-data/publicera'

publishRoutes.get(path, (c) => draw(c, queryText(c, 'projekt'), {}))

publishRoutes.post(path, async (c) => {
  const { tx, viewer, now, today } = c.var
  const t = text(c.var.language)
  const form = await readForm(c, publishForm, text)
  if (!form.ok) return draw(c, queryText(c, 'projekt'), form.errors, 422)
  const { projekt, licens, digest } = form.value
  const project = await findProject(tx, projekt)
  if (!project || !viewer || !publishesOf(viewer, project.id)) throw forbidden()
  const { staffId } = viewer
  const done = await publishStatistics(tx, {
    project,
    kind: 'statistics',
    licence: licens,
    staffId,
    now,
    today,
    isAsShown: (open) => digestOf(open) === digest,
  })
  if (!done.allowed) return draw(c, projekt, { '': t[done.refusal] }, 422)
  return redirectWithToast(c, `/oppna-data/statistik/${done.value.id}`, t.didPublish)
})

publishRoutes.post('/oppna-data/statistik/:id{[0-9]+}/aterkallelse', async (c) => {
  const { tx, viewer, now } = c.var
  const t = text(c.var.language)
  const found = await findPublication(tx, idParam(c))
  if (!found) throw notFound()
  if (!viewer || !publishesOf(viewer, found.projectId)) throw forbidden()
  const form = await readForm(c, withdrawForm, text)
  if (!form.ok) return draw(c, found.projectKey, form.errors, 422)
  const { reason } = form.value
  const done = await withdrawStatistics(tx, { id: found.id, reason, staffId: viewer.staffId, now })
  if (!done.allowed) return draw(c, found.projectKey, { '': t[done.refusal] }, 422)
  return redirectWithToast(c, `${path}?projekt=${found.projectKey}`, t.didWithdraw)
})

async function draw(
  c: RequestContext,
  key: string | undefined,
  errors: FieldErrors,
  status: 200 | 422 = 200,
) {
  const { tx, language, viewer } = c.var
  const t = text(language)
  const all = await Promise.all(
    (await listProjectKeys(tx)).map(async (one) => ({ ...one, found: await findProject(tx, one.key) })),
  )
  const projects = all.filter(({ found }) => found && publishesOf(viewer, found.id))
  const project = (projects.find((one) => one.key === key) ?? projects[0])?.found
  if (!project) throw forbidden()
  const open = await publicFigures(tx, project)
  return drawPage(
    c,
    <PublishPage
      t={t}
      language={language}
      project={project}
      projects={projects}
      figures={open.figures}
      isExposed={open.isExposed}
      spans={spansOf(open.figures, project.phases, t, language)}
      digest={digestOf(open)}
      publications={await listPublications(tx, project.id)}
      errors={errors}
    />,
    status,
  )
}

/** What was shown and approved: posted back, so that nothing else is published. */
const digestOf = ({ figures }: PublicFigures) =>
  createHash('sha256').update(JSON.stringify(figures)).digest('hex')
