/** Numbers as people wrote them, as whole numbers of the same smallest part: the sums of these are exact. */
export type Exact = { readonly whole: readonly bigint[]; readonly partsPerOne: bigint }

/**
 * Takes numbers as the decimals they are written as (0.1 is a tenth, not the binary number nearest to it) and gives them in whole parts of
 * one common power of ten.
 */
export function toExact(numbers: readonly number[]): Exact {
  const written = numbers.map(digitsOf)
  const decimals = Math.max(0, ...written.map((one) => one.decimals))
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
