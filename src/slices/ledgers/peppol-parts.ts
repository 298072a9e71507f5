import type { AmountAt } from './peppol-reader.ts'
import type { PeppolLine, PeppolStrangeness } from './peppol-types.ts'
import { childrenOf, textAt, type XmlElement } from './xml-tree.ts'

/** What a line is for, in the supplier's words. */
export function lineDescription(line: XmlElement): string {
  const item = childrenOf(line, 'Item')[0]
  const name = textAt(item, 'Name')
  const description = textAt(item, 'Description') || textAt(line, 'Note')
  return [name, description === name ? '' : description].filter((part) => part !== '').join(': ')
}

type Read = {
  readonly root: XmlElement
  readonly total: XmlElement | undefined
  readonly vat: XmlElement | undefined
  readonly lines: readonly PeppolLine[]
  readonly issuedOn: string
  readonly dueOn: string | null
  readonly signed: (amountOre: number) => number
  readonly amountAt: AmountAt
}

/** Which of the invoice's own sums do not add up. Rounding of what is paid is the only difference that is allowed. */
export function strangeness(read: Read): readonly PeppolStrangeness[] {
  const { root, total, vat, lines, issuedOn, dueOn, signed, amountAt } = read
  const found: PeppolStrangeness[] = []
  const sumOfLines = lines.reduce((sum, line) => sum + line.amountOre, 0)
  const lineTotal = amountAt(total, 'LineExtensionAmount')
  if (sumOfLines !== signed(lineTotal)) found.push('lines_differ_from_total')

  const ofKind = (charge: boolean) =>
    childrenOf(root, 'AllowanceCharge')
      .filter((one) => (textAt(one, 'ChargeIndicator') === 'true') === charge)
      .reduce((sum, one) => sum + amountAt(one, 'Amount'), 0)
  const exVat = amountAt(total, 'TaxExclusiveAmount')
  const vatAmount = vat ? amountAt(vat, 'TaxAmount') : 0
  const inclusive = amountAt(total, 'TaxInclusiveAmount')
  const prepaid = amountAt(total, 'PrepaidAmount', 0)
  const rounding = amountAt(total, 'PayableRoundingAmount', 0)
  const agrees =
    exVat === lineTotal - ofKind(false) + ofKind(true) &&
    inclusive === exVat + vatAmount &&
    amountAt(total, 'PayableAmount') === inclusive - prepaid + rounding
  if (!agrees) found.push('totals_differ')

  const parts = childrenOf(vat, 'TaxSubtotal')
  const sumOf = (name: string) => parts.reduce((sum, one) => sum + amountAt(one, name), 0)
  if (parts.length > 0 && (sumOf('TaxAmount') !== vatAmount || sumOf('TaxableAmount') !== exVat))
    found.push('vat_differs')
  if (dueOn !== null && dueOn < issuedOn) found.push('due_before_issued')
  return found
}
