import { luhnDigit } from '../../src/kit/org-number.ts'

/** The n-th of a row of right organisation numbers of limited companies. */
export function orgNumber(n: number): string {
  const nine = `5590${String(n).padStart(5, '0')}`
  return nine + luhnDigit(nine)
}
