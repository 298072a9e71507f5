import type { Language } from '../../kit/language.ts'
import type { SheetCell, SpreadsheetPage } from './xlsx.ts'

/**
 * Rows as Excel in Swedish opens them: semicolons, a byte order mark, no cell that a spreadsheet would run. Numbers have the decimal sign of the
 * language.
 */
export function csvText(rows: readonly (readonly (string | number)[])[], language: Language = 'sv'): string {
  const written = (cell: string | number) =>
    csvCell(typeof cell === 'number' ? decimal(String(cell), language) : cell)
  return `\uFEFF${rows.map((cells) => cells.map(written).join(';')).join('\r\n')}\r\n`
}

/** The same sheet that `spreadsheetXlsx` writes, as CSV: kronor with their öre, days as `YYYY-MM-DD`. */
export function sheetCsv({ columns, rows }: SpreadsheetPage, language: Language): string {
  return csvText(
    [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => plain(cell, language)))],
    language,
  )
}

function plain(cell: SheetCell, language: Language): string | number {
  if (typeof cell !== 'object') return cell
  if ('day' in cell) return cell.day
  if ('ore' in cell) return decimal((cell.ore / 100).toFixed(2), language)
  return 'amount' in cell ? cell.amount : cell.result
}

const decimal = (number: string, language: Language) =>
  language === 'sv' ? number.replace('.', ',') : number

function csvCell(value: string): string {
  // A negative amount is a number, not a formula.
  const harmless = /^[=+\-@\t\r]/.test(value) && !/^-\d+([.,]\d+)?$/.test(value) ? `'${value}` : value
  return /[;"\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
