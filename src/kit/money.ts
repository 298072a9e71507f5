import { toExact } from './decimal.ts'
import type { Language } from './language.ts'
import { formatNumber, plainDecimal } from './number.ts'

/** Swedish money in whole öre. */
export type Ore = number & { readonly __brand: 'Ore' }
/** Euro in whole cent. */
export type EurCent = number & { readonly __brand: 'EurCent' }

/** Whole öre from a number that must already be whole and safe; throws otherwise. */
export function ore(amount: number): Ore {
  return whole(amount) as Ore
}

export function eurCent(amount: number): EurCent {
  return whole(amount) as EurCent
}

/** Reads kronor as typed (`1 234,50`, `1,234.50`, `1234 kr`); null when it is not an amount in whole öre. */
export function parseKronor(text: string): Ore | null {
  const plain = plainDecimal(text.replace(/\s*(kr|sek)\.?\s*$/i, ''), 2)
  return plain === null ? null : (toHundredths(plain) as Ore | null)
}

/** Reads euro as typed (`1 234,50`, `€1,234.50`); null when it is not an amount in whole cent. */
export function parseEuro(text: string): EurCent | null {
  const plain = plainDecimal(text.replace(/^\s*€|\s*(€|eur|euro)\s*$/gi, ''), 2)
  return plain === null ? null : (toHundredths(plain) as EurCent | null)
}

/** `1 234,50 kr`; without decimals when the amount is whole kronor, unless `decimals` asks for them. */
export function formatOre(amount: Ore, language: Language, decimals: 'needed' | 'always' = 'needed'): string {
  return formatNumber(amount / 100, language, {
    style: 'currency',
    currency: 'SEK',
    ...digits(amount, decimals),
  })
}

/** `1 234,50 €` in Swedish, `€1,234.50` in English. */
export function formatEurCent(
  amount: EurCent,
  language: Language,
  decimals: 'needed' | 'always' = 'needed',
): string {
  return formatNumber(amount / 100, language, {
    style: 'currency',
    currency: 'EUR',
    ...digits(amount, decimals),
  })
}

/** As it is typed into a field and read back by `parseKronor`: `12500,50`, or `12500` when it is whole kronor. */
export function typedKronor(amountOre: number): string {
  return (amountOre / 100).toFixed(2).replace('.', ',').replace(/,00$/, '')
}

/**
 * Splits an amount by weights so that the parts always add up to it. Each part is first rounded towards zero;
 * the öre left over go one each to the largest remainders, and on a tie to the one written first.
 * Throws when there is no weight above zero, or a weight is negative or not finite.
 */
export function splitOre(amount: Ore, weights: readonly number[]): Ore[] {
  const shares = wholeWeights(weights)
  const total = shares.reduce((sum, share) => sum + share, 0n)
  if (total === 0n) throw new Error('splitOre needs at least one weight above zero')
  const sign = amount < 0 ? -1n : 1n
  const size = BigInt(amount) * sign
  const parts = shares.map((share) => (size * share) / total)
  const left = Number(size - parts.reduce((sum, part) => sum + part, 0n))
  const byRemainder = shares
    .map((share, place) => ({ place, remainder: (size * share) % total }))
    .toSorted((a, b) =>
      a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1,
    )
  for (const { place } of byRemainder.slice(0, left)) parts[place] = (parts[place] ?? 0n) + 1n
  return parts.map((part) => Number(part * sign) as Ore)
}

// Decimal weights (33.5) are made whole together, so that the sums stay exact.
function wholeWeights(weights: readonly number[]): readonly bigint[] {
  for (const weight of weights) {
    if (!Number.isFinite(weight) || weight < 0) throw new Error(`not a weight: ${weight}`)
  }
  return toExact(weights).whole
}

function whole(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new Error(`not a whole amount: ${amount}`)
  return amount === 0 ? 0 : amount
}

function toHundredths(plain: string): number | null {
  const [kronor = '', fraction = ''] = plain.split('.')
  const amount = Number(kronor + fraction.padEnd(2, '0'))
  return Number.isSafeInteger(amount) ? amount + 0 : null
}

function digits(amount: number, decimals: 'needed' | 'always'): Intl.NumberFormatOptions {
  const count = decimals === 'always' || amount % 100 !== 0 ? 2 : 0
  return { minimumFractionDigits: count, maximumFractionDigits: count }
}
