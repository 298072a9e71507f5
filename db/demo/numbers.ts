import { luhnDigit } from '../../src/kit/org-number.ts'
import type { LegalForm } from './plan.ts'

// High in each series, above what we know to have been given out (not looked up in any register), so that a real company is
// unlikely to bear one. The check digit is right.
const series: Readonly<Record<LegalForm, string>> = {
  limited_company: '55990',
  trading_partnership: '96995',
  economic_association: '76995',
  non_profit_association: '80295',
  sole_trader: '',
}

/** Numbers for invented legal persons, counted upwards within each series. */
export function orgNumbers(): (form: LegalForm) => string {
  const given = new Map<LegalForm, number>()
  return (form) => {
    const count = (given.get(form) ?? 0) + 1
    given.set(form, count)
    const nine = series[form] + String(count * 7).padStart(4, '0')
    return nine + luhnDigit(nine)
  }
}

/**
 * Personal numbers for invented sole traders. Birth numbers 238 (women) and 239 (men) are those that the Tax Agency
 * keeps for testing and gives to nobody.
 */
export function personalNumbers(): (birthYear: number, gender: 'woman' | 'man') => string {
  const given = new Set<string>()
  return (birthYear, gender) => {
    for (let count = 0; count < 300; count++) {
      const month = String((count % 12) + 1).padStart(2, '0')
      const dayOfMonth = String(Math.floor(count / 12) + 3).padStart(2, '0')
      const nine = `${String(birthYear % 100).padStart(2, '0')}${month}${dayOfMonth}${gender === 'woman' ? '238' : '239'}`
      if (given.has(nine)) continue
      given.add(nine)
      return nine + luhnDigit(nine)
    }
    throw new Error(`no test number left for ${birthYear}`)
  }
}
