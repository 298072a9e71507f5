import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { draftText } from './draft-text.ts'
import { highestInWords, numberWords } from './number-words.ts'

/** A low number in words, a high one in digits. */
export function counted(value: number, language: Language, gender: 'common' | 'neuter' = 'neuter'): string {
  const words = value <= highestInWords[language] ? numberWords(value, language, gender) : null
  return words ?? formatNumber(value, language)
}

const lists = {
  sv: new Intl.ListFormat('sv-SE', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}
/** Words in a row as running text has them: a, b and c. */
export const listed = (words: readonly string[], language: Language) => lists[language].format(words)

/** As in the middle of a sentence; a name in capitals, such as LTU, stays. */
export const lower = (words: string) =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

/** From one month to another as running text has it: a whole year is called by its number, and a year within which both stand is said once. */
export function periodInWords(fromOn: string, toOn: string, language: Language): string {
  const year = toOn.slice(0, 4)
  if (fromOn === `${year}-01-01` && toOn === `${year}-12-31`) return year
  const first = formatDay(day(fromOn), language, 'month')
  const last = formatDay(day(toOn), language, 'month')
  if (first === last) return first
  return draftText(language).fromTo(fromOn.startsWith(year) ? first.replace(/ \d{4}$/, '') : first, last)
}
