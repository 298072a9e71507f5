/** What a column of a ledger may hold. */
export const columnKinds = [
  'series',
  'number',
  'text',
  'bookedOn',
  'paidOn',
  'account',
  'accountName',
  'supplier',
  'supplierOrgNumber',
  'invoiceNumber',
  'projectCode',
  'amount',
  'debit',
  'credit',
  'vat',
  'currency',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** Which column holds what: a kind → the column's place, from 0. */
export type ColumnMapping = { readonly [K in ColumnKind]?: number }

/** A cell as it was written: text, a number of a spreadsheet, or nothing. Days of a spreadsheet are YYYY-MM-DD. */
export type TableCell = string | number | null
export type TableLine = { readonly line: number; readonly cells: readonly TableCell[] }

/** The columns' headings and where they stood. */
export type TableHead = { readonly line: number; readonly headings: readonly string[] }

export type TableRefusalCode =
  | 'table_empty'
  | 'table_unknown'
  | 'table_broken'
  | 'table_too_large'
  | 'table_without_headings'
  | 'table_without_rows'
export type TableRefusal = {
  readonly code: TableRefusalCode
  readonly line: number
  readonly found: string
}
