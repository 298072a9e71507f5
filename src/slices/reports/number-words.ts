import type { Language } from '../../kit/language.ts'

/** `common` is en (en kvinna, en by), `neuter` ett (ett företag, ett jobb). English makes no difference. */
export type Gender = 'common' | 'neuter'

const ones = {
  sv: 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
}
const tens = {
  sv: ', ,tjugo,trettio,fyrtio,femtio,sextio,sjuttio,åttio,nittio'.split(','),
  en: ', ,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(','),
}

/**
 * A whole number in words: `tolv`, `tjugotre`, `twenty-three`; null for what is not written so (decimals, below 0, a million and more).
 *
 * @param value whole number 0–999 999
 * @param gender of what is counted, for the Swedish one: en kvinna, ett företag
 * @source Språkrådet, Svenska skrivregler, 4th ed. 2017, on numbers; European Commission, English Style Guide, on numbers (from memory; to verify against the printed rules)
 */
export function numberWords(value: number, language: Language, gender: Gender = 'neuter'): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1_000_000) return null
  return language === 'sv' ? swedish(value, gender) : english(value)
}

function swedish(value: number, gender: Gender): string {
  const thousands = Math.floor(value / 1000)
  const rest = value % 1000
  if (thousands > 0)
    return `${thousands === 1 ? '' : swedish(thousands, 'neuter')}tusen${rest ? swedish(rest, gender) : ''}`
  if (rest >= 100) {
    const hundreds = Math.floor(rest / 100)
    return `${hundreds === 1 ? '' : ones.sv[hundreds]}hundra${rest % 100 ? swedish(rest % 100, gender) : ''}`
  }
  if (rest >= 20) return `${tens.sv[Math.floor(rest / 10)]}${rest % 10 ? swedish(rest % 10, gender) : ''}`
  return rest === 1 && gender === 'common' ? 'en' : (ones.sv[rest] ?? '')
}

function english(value: number): string {
  const thousands = Math.floor(value / 1000)
  const rest = value % 1000
  if (thousands > 0)
    return `${english(thousands)} thousand${rest ? `${rest < 100 ? ' and ' : ' '}${english(rest)}` : ''}`
  if (rest >= 100)
    return `${ones.en[Math.floor(rest / 100)]} hundred${rest % 100 ? ` and ${english(rest % 100)}` : ''}`
  if (rest >= 20) return `${tens.en[Math.floor(rest / 10)]}${rest % 10 ? `-${ones.en[rest % 10] ?? ''}` : ''}`
  return ones.en[rest] ?? ''
}

/** The highest number that running text has in words. */
export const highestInWords = { sv: 12, en: 9 } as const

/**
 * Whether a number stands in words in running text: a whole one, at most twelve in Swedish and nine in English, that counts something,
 * and with no number in digits beside it in the sentence, so that what is compared is written alike.
 *
 * @param value the number
 * @param counts false for money and other measures with a unit, which are always in digits
 * @param digitsBeside whether the sentence has another number that stands in digits (a year does not count)
 * @source Språkrådet, Svenska skrivregler, 4th ed. 2017: "tal till och med tolv skrivs med bokstäver i löpande text", digits at measures and where numbers
 *   are compared; European Commission, English Style Guide: one to nine in words, figures from 10, all in figures when mixed (from memory; to verify against the printed rules)
 */
export function standsInWords(
  value: number,
  language: Language,
  { counts, digitsBeside }: { readonly counts: boolean; readonly digitsBeside: boolean },
): boolean {
  return counts && !digitsBeside && Number.isInteger(value) && value >= 0 && value <= highestInWords[language]
}

/**
 * Whether words typed in a sentence hold a number in digits that others are compared with. Years, days and names such as R10 or Covid-19 do not count.
 *
 * @source Språkrådet, Svenska skrivregler, 4th ed. 2017 (from memory; to verify against the printed rules)
 */
export function hasDigits(words: string): boolean {
  const left = words
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, '')
    .replaceAll(/\b\d{1,2}\s+\p{L}+\s+(?:19|20)\d{2}\b/gu, '')
    .replaceAll(/\b(?:19|20)\d{2}(?:\s?[–-]\s?(?:(?:19|20)\d{2}|\d{2}))?\b/g, '')
    .replaceAll(/\p{L}+-?\d+/gu, '')
  return /\d/.test(left)
}
