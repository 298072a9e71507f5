import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
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

function stagedRow(row: LedgerRow, { mappings, periods, today }: Preview) {
  const { use, costTypeCode } = useOfAccount(row.account, mappings)
  return { ...row, use, costTypeCode, reasons: reasonsOf(row, use, periods, today) }
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
