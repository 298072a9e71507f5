import { Hono } from 'hono'
import { DocumentBlocks } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { Page, PageHeading, Section } from '../../ui/index.ts'
import { findProject, mayCount } from '../figures/index.ts'
import { listProjects, manages, mayAdminister } from '../organisations/index.ts'
import { draftOfParts } from './drafting.ts'
import { blocksOf } from './narrative.ts'
import { placedFigure } from './parts.ts'
import { findReport, listProjectsById, listReports } from './queries.ts'
import { loadParts } from './report.ts'
import { reader } from './report-request.ts'
import {
  addTemplateSection,
  adoptVersion,
  beginVersion,
  copyTemplate,
  moveTemplateSection,
  removeTemplateSection,
  saveTemplateSection,
} from './template-commands.ts'
import { copyForm, newSectionForm, readSentences, templateSectionForm } from './template-forms.ts'
import { TemplateListPage, TemplatePage } from './template-pages.tsx'
import { findTemplateVersion, listFinanciers, listTemplates } from './template-queries.ts'
import { TemplateSectionPage } from './template-section-page.tsx'
import { templateText } from './template-text.ts'
import { text } from './text.ts'
import type { ReportKind, TemplateSection } from './types.ts'

export const templateRoutes = new Hono<Env>()

const untouched = { values: {}, errors: {} }
type FormState = { readonly values: FormValues; readonly errors: { readonly [field: string]: string } }

const mayKeepOf = (
  c: RequestContext,
  template: { copiedFromId: number | null; projectId: number | null },
) => {
  const viewer = reader(c)
  return (
    template.copiedFromId !== null &&
    (mayAdminister(viewer) || (template.projectId !== null && manages(viewer).includes(template.projectId)))
  )
}

templateRoutes.get('/rapporter/mallar', (c) => drawList(c, untouched))

async function drawList(c: RequestContext, form: FormState, status: 200 | 422 = 200) {
  const viewer = reader(c)
  const { tx, language } = c.var
  const all = mayAdminister(viewer)
  const ids = all ? (await listProjects(tx)).map(({ key }) => key) : manages(viewer)
  const named = (await listFinanciers(tx)).map(({ id, name }) => ({ key: String(id), name }))
  const projects = await listProjectsById(tx, ids)
  const copy =
    ids.length > 0
      ? {
          all,
          financiers: named,
          projects: await Promise.all(
            projects.map(async (p) => ({ key: String((await findProject(tx, p.key))?.id), name: p.name })),
          ),
        }
      : null
  return drawPage(
    c,
    <TemplateListPage {...{ language, copy, ...form }} templates={await listTemplates(tx)} />,
    status,
  )
}

templateRoutes.post('/rapporter/mallar', async (c) => {
  const viewer = reader(c)
  const { tx, now, language } = c.var
  const t = templateText(language)
  const form = await readForm(c, copyForm, templateText)
  if (!form.ok) return drawList(c, form, 422)
  const { from, project, financier, nameSv, nameEn } = form.value
  if (
    project === undefined
      ? !mayAdminister(viewer)
      : !mayAdminister(viewer) && !manages(viewer).includes(project)
  )
    return drawList(c, { values: form.values, errors: { project: t.projectMissing } }, 422)
  if (!(await findTemplateVersion(tx, from))) throw notFound()
  const id = await copyTemplate(
    tx,
    { staffId: viewer.staffId, now },
    { fromVersionId: from, nameSv, nameEn, projectId: project ?? null, financierId: financier ?? null },
  )
  return redirectWithToast(c, `/rapporter/mallar/${id}`, t.copied)
})

async function templateOf(c: RequestContext) {
  reader(c)
  const listed = (await listTemplates(c.var.tx)).find(({ id }) => id === idParam(c))
  const template = listed && (await findTemplateVersion(c.var.tx, listed.versionId))
  if (!listed || !template) throw notFound()
  return { listed, template, mayKeep: mayKeepOf(c, listed) }
}

/** The newest version while it is a draft, for those who keep the template. */
async function keptDraft(c: RequestContext) {
  const found = await templateOf(c)
  if (!found.mayKeep || found.listed.adoptedAt !== null) throw forbidden()
  return found
}

async function sectionOf(c: RequestContext, found: Awaited<ReturnType<typeof templateOf>>) {
  const section = found.template.sections.find(({ id }) => id === idParam(c, 'section'))
  if (!section) throw notFound()
  return section
}

async function drawTemplate(
  c: RequestContext,
  errors: { readonly [field: string]: string } = {},
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const t = text(language)
  const found = await templateOf(c)
  const reports = (await listReports(tx)).map((one) => ({
    key: String(one.id),
    name: `${t[one.kind as ReportKind]} – ${one.projectName}, ${one.municipalityName ?? t.wholeProject}`,
  }))
  return drawPage(c, <TemplatePage {...{ language, reports, errors, ...found }} />, status)
}

templateRoutes.get('/rapporter/mallar/:id', (c) => drawTemplate(c))

templateRoutes.post('/rapporter/mallar/:id/version', async (c) => {
  const { listed, mayKeep } = await templateOf(c)
  if (!mayKeep) throw forbidden()
  const t = templateText(c.var.language)
  const begun = await beginVersion(c.var.tx, listed)
  return redirectWithToast(c, `/rapporter/mallar/${listed.id}`, begun.allowed ? t.begun : t[begun.refusal])
})

templateRoutes.post('/rapporter/mallar/:id/antagande', async (c) => {
  const { listed } = await keptDraft(c)
  const { tx, now, language } = c.var
  const t = templateText(language)
  const adopted = await adoptVersion(tx, { staffId: reader(c).staffId, now }, listed.versionId)
  if (!adopted.allowed) return drawTemplate(c, { headingSv: t[adopted.refusal] }, 422)
  return redirectWithToast(c, `/rapporter/mallar/${listed.id}`, t.adoptedNow)
})

