import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { CommentsPage } from './comments-page.tsx'
import { commentForm } from './forms.ts'
import { mayWrite } from './permissions.ts'
import { reportOf } from './report-request.ts'
import { resolveComment, writeComment } from './section-commands.ts'
import { listComments, listSectionVersions } from './section-queries.ts'
import { drawSection, typed } from './section-request.tsx'
import { sectionText } from './section-text.ts'
import { findTemplateVersion } from './template-queries.ts'
import { text } from './text.ts'

export const commentRoutes = new Hono<Env>()

commentRoutes.get('/rapporter/:id/kommentarer', async (c) => {
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

commentRoutes.post('/rapporter/:id/kommentarer', async (c) => {
  const { viewer, report } = await reportOf(c)
  if (!mayWrite(viewer, report)) throw forbidden()
  const { tx, now, language } = c.var
  const s = sectionText(language)
  const form = await readForm(c, commentForm, sectionText)
  const heading = typed(form.values, 'heading')
  if (!form.ok) {
    const [saved] = await listSectionVersions(tx, report.id, heading)
    const failed = {
      body: typed(form.values, 'body'),
      answersId: typed(form.values, 'answersId'),
      error: form.errors['body'] ?? s.commentMissing,
    }
    const values = { bodySv: saved?.bodySv ?? '', bodyEn: saved?.bodyEn ?? '' }
    return drawSection(c, { values, version: saved?.number ?? 0, heading, comment: failed }, 422)
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

commentRoutes.post('/rapporter/:id/kommentarer/:comment/klar', async (c) => {
  const { viewer, report } = await reportOf(c)
  if (!mayWrite(viewer, report)) throw forbidden()
  const { tx, now, language } = c.var
  const id = idParam(c, 'comment')
  const heading = (await listComments(tx, report.id)).find((comment) => comment.id === id)?.heading
  const done = await resolveComment(tx, { staffId: viewer.staffId, now }, { reportId: report.id, id })
  if (!done.allowed || !heading) throw notFound()
  return redirectWithToast(c, `/rapporter/${report.id}/avsnitt/${heading}`, sectionText(language).commentDone)
})
