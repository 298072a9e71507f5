import type { Language } from '../../kit/language.ts'
import { ore } from '../../kit/money.ts'
import { type SheetCell, spreadsheetXlsx } from '../../platform/documents/index.ts'
import { type CompanyListRow, interventionsOf, orgNumberShown } from './company-list.ts'
import { moneyText } from './money-text.ts'

/** The list of companies as a spreadsheet, one column per fact, with the sum of the aid. Euro stand in a column of their own. */
export function companyListXlsx(
  title: string,
  rows: readonly CompanyListRow[],
  language: Language,
): Promise<Uint8Array> {
  const t = moneyText(language)
  const totalOre = ore(rows.reduce((sum, { aidOre }) => sum + (aidOre ?? 0), 0))
  const totalCent = rows.reduce((sum, { aidEurCent }) => sum + (aidEurCent ?? 0), 0)
  const cells = rows.map((row): SheetCell[] => [
    row.name,
    orgNumberShown(row, t.soleTrader),
    row.municipality,
    row.locality ?? '',
    row.sizeClass ? t[row.sizeClass] : '',
    row.sniCode ?? '',
    row.sniVersion ? `SNI ${row.sniVersion}` : '',
    interventionsOf(row, t),
    row.hours,
    row.aidOre === null ? '' : { ore: row.aidOre },
    row.aidEurCent === null ? '' : row.aidEurCent / 100,
    row.counted ? t.yes : t.no,
    row.why,
  ])
  const total: SheetCell[] = [
    t.total,
    ...Array.from({ length: 8 }, (): SheetCell => ''),
    rows.length > 0 ? { sumFromRow: 2, ore: totalOre } : { ore: totalOre },
    totalCent / 100,
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
  return spreadsheetXlsx(title, [
    {
      name: t.companyList,
      columns: headers.map((header, at) => ({ header, width: widths[at] ?? 14 })),
      rows: [...cells, total],
      boldRows: [cells.length],
    },
  ])
}
