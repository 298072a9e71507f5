import type { XmlRefusalCode } from './xml-tree.ts'

export type PeppolLine = {
  readonly id: string
  readonly description: string
  /** Without VAT; below zero on a credit note. */
  readonly amountOre: number
  /** The buyer's own account or code for the line, when the supplier was told it. */
  readonly accountingCost: string
}

/** What makes an invoice strange without making it unreadable. */
export type PeppolStrangeness =
  | 'lines_differ_from_total'
  | 'totals_differ'
  | 'vat_differs'
  | 'due_before_issued'

export type PeppolInvoice = {
  readonly kind: 'invoice' | 'credit_note'
  readonly number: string
  readonly issuedOn: string
  readonly dueOn: string | null
  readonly deliveredOn: string | null
  readonly supplierName: string
  /** Ten digits of a legal person; null for others, and when it is not told. */
  readonly supplierOrgNumber: string | null
  /** Who is paid, when that is not the supplier. */
  readonly payeeName: string | null
  readonly buyerName: string
  readonly buyerOrgNumber: string | null
  readonly buyerReference: string | null
  readonly orderReference: string | null
  /** The numbers of the invoices that it corrects. */
  readonly corrects: readonly string[]
  readonly note: string | null
  /** Without VAT; a credit note's amounts are below zero. */
  readonly exVatOre: number
  readonly vatOre: number
  readonly payableOre: number
  readonly lines: readonly PeppolLine[]
  readonly strange: readonly PeppolStrangeness[]
}

export type PeppolRefusalCode =
  | XmlRefusalCode
  | 'not_invoice'
  | 'not_peppol'
  | 'invoice_currency'
  | 'invoice_incomplete'
  | 'invoice_amount'
  | 'invoice_date'

export type PeppolRefusal = {
  readonly code: PeppolRefusalCode
  readonly line: number
  readonly found: string
}
