import { type Cell, writeXlsx } from 'hucre/xlsx'
import type { Ore } from '../../kit/money.ts'
import type { EditionMark } from './document.ts'
import { clean } from './docx-parts.ts'

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * A cell: words, a number, an amount (a number to reckon with, at the right), kronor, a day (`YYYY-MM-DD`), the sum of the
 * rows above from the given one (counted from 1, the header is 1), or a formula of our own with what it comes to.
 */
export type SheetCell =
  | string
  | number
  | { readonly amount: number }
  | { readonly ore: Ore }
  | { readonly day: string }
  | { readonly sumFromRow: number; readonly ore: Ore }
  | { readonly sumFromRow: number; readonly amount: number }
  | { readonly formula: string; readonly result: number; readonly as?: 'number' | 'kronor' | 'percent' }

/** A file holds the whole choice and not a page of it; past this many rows no spreadsheet helps. */
export const mostInFile = 50_000

export type SpreadsheetPage = {
  readonly name: string
  /** As wide as what stands in it where no width is given. */
  readonly columns: readonly { readonly header: string; readonly width?: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Places of rows written in bold, counted from 0. */
  readonly boldRows?: readonly number[]
}

/** `A` for 0, `AB` for 27. */
export function columnLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnLetter(Math.floor(place / 26) - 1) + last
}

/** A name that Excel takes for a sheet: at most 31 characters, and none of these. */
export const sheetName = (name: string): string =>
  clean(name)
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)

/** A column of a sheet with so many rows, as a formula names it: `'Underlag'!$D$2:$D$41`. */
export const columnOf = (sheet: string, letter: string, rows: number): string =>
  `'${sheetName(sheet)}'!$${letter}$2:$${letter}$${rows + 1}`

/** A spreadsheet file. What people wrote is always text: nothing of it is ever run as a formula. */
export function spreadsheetXlsx(
  title: string,
  pages: readonly SpreadsheetPage[],
  edition?: Pick<EditionMark, 'digest'> | null,
): Promise<Uint8Array> {
  // As in the PDF and the Word file: the digest by which an edition is known stands among the keywords.
  const properties = {
    title: clean(title),
    creator: 'NiMR',
    ...(edition && { keywords: `sha256:${edition.digest}` }),
  }
  return writeXlsx({ defaultFont: font, properties, sheets: pages.map(sheetOf) })
}

/** Named in every style: a style without a name falls back to another typeface than the rest. */
const font = { name: 'Calibri', size: 11 }

function sheetOf({ name, columns, rows, boldRows = [] }: SpreadsheetPage) {
  const cells = new Map<string, Partial<Cell>>()
  columns.forEach(({ header }, column) => {
    cells.set(`0,${column}`, {
      value: words(header),
      type: 'string',
      style: { font: { ...font, bold: true }, alignment: { wrapText: true, vertical: 'top' } },
    })
  })
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const bold = { font: { ...font, bold: boldRows.includes(at) } }
      cells.set(`${at + 1},${column}`, drawn(cell, at + 1, column, bold))
    })
  })
  return {
    name: sheetName(name),
    columns: columns.map(({ header, width }, place) => ({ width: width ?? fitted(header, rows, place) })),
    rows: [columns.map(({ header }) => words(header)), ...rows.map((row) => row.map(() => null))],
    cells,
    // The sums beneath stay where they are when the rows above are filtered.
    ...(rows.length > boldRows.length && {
      autoFilter: { range: `A1:${columnLetter(columns.length - 1)}${rows.length + 1 - boldRows.length}` },
    }),
    freezePane: { rows: 1 },
    pageSetup: {
      orientation: 'landscape' as const,
      paperSize: 'a4' as const,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  }
}

/** Wide enough for its head and the first rows; long words do not push the rest out of sight. */
const fitted = (header: string, rows: SpreadsheetPage['rows'], place: number) =>
  Math.min(60, Math.max(header.length, ...rows.slice(0, 200).map((row) => lengthOf(row[place] ?? ''))) + 3)

function lengthOf(cell: SheetCell): number {
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell).length
  if ('day' in cell) return cell.day.length
  return String('ore' in cell ? cell.ore : 'amount' in cell ? cell.amount : cell.result).length + 3
}

const money = '#,##0.00'
const formats = { number: '#,##0', kronor: money, percent: '0 %' }
const amountFormat = (amount: number) => (Number.isInteger(amount) ? '#,##0' : money)

/** What Excel takes in a cell. One character that XML cannot hold, in anybody's answer, would leave the whole file unreadable. */
const words = (written: string): string => clean(written).slice(0, 32_767)

function drawn(
  cell: SheetCell,
  row: number,
  column: number,
  style: NonNullable<Cell['style']>,
): Partial<Cell> {
  if (typeof cell === 'string')
    return { value: words(cell), type: 'string', style: { ...style, numFmt: '@' } }
  if (typeof cell === 'number')
    return { value: cell, type: 'number', style: { ...style, alignment: { horizontal: 'left' } } }
  if ('day' in cell)
    return {
      value: new Date(`${cell.day}T00:00:00Z`),
      type: 'date',
      style: { ...style, numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'left' } },
    }
  if ('formula' in cell)
    return reckoned(cell.formula, cell.result, { ...style, numFmt: formats[cell.as ?? 'number'] })
  const value = 'ore' in cell ? cell.ore / 100 : cell.amount
  const formatted = { ...style, numFmt: 'ore' in cell ? money : amountFormat(value) }
  if (!('sumFromRow' in cell)) return { value, type: 'number', style: formatted }
  const letter = columnLetter(column)
  return reckoned(`SUM(${letter}${cell.sumFromRow}:${letter}${row})`, value, formatted)
}

/** What a formula comes to stands with it, for readers that do not reckon. */
const reckoned = (formula: string, result: number, style: NonNullable<Cell['style']>): Partial<Cell> => ({
  type: 'formula',
  formula,
  formulaResult: result,
  value: result,
  style,
})
