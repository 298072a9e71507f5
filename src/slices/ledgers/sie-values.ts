import { parseDay } from '../../kit/day.ts'

/** Reads `20210331`; null when there was no such day. */
export function sieDay(text: string): string | null {
  return /^\d{8}$/.test(text) ? knownDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) : null
}

// A ledger says the same few hundred days over and over.
const days = new Map<string, string | null>()

function knownDay(text: string): string | null {
  const known = days.get(text)
  if (known !== undefined) return known
  if (days.size > 5000) days.clear()
  const day = parseDay(text)
  days.set(text, day)
  return day
}

/**
 * Reads an amount with a decimal point and at most two decimals, exact to the öre: the digits are put together as a
 * whole number and never pass through a fraction.
 */
export function sieAmountOre(text: string): number | null {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text)
  if (!match) return null
  const size = Number((match[2] ?? '') + (match[3] ?? '').padEnd(2, '0'))
  return match[1] && size !== 0 ? -size : size
}

/** Öre as a ledger writes it, `-12771.00`: for sentences about what was found. */
export function plainKronor(amountOre: number): string {
  const digits = String(Math.abs(amountOre)).padStart(3, '0')
  return `${amountOre < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
