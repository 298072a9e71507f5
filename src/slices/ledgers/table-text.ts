import { defineText } from '../../kit/language.ts'

/** Why a table is not read, what a mapping lacks, and what the columns are called. */
export const tableText = defineText({
  table_empty: {
    sv: () => 'Filen är tom. Exportera den på nytt ur ekonomisystemet.',
    en: () => 'The file is empty. Export it again from the accounting system.',
  },
  table_unknown: {
    sv: () =>
      'Filen är varken SIE, Excel (.xlsx), OpenDocument (.ods), CSV eller en Peppol-faktura (XML). Spara om den i något av dem.',
    en: () =>
      'The file is neither SIE, Excel (.xlsx), OpenDocument (.ods), CSV nor a Peppol invoice (XML). Save it as one of them.',
  },
  table_broken: {
    sv: (found: string) =>
      `Tabellen går inte att läsa${found ? ` (${found})` : ''}. Öppna den i ett kalkylprogram, spara om den och försök igen.`,
    en: (found: string) =>
      `The table cannot be read${found ? ` (${found})` : ''}. Open it in a spreadsheet program, save it again and try once more.`,
  },
  table_too_large: {
    sv: () => 'Ett kalkylblad får vara högst 10 MB. Spara det som CSV i stället; då får det vara 100 MB.',
    en: () => 'A spreadsheet may be at most 10 MB. Save it as CSV instead; then it may be 100 MB.',
  },
  table_without_headings: {
    sv: (found: string) =>
      `Ingen rad ser ut som rubriker (till exempel Datum, Konto, Belopp). Överst står: ${found}. Lägg till en rubrikrad och försök igen.`,
    en: (found: string) =>
      `No line looks like headings (such as Datum, Konto, Belopp). At the top stands: ${found}. Add a line of headings and try again.`,
  },
  table_without_rows: {
    sv: () => 'Under rubrikerna finns inga rader. Exportera en period där något är bokfört.',
    en: () => 'There are no rows below the headings. Export a period in which something is booked.',
  },
  amount_not_mapped: {
    sv: 'Välj vilken kolumn som är belopp (eller debet och kredit).',
    en: 'Choose which column is the amount (or debit and credit).',
  },
  day_not_mapped: {
    sv: 'Välj vilken kolumn som är datum.',
    en: 'Choose which column is the date.',
  },
  column_mapped_twice: {
    sv: 'Samma kolumn är vald två gånger. Varje kolumn kan bara betyda en sak.',
    en: 'The same column is chosen twice. Each column can mean only one thing.',
  },
  series: { sv: 'Verifikationsserie', en: 'Voucher series' },
  number: { sv: 'Verifikationsnummer', en: 'Voucher number' },
  text: { sv: 'Text', en: 'Text' },
  bookedOn: { sv: 'Bokförd', en: 'Booked' },
  paidOn: { sv: 'Betald', en: 'Paid' },
  account: { sv: 'Konto', en: 'Account' },
  accountName: { sv: 'Kontonamn', en: 'Account name' },
  supplier: { sv: 'Leverantör', en: 'Supplier' },
  supplierOrgNumber: { sv: 'Leverantörens organisationsnummer', en: 'Supplier’s organisation number' },
  invoiceNumber: { sv: 'Fakturanummer', en: 'Invoice number' },
  projectCode: { sv: 'Projektkod', en: 'Project code' },
  amount: { sv: 'Belopp', en: 'Amount' },
  debit: { sv: 'Debet', en: 'Debit' },
  credit: { sv: 'Kredit', en: 'Credit' },
  vat: { sv: 'Moms', en: 'VAT' },
  currency: { sv: 'Valuta', en: 'Currency' },
})
