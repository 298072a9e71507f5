import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import type { Document } from '../../platform/documents/index.ts'
import type { Grant } from './grant-queries.ts'
import type { NoticeFacts } from './notice-queries.ts'
import { noticeText } from './notice-text.ts'
import { regulationTitles } from './rates.ts'
import { euroOf, kronorOf, rateInWords, shortDay } from './words.ts'

/**
 * What a company is told in writing about aid that it has got: the amount in both currencies, that it is de minimis aid, the regulation by its
 * full title and reference, and to keep it.
 *
 * @source Regulation (EU) 2023/2831 art. 7(4); Regulation (EU) No 1407/2013 art. 6(1); checked 2026-11-29
 */
export function composeNotice(grant: Grant, facts: NoticeFacts, language: Language, now: Date): Document {
  const t = noticeText(language)
  const kronor = kronorOf(grant.amountOre, language)
  const euro = euroOf(grant.amountEurCent, language)
  const { title, journal } = regulationTitles[grant.regulation]
  const rows = [
    { name: t.company, value: grant.companyName },
    { name: t.orgNumber, value: facts.companyNumber ? formatOrgNumber(facts.companyNumber, 'full') : '' },
    { name: t.grantor, value: grant.grantorName },
    { name: t.amount, value: kronor },
    { name: t.inEuro, value: euro },
    { name: t.rate, value: rateInWords({ sekPerEur: grant.sekPerEur, month: grant.rateMonth }, language) },
    { name: t.grantedOn, value: shortDay(grant.grantedOn, language) },
    { name: t.purpose, value: grant.purpose },
    { name: t.decidedBy, value: `${grant.decidedByName}, ${grant.decidedByTitle}` },
    { name: t.dnr, value: grant.dnr ?? '' },
    { name: t.uid, value: grant.uid },
  ]
  return {
    language,
    title: t.title,
    subtitle: grant.companyName,
    author: grant.grantorName,
    createdAt: stockholmClock(now).replace(' ', 'T'),
    facts: { caption: t.facts, columns: [t.fact, t.value], rows: rows.filter(({ value }) => value !== '') },
    sections: [
      {
        heading: t.what,
        blocks: [
          ...(grant.correctionReason ? [t.corrects(grant.correctionReason)] : []),
          t.says(grant.grantorName, grant.companyName, kronor, euro),
          t.by(title[language], journal[language]),
          ...windowWords(grant, language),
          ...(grant.grantedOn >= '2026-01-01' ? [t.registered] : []),
          t.keep,
          ...(grant.rateSource === 'example' ? [t.example] : []),
        ].map((text) => ({ kind: 'paragraph', runs: [{ text }] }) as const),
      },
    ],
    funding: facts.programmePeriod && {
      emblem: t.emblem,
      union: facts.programmePeriod === '2021-2027' ? t.coFunded : t.union,
      fund: facts.programmePeriod === '2021-2027' ? '' : t.fund,
    },
    footer: { text: t.made(formatDay(dayOf(now), language)), page: t.page, of: t.of },
  }
}

function windowWords({ room }: Grant, language: Language): readonly string[] {
  const t = noticeText(language)
  const [own] = room.limits
  if (!own) return []
  const ceiling = euroOf(own.ceilingEurCent, language)
  return [
    own.window === 'rolling_three_years' ? t.rolling(ceiling) : t.fiscal(ceiling),
    t.window(shortDay(own.fromOn, language), shortDay(own.toOn, language)),
  ]
}

/** The sentences of the notice, for the letter's own text. */
export function noticeInPlainText(document: Document): string {
  const facts = document.facts.rows.map(({ name, value }) => `${name}: ${value}`)
  const sentences = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    ),
  )
  return [document.title, '', ...facts, '', ...sentences.flatMap((sentence) => [sentence, ''])]
    .join('\n')
    .trim()
}
