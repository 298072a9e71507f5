import { parseDay } from '../../kit/day.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { lineDescription, strangeness } from './peppol-parts.ts'
import type { PeppolInvoice, PeppolLine, PeppolRefusal, PeppolRefusalCode } from './peppol-types.ts'
import { childrenOf, elementAt, readXml, textAt, type XmlElement } from './xml-tree.ts'

class Refused extends Error {
  readonly refusal: PeppolRefusal
  constructor(code: PeppolRefusalCode, found: string) {
    super(code)
    this.refusal = { code, line: 1, found }
  }
}

const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:'

/**
 * Reads an invoice or a credit note of Peppol BIS Billing 3 (UBL). A credit note's amounts are given below zero. Sums
 * that do not add up are told as strange, for a person to look at; what cannot be read is refused.
 *
 * @source Peppol BIS Billing 3.0; EN 16931-1:2017; checked 2026-11-29
 */
export function readPeppol(
  bytes: Uint8Array,
): { readonly invoice: PeppolInvoice } | { readonly refusal: PeppolRefusal } {
  const root = readXml(bytes)
  if ('code' in root) return { refusal: root }
  try {
    return { invoice: readInvoice(root) }
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal }
    throw error
  }
}

function readInvoice(root: XmlElement): PeppolInvoice {
  const isInvoice = root.name === 'Invoice' && root.namespace === `${ubl}Invoice-2`
  const isCredit = root.name === 'CreditNote' && root.namespace === `${ubl}CreditNote-2`
  if (!isInvoice && !isCredit) throw new Refused('not_invoice', root.name)
  const customization = textAt(root, 'CustomizationID')
  if (!customization.includes('urn:cen.eu:en16931:2017')) throw new Refused('not_peppol', customization)
  const currency = textAt(root, 'DocumentCurrencyCode')
  if (currency !== 'SEK') throw new Refused('invoice_currency', currency || '?')

  // Zero must stay zero: −0 is another value to whoever compares.
  const signed = (amountOre: number) => (isCredit && amountOre !== 0 ? -amountOre : amountOre)
  const total = elementAt(root, 'LegalMonetaryTotal')
  const supplier = elementAt(root, 'AccountingSupplierParty', 'Party')
  const buyer = elementAt(root, 'AccountingCustomerParty', 'Party')
  const vat = childrenOf(root, 'TaxTotal').find((one) => currencyOf(elementAt(one, 'TaxAmount')) === currency)
  const lines = childrenOf(root, isCredit ? 'CreditNoteLine' : 'InvoiceLine').map(
    (line): PeppolLine => ({
      id: textAt(line, 'ID'),
      description: lineDescription(line),
      amountOre: signed(amountAt(line, 'LineExtensionAmount')),
      accountingCost: textAt(line, 'AccountingCost'),
    }),
  )
  const issuedOn = dayAt(root, 'IssueDate') ?? missing('IssueDate')
  const dueOn = dayAt(root, 'DueDate') ?? dayAt(elementAt(root, 'PaymentMeans'), 'PaymentDueDate')
  return {
    kind: isCredit ? 'credit_note' : 'invoice',
    number: textAt(root, 'ID') || missing('ID'),
    issuedOn,
    dueOn,
    deliveredOn: dayAt(elementAt(root, 'Delivery'), 'ActualDeliveryDate'),
    supplierName: nameOf(supplier) || missing('AccountingSupplierParty'),
    supplierOrgNumber: orgNumberOf(supplier),
    payeeName: textAt(root, 'PayeeParty', 'PartyName', 'Name') || null,
    buyerName: nameOf(buyer),
    buyerOrgNumber: orgNumberOf(buyer),
    buyerReference: textAt(root, 'BuyerReference') || null,
    orderReference: textAt(root, 'OrderReference', 'ID') || null,
    corrects: childrenOf(root, 'BillingReference')
      .map((one) => textAt(one, 'InvoiceDocumentReference', 'ID'))
      .filter((number) => number !== ''),
    note: textAt(root, 'Note') || null,
    exVatOre: signed(amountAt(total, 'TaxExclusiveAmount')),
    vatOre: vat ? signed(amountAt(vat, 'TaxAmount')) : 0,
    payableOre: signed(amountAt(total, 'PayableAmount')),
    lines: lines.length > 0 ? lines : missing(isCredit ? 'CreditNoteLine' : 'InvoiceLine'),
    strange: strangeness({ root, total, vat, lines, issuedOn, dueOn, signed, amountAt }),
  }
}

/** An amount to the öre; nothing when it may be missing. */
export type AmountAt = typeof amountAt

function amountAt(element: XmlElement | undefined, name: string, whenMissing?: number): number {
  const found = elementAt(element, name)
  if (!found && whenMissing !== undefined) return whenMissing
  const text = found?.text.trim() ?? missing(name)
  const match = /^([+-]?)(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(text)
  if (!match) throw new Refused('invoice_amount', `${name} ${text}`)
  const size = Number((match[2] ?? '') + (match[3] ?? '').padEnd(2, '0'))
  return match[1] === '-' && size !== 0 ? -size : size
}

function currencyOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['currencyID']
}

function dayAt(element: XmlElement | undefined, name: string): string | null {
  const text = textAt(element, name)
  if (text === '') return null
  const day = parseDay(text.slice(0, 10))
  if (!day) throw new Refused('invoice_date', `${name} ${text}`)
  return day
}

function nameOf(party: XmlElement | undefined): string {
  return textAt(party, 'PartyLegalEntity', 'RegistrationName') || textAt(party, 'PartyName', 'Name')
}

/** From the scheme 0007 (Swedish organisation numbers), else from the VAT number, which holds the same ten digits. */
function orgNumberOf(party: XmlElement | undefined): string | null {
  const ids = [elementAt(party, 'PartyLegalEntity', 'CompanyID'), elementAt(party, 'EndpointID')]
  const swedish = ids.filter((id) => id?.attributes['schemeID'] === '0007').map((id) => id?.text ?? '')
  const vat = childrenOf(party, 'PartyTaxScheme').map((one) => textAt(one, 'CompanyID'))
  const fromVat = vat.map((number) => /^SE(\d{10})01$/.exec(number.replace(/\s/g, ''))?.[1] ?? '')
  for (const candidate of [...swedish, ...fromVat]) {
    const check = checkOrgNumber(candidate)
    if (check.valid) return check.kind === 'sole_trader' ? null : check.digits
  }
  return null
}

function missing(name: string): never {
  throw new Refused('invoice_incomplete', name)
}
