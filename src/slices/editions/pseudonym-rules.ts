import type { Named, NameTable } from './types.ts'

export type Bearer = { readonly ofTable: NameTable; readonly recordId: number; readonly name: string }

const letters: { readonly [T in NameTable]: string } = {
  company: 'E',
  supplier: 'L',
  staff: 'M',
  person: 'P',
}

export const asToken = (pseudonym: string): string => `[${pseudonym}]`

/**
 * Replaces the names of natural persons wherever they stand in what is to be frozen, so that nothing under the digest has to be erased later: sole
 * traders `[E1]`, suppliers that are sole traders `[L1]`, people who work here `[M1]`, people of the companies `[P1]`. Names are found as whole words, the longest first, in the
 * genitive too, however they are spaced, and names of several words in capitals or small letters.
 *
 * @param bearers those whose names may stand in the content; one that does not is given no pseudonym
 * @param untouched names of companies that are no persons, which stay whole though a person's name is part of them
 */
export function pseudonymise<T>(
  content: T,
  bearers: readonly Bearer[],
  untouched: readonly string[] = [],
): { readonly content: T; readonly names: readonly Named[] } {
  const words = alike(textsOf(content))
  const found = distinct(bearers)
    .filter(({ name }) => words.includes(alike(name)))
    .sort((a, b) => b.name.length - a.name.length || a.recordId - b.recordId)
  const counted: { [Table in NameTable]?: number } = {}
  const names = found
    .toSorted((a, b) => a.ofTable.localeCompare(b.ofTable) || a.recordId - b.recordId)
    .map((bearer): Named => {
      const nth = (counted[bearer.ofTable] ?? 0) + 1
      counted[bearer.ofTable] = nth
      return { ...bearer, pseudonym: `${letters[bearer.ofTable]}${nth}` }
    })
  if (names.length === 0) return { content, names }
  const tokens = new Map(names.map(({ name, pseudonym }) => [name, asToken(pseudonym)]))
  const spelt = new Map(names.map(({ name }) => [alike(name), name]))
  const tokenOf = (match: string): string => {
    const name = spelt.get(alike(match)) ?? ''
    // One word in small letters may be any word.
    return tokens.get(match) ?? (hasSeveralWords(name) ? tokens.get(name) : undefined) ?? match
  }
  const whole = untouched.filter(
    (label) => !tokens.has(label) && found.some(({ name }) => alike(label).includes(alike(name))),
  )
  const sought = [...found.map(({ name }) => name), ...whole].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${sought.map(patternOf).join('|')})(?=(?::?s)?(?![\\p{L}\\p{N}]))`,
    'giu',
  )
  const replaced = mapTexts(content, (text) => text.replace(pattern, tokenOf)) as T
  const used = textsOf(replaced)
  return { content: replaced, names: names.filter(({ pseudonym }) => used.includes(asToken(pseudonym))) }
}

const hasSeveralWords = (name: string): boolean => /\S\s+\S/.test(name)

/** Two spellings that differ in spaces and capitals alone are one. */
const alike = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

const patternOf = (name: string): string => escaped(name).replace(/\s+/g, '\\s+')

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Of two with the same name, the same pseudonym stands for both: the text does not tell them apart either. */
function distinct(bearers: readonly Bearer[]): Bearer[] {
  const byName = new Map<string, Bearer>()
  for (const bearer of bearers)
    if (bearer.name.trim().length > 2 && !byName.has(bearer.name)) byName.set(bearer.name, bearer)
  return [...byName.values()]
}

function textsOf(content: unknown): string {
  const texts: string[] = []
  mapTexts(content, (text) => {
    texts.push(text)
    return text
  })
  return texts.join('\n')
}

/** The same value with every text in it changed; keys stay. */
export function mapTexts(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change, key))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapTexts(one, change, name)]))
  return value
}
