import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { cleanOrNull, cleanText } from './clean.ts'
import { type Days, reasonsOf } from './row-rules.ts'
import { useOfAccount } from './selection-rules.ts'
import type { AccountMapping, LedgerRow } from './types.ts'

const rowsAtATime = 2000

type Preview = {
  readonly importId: number
  readonly accountId: number
  readonly mappings: readonly AccountMapping[]
  readonly periods: readonly Days[]
  readonly today: string
}

/** Writes rows of a ledger into the preview, some thousands at a time: no more than that is held. */
export function stagingOf(tx: Tx, preview: Preview) {
  let waiting: LedgerRow[] = []
  let count = 0
  const flush = async () => {
    const rows = waiting.map((row) => stagedRow(row, preview))
    waiting = []
    if (rows.length > 0) await insertRows(tx, preview, rows)
  }
  return {
    add: async (row: LedgerRow) => {
      waiting.push(row)
      count += 1
      if (waiting.length >= rowsAtATime) await flush()
    },
    finish: async () => {
      await flush()
      return count
    },
  }
}

/** More than any project costs, in öre; and the years that a cost can be of. */
const largestOre = 100_000_000_000
const years = { first: 2000, last: 2100 }

function stagedRow(given: LedgerRow, { mappings, periods, today }: Preview) {
  const row = fitRow(given)
  const { use, costTypeCode } = useOfAccount(row.account, mappings)
  return { ...row, use, costTypeCode, reasons: reasonsOf(row, use, periods, today) }
}

/** A row as the database can hold it; what it cannot (an amount or a year beyond all bounds) makes the row strange, not the file unreadable. */
function fitRow(row: LedgerRow): LedgerRow {
  const fitsAmount = Math.abs(row.amountOre) <= largestOre && Math.abs(row.vatOre) <= largestOre
  const year = row.fiscalYear
  const fitsYear = year === null || (year >= years.first && year <= years.last)
  return {
    ...row,
    identity: cleanText(row.identity).slice(0, 200),
    series: cleanText(row.series),
    number: cleanOrNull(row.number),
    account: cleanOrNull(row.account),
    accountName: cleanOrNull(row.accountName),
    text: cleanText(row.text),
    supplierName: cleanOrNull(row.supplierName),
    invoiceNumber: cleanOrNull(row.invoiceNumber),
    corrects: row.corrects.map(cleanText),
    objects: row.objects.map(cleanText),
    fiscalYear: fitsYear ? year : null,
    bookedOn: fitsYear ? row.bookedOn : null,
    amountOre: fitsAmount ? row.amountOre : 0,
    vatOre: fitsAmount ? row.vatOre : 0,
    reasons: fitsAmount ? row.reasons : [...row.reasons, 'amount_wrong'],
  }
}

/** One statement for all rows: as one JSON text they pass in a single value, whatever their number. */
async function insertRows(
  tx: Tx,
  { importId, accountId }: Preview,
  rows: readonly ReturnType<typeof stagedRow>[],
) {
  await sql`
    insert into nimr.import_row (import_id, account_id, line, identity, fiscal_year, voucher_series, voucher_number, voucher_row, booked_on, paid_on,
      delivered_on, invoice_on, ledger_account, ledger_account_name, text, supplier_name, supplier_org_number, invoice_number, corrects_invoices, objects,
      amount_ore, vat_ore, state, reasons, use, cost_type_code, chosen)
    select ${importId}, ${accountId}, r.line, r.identity, r."fiscalYear", r.series, r.number, r.row, r."bookedOn", r."paidOn", r."deliveredOn", r."invoiceOn",
      r.account, r."accountName", r.text, r."supplierName", r."supplierOrgNumber", r."invoiceNumber", r.corrects, r.objects, r."amountOre", r."vatOre",
      case when r.reasons = '{}' then 'new' else 'strange' end, r.reasons, r.use, r."costTypeCode", r.use = 'cost' and r.reasons = '{}'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(line integer, identity text, "fiscalYear" integer, series text, number text, row integer,
      "bookedOn" date, "paidOn" date, "deliveredOn" date, "invoiceOn" date, account text, "accountName" text, text text, "supplierName" text,
      "supplierOrgNumber" text, "invoiceNumber" text, corrects text[], objects text[], "amountOre" bigint, "vatOre" bigint, reasons text[], use text,
      "costTypeCode" text)`.execute(tx)
}
