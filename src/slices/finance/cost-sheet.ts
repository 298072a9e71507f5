import type { Language } from '../../kit/language.ts'
import { ore } from '../../kit/money.ts'
import type { SheetCell, SpreadsheetPage } from '../../platform/documents/index.ts'
import { costText } from './cost-text.ts'
import type { Cost } from './cost-types.ts'
import { typeName } from './money-words.ts'

/** Costs as a sheet in the financier's columns. */
export function costSheet(costs: readonly Cost[], language: Language): SpreadsheetPage {
  const t = costText(language)
  const headers = [
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
  ]
  return {
    name: t.costs,
    columns: headers.map((header) => ({ header })),
    rows: costs.map((cost): SheetCell[] => [
      cost.accountName,
      `${cost.voucherSeries}${cost.voucherNumber ?? ''}`,
      cost.description,
      dayIn(cost.bookedOn),
      dayIn(cost.paidOn),
      cost.ledgerAccount ?? '',
      typeName(cost, language),
      cost.supplierName ?? '',
      cost.invoiceNumber ?? '',
      cost.interventionTitle ?? '',
      kronor(cost.amountOre),
      kronor(cost.vatOre),
      kronor(cost.eligibleOre),
      cost.claimName ?? '',
    ]),
  }
}

const kronor = (amountOre: number): SheetCell => ({ ore: ore(amountOre) })
const dayIn = (on: string | null): SheetCell => (on ? { day: on } : '')
