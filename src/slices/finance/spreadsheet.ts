import { ore } from '../../kit/money.ts'
import { type SheetCell, spreadsheetXlsx } from '../../platform/documents/index.ts'

type Cell = string | number | null
export type Sheet = {
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Columns that hold kronor, counted from nought. */
  readonly money: readonly number[]
}

/** A workbook of plain tables with bold headers, as wide as a lying A4; kronor as numbers, so that they can be reckoned with. */
export const toSpreadsheet = (title: string, sheets: readonly Sheet[]): Promise<Uint8Array> =>
  spreadsheetXlsx(
    title,
    sheets.map(({ name, headers, rows, money }) => ({
      name,
      columns: headers.map((header, place) => ({ header, width: widthOf(header, rows, place) })),
      rows: rows.map((row) =>
        row.map(
          (cell, place): SheetCell =>
            typeof cell === 'number' && money.includes(place)
              ? { ore: ore(Math.round(cell * 100)) }
              : (cell ?? ''),
        ),
      ),
    })),
  )

const widthOf = (header: string, rows: Sheet['rows'], place: number) =>
  Math.min(
    60,
    Math.max(header.length, ...rows.slice(0, 200).map((row) => String(row[place] ?? '').length)) + 3,
  )
