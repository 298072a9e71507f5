import { defineText } from '../../kit/language.ts'

/** Why an invoice is not read, and what is strange about one that is. */
export const peppolText = defineText({
  xml_too_large: {
    sv: () => 'Fakturan är större än 10 MB. Be leverantören skicka den utan inbäddade bilagor.',
    en: () => 'The invoice is larger than 10 MB. Ask the supplier to send it without embedded attachments.',
  },
  xml_doctype: {
    sv: () =>
      'Filen har en dokumenttyp (DOCTYPE), som en Peppol-faktura aldrig har. Den läses inte, eftersom en sådan kan hämta andra filer. Be om fakturan på nytt.',
    en: () =>
      'The file has a document type (DOCTYPE), which a Peppol invoice never has. It is not read, since one can fetch other files. Ask for the invoice again.',
  },
  xml_too_deep: {
    sv: () => 'Filen är inte byggd som en faktura: den har för många nivåer eller delar.',
    en: () => 'The file is not built as an invoice: it has too many levels or parts.',
  },
  xml_broken: {
    sv: (found: string) =>
      `Filen är ingen hel XML-fil (${found || 'tom'}). Hämta fakturan på nytt ur e-fakturatjänsten.`,
    en: (found: string) =>
      `The file is no whole XML file (${found || 'empty'}). Fetch the invoice again from the e-invoice service.`,
  },
  not_invoice: {
    sv: (found: string) =>
      `Filen är en ${found} och ingen faktura eller kreditnota (UBL Invoice eller CreditNote). Välj fakturans XML-fil.`,
    en: (found: string) =>
      `The file is a ${found} and no invoice or credit note (UBL Invoice or CreditNote). Choose the XML file of the invoice.`,
  },
  not_peppol: {
    sv: (found: string) =>
      `Fakturan följer inte Peppol BIS Billing 3 (${found || 'ingen CustomizationID'}). Skriv in kostnaden för hand och bifoga filen.`,
    en: (found: string) =>
      `The invoice does not follow Peppol BIS Billing 3 (${found || 'no CustomizationID'}). Enter the cost by hand and attach the file.`,
  },
  invoice_currency: {
    sv: (found: string) =>
      `Fakturan är i ${found}. Skriv in kostnaden för hand i kronor, som den är bokförd, och bifoga filen som underlag.`,
    en: (found: string) =>
      `The invoice is in ${found}. Enter the cost by hand in kronor, as it is booked, and attach the file as evidence.`,
  },
  invoice_incomplete: {
    sv: (found: string) => `Fakturan saknar ${found}. Be leverantören om en fullständig faktura.`,
    en: (found: string) => `The invoice lacks ${found}. Ask the supplier for a complete invoice.`,
  },
  invoice_amount: {
    sv: (found: string) => `Ett belopp går inte att läsa: ${found}. Be leverantören rätta fakturan.`,
    en: (found: string) => `An amount cannot be read: ${found}. Ask the supplier to correct the invoice.`,
  },
  invoice_date: {
    sv: (found: string) => `Ett datum går inte att läsa: ${found}. Be leverantören rätta fakturan.`,
    en: (found: string) => `A date cannot be read: ${found}. Ask the supplier to correct the invoice.`,
  },
})
