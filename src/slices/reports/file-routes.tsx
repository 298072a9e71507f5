import { Hono } from 'hono'
import { documentDocx, docxMediaType, xlsxMediaType } from '../../platform/documents/index.ts'
import type { Env, RequestContext } from '../../platform/http/index.ts'
import { companyListXlsx } from './company-list-file.ts'
import type { ReportDocument } from './document.ts'
import { moneyText } from './money-text.ts'
import {
  composeReport,
  listReportCompanies,
  reportHtml,
  reportJson,
  reportPdf,
  withOrigin,
} from './report.ts'
import { reportOf } from './report-request.ts'
import { reportXlsx } from './workbook.ts'

/** The report as files, each counted when it is asked for. */
export const fileRoutes = new Hono<Env>()

/** The report of the address, composed in the reader's language. */
async function composed(c: RequestContext) {
  const { report, project, question } = await reportOf(c)
  const { tx, language, now } = c.var
  return composeReport(tx, { question, project, language, now, reportId: report.id })
}

type File = { readonly mediaType: string; readonly ending: string; readonly shown?: boolean }

/** A file whose name says which report it is: kind, project, municipality and the day it was counted. */
function answer(c: RequestContext, content: Uint8Array | string, document: ReportDocument, file: File) {
  const name = `${fileName(document)}.${file.ending}`
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_')
  c.header('content-type', file.mediaType)
  c.header(
    'content-disposition',
    `${file.shown ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  )
  return c.body(typeof content === 'string' ? content : new Uint8Array(content))
}

const fileName = ({ title, createdAt }: ReportDocument) =>
  `${title} ${createdAt.slice(0, 10)}`.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim()

fileRoutes.get('/rapporter/:id/slutrapport.pdf', async (c) => {
  const report = await composed(c)
  const pdf = await reportPdf(report, c.var.site.origin)
  return answer(c, pdf, report.document, { mediaType: 'application/pdf', ending: 'pdf', shown: true })
})

fileRoutes.get('/rapporter/:id/slutrapport.docx', async (c) => {
  const { document } = await composed(c)
  const docx = await documentDocx(withOrigin(document, c.var.site.origin))
  return answer(c, docx, document, { mediaType: docxMediaType, ending: 'docx' })
})

fileRoutes.get('/rapporter/:id/slutrapport.xlsx', async (c) => {
  const report = await composed(c)
  const xlsx = await reportXlsx(c.var.tx, report, c.var.language)
  return answer(c, xlsx, report.document, { mediaType: xlsxMediaType, ending: 'xlsx' })
})

fileRoutes.get('/rapporter/:id/slutrapport.html', async (c) => {
  const report = await composed(c)
  const page = reportHtml(report, c.var.site.origin)
  return answer(c, page, report.document, { mediaType: 'text/html; charset=utf-8', ending: 'html' })
})

fileRoutes.get('/rapporter/:id/slutrapport.json', async (c) => c.json(reportJson(await composed(c))))

fileRoutes.get('/rapporter/:id/foretagslista.xlsx', async (c) => {
  const { question, project } = await reportOf(c)
  const { tx, language } = c.var
  const rows = await listReportCompanies(tx, question, language)
  const title = `${moneyText(language).companyList}, ${project.name}`
  c.header('content-type', xlsxMediaType)
  c.header('content-disposition', 'attachment; filename="foretagslista.xlsx"')
  return c.body(new Uint8Array(await companyListXlsx(title, rows, language)))
})
