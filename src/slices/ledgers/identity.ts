import { createHash } from 'node:crypto'

/**
 * Names the rows of vouchers so that the same row has the same name in whatever file it comes: by fiscal year, series,
 * number, day and place. Programs that number nothing, or the same number over and over, are told apart by the day and
 * by what the voucher says.
 */
export function rowNames() {
  const seen = new Map<string, number>()
  /** The first comer keeps the plain name. */
  const nth = (name: string) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}~${count}`
  }
  return {
    ofVoucher: (voucher: {
      readonly fiscalYear: number | null
      readonly series: string
      readonly number: string | null
      readonly bookedOn: string | null
      /** All that the voucher says, for those without a number. */
      readonly content: () => string
    }): string => {
      const { fiscalYear, series, number, bookedOn } = voucher
      const plain = number === null ? `#${shortDigest(voucher.content())}` : number
      return nth(`${fiscalYear ?? ''}|${series}|${plain}|${bookedOn ?? ''}`)
    },
    nth,
  }
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}
