import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anInvoice } from '../../../test/world/an-invoice.ts'
import { sharedFile } from '../../../test/world/shared-data.ts'
import { readPeppol } from './peppol-reader.ts'
import { peppolText } from './peppol-text.ts'

const read = (xml: string) => readPeppol(Buffer.from(xml))
const invoiceOf = (xml: string) => {
  const outcome = read(xml)
  if ('refusal' in outcome) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.invoice
}

test('an invoice gives its supplier, days, references, sums and lines', () => {
  expect(invoiceOf(anInvoice())).toEqual({
    kind: 'invoice',
    number: 'F-1001',
    issuedOn: '2021-05-03',
    dueOn: '2021-06-02',
    deliveredOn: '2021-04-30',
    supplierName: 'Granbergs Konsult AB',
    supplierOrgNumber: '5299999994',
    payeeName: 'Inkasso AB',
    buyerName: 'Malå kommun',
    buyerOrgNumber: '2120002866',
    buyerReference: 'P100',
    orderReference: 'B-7',
    corrects: [],
    note: null,
    exVatOre: 1_200_050,
    vatOre: 300_013,
    payableOre: 1_500_063,
    lines: [
      { id: '1', description: 'Föreläsning: Två halvdagar', amountOre: 1_000_000, accountingCost: '' },
      { id: '2', description: 'Resa & logi', amountOre: 200_050, accountingCost: '5810' },
    ],
    strange: [],
  })
})

test('a credit note is below zero and names the invoice that it corrects', () => {
  const credit = invoiceOf(anInvoice({ credit: true }))
  expect(credit).toMatchObject({
    kind: 'credit_note',
    exVatOre: -1_200_050,
    vatOre: -300_013,
    corrects: ['F-1000'],
    strange: [],
  })
  expect(credit.lines.map((line) => line.amountOre)).toEqual([-1_000_000, -200_050])
})

test('a sole trader’s number, which is a personal number, is not kept', () => {
  expect(invoiceOf(anInvoice({ orgNumber: '8112189876' })).supplierOrgNumber).toBeNull()
})

test('the number of a supplier without the Swedish scheme is found in its VAT number', () => {
  const xml = anInvoice().replaceAll('schemeID="0007"', 'schemeID="0088"')
  expect(invoiceOf(xml).supplierOrgNumber).toBe('5299999994')
})

test.each([
  ['lines_differ_from_total', '>2000.50<', '>2000.60<'],
  ['totals_differ', 'SEK">15000.63<', 'SEK">15000.64<'],
  ['vat_differs', 'TaxableAmount currencyID="SEK">12000.50<', 'TaxableAmount currencyID="SEK">12000.40<'],
  ['due_before_issued', '2021-06-02', '2021-05-02'],
])('%s is told as strange, and the invoice is still read', (reason, from, to) => {
  expect(invoiceOf(anInvoice().replaceAll(from, to)).strange).toContain(reason)
})

describe('what may harm is refused', () => {
  test('an entity that would fetch a file of the server', () => {
    const xml = anInvoice().replace(
      '<Invoice',
      '<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice',
    )
    expect(read(xml.replace('F-1001', '&x;'))).toMatchObject({ refusal: { code: 'xml_doctype' } })
  })
  test('entities that grow a billionfold', () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    )
    const xml = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x>&l9;</x>`
    expect(read(xml)).toMatchObject({ refusal: { code: 'xml_doctype' } })
  })
  test('an entity that nobody defined, a tree without bottom, and elements without number', () => {
    expect(read(anInvoice().replace('F-1001', '&x;'))).toMatchObject({ refusal: { code: 'xml_broken' } })
    expect(read('<a>'.repeat(100_000))).toMatchObject({ refusal: { code: 'xml_too_deep' } })
    expect(read(`<a>${'<b/>'.repeat(300_000)}</a>`)).toMatchObject({ refusal: { code: 'xml_too_deep' } })
    expect(readPeppol(new Uint8Array(11 * 1024 * 1024))).toMatchObject({ refusal: { code: 'xml_too_large' } })
  })
})

test.each([
  ['xml_broken', ''],
  ['xml_broken', anInvoice().slice(0, 900)],
  ['not_invoice', '<html/>'],
  ['not_invoice', '<Invoice/>'],
  ['not_peppol', anInvoice().replace('urn:cen.eu:en16931:2017#', 'svefaktura#')],
  ['invoice_currency', anInvoice().replaceAll('SEK', 'NOK')],
  ['invoice_incomplete', anInvoice().replace(/<cbc:IssueDate>.*?<\/cbc:IssueDate>/, '')],
  ['invoice_amount', anInvoice().replaceAll('>2000.50<', '>2000,50<')],
  ['invoice_date', anInvoice().replace('2021-05-03', '2021-02-30')],
])('%s is refused with what to do, in both languages', (code, xml) => {
  const outcome = read(xml)
  const refusal = 'refusal' in outcome ? outcome.refusal : undefined
  expect(refusal?.code).toBe(code)
  if (!refusal) return
  for (const language of ['sv', 'en'] as const)
    expect(peppolText(language)[refusal.code](refusal.found).length).toBeGreaterThan(20)
})

test.each([
  ['base-example.xml', 'invoice', 132_500, 33_125],
  ['Vat-category-S.xml', 'invoice', 700_000, 155_000],
  ['base-creditnote-correction.xml', 'credit_note', -132_500, -33_125],
])(
  'the sample %s is refused for its euro, and adds up had it been kronor',
  (name, kind, exVatOre, vatOre) => {
    const path = sharedFile(`data/samples/peppol/${name}`)
    if (!path) return
    const xml = readFileSync(path, 'utf8')
    expect(read(xml)).toMatchObject({ refusal: { code: 'invoice_currency', found: 'EUR' } })
    const invoice = invoiceOf(xml.replaceAll('EUR', 'SEK'))
    expect(invoice).toMatchObject({ kind, exVatOre, vatOre, strange: [], supplierOrgNumber: null })
  },
)
