import { defineText } from '../../kit/language.ts'

/** Why a row should be looked at before it becomes a cost. */
export const reasonText = defineText({
  negative: { sv: 'minusbelopp: en kredit eller rättelse', en: 'below zero: a credit or correction' },
  no_mapping: { sv: 'kostnadsslag saknas', en: 'no cost type' },
  outside_period: { sv: 'utanför projektets kostnadsperiod', en: 'outside the project’s cost period' },
  future: { sv: 'datum som inte har varit än', en: 'a date that has not been yet' },
  text_empty: { sv: 'ingen text', en: 'no text' },
  reversal: { sv: 'tas ut av en annan rad i filen', en: 'taken out by another row of the file' },
  changed: {
    sv: 'införd förut med annat belopp eller konto: rätta kostnaden i stället',
    en: 'entered before with another amount or account: correct the cost instead',
  },
  number_taken: {
    sv: 'en annan verifikation har samma nummer: datumet läggs till numret',
    en: 'another voucher has the same number: the date is added to the number',
  },
  like_other: {
    sv: 'lika stor som en kostnad som redan är införd på annat sätt: samma faktura?',
    en: 'as large as a cost that was entered another way: the same invoice?',
  },
  day_missing: { sv: 'datum saknas eller går inte att läsa', en: 'the date is missing or cannot be read' },
  amount_wrong: { sv: 'beloppet går inte att läsa', en: 'the amount cannot be read' },
  currency_other: { sv: 'inte i kronor: skriv in för hand', en: 'not in kronor: enter it by hand' },
  corrected_missing: {
    sv: 'fakturan som krediteras finns inte bland kostnaderna',
    en: 'the invoice that is credited is not among the costs',
  },
  lines_differ_from_total: {
    sv: 'fakturans rader blir inte dess summa',
    en: 'the lines of the invoice do not make its total',
  },
  totals_differ: { sv: 'fakturans summor stämmer inte', en: 'the totals of the invoice do not agree' },
  vat_differs: { sv: 'fakturans moms stämmer inte', en: 'the VAT of the invoice does not agree' },
  due_before_issued: {
    sv: 'förfaller före fakturadatum',
    en: 'falls due before the date of the invoice',
  },
})
