import type { SieLine } from './sie-fields.ts'
import type { Fault, SieObject, SieRefusal, SieRow, SieVoucher } from './sie-types.ts'
import { plainKronor, sieAmountOre, sieDay } from './sie-values.ts'

type Open = {
  readonly line: number
  readonly series: string
  readonly number: string
  readonly bookedOn: string
  readonly text: string
  inside: boolean
  places: number
  readonly rows: SieRow[]
}

/** Puts vouchers together from their lines: `#VER`, a brace of its own line, the rows, a brace of its own line. */
export function voucherReader() {
  let voucher: Open | null = null
  let added: SieRow | null = null
  // The braces of a label that is not known go with it.
  let passingOver = false

  const finish = (): SieVoucher | SieRefusal => {
    const done = voucher as Open
    voucher = null
    added = null
    const sum = done.rows.reduce((total, row) => total + row.amountOre, 0)
    const { inside: _, places: __, ...whole } = done
    if (sum === 0) return whole
    return {
      code: 'voucher_unbalanced',
      line: done.line,
      found: `${nameOf(done)}: ${plainKronor(sum)}`,
    }
  }

  return {
    /** A line that is no label: gives the voucher that it ends, a refusal, or null. */
    takeBrace(text: string, line: number): SieVoucher | SieRefusal | null {
      if (text === '{') {
        if (voucher === null || voucher.inside) passingOver = true
        else voucher.inside = true
        return null
      }
      if (text !== '}') return null
      if (passingOver) {
        passingOver = false
        return null
      }
      return voucher?.inside ? finish() : voucher ? unfinished(voucher, line) : null
    },

    /** `#VER`, `#TRANS`, `#RTRANS`, `#BTRANS`. */
    take(label: string, parts: SieLine, line: number): Fault | undefined {
      if (label === '#VER') {
        if (voucher) return unfinished(voucher, line)
        const [series = '', number = '', day = '', text = ''] = parts.fields.map((field) => field.trim())
        const bookedOn = sieDay(day)
        if (parts.fields.length < 3) return { code: 'voucher_incomplete', found: parts.all.join(' ') }
        if (!bookedOn) return { code: 'date_wrong', found: day }
        passingOver = false
        voucher = { line, series, number, bookedOn, text, inside: false, places: 0, rows: [] }
        return undefined
      }
      if (!voucher?.inside) return { code: 'row_outside_voucher', found: parts.all.join(' ') }
      const row = readRow(parts, line, voucher)
      if ('code' in row) return row
      // What was added is written twice: first as `#RTRANS`, then again as `#TRANS` for readers that know no better.
      if (label === '#TRANS' && added && isTwin(added, row)) {
        added = null
        return undefined
      }
      added = label === '#RTRANS' ? row : null
      voucher.places += 1
      // What was removed is still written, and counts for nothing.
      if (label !== '#BTRANS') voucher.rows.push(row)
      return undefined
    },

    /** A label that belongs to no voucher comes: refused when a voucher has begun and not ended. */
    startsOther(line: number): Fault | undefined {
      return voucher && !voucher.inside ? unfinished(voucher, line) : undefined
    },

    stillOpen: (): SieRefusal | null => (voucher ? unfinished(voucher, voucher.line) : null),
  }
}

function readRow(parts: SieLine, line: number, voucher: Open): SieRow | Fault {
  const [account = '', amount, day = '', text = ''] = parts.fields
  if (account.trim() === '' || amount === undefined || parts.objects === null)
    return { code: 'row_incomplete', found: parts.all.join(' ') }
  const amountOre = sieAmountOre(amount)
  if (amountOre === null) return { code: 'amount_wrong', found: amount }
  const bookedOn = day.trim() === '' ? voucher.bookedOn : sieDay(day.trim())
  if (!bookedOn) return { code: 'date_wrong', found: day }
  return {
    line,
    row: voucher.places + 1,
    account: account.trim(),
    objects: parts.objects,
    amountOre,
    bookedOn,
    text: text.trim(),
  }
}

/** The same account, objects and amount; the day need not be: programs give `#RTRANS` the day it was added. */
function isTwin(added: SieRow, row: SieRow): boolean {
  return (
    added.account === row.account &&
    added.amountOre === row.amountOre &&
    sameObjects(added.objects, row.objects)
  )
}

function sameObjects(a: readonly SieObject[], b: readonly SieObject[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => one.dimension === b[at]?.dimension && one.code === b[at]?.code)
  )
}

function unfinished(voucher: Open, line: number): SieRefusal {
  return { code: 'voucher_open', line, found: nameOf(voucher) }
}

function nameOf(voucher: { series: string; number: string; text: string }): string {
  return `${voucher.series} ${voucher.number} ${voucher.text}`.replace(/\s+/g, ' ').trim()
}