templateRoutes.post('/rapporter/mallar/:id/avsnitt', async (c) => {
  const { listed } = await keptDraft(c)
  const form = await readForm(c, newSectionForm, templateText)
  if (!form.ok) return drawTemplate(c, form.errors, 422)
  const id = await addTemplateSection(c.var.tx, listed.versionId, form.value)
  return redirectWithToast(
    c,
    `/rapporter/mallar/${listed.id}/avsnitt/${id}`,
    templateText(c.var.language).added,
  )
})

const valuesOf = (section: TemplateSection): FormValues => ({
  headingSv: section.headingSv,
  headingEn: section.headingEn,
  guidanceSv: section.guidanceSv,
  guidanceEn: section.guidanceEn,
  required: section.required ? 'ja' : '',
  blocks: [...section.blocks],
  ...Object.fromEntries(
    section.sentences.flatMap(({ bodySv, bodyEn, onlyIf, onlyAbove, newParagraph }, nth) => [
      [`sv${nth + 1}`, bodySv],
      [`en${nth + 1}`, bodyEn],
      [`if${nth + 1}`, onlyIf ?? ''],
      [`above${nth + 1}`, onlyAbove > 0 ? String(onlyAbove) : ''],
      [`new${nth + 1}`, newParagraph ? 'ja' : ''],
    ]),
  ),
})

async function drawSection(c: RequestContext, form: FormState | null, status: 200 | 422 = 200) {
  const found = await templateOf(c)
  const section = await sectionOf(c, found)
  const { listed } = found
  const mayKeep = found.mayKeep && listed.adoptedAt === null
  const { values, errors } = form ?? { values: valuesOf(section), errors: {} }
  return drawPage(
    c,
    <TemplateSectionPage
      language={c.var.language}
      facts={{}}
      {...{ listed, section, values, errors, mayKeep }}
    />,
    status,
  )
}

templateRoutes.get('/rapporter/mallar/:id/avsnitt/:section', (c) => drawSection(c, null))

templateRoutes.post('/rapporter/mallar/:id/avsnitt/:section', async (c) => {
  const found = await keptDraft(c)
  const section = await sectionOf(c, found)
  const t = templateText(c.var.language)
  const form = await readForm(c, templateSectionForm, templateText)
  const { sentences, errors } = readSentences(form.values)
  const said = Object.fromEntries(
    Object.entries(errors).map(([field, error]) => [
      field,
      'unknown' in error ? t.unknown(error.unknown) : t[error.code],
    ]),
  )
  if (!form.ok || Object.keys(said).length > 0)
    return drawSection(c, { values: form.values, errors: { ...(form.ok ? {} : form.errors), ...said } }, 422)
  const saved = await saveTemplateSection(c.var.tx, section.id, { ...form.value, sentences })
  if (!saved.allowed)
    return drawSection(c, { values: form.values, errors: { headingSv: t[saved.refusal] } }, 422)
  return redirectWithToast(c, `/rapporter/mallar/${found.listed.id}`, t.saved)
})

templateRoutes.post('/rapporter/mallar/:id/avsnitt/:section/flytt', async (c) => {
  const found = await keptDraft(c)
  const section = await sectionOf(c, found)
  const body = await c.req.parseBody()
  const { versionId } = found.listed
  await moveTemplateSection(c.var.tx, { id: section.id, versionId }, body['way'] === 'up' ? 'up' : 'down')
  return c.redirect(`/rapporter/mallar/${found.listed.id}`, 303)
})

templateRoutes.post('/rapporter/mallar/:id/avsnitt/:section/borttagning', async (c) => {
  const found = await keptDraft(c)
  const section = await sectionOf(c, found)
  await removeTemplateSection(c.var.tx, section.id)
  return redirectWithToast(c, `/rapporter/mallar/${found.listed.id}`, templateText(c.var.language).removed)
})

// The draft that the template would give a report; nothing is written.
templateRoutes.get('/rapporter/mallar/:id/prov', async (c) => {
  const { listed, template } = await templateOf(c)
  const { tx, language, now } = c.var
  const t = templateText(language)
  const report = await findReport(tx, Number(queryText(c, 'rapport') ?? 0) || 0)
  const project = report && (await findProject(tx, report.projectKey))
  if (!report || !project || !(await mayCount(tx, report.projectId, report.municipalityCode)))
    throw notFound()
  const { projectId, projectKey, municipalityCode, fromOn, toOn } = report
  const question = { projectId, projectKey, municipalityCode, fromOn, toOn }
  const parts = {
    ...(await loadParts(tx, { question, project, language, now, reportId: report.id })),
    template,
  }
  const drafts = await draftOfParts(tx, parts)
  const name = language === 'sv' ? listed.nameSv : listed.nameEn
  return drawPage(
    c,
    <Page
      title={t.preview}
      breadcrumbs={[
        { label: t.templates, href: '/rapporter/mallar' },
        { label: name, href: `/rapporter/mallar/${listed.id}` },
        { label: t.preview, href: c.req.path },
      ]}
    >
      <PageHeading title={name} lead={t.previewNote} />
      {template.sections
        .filter(({ annex }) => !annex)
        .map((section) => {
          const draft = drafts.find(({ key }) => key === section.key)
          const body = (language === 'sv' ? draft?.bodySv : draft?.bodyEn) ?? ''
          return (
            <Section title={language === 'sv' ? section.headingSv : section.headingEn}>
              <DocumentBlocks
                blocks={blocksOf(body, { language, find: (key) => placedFigure(key, parts) })}
              />
            </Section>
          )
        })}
    </Page>,
  )
})
