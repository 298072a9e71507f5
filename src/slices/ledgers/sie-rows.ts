import { rowNames } from './identity.ts'
import type { SieFile, SieRow, SieVoucher } from './sie-types.ts'
import type { LedgerRow } from './types.ts'

/** Turns the vouchers of a SIE file into rows, of those lines that are selected. */
export function sieRows(isSelected: (row: Pick<LedgerRow, 'account' | 'objects'>) => boolean) {
  const names = rowNames()
  return (voucher: SieVoucher, file: SieFile): readonly LedgerRow[] => {
    const chosen = voucher.rows
      .map((row) => ({ row, objects: objectsOf(row) }))
      .filter(({ row, objects }) => isSelected({ account: row.account, objects }))
    if (chosen.length === 0) return []
    const fiscalYear = fiscalYearOf(voucher.bookedOn, file)
    const series = voucher.series.slice(0, 20)
    const number = voucher.number.slice(0, 40) || null
    const name = names.ofVoucher({
      fiscalYear,
      series,
      number,
      bookedOn: voucher.bookedOn,
      content: () =>
        JSON.stringify([voucher.text, voucher.rows.map((row) => [row.account, row.amountOre, row.text])]),
    })
    return chosen.map(({ row, objects }) => ({
      line: row.line,
      identity: `${name}|${row.row}`,
      fiscalYear,
      series,
      number,
      row: row.row,
      bookedOn: row.bookedOn,
      paidOn: null,
      deliveredOn: null,
      invoiceOn: null,
      account: row.account.slice(0, 20),
      accountName: file.accounts.get(row.account)?.slice(0, 200) || null,
      text: textOf(voucher, row),
      supplierName: supplierOf(row, file),
      supplierOrgNumber: null,
      invoiceNumber: null,
      corrects: [],
      objects,
      amountOre: row.amountOre,
      vatOre: 0,
      reasons: [],
    }))
  }
}

function objectsOf(row: SieRow): readonly string[] {
  return row.objects.map(({ dimension, code }) => `${dimension} ${code}`)
}

function textOf(voucher: SieVoucher, row: SieRow): string {
  const { text } = row
  if (text === '' || text === voucher.text) return voucher.text.slice(0, 500)
  return (voucher.text === '' ? text : `${voucher.text} – ${text}`).slice(0, 500)
}

/** Dimension 9 is reserved for suppliers. */
function supplierOf(row: SieRow, file: SieFile): string | null {
  const supplier = row.objects.find(({ dimension }) => dimension === 9)
  return (supplier && file.objects.get(`9 ${supplier.code}`)?.slice(0, 200)) || null
}

/** The year in which the fiscal year begins that the day is of, by the file's `#RAR`; else the calendar year. */
function fiscalYearOf(bookedOn: string, file: SieFile): number {
  const year = file.years.find(({ fromOn, toOn }) => fromOn <= bookedOn && bookedOn <= toOn)
  return Number((year?.fromOn ?? bookedOn).slice(0, 4))
}
