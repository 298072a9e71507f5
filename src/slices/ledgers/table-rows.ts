import { checkOrgNumber } from '../../kit/org-number.ts'
import { rowNames } from './identity.ts'
import type { ColumnKind, ColumnMapping, TableLine } from './table-types.ts'
import { cellAmountOre, cellDay, cellText } from './table-values.ts'
import type { LedgerRow, RowReason, Selection } from './types.ts'

/**
 * Turns the lines of a table into rows by what its columns are. Lines without an amount are passed over (headings in
 * between); a line whose amount or day cannot be read becomes a strange row rather than none.
 */
export function tableRows(columns: ColumnMapping, selection: Selection) {
  const names = rowNames()
  return ({ line, cells }: TableLine): LedgerRow | null => {
    const at = (kind: ColumnKind) => (columns[kind] === undefined ? undefined : cells[columns[kind]])
    const said = (kind: ColumnKind, longest: number) => cellText(at(kind))?.slice(0, longest) ?? null
    const reasons: RowReason[] = []
    const amountOre = amountOf(at)
    if (amountOre === null) return null
    if (Number.isNaN(amountOre)) reasons.push('amount_wrong')
    const currency = said('currency', 10)?.toUpperCase()
    if (currency && currency !== 'SEK' && currency !== 'KR') reasons.push('currency_other')
    const paidOn = cellDay(at('paidOn'))
    const bookedOn = columns.bookedOn === undefined ? paidOn : cellDay(at('bookedOn'))
    const number = said('number', 40)
    const voucher = {
      fiscalYear: bookedOn === null ? null : Number(bookedOn.slice(0, 4)),
      series: said('series', 20) ?? '',
      number: bookedOn === null ? null : number,
      bookedOn,
    }
    const invoiceNumber = said('invoiceNumber', 60)
    const content = () => JSON.stringify(cells.map(cellText))
    const account = said('account', 20)
    // Lines of one voucher stand apart in a table: they are numbered as they come.
    const name = names.ofVoucher({ ...voucher, content: () => JSON.stringify([number, content()]) })
    const [plain = name, nth = '1'] = name.split('~')
    const code = said('projectCode', 40)
    return {
      line,
      identity: `${plain}|${nth}`,
      ...voucher,
      row: Number(nth),
      paidOn,
      deliveredOn: null,
      invoiceOn: null,
      account,
      accountName: said('accountName', 200),
      text: said('text', 500) ?? said('supplier', 200) ?? '',
      supplierName: said('supplier', 200),
      supplierOrgNumber: orgNumberOf(said('supplierOrgNumber', 40)),
      invoiceNumber,
      corrects: [],
      objects: code === null ? [] : [`${selection.dimension} ${code}`],
      amountOre: Number.isNaN(amountOre) ? 0 : amountOre,
      vatOre: cellAmountOre(at('vat')) ?? 0,
      reasons,
    }
  }
}

/** The amount, or debit less credit; null where there is none, NaN where it cannot be read. */
function amountOf(at: (kind: ColumnKind) => TableLine['cells'][number] | undefined): number | null {
  const read = (kind: ColumnKind) =>
    cellText(at(kind)) === null ? null : (cellAmountOre(at(kind)) ?? Number.NaN)
  const amount = read('amount')
  if (amount !== null) return amount
  const debit = read('debit')
  const credit = read('credit')
  if (debit === null && credit === null) return null
  return (debit ?? 0) - Math.abs(credit ?? 0)
}

function orgNumberOf(text: string | null): string | null {
  const check = checkOrgNumber(text ?? '')
  return check.valid && check.kind !== 'sole_trader' ? check.digits : null
}
