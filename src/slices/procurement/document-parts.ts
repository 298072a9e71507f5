import { type Day, day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore } from '../../kit/money.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import type { Block, Document, Run } from '../../platform/documents/index.ts'
import { type DocumentWords, documentText } from './document-text.ts'
import type { Named, PurchaseFacts } from './document-types.ts'

export const plain = (words: string): Run[] => [{ text: words }]
export const paragraph = (words: string): Block => ({ kind: 'paragraph', runs: plain(words) })

/** What people wrote, one paragraph for each of theirs; the given sentence when they wrote nothing. */
export function written(words: string, otherwise: string): Block[] {
  const parts = words.split(/\n{2,}/).filter((part) => part.trim() !== '')
  return parts.length > 0 ? parts.map((part) => paragraph(part.trim())) : [paragraph(otherwise)]
}

type Column = Extract<Block, { kind: 'table' }>['columns'][number]

/** A table of plain cells; a column is its header, its alignment and its share of the width. */
export function table(
  caption: string,
  columns: readonly (readonly [text: string, align?: Column['align'], share?: number])[],
  rows: readonly (readonly string[])[],
): Block {
  return {
    kind: 'table',
    caption,
    columns: columns.map(([text, align = 'start', share]) => ({ text, align, ...(share && { share }) })),
    rows: rows.map((row) => row.map((cell) => plain(cell))),
  }
}

type Sheet = {
  readonly language: Language
  readonly now: Date
  readonly facts: PurchaseFacts
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly (readonly [name: string, value: string | null])[]
  readonly sections: Document['sections']
}

/** A document of a purchase: the emblem of its projects' period, its facts, its sections, its reference at the foot. */
export function documentOf({ language, now, facts, title, subtitle, rows, sections }: Sheet): Document {
  const t = documentText(language)
  const made = swedishMoment.format(now)
  return {
    language,
    title,
    subtitle,
    author: facts.buyer?.name ?? 'NiMR',
    createdAt: made.replace(' ', 'T'),
    facts: {
      caption: t.facts,
      columns: [t.fact, t.value],
      rows: rows.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    },
    sections,
    funding: fundingOf(facts, t),
    footer: {
      text: [facts.buyer?.name, facts.dnr, title].filter(Boolean).join(' · '),
      page: t.page,
      of: t.of,
    },
  }
}

/** The words of the newest programme period among the purchase's projects: the older emblem text may not be used in the newer. */
function fundingOf({ projects }: PurchaseFacts, t: DocumentWords): Document['funding'] {
  const periods = projects.map(({ programmePeriod }) => programmePeriod)
  if (periods.length === 0) return null
  return periods.includes('2021-2027')
    ? { emblem: t.emblem, union: t.coFunded, fund: '' }
    : { emblem: t.emblem, union: t.union, fund: t.fund }
}

/** The facts that every document of a purchase opens with. */
export function commonRows(facts: PurchaseFacts, language: Language) {
  const t = documentText(language)
  return [
    [t.dnr, facts.dnr],
    [t.buyer, facts.buyer && nameAndNumber(facts.buyer)],
    [t.callOff, facts.callOff.map(nameAndNumber).join('; ')],
    [t.intervention, facts.interventionTitle],
    [t.project, facts.projects.map(projectInWords).join('; ')],
  ] as const
}

const projectInWords = ({ name, fullName, caseId }: PurchaseFacts['projects'][number]) =>
  [fullName.includes(name) ? fullName : `${fullName} (${name})`, caseId].filter(Boolean).join(', ')

export const nameAndNumber = ({ name, orgNumber }: Named) => (orgNumber ? `${name}, ${orgNumber}` : name)

export const kronor = (amount: Ore | null, language: Language) =>
  amount === null ? null : documentText(language).exVat(formatOre(amount, language))

/** The same where the table's header says that it is without VAT. */
export const bareKronor = (amount: Ore | null, language: Language) =>
  amount === null ? null : formatOre(amount, language)

/** Hundredths of a point as points with two decimals. */
export const pointsInWords = (hundredths: number, language: Language) =>
  formatNumber(hundredths / 100, language, { minimumFractionDigits: 2 })

export const weightInWords = (weightBp: number, language: Language) =>
  formatShare(weightBp / 10_000, language, 2)

export const dayInWords = (on: string | null, language: Language) =>
  on === null ? null : formatDay(day(on), language)

/** `15 juni 2021 kl. 10.00`, in Swedish time. */
export function momentInWords(at: Date | null, language: Language): string | null {
  if (at === null) return null
  const [on = '', time = ''] = swedishMoment.format(at).split(' ')
  return language === 'sv'
    ? `${formatDay(on as Day, 'sv')} kl. ${time.replace(':', '.')}`
    : `${formatDay(on as Day, 'en')} at ${time}`
}
const swedishMoment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

export function periodInWords(from: string | null, to: string | null, language: Language): string | null {
  const t = documentText(language)
  if (from && to) return formatPeriod(day(from), day(to), language)
  if (from) return t.fromDay(formatDay(day(from), language))
  return to ? t.untilDay(formatDay(day(to), language)) : null
}

/** The criteria with their weights, and the whole model of choosing in words. */
export function criteriaBlocks(facts: PurchaseFacts, language: Language): Block[] {
  const t = documentText(language)
  if (facts.criteria.length === 0) return [paragraph(t.notGiven)]
  const has = (kind: 'price' | 'quality') => facts.criteria.some((one) => one.kind === kind)
  return [
    table(
      t.weights,
      [
        [t.criterion, 'start', 3],
        [t.judged, 'start', 4],
        [t.weight, 'end'],
        [t.most, 'end'],
      ],
      facts.criteria.map((one) => [
        one.name,
        one.description || '–',
        weightInWords(one.weightBp, language),
        t.points(pointsInWords(one.weightBp, language)),
      ]),
    ),
    ...(has('price') ? [paragraph(t[`formula_${facts.priceFormula}`])] : []),
    ...(has('quality') ? [paragraph(t.qualityRule)] : []),
    paragraph(t.sumRule),
  ]
}
