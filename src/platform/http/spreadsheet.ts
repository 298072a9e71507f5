import { sheetCsv } from '../documents/csv.ts'
import { type SpreadsheetPage, spreadsheetXlsx, xlsxMediaType } from '../documents/xlsx.ts'
import { download } from './download.ts'
import type { RequestContext } from './env.ts'

/**
 * A list as a workbook to save. Its address is that of the list's page with `.xlsx`, so the same filters choose the rows, and it is read with the same
 * rights; `SpreadsheetLink` is the link on the page.
 */
export async function answerSpreadsheet(c: RequestContext, page: SpreadsheetPage): Promise<Response> {
  const content = await spreadsheetXlsx(page.name, [page])
  return download(c, { name: `${page.name} ${c.var.today}.xlsx`, mediaType: xlsxMediaType, content })
}

/** The same list as CSV, at the page's address with `.csv`. */
export function answerCsv(c: RequestContext, page: SpreadsheetPage): Response {
  const content = new TextEncoder().encode(sheetCsv(page, c.var.language))
  return download(c, {
    name: `${page.name} ${c.var.today}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content,
  })
}
