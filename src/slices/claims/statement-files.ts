import type { Language } from '../../kit/language.ts'
import { csvText, type SheetCell, spreadsheetXlsx } from '../../platform/documents/index.ts'
import { cellsOf, type Statement, statementColumns } from './statement.ts'
import type { StatementHead } from './statement-document.ts'
import { statementText } from './statement-text.ts'

const widths = [10, 40, 12, 12, 8, 26, 30, 14]

/** The statement as a spreadsheet: the financier's columns on the first page, sums by cost type and income on pages of their own. */
export function statementXlsx(
  head: StatementHead,
  statement: Statement,
  language: Language,
): Promise<Uint8Array> {
  const t = statementText(language)
  const rows = statement.groups.flatMap((group) => group.rows)
  const dayOr0 = (on: string | null): SheetCell => (on ? { day: on } : 0)
  const textOr0 = (words: string | null): SheetCell => words || 0
  const costs = rows.map((row): SheetCell[] => [
    textOr0(row.voucher),
    textOr0(row.text),
    dayOr0(row.bookedOn),
    dayOr0(row.paidOn),
    textOr0(row.account),
    textOr0(row.accountName),
    textOr0(row.supplier),
    { ore: row.amountOre },
  ])
  const total: SheetCell[] = [
    t.totalCosts,
    '',
    '',
    '',
    '',
    '',
    '',
    rows.length > 0 ? { sumFromRow: 2, ore: statement.costsOre } : { ore: statement.costsOre },
  ]
  return spreadsheetXlsx(`${t.title}, ${head.partner}`, [
    {
      name: t.costsSheet,
      columns: statementColumns.map((name, at) => ({ header: t[name], width: widths[at] ?? 12 })),
      rows: [...costs, total],
      boldRows: [costs.length],
    },
    {
      name: t.sumsSheet,
      columns: [
        { header: t.costType, width: 44 },
        { header: t.amountHead, width: 18 },
      ],
      rows: [
        ...statement.groups.map(({ typeName, sumOre }): SheetCell[] => [typeName, { ore: sumOre }]),
        [t.totalCosts, { ore: statement.costsOre }],
        [t.totalIncome, { ore: statement.incomeOre }],
        [t.eligible, { ore: statement.eligibleOre }],
      ],
      boldRows: [statement.groups.length, statement.groups.length + 2],
    },
    {
      name: t.incomeSheet,
      columns: [
        { header: t.receivedOn, width: 12 },
        { header: t.kind, width: 18 },
        { header: t.payer, width: 40 },
        { header: t.amount, width: 14 },
      ],
      rows: statement.incomes.map(({ receivedOn, kind, payerName, amountOre }): SheetCell[] => [
        { day: receivedOn },
        t[kind],
        payerName,
        { ore: amountOre },
      ]),
    },
  ])
}

/** The statement's costs as CSV with the financier's columns and decimal commas. */
export function statementCsv(statement: Statement, language: Language): string {
  const t = statementText(language)
  return csvText([
    statementColumns.map((name) => t[name]),
    ...statement.groups.flatMap(({ rows }) =>
      rows.map((row) => [...cellsOf(row), (row.amountOre / 100).toFixed(2).replace('.', ',')]),
    ),
  ])
}
