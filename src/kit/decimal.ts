/** Numbers as people wrote them, as whole numbers of the same smallest part: the sums of these are exact. */
export type Exact = { readonly whole: readonly bigint[]; readonly partsPerOne: bigint }

/**
 * Takes numbers as the decimals they are written as (0.1 is a tenth, not the binary number nearest to it) and gives them in whole parts of
 * one common power of ten.
 */
export function toExact(numbers: readonly number[]): Exact {
  const written = numbers.map(digitsOf)
  const decimals = written.reduce((most, one) => Math.max(most, one.decimals), 0)
  return {
    whole: written.map((one) => one.digits * 10n ** BigInt(decimals - one.decimals)),
    partsPerOne: 10n ** BigInt(decimals),
  }
}

/** The number nearest to so many parts. */
export function fromExact(parts: bigint, partsPerOne: bigint): number {
  const decimals = String(partsPerOne).length - 1
  return Number(`${parts}e-${decimals}`)
}

function digitsOf(number: number): { digits: bigint; decimals: number } {
  const [mantissa = '', exponent = '0'] = String(number).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const decimals = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 }
}

/** A quotient as a whole number: halves away from zero, so that an amount and its reversal cancel out. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) throw new Error('divideRounded needs a divisor above zero')
  const size = dividend < 0n ? -dividend : dividend
  const rounded = (2n * size + divisor) / (2n * divisor)
  return dividend < 0n ? -rounded : rounded
}

/** A number as it is written, in whole hundredths; halves away from zero (1.005 gives 101). */
export function toWholeHundredths(number: number): number {
  const { whole, partsPerOne } = toExact([number])
  return Number(divideRounded((whole[0] ?? 0n) * 100n, partsPerOne))
}
