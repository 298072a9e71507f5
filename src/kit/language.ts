/** The languages a page can be drawn in. Swedish is the default and the language of the records. */
export type Language = 'sv' | 'en'

type Word = string | ((...args: never[]) => string)
type Entry = { readonly [L in Language]: Word }
type Catalogue = { readonly [key: string]: Entry }

/** What one language of a catalogue looks like: every key, a string or a function of the same parameters. */
export type Words<C extends Catalogue> = { readonly [K in keyof C]: C[K]['sv'] }

/** English must be of the same kind (text, or a function of the same parameters) as the Swedish beside it. */
type SameShape<C extends Catalogue> = {
  readonly [K in keyof C]: {
    readonly sv: C[K]['sv']
    readonly en: C[K]['sv'] extends (...args: infer P) => string ? (...args: P) => string : string
  }
}

/**
 * Defines a catalogue of words with Swedish and English side by side; a missing language or a wrong parameter
 * does not compile. Call the result with a language to get its words.
 */
export function defineText<const C extends Catalogue>(
  catalogue: C & SameShape<C>,
): (language: Language) => Words<C> {
  const pick = (language: Language) =>
    Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, entry[language]])) as Words<C>
  const words = { sv: pick('sv'), en: pick('en') }
  return (language) => words[language]
}
