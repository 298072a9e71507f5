import { type Language } from '../../kit/language.ts'
import type { Ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import type { FormValues } from '../../platform/http/index.ts'
import type { WholeKey } from './key-queries.ts'

/** The form as the draft stands. */
export function keyFormValues(key: WholeKey, language: Language): FormValues {
  const kr = (amount: Ore | null) =>
    amount === null ? '' : formatNumber(amount / 100, language, { minimumFractionDigits: 0 })
  const plain = (n: number | null) =>
    n === null ? '' : formatNumber(n, language, { maximumFractionDigits: 4, useGrouping: false })
  return {
    version: String(key.version),
    basis: key.basis,
    inhabitantsYear: key.inhabitantsYear === null ? '' : String(key.inhabitantsYear),
    feePer: key.feePer ?? '',
    fee: kr(key.feeOre),
    feeRule: key.feeRule ?? 'in_full',
    remainder: key.remainder ?? '',
    taker: String(key.payers.find(({ takesRemainder }) => takesRemainder)?.id ?? ''),
    words: key.words,
    ...Object.fromEntries(
      key.lines.flatMap((line, index) => [
        [`what${index + 1}`, line.description],
        [`type${index + 1}`, line.costTypeCode],
        [`amount${index + 1}`, kr(line.amountOre)],
        [`purchase${index + 1}`, line.purchaseId === null ? '' : String(line.purchaseId)],
      ]),
    ),
    ...Object.fromEntries(
      key.payers.flatMap((payer) => [
        [`account-${payer.id}`, payer.accountId === null ? '' : String(payer.accountId)],
        [`companies-${payer.id}`, String(payer.companies)],
        [`seats-${payer.id}`, String(payer.seats)],
        [`weight-${payer.id}`, plain(payer.weight === null ? null : payer.weight / 10_000)],
        [`amount-${payer.id}`, kr(payer.amountOre)],
        [`alone-${payer.id}`, payer.alone ?? ''],
        [`aloneOre-${payer.id}`, kr(payer.aloneOre)],
        [`aloneSource-${payer.id}`, payer.aloneSource ?? ''],
      ]),
    ),
  }
}
