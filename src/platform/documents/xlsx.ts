import { type Cell, writeXlsx } from 'hucre/xlsx'
import type { Ore } from '../../kit/money.ts'

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A cell: words, a number, kronor, a day (`YYYY-MM-DD`), or the sum of the rows above from the given one (counted from 1, the header is 1). */
export type SheetCell =
  | string
  | number
  | { readonly ore: Ore }
  | { readonly day: string }
  | { readonly sumFromRow: number; readonly ore: Ore }

export type SpreadsheetPage = {
  readonly name: string
  /** As wide as what stands in it where no width is given. */
  readonly columns: readonly { readonly header: string; readonly width?: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Places of rows written in bold, counted from 0. */
  readonly boldRows?: readonly number[]
}

/** A spreadsheet file. What people wrote is always text: nothing of it is ever run as a formula. */
export function spreadsheetXlsx(title: string, pages: readonly SpreadsheetPage[]): Promise<Uint8Array> {
  return writeXlsx({ defaultFont: font, properties: { title, creator: 'NiMR' }, sheets: pages.map(sheetOf) })
}

/** Named in every style: a style without a name falls back to another typeface than the rest. */
const font = { name: 'Calibri', size: 11 }

function sheetOf({ name, columns, rows, boldRows = [] }: SpreadsheetPage) {
  const cells = new Map<string, Partial<Cell>>()
  columns.forEach(({ header }, column) => {
    cells.set(`0,${column}`, {
      value: header,
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
    // Excel takes at most 31 characters, and none of these.
    name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: columns.map(({ header, width }, place) => ({ width: width ?? fitted(header, rows, place) })),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(() => null))],
    cells,
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
  return 'day' in cell ? cell.day.length : String(cell.ore).length + 3
}

const money = '#,##0.00'

function drawn(cell: SheetCell, row: number, column: number, style: Cell['style']): Partial<Cell> {
  if (typeof cell === 'string') return { value: cell, type: 'string', style: { ...style, numFmt: '@' } }
  if (typeof cell === 'number')
    return { value: cell, type: 'number', style: { ...style, alignment: { horizontal: 'left' } } }
  if ('day' in cell)
    return {
      value: new Date(`${cell.day}T00:00:00Z`),
      type: 'date',
      style: { ...style, numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'left' } },
    }
  const value = cell.ore / 100
  const formatted = { ...style, numFmt: money }
  if (!('sumFromRow' in cell)) return { value, type: 'number', style: formatted }
  const letter = String.fromCharCode(65 + column)
  return {
    type: 'formula',
    formula: `SUM(${letter}${cell.sumFromRow}:${letter}${row})`,
    formulaResult: value,
    value,
    style: formatted,
  }
}
