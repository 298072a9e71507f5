import { Hono } from 'hono'
import { DocumentBlocks } from '../../platform/documents/index.ts'
import {
  drawPage,
  drawPart,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { listLessons } from '../interventions/index.ts'
import { Comments } from './comment-parts.tsx'
import { CommentsPage } from './comments-page.tsx'
import { draftOfParts } from './drafting.ts'
import { commentForm, sectionForm, unknownFigureIn } from './forms.ts'
import { lessonsUnder } from './lessons-offered.ts'
import { blocksOf } from './narrative.ts'
import { placedFigure, type ReportParts } from './parts.ts'
import { mayWrite } from './permissions.ts'
import { loadParts } from './report.ts'
import { reportOf } from './report-request.ts'
import { fillEmptySections, resolveComment, writeComment, writeSection } from './section-commands.ts'
import { SectionPage, type SectionProps } from './section-page.tsx'
import { listComments, listSectionVersions } from './section-queries.ts'
import { sectionText } from './section-text.ts'
import { findTemplateVersion } from './template-queries.ts'
import { text } from './text.ts'
import type { ReportKind } from './types.ts'
import { VersionPage } from './version-page.tsx'

export const sectionRoutes = new Hono<Env>()

async function readableSection(c: RequestContext) {
  const found = await reportOf(c)
  const { tx, language } = c.var
  const template = await findTemplateVersion(tx, found.report.templateVersionId)
  const section = template?.sections.find(({ key, annex }) => key === c.req.param('heading') && !annex)
  if (!section) throw notFound()
  const t = text(language)
  const place =
    found.project.municipalities.find(({ code }) => code === found.report.municipalityCode)?.name ??
    t.wholeProject
  const title = `${t[found.report.kind as ReportKind]} – ${place}`
  return { ...found, section, title, t }
}

async function writableSection(c: RequestContext) {
  const found = await readableSection(c)
  if (!mayWrite(found.viewer, found.report)) throw forbidden()
  return found
}

const partsOf = async (
  c: RequestContext,
  { report, project, question }: Awaited<ReturnType<typeof reportOf>>,
) => loadParts(c.var.tx, { question, project, language: c.var.language, now: c.var.now, reportId: report.id })

const read = (parts: ReportParts, body: string, language = parts.language) =>
  blocksOf(body, { language, find: (key) => placedFigure(key, { ...parts, language }) })

const one = (values: FormValues, name: string) => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

type Drawn = { readonly values: FormValues; readonly version: number } & Partial<
  Pick<SectionProps, 'errors' | 'other' | 'added'>
>

async function drawSection(c: RequestContext, drawn: Drawn, status: 200 | 409 | 422 = 200) {
  const found = await writableSection(c)
  const { report, section, title, t, question } = found
  const { tx, language } = c.var
  const parts = await partsOf(c, found)
  const draft = (await draftOfParts(tx, parts)).find(({ key }) => key === section.key)
  const lessons = lessonsUnder(section.key, await listLessons(tx, question))
  const body = (words: { bodySv: string; bodyEn: string } | undefined) =>
    (language === 'sv' ? words?.bodySv : words?.bodyEn) ?? ''
  const shown = one(drawn.values, language === 'sv' ? 'bodySv' : 'bodyEn')
  return drawPage(
    c,
    <SectionPage
      {...{ t, language, id: report.id, title, section, draft, lessons }}
      version={drawn.version}
      values={drawn.values}
      errors={drawn.errors ?? {}}
      figures={parts.figures.map((figure) => ({
        figure,
        shown: placedFigure(figure.key, parts)?.text ?? '',
      }))}
      preview={read(parts, shown)}
      draftBlocks={read(parts, body(draft))}
      comments={(await listComments(tx, report.id)).filter(({ heading }) => heading === section.key)}
      other={drawn.other}
      added={drawn.added ?? false}
    />,
    status,
  )
}

sectionRoutes.get('/rapporter/:id/avsnitt/:heading', async (c) => {
  const { report, section } = await writableSection(c)
  const [saved] = await listSectionVersions(c.var.tx, report.id, section.key)
  const values = { bodySv: saved?.bodySv ?? '', bodyEn: saved?.bodyEn ?? '' }
  return drawSection(c, { values, version: saved?.number ?? 0 })
})

sectionRoutes.post('/rapporter/:id/avsnitt/:heading', async (c) => {
  const { viewer, report, section, t } = await writableSection(c)
  const { tx, language, now } = c.var
  const form = await readForm(c, sectionForm, text)
  const version = Number(one(form.values, 'version')) || 0
  if (!form.ok) return drawSection(c, { values: form.values, errors: form.errors, version }, 422)
  const errors = unknownIn(form.value, language)
  if (Object.keys(errors).length > 0) return drawSection(c, { values: form.values, errors, version }, 422)
  const saved = await writeSection(
    tx,
    { staffId: viewer.staffId, now },
    { reportId: report.id, heading: section.key, ...form.value },
  )
  if (saved.allowed) return redirectWithToast(c, `/rapporter/${report.id}`, t.saved)
  const [other] = await listSectionVersions(tx, report.id, section.key)
  return drawSection(c, { values: form.values, version: other?.number ?? 0, other }, 409)
})

function unknownIn(words: { bodySv: string; bodyEn: string }, language: 'sv' | 'en') {
  const s = sectionText(language)
  return Object.fromEntries(
    (['bodySv', 'bodyEn'] as const).flatMap((field) => {
      const unknown = unknownFigureIn(words[field])
      return unknown ? [[field, s.unknown(unknown.key, unknown.near ?? '')]] : []
    }),
  )
}

// Reads what is typed and shows it with its figures; nothing is saved. The script asks for the part alone.
sectionRoutes.post('/rapporter/:id/avsnitt/:heading/granskning', async (c) => {
  const found = await writableSection(c)
  const form = await readForm(c, sectionForm, text)
  const { language } = c.var
  if (c.req.header('x-part') === 'preview') {
    const blocks = read(await partsOf(c, found), one(form.values, language === 'sv' ? 'bodySv' : 'bodyEn'))
    return drawPart(c, <DocumentBlocks blocks={blocks} />)
  }
  const version = Number(one(form.values, 'version')) || 0
  return drawSection(
    c,
    { values: form.values, errors: form.ok ? {} : form.errors, version },
    form.ok ? 200 : 422,
  )
})

// Adds the draft, or a lesson, at the end of what is typed; it is saved by the writer.
sectionRoutes.post('/rapporter/:id/avsnitt/:heading/utkast', async (c) => {
  const found = await writableSection(c)
  const form = await readForm(c, sectionForm, text)
  const { tx } = c.var
  const lesson = one(form.values, 'lesson')
  const words = lesson
    ? lessonsUnder(found.section.key, await listLessons(tx, found.question))
        .filter(({ id }) => String(id) === lesson)
        .map(({ sv, en }) => ({ bodySv: sv, bodyEn: en }))[0]
    : (await draftOfParts(tx, await partsOf(c, found))).find(({ key }) => key === found.section.key)
  const joined = (name: 'bodySv' | 'bodyEn') =>
    [one(form.values, name).trimEnd(), words?.[name] ?? ''].filter(Boolean).join('\n\n')
  const values = { ...form.values, bodySv: joined('bodySv'), bodyEn: joined('bodyEn') }
  return drawSection(c, {
    values,
    version: Number(one(form.values, 'version')) || 0,
    added: words !== undefined,
  })
})

sectionRoutes.post('/rapporter/:id/utkast', async (c) => {
  const found = await reportOf(c)
  const { viewer, report } = found
  if (!mayWrite(viewer, report)) throw forbidden()
  const { tx, now, language } = c.var
  const drafts = await draftOfParts(tx, await partsOf(c, found))
  const filled = await fillEmptySections(
    tx,
    { staffId: viewer.staffId, now },
    { reportId: report.id, drafts },
  )
  const s = sectionText(language)
  return redirectWithToast(c, `/rapporter/${report.id}`, filled > 0 ? s.filled(filled) : s.nothingEmpty)
})

sectionRoutes.get('/rapporter/:id/avsnitt/:heading/tidigare', async (c) => {
  const { viewer, report, section, title, t } = await readableSection(c)
  const { tx, language } = c.var
  return drawPage(
    c,
    <VersionPage
      {...{ t, language, title }}
      reportId={report.id}
      heading={{ key: section.key, name: language === 'sv' ? section.headingSv : section.headingEn }}
      versions={await listSectionVersions(tx, report.id, section.key)}
      mayWrite={mayWrite(viewer, report)}
    />,
  )
})

sectionRoutes.post('/rapporter/:id/avsnitt/:heading/tidigare/:number', async (c) => {
  const { viewer, report, section } = await writableSection(c)
  const { tx, language, now } = c.var
  const versions = await listSectionVersions(tx, report.id, section.key)
  const wanted = versions.find(({ number }) => number === idParam(c, 'number'))
  if (!wanted) throw notFound()
  const { bodySv, bodyEn } = wanted
  await writeSection(
    tx,
    { staffId: viewer.staffId, now },
    {
      reportId: report.id,
      heading: section.key,
      bodySv,
      bodyEn,
      version: versions[0]?.number ?? 0,
      origin: 'restored',
    },
  )
  return redirectWithToast(
    c,
    `/rapporter/${report.id}/avsnitt/${section.key}/tidigare`,
    sectionText(language).restoredToast,
  )
})

sectionRoutes.get('/rapporter/:id/kommentarer', async (c) => {
  const { report } = await reportOf(c)
  const { tx, language } = c.var
  const template = await findTemplateVersion(tx, report.templateVersionId)
  return drawPage(
    c,
    <CommentsPage
      {...{ t: text(language), language }}
      reportId={report.id}
      sections={template?.sections ?? []}
      comments={await listComments(tx, report.id)}
    />,
  )
})

sectionRoutes.post('/rapporter/:id/kommentarer', async (c) => {
  const { viewer, report } = await reportOf(c)
  if (!mayWrite(viewer, report)) throw forbidden()
  const { tx, now, language } = c.var
  const s = sectionText(language)
  const form = await readForm(c, commentForm, sectionText)
  const heading = one(form.values, 'heading')
  if (!form.ok) {
    return drawPage(
      c,
      <Comments
        language={language}
        reportId={report.id}
        heading={heading}
        errors={form.errors}
        comments={[]}
      />,
      422,
    )
  }
  const { body, answersId } = form.value
  const written = await writeComment(
    tx,
    { staffId: viewer.staffId, now },
    { reportId: report.id, heading: form.value.heading, body, answersId: answersId ?? null },
  )
  if (!written.allowed) throw notFound()
  return redirectWithToast(c, `/rapporter/${report.id}/avsnitt/${form.value.heading}`, s.commentSaved)
})

sectionRoutes.post('/rapporter/:id/kommentarer/:comment/klar', async (c) => {
  const { viewer, report } = await reportOf(c)
  if (!mayWrite(viewer, report)) throw forbidden()
  const { tx, now, language } = c.var
  const id = idParam(c, 'comment')
  const heading = (await listComments(tx, report.id)).find((comment) => comment.id === id)?.heading
  const done = await resolveComment(tx, { staffId: viewer.staffId, now }, { reportId: report.id, id })
  if (!done.allowed || !heading) throw notFound()
  return redirectWithToast(c, `/rapporter/${report.id}/avsnitt/${heading}`, sectionText(language).commentDone)
})
