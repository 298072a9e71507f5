import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import type { TableCell } from './table-types.ts'

/** A cell as text in one line; null when it is empty. */
export function cellText(cell: TableCell | undefined): string | null {
  const text = String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}

/**
 * Reads an amount as ledgers write it: `1 234,50`, `1 234,50-`, `(1 234,50)`, `-1234.5`, or a spreadsheet's number.
 * A spreadsheet's number is a binary fraction: its shortest writing is what somebody typed, and what a formula left
 * beyond the öre (0.30000000000000004) is rounded away; a real third decimal is no amount.
 */
export function cellAmountOre(cell: TableCell | undefined): number | null {
  if (typeof cell === 'number') {
    const rounded = cell.toFixed(2)
    if (Math.abs(Number(rounded) - cell) > 1e-6) return null
    return parseKronor(rounded)
  }
  const text = cellText(cell)
  if (text === null) return null
  const outside = /^\((.+)\)$/.exec(text) ?? /^(.*\d)\s*(?:kr|sek)?\s*[-−–]$/i.exec(text)
  if (!outside?.[1]) return parseKronor(text)
  const size = parseKronor(outside[1])
  return size === null || size < 0 ? null : 0 - size
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Reads a day as ledgers write it: `2021-03-31`, `20210331`, `210331`, `31/3 2021`, `31.3.2021`, `31 mars 2021`. */
export function cellDay(cell: TableCell | undefined): string | null {
  if (typeof cell === 'number') return cellDay(String(cell))
  const text =
    cellText(cell)
      ?.toLowerCase()
      .replace(/[t ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '') ?? ''
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const short = /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(text)
  if (short) return dayOf(`20${short[1]}`, short[2], short[3])
  const swedish = /^(\d{1,2})[./-]\s?(\d{1,2})[./\s-]\s?(\d{4})$/.exec(text)
  if (swedish) return dayOf(swedish[3], swedish[2], swedish[1])
  const named = /^(\d{1,2})\.?\s+([a-zåäö]{3})[a-zåäö]*\.?\s+(\d{4})$/.exec(text)
  const month = named ? months.indexOf(named[2] ?? '') + 1 : 0
  return named && month > 0 ? dayOf(named[3], String(month), named[1]) : null
}

function dayOf(year = '', month = '', day = ''): string | null {
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
