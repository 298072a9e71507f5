import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'

export const kronorOf = (amountOre: number, language: Language): string => formatOre(ore(amountOre), language)

/** Always with öre, for columns whose sum a reader adds up. */
export const exactKronor = (amountOre: number, language: Language): string =>
  formatOre(ore(amountOre), language, 'always')

/** Whole kronor, for tables where öre would only take room. */
export const wholeKronor = (amountOre: number, language: Language): string =>
  formatOre(ore(Math.round(amountOre / 100) * 100), language)

/** The same without the unit, for wide tables whose caption names it. */
export const plainKronor = (amountOre: number, language: Language): string =>
  formatNumber(Math.round(amountOre / 100), language)

export const dayOrNothing = (on: string | null, language: Language): string | null =>
  on === null ? null : formatDay(day(on), language, 'short')

export const typeName = (
  type: { readonly costTypeSv: string; readonly costTypeEn: string },
  language: Language,
): string => (language === 'sv' ? type.costTypeSv : type.costTypeEn)

/** `A 112`, or nothing. */
export const voucherName = (cost: {
  readonly voucherSeries: string
  readonly voucherNumber: string | null
}): string | null => (cost.voucherNumber ? `${cost.voucherSeries} ${cost.voucherNumber}`.trim() : null)
