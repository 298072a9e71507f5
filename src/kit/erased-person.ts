import type { Language } from './language.ts'

/** What the records say in the place of an erased person's name, and what a reader is told. */
const erased: { readonly [L in Language]: string } = { sv: 'Raderad person', en: 'Erased person' }

/** A name, or several in a row, as they are read in a language: the words that stand for an erased person are translated. */
export const nameInWords = (name: string, language: Language): string =>
  name.replaceAll(erased.sv, erased[language])
