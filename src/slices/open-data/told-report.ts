import type { Language } from '../../kit/language.ts'
import type { Block, Run } from '../../platform/documents/index.ts'
import type { PublicContent } from '../editions/index.ts'
import { amountInWords, type Unit } from '../figures/index.ts'
import { blocksOf, type Placed } from '../reports/index.ts'
import { reportText } from './report-text.ts'

export type PublicSection = { readonly heading: string; readonly blocks: readonly Block[] }

/** Of what is counted, for the Swedish one: en kvinna, ett företag. */
const common: readonly Unit[] = ['people', 'localities', 'interventions', 'hours']

/**
 * A figure as everybody may read it in a text: its value when published statistics tell it, with a link to them; otherwise the words that it is not
 * shown, whether or not there is such a figure at all.
 */
export function toldFigure(
  key: string,
  figures: PublicContent['figures'],
  language: Language,
): Placed & { readonly href: string } {
  const told = figures.find((one) => one.key === key)
  if (!told)
    return {
      key,
      value: null,
      text: reportText(language).notShown,
      href: '/oppna-data/sma-tal',
      counts: true,
      gender: 'neuter',
    }
  const { value, unit, statisticsId } = told
  return {
    key,
    value,
    text: amountInWords(value, unit, language),
    href: `/oppna-data/statistik/${statisticsId}`,
    counts: unit !== 'kronor' && unit !== 'euro',
    gender: common.includes(unit) ? 'common' : 'neuter',
  }
}

/**
 * What people wrote under the headings of a report, in its order, as everybody reads it: nothing from the records but figures that are told already.
 * Headings without words in the language are left out, and links to pages of those who work here are words only.
 */
export function publicSections(
  { sections, headings, order, figures }: PublicContent,
  language: Language,
): readonly PublicSection[] {
  const nthOf = (key: string) => {
    const nth = order?.indexOf(headings?.[key]?.sv ?? '') ?? -1
    return nth < 0 ? Number.POSITIVE_INFINITY : nth
  }
  return sections
    .map((section, at) => ({ section, at, nth: nthOf(section.heading) }))
    .toSorted((a, b) => (a.nth === b.nth ? a.at - b.at : a.nth - b.nth))
    .flatMap(({ section }) => {
      const body = language === 'sv' ? section.bodySv : section.bodyEn
      const blocks = blocksOf(body, { language, find: (key) => toldFigure(key, figures, language) })
      if (blocks.length === 0) return []
      const heading = headings?.[section.heading]?.[language] ?? reportText(language).leftOver
      return [{ heading, blocks: blocks.map(withoutInnerLinks) }]
    })
}

const withoutInnerLinks = (block: Block): Block => {
  if (block.kind === 'paragraph') return { ...block, runs: block.runs.map(openRun) }
  if (block.kind === 'list') return { ...block, items: block.items.map((runs) => runs.map(openRun)) }
  return block
}

const openRun = (run: Run): Run =>
  'href' in run && run.href?.startsWith('/') && !run.href.startsWith('/oppna-data/')
    ? { text: run.text }
    : run

/** The numbers that people typed themselves, with the words around them, for whoever is about to publish them: figures placed in the text are not among them. */
export function typedNumbers(sections: readonly PublicSection[]): readonly string[] {
  const texts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.runs]
        : block.kind === 'list'
          ? block.items
          : block.kind === 'heading'
            ? [[{ text: block.text }]]
            : [],
    ),
  )
  return texts.flatMap((runs) =>
    runs.flatMap((run) =>
      'figure' in run
        ? []
        : [...run.text.matchAll(/(?:\S+\s+){0,3}\S*\d[\d\s]*\S*(?:\s+\S+){0,3}/g)].map(([words]) =>
            words.trim(),
          ),
    ),
  )
}
