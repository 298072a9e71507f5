import type { SpreadsheetPage } from '../../platform/documents/index.ts'
import type { RegisterRow } from './register-queries.ts'
import type { CompanyWords } from './text.ts'

/** The register as a sheet, with the columns of its page; numbers are shown or masked as there. */
export function registerSheet(rows: readonly RegisterRow[], t: CompanyWords): SpreadsheetPage {
  const headers = [
    t.name,
    t.orgNumber,
    t.municipality,
    t.locality,
    t.size,
    t.targetGroup,
    t.lastContact,
    t.ended,
  ]
  return {
    name: t.companies,
    columns: headers.map((header) => ({ header })),
    rows: rows.map((row) => [
      row.name,
      row.orgNumber ?? '',
      row.municipality,
      row.locality ?? '',
      row.sizeClass ? t[row.sizeClass] : t.sizeUnknown,
      targetWord(row, t),
      row.lastContactOn ? { day: row.lastContactOn } : '',
      row.endedOn ? { day: row.endedOn } : '',
    ]),
  }
}

/** As the page says it: outside because nothing is declared is not known to be outside. */
export function targetWord(row: RegisterRow, t: CompanyWords): string {
  if (row.inTargetGroup) return t.withinTarget
  return row.inTargetGroup === null || row.reason === 'size_not_declared' ? t.targetUnknown : t.outsideTarget
}
