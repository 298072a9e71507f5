import { type SpreadsheetPage, spreadsheetXlsx, xlsxMediaType } from '../documents/xlsx.ts'
import { download } from './download.ts'
import type { RequestContext } from './env.ts'

/** A file holds the whole choice and not a page of it; past this many rows no spreadsheet helps. */
export const mostInFile = 50_000

/**
 * A list as a workbook to save. Its address is that of the list's page with `.xlsx`, so the same filters choose the rows, and it is read with the same
 * rights; `SpreadsheetLink` is the link on the page.
 */
export async function answerSpreadsheet(c: RequestContext, page: SpreadsheetPage): Promise<Response> {
  const content = await spreadsheetXlsx(page.name, [page])
  return download(c, { name: `${page.name} ${c.var.today}.xlsx`, mediaType: xlsxMediaType, content })
}
