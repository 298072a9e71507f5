import type { ColumnKind, ColumnMapping, TableCell } from './table-types.ts'
import { cellText } from './table-values.ts'

/** What headings say in the ledgers that municipalities hand over, in lower case without signs. */
const words: { readonly [K in ColumnKind]: readonly string[] } = {
  series: ['serie', 'verserie', 'vertyp', 'verifikationsserie', 'series'],
  number: [
    'vernr',
    'ver nr',
    'ver',
    'verifikation',
    'verifikationsnr',
    'verifikationsnummer',
    'verifikat',
    'verifikatnr',
    'voucher',
    'voucher no',
    'voucher number',
  ],
  text: [
    'text',
    'vertext',
    'ver text',
    'verifikationstext',
    'transtext',
    'beskrivning',
    'benämning',
    'avser',
    'description',
  ],
  bookedOn: [
    'bokförd',
    'bokföringsdatum',
    'bokfdatum',
    'bokf datum',
    'verdatum',
    'ver datum',
    'datum',
    'transdatum',
    'booked',
    'date',
    'booking date',
  ],
  paidOn: ['betald', 'betalad', 'betaldatum', 'betalningsdatum', 'betalningsdag', 'paid', 'payment date'],
  account: ['konto', 'kontonr', 'kontonummer', 'account', 'account no'],
  accountName: ['kontonamn', 'kontotext', 'kontobenämning', 'konto t', 'konto text', 'account name'],
  supplier: [
    'leverantör',
    'leverantor',
    'leverantörsnamn',
    'lev namn',
    'motpart namn',
    'supplier',
    'supplier name',
  ],
  supplierOrgNumber: [
    'orgnr',
    'organisationsnummer',
    'leverantörens orgnr',
    'leverantor id',
    'leverantörsid',
    'org number',
  ],
  invoiceNumber: ['fakturanr', 'fakturanummer', 'faktura nr', 'lev faktnr', 'invoice', 'invoice number'],
  projectCode: ['projekt', 'projektkod', 'projektnr', 'proj', 'objekt', 'project', 'project code'],
  amount: ['belopp', 'summa', 'belopp sek', 'utfall', 'kronor', 'netto', 'amount'],
  debit: ['debet', 'debit'],
  credit: ['kredit', 'credit'],
  vat: ['moms', 'momsbelopp', 'vat'],
  currency: ['valuta', 'currency'],
}

function plain(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Which column seems to hold what, by its heading; the first that fits is taken for each. */
export function guessColumns(headings: readonly string[]): ColumnMapping {
  const known = headings.map(plain)
  const guessed = Object.entries(words).map(([kind, fitting]) => [
    kind,
    known.findIndex((heading) => fitting.includes(heading)),
  ])
  return Object.fromEntries(guessed.filter(([, place]) => place !== -1))
}

/** What the same kind of file has in common: its headings in their order. A saved mapping is found again by it. */
export function headingSignature(headings: readonly string[]): string {
  return headings.map(plain).join('|').slice(0, 2000)
}

/** Whether a line may be the headings: two or more texts that columns are called, or more texts than anything else. */
export function looksLikeHeadings(cells: readonly TableCell[]): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell))
  return Object.keys(guessColumns(cells.map((cell) => cellText(cell) ?? ''))).length >= 2 && texts.length >= 2
}

export type MappingFault = 'amount_not_mapped' | 'day_not_mapped' | 'column_mapped_twice'

/** What a mapping lacks to be used: an amount (or debit and credit), a day, and no column that means two things. */
export function mappingFaults(mapping: ColumnMapping): readonly MappingFault[] {
  const faults: MappingFault[] = []
  if (mapping.amount === undefined && mapping.debit === undefined) faults.push('amount_not_mapped')
  if (mapping.bookedOn === undefined && mapping.paidOn === undefined) faults.push('day_not_mapped')
  const places = Object.values(mapping)
  if (new Set(places).size !== places.length) faults.push('column_mapped_twice')
  return faults
}
