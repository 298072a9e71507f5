import { addDays, type Day } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listCostTypes, listProjectAccounts } from './account-queries.ts'
import { listCostsForSheet } from './cost-queries.ts'
import { costText } from './cost-text.ts'
import { typeName } from './money-words.ts'
import { quarterWords } from './outcome-load.ts'
import { listMoneyFacts } from './outcome-queries.ts'
import { foldOutcome, nextQuarter } from './outcome-rules.ts'
import { outcomeText } from './outcome-text.ts'
import type { Sheet } from './spreadsheet.ts'

/** A project's money as three sheets: by partner and cost type, by quarter, and every cost in the financier's columns. */
export async function outcomeSheets(
  tx: Tx,
  projectId: number,
  today: string,
  language: Language,
): Promise<readonly Sheet[]> {
  const t = outcomeText(language)
  const facts = await listMoneyFacts(tx, projectId)
  const accounts = await listProjectAccounts(tx, projectId)
  const types = await listCostTypes(tx)
  const kronor = (amountOre: number) => amountOre / 100
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
        .map((row) => [account.name, language === 'sv' ? type.nameSv : type.nameEn, ...money(row)]),
    )
  })
  const byQuarter = foldOutcome(facts, 'quarterFromOn', today)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((row) => [
      quarterWords(row.key, t),
      row.key,
      row.key ? addDays(nextQuarter(row.key as Day), -1) : '',
      ...money(row),
    ])
  return [
    {
      name: t.title.slice(0, 31),
      headers: [t.part, t.slag, ...columns],
      rows: byPartner,
      money: [2, 3, 4, 5, 6],
    },
    {
      name: t.kvartal,
      headers: [t.kvartal, costText(language).from, costText(language).to, ...columns],
      rows: byQuarter,
      money: [3, 4, 5, 6, 7],
    },
    await costSheet(tx, projectId, language),
  ]
}

async function costSheet(tx: Tx, projectId: number, language: Language): Promise<Sheet> {
  const t = costText(language)
  const costs = await listCostsForSheet(tx, projectId)
  return {
    name: t.costs,
    headers: [
      t.account,
      t.voucherNumber,
      t.description,
      t.bookedOn,
      t.paidOn,
      t.ledgerAccount,
      t.costType,
      t.supplier,
      t.invoiceNumber,
      t.intervention,
      t.amount,
      t.vat,
      t.eligible,
      t.claimed,
    ],
    rows: costs.map((cost) => [
      cost.accountName,
      `${cost.voucherSeries}${cost.voucherNumber ?? ''}`,
      cost.description,
      cost.bookedOn,
      cost.paidOn,
      cost.ledgerAccount,
      typeName(cost, language),
      cost.supplierName,
      cost.invoiceNumber,
      cost.interventionTitle,
      cost.amountOre / 100,
      cost.vatOre / 100,
      cost.eligibleOre / 100,
      cost.claimName,
    ]),
    money: [10, 11, 12],
  }
}
