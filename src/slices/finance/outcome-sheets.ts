import { addDays } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { SheetCell, SpreadsheetPage } from '../../platform/documents/index.ts'
import { listCostTypes, listProjectAccounts } from './account-queries.ts'
import { listCostsForSheet } from './cost-queries.ts'
import { costSheet } from './cost-sheet.ts'
import { costText } from './cost-text.ts'
import { quarterWords } from './outcome-load.ts'
import { listMoneyFacts } from './outcome-queries.ts'
import { foldOutcome, nextQuarter } from './outcome-rules.ts'
import { outcomeText } from './outcome-text.ts'

/** A project's money as three sheets: by partner and cost type, by quarter, and every cost in the financier's columns. */
export async function outcomeSheets(
  tx: Tx,
  projectId: number,
  today: string,
  language: Language,
): Promise<readonly SpreadsheetPage[]> {
  const t = outcomeText(language)
  const facts = await listMoneyFacts(tx, projectId)
  const accounts = await listProjectAccounts(tx, projectId)
  const types = await listCostTypes(tx)
  const money = (row: {
    budgetOre: number
    outcomeOre: number
    forecastOre: number
    leftOre: number
    leftAtEndOre: number
  }) => [row.budgetOre, row.outcomeOre, row.forecastOre, row.leftOre, row.leftAtEndOre].map(kronor)
  const columns = [t.budget, t.outcome, t.forecast, t.left, t.leftAtEnd]
  const byPartner = accounts.flatMap((account) => {
    const rows = foldOutcome(
      facts.filter(({ accountId }) => accountId === account.id),
      'costTypeCode',
      today,
    )
    return types.flatMap((type) =>
      rows
        .filter(({ key }) => key === type.code)
        .map((row): SheetCell[] => [
          account.name,
          language === 'sv' ? type.nameSv : type.nameEn,
          ...money(row),
        ]),
    )
  })
  const byQuarter = foldOutcome(facts, 'quarterFromOn', today)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((row): SheetCell[] => [
      quarterWords(row.key, t),
      dayIn(row.key),
      row.key ? { day: addDays(nextQuarter(row.key), -1) } : '',
      ...money(row),
    ])
  return [
    {
      name: t.title,
      columns: headed([t.part, t.slag, ...columns]),
      rows: byPartner,
    },
    {
      name: t.kvartal,
      columns: headed([t.kvartal, costText(language).from, costText(language).to, ...columns]),
      rows: byQuarter,
    },
    costSheet(await listCostsForSheet(tx, projectId), language),
  ]
}

const headed = (headers: readonly string[]) => headers.map((header) => ({ header }))
const kronor = (amountOre: number): SheetCell => ({ ore: ore(amountOre) })
const dayIn = (on: string | null): SheetCell => (on ? { day: on } : '')
