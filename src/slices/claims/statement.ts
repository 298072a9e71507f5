import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore, ore } from '../../kit/money.ts'
import type { ClaimableCost, Income } from '../finance/index.ts'
import { sum } from './financing-rules.ts'
import type { ClaimCost, ClaimIncome } from './part-queries.ts'
import { type StatementWords, statementText } from './statement-text.ts'

/** One row of a statement: a cost with what is asked of it. */
export type StatementRow = {
  readonly accountId: number
  readonly typeName: string
  readonly voucher: string
  readonly text: string
  readonly bookedOn: string | null
  readonly paidOn: string | null
  readonly account: string | null
  readonly accountName: string | null
  readonly supplier: string | null
  readonly amountOre: Ore
}

export type StatementIncome = {
  readonly accountId: number
  readonly kind: 'participant_fee' | 'other'
  readonly payerName: string
  readonly receivedOn: string
  readonly amountOre: Ore
}

export type CostGroup = {
  readonly typeName: string
  readonly rows: readonly StatementRow[]
  readonly sumOre: Ore
}

/** What a partner, or all of them, account for in a period. */
export type Statement = {
  readonly groups: readonly CostGroup[]
  readonly costsOre: Ore
  readonly incomes: readonly StatementIncome[]
  readonly incomeOre: Ore
  readonly eligibleOre: Ore
}

/** The rows by cost type in the order given, with sums that are those of the rows. */
export function statementOf(rows: readonly StatementRow[], incomes: readonly StatementIncome[]): Statement {
  const groups = [...Map.groupBy(rows, ({ typeName }) => typeName)].map(([typeName, own]) => ({
    typeName,
    rows: own,
    sumOre: sum(own.map(({ amountOre }) => amountOre)),
  }))
  const costsOre = sum(groups.map(({ sumOre }) => sumOre))
  const incomeOre = sum(incomes.map(({ amountOre }) => amountOre))
  return { groups, costsOre, incomes, incomeOre, eligibleOre: ore(costsOre - incomeOre) }
}

/** The costs of a claim as rows; of which only a part is asked, the text says so. */
export function rowsOfClaim(costs: readonly ClaimCost[], language: Language): StatementRow[] {
  const t = statementText(language)
  return costs.map((cost) => ({
    ...shared(cost),
    accountId: cost.accountId,
    typeName: language === 'sv' ? cost.typeNameSv : cost.typeNameEn,
    text:
      cost.askedOre === cost.costOre
        ? cost.description
        : `${cost.description}${t.partOf(formatOre(cost.costOre, language, 'always'))}`,
    amountOre: cost.askedOre,
  }))
}

/** Costs that are not claimed yet as rows. */
export function rowsOfBooks(
  costs: readonly ClaimableCost[],
  typeNames: ReadonlyMap<string, string>,
): StatementRow[] {
  return costs.map((cost) => ({
    ...shared(cost),
    accountId: cost.accountId,
    typeName: typeNames.get(cost.costTypeCode) ?? cost.costTypeCode,
    text: cost.description,
    amountOre: ore(cost.eligibleOre),
  }))
}

/** The financier's columns have no place for the partner: where several stand together, the text says whose books the cost is in. */
export const withPartners = (
  rows: readonly StatementRow[],
  partners: readonly { readonly accountId: number; readonly name: string }[],
): StatementRow[] =>
  partners.length < 2
    ? [...rows]
    : rows.map((row) => {
        const partner = partners.find(({ accountId }) => accountId === row.accountId)
        return partner ? { ...row, text: `${partner.name}: ${row.text}` } : row
      })

export const incomesOf = (incomes: readonly (ClaimIncome | Income)[]): StatementIncome[] =>
  incomes.map(({ accountId, kind, payerName, receivedOn, amountOre }) => ({
    accountId,
    kind,
    payerName,
    receivedOn,
    amountOre: ore(amountOre),
  }))

type Shared = Pick<
  ClaimCost,
  | 'voucherSeries'
  | 'voucherNumber'
  | 'bookedOn'
  | 'paidOn'
  | 'ledgerAccount'
  | 'ledgerAccountName'
  | 'supplierName'
>

const shared = (cost: Shared) => ({
  voucher: [cost.voucherSeries, cost.voucherNumber].filter(Boolean).join(' '),
  bookedOn: cost.bookedOn,
  paidOn: cost.paidOn,
  account: cost.ledgerAccount,
  accountName: cost.ledgerAccountName,
  supplier: cost.supplierName,
})

/** The financier's columns; what is not there is 0, never a dash. */
export const statementColumns = [
  'voucher',
  'voucherText',
  'booked',
  'paid',
  'account',
  'accountName',
  'supplier',
  'amount',
] as const satisfies readonly (keyof StatementWords)[]

/** A row's cells in the order of the columns, all but the amount. */
export const cellsOf = (row: StatementRow): string[] =>
  [row.voucher, row.text, row.bookedOn, row.paidOn, row.account, row.accountName, row.supplier].map(
    (cell) => cell || '0',
  )
