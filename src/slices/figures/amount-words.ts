import type { Language } from '../../kit/language.ts'
import { eurCent, formatEurCent, formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import type { Unit } from './types.ts'

/** An amount of a figure as it is read: money with its sign and to the öre or cent where there are any, other amounts as numbers. */
export function amountInWords(amount: number, unit: Unit, language: Language): string {
  if (unit === 'kronor') return formatOre(ore(Math.round(amount * 100)), language)
  if (unit === 'euro') return formatEurCent(eurCent(Math.round(amount * 100)), language)
  return formatNumber(amount, language)
}
