import type { Language } from '../../kit/language.ts'
import type { Figure } from '../figures/index.ts'
import type { Sentence, TemplateSection } from './types.ts'

/** Words for facts by name, in one language; an empty or missing one is not known. */
export type Facts = { readonly [name: string]: string | undefined }

const fact = /\[\[\s*([a-z0-9_]+)\s*\]\]/g
const figure = /\{\{\s*([a-z0-9_]+)\s*(?:\|[^{}]*)?\}\}/g

/**
 * The words that a section's draft begins with: its sentences, of those whose facts and figures are known. Facts become words; figures stay
 * placed by name and live. A sentence whose condition does not hold, or that names a fact or a figure there is not, is left out.
 *
 * @returns paragraphs parted by an empty line; empty text when there is nothing to say
 */
export function draftSection(
  section: Pick<TemplateSection, 'sentences'>,
  known: { readonly facts: Facts; readonly figures: readonly Figure[] },
  language: Language,
): string {
  const said = section.sentences.filter((sentence) => holds(sentence, known, language))
  return said
    .reduce((text, sentence) => {
      const words = wordsOf(sentence, language).replaceAll(fact, (_, name: string) => known.facts[name] ?? '')
      if (text === '') return capital(words, language)
      const apart = sentence.newParagraph ? '\n\n' : words.startsWith('- ') ? '\n' : ' '
      return `${text}${apart}${capital(words, language)}`
    }, '')
    .trim()
}

const wordsOf = ({ bodySv, bodyEn }: Sentence, language: Language) => (language === 'sv' ? bodySv : bodyEn)

function holds(
  sentence: Sentence,
  { facts, figures }: { readonly facts: Facts; readonly figures: readonly Figure[] },
  language: Language,
): boolean {
  const body = wordsOf(sentence, language)
  if (body === '') return false
  const tells = (key: string) => {
    const found = figures.find((one) => one.key === key)
    // Too few to tell still reads well in a sentence; a count that this period does not offer does not.
    return found !== undefined && (found.value !== null || found.withheld === 'too_few')
  }
  const named = [...body.matchAll(figure)].every(([, key]) => tells(key ?? ''))
  const told = [...body.matchAll(fact)].every(([, name]) => Boolean(facts[name ?? '']))
  return named && told && conditionHolds(sentence, facts, figures)
}

function conditionHolds({ onlyIf, onlyAbove }: Sentence, facts: Facts, figures: readonly Figure[]): boolean {
  if (onlyIf === null) return true
  const counted = figures.find(({ key }) => key === onlyIf)
  if (!counted) return Boolean(facts[onlyIf])
  return counted.value === null ? counted.withheld === 'too_few' : counted.value > onlyAbove
}

const capital = (words: string, language: Language) =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
