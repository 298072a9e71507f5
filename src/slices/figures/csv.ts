import type { Language } from '../../kit/language.ts'
import { csvText, spreadsheetXlsx } from '../../platform/documents/index.ts'
import { reasonText } from './reasons.ts'
import type { FigureWords } from './text.ts'
import type { Evidence } from './types.ts'

/** The evidence of a figure as CSV. */
export function evidenceCsv(rows: readonly Evidence[], t: FigureWords, language: Language): string {
  return csvText([headers(t), ...cellsOf(rows, t, language)], language)
}

/** The same rows as a spreadsheet that calculates: amounts are numbers. */
export function evidenceXlsx(
  rows: readonly Evidence[],
  name: string,
  t: FigureWords,
  language: Language,
): Promise<Uint8Array> {
  return spreadsheetXlsx(name, [
    { name: t.evidence, columns: headers(t).map((header) => ({ header })), rows: cellsOf(rows, t, language) },
  ])
}

const headers = (t: FigureWords) => ['ID', t.record, t.amount, t.status, t.reason]

function cellsOf(rows: readonly Evidence[], t: FigureWords, language: Language): (string | number)[][] {
  const reasonWords = reasonText(language)
  return rows.map((row) => [
    row.record,
    row.record.startsWith('need:') ? t.companyIn(row.label) : row.label,
    row.amount,
    row.included ? t.included : t.notIncluded,
    row.reason ? reasonWords[row.reason] : '',
  ])
}
