import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import {
  drawPage,
  drawPublicPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  visitorsMayKeep,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import {
  findPublishedEdition,
  mayApprove,
  type PublicContent,
  publishEdition,
  withdrawEdition,
} from '../editions/index.ts'
import { approvalForm, withdrawForm } from './forms.ts'
import { publicPdf } from './public-pdf.ts'
import { publicDocument } from './report-document.ts'
import { PublicationPage, PublicReportPage } from './report-page.tsx'
import { reportText } from './report-text.ts'

/** Published reports for everybody; and publishing and withdrawing them, for whoever approves them. */
export const reportRoutes = new Hono<Env>()
const path = '/oppna-data/rapporter'

reportRoutes.get(`${path}/:id{[0-9]+}`, async (c) => {
  const { language } = c.var
  const report = await published(c, idParam(c))
  visitorsMayKeep(c)
  return drawPublicPage(c, <PublicReportPage {...{ t: reportText(language), language, report }} />, {
    programmePeriod: report.programmePeriod,
  })
})

reportRoutes.get(`${path}/:file{[0-9]+\\.pdf}`, async (c) => {
  const { language, site } = c.var
  const report = await published(c, Number.parseInt(c.req.param('file'), 10))
  const pdf = await publicPdf(publicDocument(report, language, site.origin))
  visitorsMayKeep(c)
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="rapport-${report.id}.pdf"`)
  return c.body(new Uint8Array(pdf))
})

reportRoutes.get(`${path}/:id{[0-9]+}/publicering`, async (c) => draw(c, await approvable(c), {}))

reportRoutes.post(`${path}/:id{[0-9]+}/publicering`, async (c) => {
  const report = await approvable(c)
  const { tx, language, now, viewer } = c.var
  const t = reportText(language)
  const form = await readForm(c, approvalForm, reportText)
  if (!form.ok || form.value.digest !== digestOf(report)) return draw(c, report, { '': t.moved }, 422)
  const done = await publishEdition(tx, { staffId: viewer?.staffId ?? 0, now }, report.id)
  if (!done.allowed) return draw(c, report, { '': t[done.refusal] }, 422)
  return redirectWithToast(c, `${path}/${report.id}`, t.didPublish)
})

reportRoutes.post(`${path}/:id{[0-9]+}/aterkallelse`, async (c) => {
  const report = await approvable(c)
  const { tx, language, now, viewer } = c.var
  const t = reportText(language)
  const form = await readForm(c, withdrawForm, reportText)
  if (!form.ok) return draw(c, report, form.errors, 422)
  const asked = { editionId: report.id, reason: form.value.reason }
  const done = await withdrawEdition(tx, { staffId: viewer?.staffId ?? 0, now }, asked)
  if (!done.allowed) return draw(c, report, { '': t[done.refusal] }, 422)
  return redirectWithToast(c, `/utgavor/${report.id}`, t.didWithdraw)
})

function draw(c: RequestContext, report: PublicContent, errors: FieldErrors, status: 200 | 422 = 200) {
  const { language } = c.var
  const props = { t: reportText(language), language, report, digest: digestOf(report), errors }
  return drawPage(c, <PublicationPage {...props} />, status)
}

async function published(c: RequestContext, id: number) {
  const report = await findPublishedEdition(c.var.tx, id)
  if (!report?.publishedAt) throw notFound()
  return report
}

/** The edition of the address as everybody would read it, for whoever may publish it. */
async function approvable(c: RequestContext) {
  const { viewer, tx } = c.var
  if (!viewer) throw forbidden()
  const report = await findPublishedEdition(tx, idParam(c))
  if (!report) throw notFound()
  if (!mayApprove(viewer, report)) throw forbidden()
  return report
}

/** What was shown: posted back, so that nothing else is published. */
const digestOf = ({ sections, figures }: PublicContent) =>
  createHash('sha256').update(JSON.stringify({ sections, figures })).digest('hex')
