import type { Language } from '../../kit/language.ts'
import { type Ore, ore } from '../../kit/money.ts'
import { type SheetCell, type SpreadsheetPage } from '../../platform/documents/index.ts'
import { orgNumberShown } from './company-list.ts'
import type { ListedCompany } from './company-list-queries.ts'
import { type MoneyWords, moneyText } from './money-text.ts'
import type { Money } from './parts.ts'
import { type WorkbookWords, workbookText } from './workbook-text.ts'

type Column = { readonly header: string; readonly width: number; readonly sum?: boolean }

const kronor = (amount: Ore | number | null): SheetCell =>
  amount === null ? '' : { ore: ore(Number(amount)) }

/** Rows with their sums beneath, as formulas; the sum is what the rows of that column come to. */
function summed(
  name: string,
  first: string,
  columns: readonly Column[],
  rows: readonly SheetCell[][],
): SpreadsheetPage {
  const total = columns.map(({ sum }, at): SheetCell => {
    if (at === 0) return first
    if (!sum) return ''
    const cells = rows.map((row) => row[at] ?? '')
    // A formula above is reckoned in kronor, as what stands beside it.
    const oreOf = cells.reduce<number>((all, cell) => all + oreIn(cell), 0)
    const amountOf = cells.reduce<number>(
      (all, cell) => all + (typeof cell === 'object' && 'amount' in cell ? cell.amount : 0),
      0,
    )
    const isMoney = cells.some(
      (cell) => typeof cell === 'object' && ('ore' in cell || ('as' in cell && cell.as === 'kronor')),
    )
    return isMoney
      ? { sumFromRow: 2, ore: ore(oreOf) }
      : { sumFromRow: 2, amount: Math.round(amountOf * 100) / 100 }
  })
  return { name, columns, rows: [...rows, total], boldRows: [rows.length] }
}

function oreIn(cell: SheetCell): number {
  if (typeof cell !== 'object') return 0
  if ('ore' in cell) return cell.ore
  return 'result' in cell ? Math.round(cell.result * 100) : 0
}

/** Sheets of the economy: costs against the budget, financing, claims, joint costs, purchases, and aid by company. */
export function moneyPages(
  money: Money,
  companies: readonly ListedCompany[],
  language: Language,
): SpreadsheetPage[] {
  const words = { t: moneyText(language), w: workbookText(language) }
  const { soleTrader } = words.t
  const numbers = new Map(companies.map((company) => [company.id, orgNumberShown(company, soleTrader)]))
  return [
    costSheet(money, words, language),
    financingSheet(money, words),
    claimSheet(money, words),
    jointSheet(money, words),
    purchaseSheet(money, words),
    aidSheet(money, words, numbers),
  ]
}

type Words = { readonly t: MoneyWords; readonly w: WorkbookWords }

/** Costs against the budget. */
function costSheet(money: Money, { t, w }: Words, language: Language): SpreadsheetPage {
  return summed(
    w.costs,
    t.total,
    [
      { header: t.costType, width: 40 },
      { header: t.budget, width: 18, sum: true },
      { header: t.outcome, width: 18, sum: true },
      { header: w.deviation, width: 18, sum: true },
      { header: w.shareOfBudget, width: 16 },
    ],
    money.byType.map((one, at) => {
      const [budget, outcome] = [Number(one.budgetOre ?? 0), Number(one.outcomeOre)]
      return [
        language === 'sv' ? one.nameSv : one.nameEn,
        kronor(one.budgetOre),
        kronor(outcome),
        { formula: `C${at + 2}-B${at + 2}`, result: (outcome - budget) / 100, as: 'kronor' },
        one.budgetOre ? { formula: `C${at + 2}/B${at + 2}`, result: outcome / budget, as: 'percent' } : '',
      ]
    }),
  )
}

/** Who was to pay, and has. */
function financingSheet(money: Money, { t, w }: Words): SpreadsheetPage {
  return summed(
    w.financing,
    t.total,
    [
      { header: t.financier, width: 44 },
      { header: t.share, width: 10 },
      { header: t.planned, width: 18, sum: true },
      { header: t.approved, width: 18, sum: true },
      { header: t.received, width: 18, sum: true },
    ],
    money.byFinancier.map((one) => [
      one.name ?? t.ownShare,
      one.shareBp === null
        ? ''
        : { formula: `${one.shareBp}/10000`, result: one.shareBp / 10_000, as: 'percent' },
      kronor(one.plannedOre),
      kronor(one.approvedOre),
      kronor(one.receivedOre),
    ]),
  )
}

/** Payment claims; what is not sent in has asked for nothing yet. */
function claimSheet(money: Money, { t, w }: Words): SpreadsheetPage {
  return summed(
    w.claims,
    t.total,
    [
      { header: t.claim, width: 14 },
      { header: w.fromOn, width: 12 },
      { header: w.toOn, width: 12 },
      { header: t.state, width: 24 },
      { header: t.asked, width: 18, sum: true },
      { header: t.approved, width: 18, sum: true },
    ],
    money.claims.map((one) => [
      `${t.claim} ${one.number}`,
      { day: one.fromOn },
      { day: one.toOn },
      one.state === 'approved' ? t.claimApproved : (t[one.state as 'draft'] ?? one.state),
      ['draft', 'certifying', 'certified', 'signed'].includes(one.state) ? '' : kronor(one.askedOre),
      ['approved', 'partly_approved', 'recovered'].includes(one.state) ? kronor(one.standingOre) : '',
    ]),
  )
}

/** What joint interventions cost, and would have cost alone. */
function jointSheet(money: Money, { t, w }: Words): SpreadsheetPage {
  return summed(
    w.joint,
    t.total,
    [
      { header: t.intervention, width: 44 },
      { header: t.cost, width: 18, sum: true },
      { header: t.ownPart, width: 18, sum: true },
      { header: t.alone, width: 20, sum: true },
    ],
    money.joint.map((one) => [one.title, kronor(one.costOre), kronor(one.shareOre), kronor(one.aloneOre)]),
  )
}

/** Purchases and their contracts. */
function purchaseSheet(money: Money, { t, w }: Words): SpreadsheetPage {
  return summed(
    w.purchases,
    t.total,
    [
      { header: t.purchase, width: 44 },
      { header: t.intervention, width: 36 },
      { header: w.dnr, width: 16 },
      { header: t.supplier, width: 30 },
      { header: t.buyer, width: 18 },
      { header: t.signedOn, width: 12 },
      { header: t.contractValue, width: 18, sum: true },
    ],
    money.purchases.map((one) => [
      one.title,
      one.intervention,
      one.dnr ?? '',
      one.supplier,
      one.buyer ?? '',
      { day: one.signedOn },
      kronor(one.valueOre),
    ]),
  )
}

/** Aid by company. */
function aidSheet(money: Money, { t, w }: Words, numbers: ReadonlyMap<number, string>): SpreadsheetPage {
  return summed(
    w.aid,
    t.total,
    [
      { header: t.company, width: 36 },
      { header: t.orgNumber, width: 16 },
      { header: t.regulation, width: 16 },
      { header: t.grants, width: 10, sum: true },
      { header: t.aidSek, width: 18, sum: true },
      { header: t.aidEur, width: 14, sum: true },
    ],
    money.aid.map((one) => [
      one.companyName,
      numbers.get(one.companyId) ?? '',
      `(EU) ${one.regulation}`,
      { amount: Number(one.grants) },
      kronor(one.amountOre),
      { amount: Number(one.amountEurCent) / 100 },
    ]),
  )
}
