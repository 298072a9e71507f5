import type { Language } from './language.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const
const made = new Map<string, Intl.NumberFormat>()

/** `1 234,5` in Swedish (no-break space, comma), `1,234.5` in English. Decimals are kept as given, at most two. */
export function formatNumber(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions = {},
): string {
  const key = language + JSON.stringify(options)
  let format = made.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2, ...options })
    made.set(key, format)
  }
  return format.format(value)
}

/** `80 %` in Swedish, `80%` in English; `share` is 0–1. */
export function formatShare(share: number, language: Language, decimals = 0): string {
  return formatNumber(share, language, { style: 'percent', maximumFractionDigits: decimals })
}

/**
 * Reads a number as people type it: spaces or points between thousands, comma or point before decimals.
 * A lone separator followed by exactly three digits is read as thousands only when `decimals` < 3.
 * Gives null when it is not one number with at most `decimals` decimals.
 */
export function parseNumber(text: string, decimals = 2): number | null {
  const plain = plainDecimal(text, decimals)
  if (plain === null) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** The same reading as text (`-1234.50`), so that money need not pass through a binary fraction. */
export function plainDecimal(text: string, decimals: number): string | null {
  const bare = text.replace(/[\s\u00a0\u202f\u2009']/g, '').replace(/^[−–]/, '-')
  const match = /^(-?)(\d[\d.,]*)$/.exec(bare)
  if (!match || bare.length > 30) return null
  const [, sign = '', body = ''] = match
  const tail = new RegExp(`^(.*\\d)[.,](\\d{1,${Math.max(decimals, 1)}})$`).exec(body)
  const whole = decimals > 0 && tail ? (tail[1] ?? '') : body
  const fraction = decimals > 0 && tail ? (tail[2] ?? '') : ''
  if (!/^(\d+|\d{1,3}(,\d{3})+|\d{1,3}(\.\d{3})+)$/.test(whole)) return null
  return `${sign}${whole.replace(/[.,]/g, '')}${fraction === '' ? '' : `.${fraction}`}`
}
