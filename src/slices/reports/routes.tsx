import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { EditionsPart, editionText, listEditions, mayApprove } from '../editions/index.ts'
import { countFigures, definitions, findProject } from '../figures/index.ts'
import { listParticipatingMunicipalities, listProjects, manages, worksIn } from '../organisations/index.ts'
import { approvalRoutes } from './approval-routes.tsx'
import { approvalText } from './approval-text.ts'
import { startReport, writeSection } from './commands.ts'
import { fileRoutes } from './file-routes.tsx'

import { sectionForm, startForm, unknownFigureIn } from './forms.ts'
import { ReportListPage, ReportPage, SectionPage, type StartChoices } from './pages.tsx'
import { mayStart, mayWrite } from './permissions.ts'
import { listProjectsById, listReports, listSections } from './queries.ts'
import { composeReport } from './report.ts'
import { reader, reportOf } from './report-request.ts'
import { findTemplateVersion, getStandardVersion } from './template-queries.ts'
import { text } from './text.ts'
import type { ReportKind } from './types.ts'

export const routes = new Hono<Env>()
routes.route('/', approvalRoutes)
routes.route('/', fileRoutes)

async function composed(c: RequestContext) {
  const { report, project, question, viewer } = await reportOf(c)
  const { tx, language, now } = c.var
  const final = await composeReport(tx, { question, project, language, now, reportId: report.id })
  return { final, report, viewer }
}

routes.get('/rapporter', async (c) => drawList(c, { values: {}, errors: {} }))

async function drawList(
  c: RequestContext,
  form: { values: FormValues; errors: Record<string, string> },
  status: 200 | 422 = 200,
) {
  const viewer = reader(c)
  const { tx, language } = c.var
  const reports = await listReports(tx)
  const start = mayStart(viewer) ? await startChoices(c) : null
  return drawPage(c, <ReportListPage {...{ t: text(language), language, reports, start, form }} />, status)
}

async function startChoices(c: RequestContext): Promise<StartChoices> {
  const viewer = reader(c)
  const { tx, language } = c.var
  const managed = manages(viewer)
  const own = worksIn(viewer)
  const all = await listProjects(tx)
  const projects = all.filter(
    (p) => managed.includes(p.key) || p.municipalityCodes.some((code) => own.includes(code)),
  )
  const reachable = new Set([
    ...own,
    ...all.filter((p) => managed.includes(p.key)).flatMap((p) => p.municipalityCodes),
  ])
  const places = (await listParticipatingMunicipalities(tx)).filter((m) => reachable.has(m.key))
  return {
    projects: await listProjectsById(
      tx,
      projects.map((project) => project.key),
    ),
    places: managed.length > 0 ? [...places, { key: 'alla', name: text(language).wholeProject }] : places,
  }
}

routes.post('/rapporter', async (c) => {
  const viewer = reader(c)
  const { tx, language, now } = c.var
  const t = text(language)
  const form = await readForm(c, startForm, text)
  if (!form.ok) return drawList(c, form, 422)
  const project = await findProject(tx, form.value.project)
  if (!project) return drawList(c, { values: form.values, errors: { project: t.projectMissing } }, 422)
  const municipalityCode = form.value.municipality === 'alla' ? null : form.value.municipality
  const takesPart =
    municipalityCode === null || project.municipalities.some((m) => m.code === municipalityCode)
  if (!takesPart || !mayWrite(viewer, { projectId: project.id, municipalityCode }))
    return drawList(c, { values: form.values, errors: { municipality: t.placeWrong } }, 422)
  const { kind, fromOn, toOn } = form.value
  const started = await startReport(
    tx,
    { staffId: viewer.staffId, now },
    {
      kind,
      templateVersionId: await getStandardVersion(tx, kind),
      projectId: project.id,
      municipalityCode,
      fromOn,
      toOn,
    },
  )
  if (!started.allowed)
    return drawList(c, { values: form.values, errors: { municipality: t[started.refusal] } }, 422)
  return redirectWithToast(c, `/rapporter/${started.value}`, t.started)
})

routes.get('/rapporter/:id', async (c) => {
  const { final, report, viewer } = await composed(c)
  const t = text(c.var.language)
  return drawPage(
    c,
    <ReportPage
      t={t}
      id={report.id}
      report={final}
      mayWrite={mayWrite(viewer, report)}
      approve={mayApprove(viewer, report) ? approvalText(c.var.language).approve : null}
      editions={
        <EditionsPart
          t={editionText(c.var.language)}
          language={c.var.language}
          editions={await listEditions(c.var.tx, report.id)}
        />
      }
    />,
  )
})

routes.get('/rapporter/:id/avsnitt/:heading', async (c) => {
  const { report, heading } = await writableSection(c)
  const section = (await listSections(c.var.tx, report.id)).find((one) => one.heading === heading)
  const values = { bodySv: section?.bodySv ?? '', bodyEn: section?.bodyEn ?? '' }
  return drawSection(c, values, {}, section?.version ?? 0)
})

routes.post('/rapporter/:id/avsnitt/:heading', async (c) => {
  const { viewer, report, heading } = await writableSection(c)
  const { tx, language, now } = c.var
  const t = text(language)
  const form = await readForm(c, sectionForm, text)
  if (!form.ok) return drawSection(c, form.values, form.errors, Number(form.values['version'] ?? 0), 422)
  const errors: Record<string, string> = {}
  for (const field of ['bodySv', 'bodyEn'] as const) {
    const unknown = unknownFigureIn(form.value[field])
    if (unknown) errors[field] = t.unknownFigure(unknown)
  }
  if (Object.keys(errors).length > 0) return drawSection(c, form.values, errors, form.value.version, 422)
  await writeSection(tx, { staffId: viewer.staffId, now }, { reportId: report.id, heading, ...form.value })
  return redirectWithToast(c, `/rapporter/${report.id}`, t.saved)
})

async function writableSection(c: RequestContext) {
  const found = await reportOf(c)
  const template = await findTemplateVersion(c.var.tx, found.report.templateVersionId)
  const section = template?.sections.find(({ key, annex }) => key === c.req.param('heading') && !annex)
  if (!section) throw notFound()
  if (!mayWrite(found.viewer, found.report)) throw forbidden()
  return { ...found, section, heading: section.key }
}

async function drawSection(
  c: RequestContext,
  values: FormValues,
  errors: Record<string, string>,
  version: number,
  status: 200 | 422 = 200,
) {
  const { report, question, project, section } = await writableSection(c)
  const { tx, language } = c.var
  const t = text(language)
  const place = project.municipalities.find((m) => m.code === report.municipalityCode)?.name ?? t.wholeProject
  const figures = await countFigures(tx, definitions, question)
  return drawPage(
    c,
    <SectionPage
      {...{
        t,
        language,
        id: report.id,
        title: `${t[report.kind as ReportKind]} – ${place}`,
        section,
        version,
        values,
        errors,
        figures,
      }}
    />,
    status,
  )
}
