const parts = 'urn:oasis:names:specification:ubl:schema:xsd:Common'

type Wanted = {
  readonly credit?: boolean
  readonly orgNumber?: string
  readonly number?: string
  readonly corrects?: string
}

const party = (name: string, orgNumber: string) => `<cac:Party>
  <cbc:EndpointID schemeID="0007">${orgNumber}</cbc:EndpointID>
  <cac:PartyName><cbc:Name>${name} (handelsnamn)</cbc:Name></cac:PartyName>
  <cac:PartyTaxScheme><cbc:CompanyID>SE${orgNumber}01</cbc:CompanyID></cac:PartyTaxScheme>
  <cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName><cbc:CompanyID schemeID="0007">${orgNumber}</cbc:CompanyID></cac:PartyLegalEntity>
</cac:Party>`

const amount = (name: string, kronor: string) => `<cbc:${name} currencyID="SEK">${kronor}</cbc:${name}>`

/** An invoice of 10 000 + 2 000,50 kronor and 25 % VAT, or its credit note. */
export function anInvoice(wanted: Wanted = {}): string {
  const { credit = false, orgNumber = '5299999994', number = 'F-1001', corrects = 'F-1000' } = wanted
  const root = credit ? 'CreditNote' : 'Invoice'
  const line = (id: number, item: string, kronor: string, more = '') => `<cac:${root}Line>
  <cbc:ID>${id}</cbc:ID>${amount('LineExtensionAmount', kronor)}${more}<cac:Item>${item}</cac:Item></cac:${root}Line>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" xmlns:cac="${parts}AggregateComponents-2" xmlns:cbc="${parts}BasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ID>${number}</cbc:ID><cbc:IssueDate>2021-05-03</cbc:IssueDate>${credit ? '' : '<cbc:DueDate>2021-06-02</cbc:DueDate>'}
<cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode><cbc:BuyerReference>P100</cbc:BuyerReference>
<cac:OrderReference><cbc:ID>B-7</cbc:ID></cac:OrderReference>
${credit ? `<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${corrects}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>` : ''}
<cac:AccountingSupplierParty>${party('Granbergs Konsult AB', orgNumber)}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>${party('Malå kommun', '2120002866')}</cac:AccountingCustomerParty>
<cac:PayeeParty><cac:PartyName><cbc:Name>Inkasso AB</cbc:Name></cac:PartyName></cac:PayeeParty>
<cac:Delivery><cbc:ActualDeliveryDate>2021-04-30</cbc:ActualDeliveryDate></cac:Delivery>
<cac:TaxTotal>${amount('TaxAmount', '3000.13')}<cac:TaxSubtotal>${amount('TaxableAmount', '12000.50')}${amount('TaxAmount', '3000.13')}</cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal>${amount('LineExtensionAmount', '12000.50')}${amount('TaxExclusiveAmount', '12000.50')}${amount('TaxInclusiveAmount', '15000.63')}${amount('PayableAmount', '15000.63')}</cac:LegalMonetaryTotal>
${line(1, '<cbc:Description>Två halvdagar</cbc:Description><cbc:Name>Föreläsning</cbc:Name>', '10000')}
${line(2, '<cbc:Name>Resa &amp; logi</cbc:Name>', '2000.50', '<cbc:AccountingCost>5810</cbc:AccountingCost>')}
</${root}>`
}
