import type { PeppolInvoice } from './peppol-types.ts'
import type { LedgerRow } from './types.ts'

/** An invoice is one row: it is booked as a whole, and its lines stand in the words of the cost and in the file kept as evidence. */
export function peppolRow(invoice: PeppolInvoice): LedgerRow {
  const lines = invoice.lines.map((line) => line.description).filter((words) => words !== '')
  const supplier = invoice.supplierOrgNumber ?? invoice.supplierName.toLowerCase()
  return {
    line: 1,
    identity: `peppol|${supplier}|${invoice.kind}|${invoice.number}`.slice(0, 200),
    fiscalYear: null,
    series: '',
    number: null,
    row: 1,
    bookedOn: invoice.issuedOn,
    paidOn: null,
    deliveredOn: invoice.deliveredOn,
    invoiceOn: invoice.issuedOn,
    account: null,
    accountName: null,
    text: lines.join('; ').slice(0, 500),
    supplierName: invoice.supplierName.slice(0, 200),
    supplierOrgNumber: invoice.supplierOrgNumber,
    invoiceNumber: invoice.number.slice(0, 60),
    corrects: invoice.corrects,
    objects: [],
    amountOre: invoice.exVatOre,
    vatOre: invoice.vatOre,
    reasons: invoice.strange,
  }
}
