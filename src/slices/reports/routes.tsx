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
import { EditionsPart, editionText, listApproved, listEditions, mayApprove } from '../editions/index.ts'
import { findProject } from '../figures/index.ts'
import { listParticipatingMunicipalities, listProjects, manages, worksIn } from '../organisations/index.ts'
import { approvalRoutes } from './approval-routes.tsx'
import { approvalText } from './approval-text.ts'
import { followVersion, startReport } from './commands.ts'
import { commentRoutes } from './comment-routes.tsx'
import { fileRoutes } from './file-routes.tsx'
import { startForm } from './forms.ts'
import { ReportListPage, ReportPage, type StartChoices } from './pages.tsx'
import { mayStart, mayWrite } from './permissions.ts'
import { listClaimsOf, listProjectsById, listReports } from './queries.ts'
import { composeReport } from './report.ts'
import { reader, reportOf } from './report-request.ts'
import { listComments } from './section-queries.ts'
import { sectionRoutes } from './section-routes.tsx'
import { sectionText } from './section-text.ts'
import { findNewerVersion, getStandardVersion, listUsableTemplates } from './template-queries.ts'
import { templateRoutes } from './template-routes.tsx'
import { text } from './text.ts'
import type { ReportKind } from './types.ts'
import { versionRoutes } from './version-routes.tsx'

export const routes = new Hono<Env>()
routes.route('/', approvalRoutes)
routes.route('/', templateRoutes)
routes.route('/', sectionRoutes)
routes.route('/', versionRoutes)
routes.route('/', commentRoutes)
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
  const approved = await listApproved(tx)
  const reports = (await listReports(tx)).map((report) => ({ ...report, approved: approved.get(report.id) }))
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
  const ids = projects.map((project) => project.key)
  return {
    templates: (await listUsableTemplates(tx))
      .filter(({ projectId }) => projectId === null || ids.includes(projectId))
      .map((one) => ({ key: String(one.versionId), name: language === 'sv' ? one.nameSv : one.nameEn })),
    claims: (await listClaimsOf(tx, ids)).map((one) => ({
      key: String(one.id),
      name: `${one.project} ${one.number}: ${one.fromOn} – ${one.toOn}`,
    })),
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
  const { claim, fromOn, toOn } = form.value
  const template = form.value.template ?? (await getStandardVersion(tx, 'final'))
  const chosen = (await listUsableTemplates(tx)).find(({ versionId }) => versionId === template)
  if (!chosen || (chosen.projectId !== null && chosen.projectId !== project.id))
    return drawList(c, { values: form.values, errors: { template: t.kindMissing } }, 422)
  const claims = await listClaimsOf(tx, [project.id])
  if (claim !== undefined && (chosen.kind !== 'progress' || !claims.some(({ id }) => id === claim)))
    return drawList(c, { values: form.values, errors: { claim: t.claimWrong } }, 422)
  const started = await startReport(
    tx,
    { staffId: viewer.staffId, now },
    {
      kind: chosen.kind as ReportKind,
      templateVersionId: template,
      claimId: claim ?? null,
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
      comments={await listComments(c.var.tx, report.id)}
      newerVersion={await findNewerVersion(c.var.tx, report.templateVersionId)}
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

routes.post('/rapporter/:id/mall', async (c) => {
  const { viewer, report } = await reportOf(c)
  if (!mayWrite(viewer, report)) throw forbidden()
  const newer = await findNewerVersion(c.var.tx, report.templateVersionId)
  if (newer === undefined) throw notFound()
  const s = sectionText(c.var.language)
  const followed = await followVersion(c.var.tx, report.id, { from: report.templateVersionId, to: newer })
  return redirectWithToast(c, `/rapporter/${report.id}`, followed.allowed ? s.newerFollowed : s.newerGone)
})
