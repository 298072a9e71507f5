import type { Language } from '../../kit/language.ts'
import { type Ore, ore } from '../../kit/money.ts'
import { type SheetCell, type SpreadsheetPage, spreadsheetXlsx } from '../../platform/documents/index.ts'
import { type CompanyListRow, interventionsOf, orgNumberShown } from './company-list.ts'
import { moneyText } from './money-text.ts'

/** The list of companies as a spreadsheet by itself. */
export function companyListXlsx(
  title: string,
  rows: readonly CompanyListRow[],
  language: Language,
): Promise<Uint8Array> {
  return spreadsheetXlsx(title, [companyListPage(rows, language)])
}

/** The list of companies, one column per fact, with the sums of hours and aid. Euro stand in a column of their own. */
export function companyListPage(rows: readonly CompanyListRow[], language: Language): SpreadsheetPage {
  const t = moneyText(language)
  const totalOre = ore(rows.reduce((sum, { aidOre }) => sum + (aidOre ?? 0), 0))
  const totalCent = rows.reduce((sum, { aidEurCent }) => sum + (aidEurCent ?? 0), 0)
  const totalHours = Math.round(rows.reduce((sum, { hours }) => sum + hours, 0) * 100) / 100
  const sumOf = (cell: { ore: Ore } | { amount: number }): SheetCell =>
    rows.length > 0 ? { sumFromRow: 2, ...cell } : cell
  const cells = rows.map((row): SheetCell[] => [
    row.name,
    orgNumberShown(row, t.soleTrader),
    row.municipality,
    row.locality ?? '',
    row.sizeClass ? t[row.sizeClass] : '',
    row.sniCode ?? '',
    row.sniVersion ? `SNI ${row.sniVersion}` : '',
    interventionsOf(row, t),
    { amount: row.hours },
    row.aidOre === null ? '' : { ore: row.aidOre },
    row.aidEurCent === null ? '' : { amount: row.aidEurCent / 100 },
    row.counted ? t.yes : t.no,
    row.why,
  ])
  const total: SheetCell[] = [
    t.total,
    ...Array.from({ length: 7 }, (): SheetCell => ''),
    sumOf({ amount: totalHours }),
    sumOf({ ore: totalOre }),
    sumOf({ amount: totalCent / 100 }),
    '',
    '',
  ]
  const widths = [34, 16, 16, 18, 14, 10, 10, 60, 9, 14, 12, 9, 44]
  const headers = [
    t.company,
    t.orgNumber,
    t.municipality,
    t.locality,
    t.sizeAtStart,
    t.sni,
    t.sniVersion,
    t.interventions,
    t.hours,
    t.aidSek,
    t.aidEur,
    t.counted,
    t.reason,
  ]
  return {
    name: t.companyList,
    columns: headers.map((header, at) => ({ header, width: widths[at] ?? 14 })),
    rows: [...cells, total],
    boldRows: [cells.length],
  }
}
