import { readOds } from 'hucre/ods'
import { type StreamRow, streamXlsxRows } from 'hucre/xlsx'
import type { Encoding } from './byte-encoding.ts'
import { headingSignature, looksLikeHeadings } from './table-columns.ts'
import { readCsv } from './table-csv.ts'
import type { TableCell, TableHead, TableLine, TableRefusal, TableRefusalCode } from './table-types.ts'
import { cellText } from './table-values.ts'
import { unpackedBytes } from './zip-size.ts'

export type TableEvent =
  | { readonly kind: 'head'; readonly head: TableHead; readonly signature: string }
  | { readonly kind: 'line'; readonly row: TableLine }
  | { readonly kind: 'refused'; readonly refusal: TableRefusal }

/** A spreadsheet unpacks to many times its size and is held whole; text is read as it comes. */
export const largestSpreadsheetBytes = 10 * 1024 * 1024
const largestUnpackedBytes = 200 * 1024 * 1024
const headingsWithin = 30
const mostCells = 400

export type TableForm = 'xlsx' | 'ods' | 'csv'

/** What kind of table the first bytes of a file are; null when it is none. */
export function tableForm(start: Uint8Array): TableForm | null {
  const text = Buffer.from(start.subarray(0, 100)).toString('latin1')
  if (text.startsWith('PK\u0003\u0004')) return text.includes('opendocument.spreadsheet') ? 'ods' : 'xlsx'
  return start.subarray(0, 2000).includes(0) || /^%PDF|^\ufeff?<|^\u00d0\u00cf/.test(text) ? null : 'csv'
}

/**
 * Reads a ledger handed over as a table: XLSX, ODS (first sheet) or CSV. The headings are the first line that looks
 * like it; lines above them (a title, a date of printing) are passed over, as are empty ones.
 *
 * @param chunks the file's bytes in pieces; a spreadsheet's are put together, up to 10 MB
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  form: TableForm | null,
  encoding: Encoding,
): AsyncGenerator<TableEvent> {
  if (form === null) return yield refused('table_unknown')
  let head: TableHead | undefined
  let above: TableLine[] = []
  let rows = 0
  try {
    for await (const row of linesOf(chunks, form, encoding)) {
      if (row === null) return yield refused('table_broken', 1)
      if (row.cells.every((cell) => cellText(cell) === null)) continue
      if (head) {
        rows += 1
        yield { kind: 'line', row }
        continue
      }
      if (looksLikeHeadings(row.cells)) {
        head = headOf(row)
        yield { kind: 'head', head, signature: headingSignature(head.headings) }
        continue
      }
      above.push(row)
      if (above.length > headingsWithin) break
    }
  } catch (error) {
    if (error instanceof TooLarge) return yield refused('table_too_large')
    return yield refused('table_broken', 1, error instanceof Error ? error.message.slice(0, 80) : '')
  }
  if (!head && above.length === 0) return yield refused('table_empty')
  if (!head) {
    const first = above[0]
    return yield refused(
      'table_without_headings',
      first?.line ?? 1,
      first?.cells.join(' ').slice(0, 80) ?? '',
    )
  }
  above = []
  if (rows === 0) yield refused('table_without_rows', head.line)
}

function headOf(row: TableLine): TableHead {
  return { line: row.line, headings: row.cells.map((cell) => cellText(cell) ?? '') }
}

class TooLarge extends Error {}

async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  form: TableForm,
  encoding: Encoding,
): AsyncGenerator<TableLine | null> {
  if (form === 'csv') {
    for await (const record of readCsv(chunks, encoding))
      yield record && { line: record.line, cells: record.cells.slice(0, mostCells) }
    return
  }
  const bytes = await together(chunks)
  if ((unpackedBytes(bytes) ?? Number.POSITIVE_INFINITY) > largestUnpackedBytes) throw new TooLarge()
  if (form === 'xlsx') {
    for await (const row of streamXlsxRows(bytes)) yield lineOf(row)
    return
  }
  const book = await readOds(bytes)
  for (const [index, values] of (book.sheets[0]?.rows ?? []).entries()) yield lineOf({ index, values })
}

function lineOf({ index, values }: Pick<StreamRow, 'index' | 'values'>): TableLine {
  return { line: index + 1, cells: values.slice(0, mostCells).map(cellOf) }
}

function cellOf(value: StreamRow['values'][number]): TableCell {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value) : value
}

async function together(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > largestSpreadsheetBytes) throw new TooLarge()
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

function refused(code: TableRefusalCode, line = 1, found = ''): TableEvent {
  return { kind: 'refused', refusal: { code, line, found } }
}
