/** An object of a dimension, such as 6 (project) "P100". */
export type SieObject = { readonly dimension: number; readonly code: string }

/** One line of a voucher as it stands after what was added and removed. */
export type SieRow = {
  /** Line in the file, from 1. */
  readonly line: number
  /** Place in the voucher from 1; a removed line keeps its place, so that the others keep theirs. */
  readonly row: number
  readonly account: string
  readonly objects: readonly SieObject[]
  /** Debit is positive, credit negative. */
  readonly amountOre: number
  /** YYYY-MM-DD; the voucher's day when the line has none of its own. */
  readonly bookedOn: string
  readonly text: string
}

export type SieVoucher = {
  readonly line: number
  readonly series: string
  readonly number: string
  readonly bookedOn: string
  readonly text: string
  readonly rows: readonly SieRow[]
}

export type SieYear = { readonly number: number; readonly fromOn: string; readonly toOn: string }

/** What the file says besides its vouchers; it fills as the file is read. */
export type SieFile = {
  type: number | null
  /** 4E is what a ledger gives out (it has accounts and balances), 4I what another program brings to it. */
  isExport: boolean
  program: string
  companyName: string
  orgNumber: string
  currency: string
  readonly years: SieYear[]
  readonly accounts: Map<string, string>
  readonly dimensions: Map<number, { name: string; parent: number | null }>
  /** By `dimension code`, with a space between. */
  readonly objects: Map<string, string>
}

export type SieRefusalCode =
  | 'file_empty'
  | 'not_sie'
  | 'sie_type_missing'
  | 'sie_type_other'
  | 'sie_no_vouchers'
  | 'voucher_unbalanced'
  | 'voucher_open'
  | 'voucher_incomplete'
  | 'row_outside_voucher'
  | 'row_incomplete'
  | 'amount_wrong'
  | 'date_wrong'
  | 'objects_wrong'
  | 'currency_other'
  | 'checksum_open'
  | 'checksum_wrong'
  | 'line_too_long'

/** Why a file is not read: what was found, and at which line. Nothing of it is imported. */
export type SieRefusal = { readonly code: SieRefusalCode; readonly line: number; readonly found: string }

/** Something wrong with a line; at the line read when it names none of its own. */
export type Fault = Omit<SieRefusal, 'line'> & { readonly line?: number }

/** What reading gives, one after another: vouchers, and last either a refusal or the whole file's facts. */
export type SieEvent =
  | { readonly kind: 'voucher'; readonly voucher: SieVoucher; readonly file: SieFile }
  | { readonly kind: 'refused'; readonly refusal: SieRefusal }
  | { readonly kind: 'end'; readonly file: SieFile; readonly vouchers: number }
