import { writeXlsx } from 'hucre/xlsx'

type Cell = string | number | null
export type Sheet = {
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Columns that hold kronor, counted from nought. */
  readonly money: readonly number[]
}

/** A workbook of plain tables with bold headers; kronor as numbers, so that they can be reckoned with. */
export async function toSpreadsheet(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, headers, rows, money }) => ({
      name,
      columns: headers.map((header, place) => ({
        header,
        key: String(place),
        width: widthOf(header, rows, place),
        ...(money.includes(place) && { numFmt: '#,##0.00' }),
      })),
      data: rows.map((row) => Object.fromEntries(row.map((cell, place) => [String(place), cell]))),
      freezePane: { rows: 1 },
    })),
  })
}

const widthOf = (header: string, rows: Sheet['rows'], place: number) =>
  Math.min(
    60,
    Math.max(header.length, ...rows.slice(0, 200).map((row) => String(row[place] ?? '').length)) + 2,
  )
