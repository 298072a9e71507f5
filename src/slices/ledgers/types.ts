import type { ColumnMapping } from './table-types.ts'

export const importForms = ['sie', 'peppol', 'xlsx', 'ods', 'csv', 'unknown'] as const
export type ImportForm = (typeof importForms)[number]

export type ImportState =
  | 'uploaded'
  | 'reading'
  | 'mapping'
  | 'preview'
  | 'importing'
  | 'imported'
  | 'refused'
  | 'undone'

export type RowState = 'new' | 'known' | 'strange'
export type RowUse = 'unmapped' | 'cost' | 'income' | 'none'

/** Why a row needs to be looked at. */
export const rowReasons = [
  'negative',
  'no_mapping',
  'outside_period',
  'future',
  'text_empty',
  'reversal',
  'changed',
  'number_taken',
  'like_other',
  'day_missing',
  'amount_wrong',
  'currency_other',
  'corrected_missing',
  'lines_differ_from_total',
  'totals_differ',
  'vat_differs',
  'due_before_issued',
] as const
export type RowReason = (typeof rowReasons)[number]

/** With one of these a row cannot become a cost, whatever is chosen. */
export const blockingReasons = ['changed', 'day_missing', 'amount_wrong', 'currency_other'] as const

/** A row of a ledger or an invoice, of whatever form it came in. Amounts in whole öre, debit above zero; days YYYY-MM-DD. */
export type LedgerRow = {
  readonly line: number
  /** Which row of which voucher it is, whatever file it comes in. */
  readonly identity: string
  readonly fiscalYear: number | null
  readonly series: string
  readonly number: string | null
  readonly row: number
  readonly bookedOn: string | null
  readonly paidOn: string | null
  readonly deliveredOn: string | null
  readonly invoiceOn: string | null
  readonly account: string | null
  readonly accountName: string | null
  readonly text: string
  readonly supplierName: string | null
  readonly supplierOrgNumber: string | null
  readonly invoiceNumber: string | null
  readonly corrects: readonly string[]
  /** `6 P100`: dimension and code. */
  readonly objects: readonly string[]
  readonly amountOre: number
  readonly vatOre: number
  /** What its reader found strange about it. */
  readonly reasons: readonly RowReason[]
}

/** Which rows of a ledger belong to the project: by an object, by accounts, or both. */
export type Selection = {
  readonly dimension: number
  readonly projectCode: string | null
  readonly accounts: readonly AccountRange[]
}
export type AccountRange = { readonly from: string; readonly to: string }

/** What an account, or a range of them, is to the financier. */
export type AccountMapping = AccountRange & {
  readonly use: 'cost' | 'income' | 'none'
  readonly costTypeCode: string | null
}

export type ImportView = {
  readonly id: number
  readonly accountId: number
  readonly fileName: string
  readonly form: ImportForm
  readonly encoding: string
  readonly digest: string
  readonly sizeBytes: number
  readonly dimension: number
  readonly projectCode: string | null
  readonly ledgerAccounts: string | null
  readonly headings: readonly string[] | null
  readonly headingSignature: string | null
  readonly columns: ColumnMapping | null
  readonly state: ImportState
  readonly progressPermille: number
  readonly linesRead: number
  readonly rowsFound: number
  readonly refusalCode: string | null
  readonly refusalLine: number | null
  readonly refusalFound: string | null
  readonly uploadedBy: string | null
  readonly uploadedAt: Date
  readonly importedBy: string | null
  readonly importedAt: Date | null
  readonly undoneBy: string | null
  readonly undoneAt: Date | null
  readonly version: number
}
