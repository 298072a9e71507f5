import type { Language } from '../../kit/language.ts'
import { csvText } from '../../platform/documents/index.ts'
import { reasonText } from './reasons.ts'
import type { FigureWords } from './text.ts'
import type { Figure } from './types.ts'

/**
 * The evidence of a figure as CSV that Swedish spreadsheets open as it is: semicolons, decimal comma, UTF-8 with a mark. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function evidenceCsv(figure: Figure, t: FigureWords, language: Language): string {
  const reasonWords = reasonText(language)
  const lines = figure.evidence.map((row) => [
    row.record,
    row.record.startsWith('need:') ? t.companyIn(row.label) : row.label,
    language === 'sv' ? String(row.amount).replace('.', ',') : String(row.amount),
    row.included ? t.included : t.notIncluded,
    row.reason ? reasonWords[row.reason] : '',
  ])
  const header = ['ID', t.record, t.amount, t.status, t.reason]
  return csvText([header, ...lines])
}
