import { day, dayOf, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import type { CertificatePeriod } from './staff-certificate-rules.ts'
import { type CertificateWords, certificateText } from './staff-certificate-text.ts'
import { unconfirmedMonths } from './staff-months.ts'
import type { ConfirmedMonth, StaffShare } from './staff-types.ts'

/** What a certificate of a fixed share is made of. */
export type CertificateFacts = {
  readonly share: StaffShare
  readonly period: CertificatePeriod
  readonly caseId: string | null
  readonly beneficiary: string | null
  /** The post's confirmed months, also outside the period. */
  readonly months: readonly ConfirmedMonth[]
}

/**
 * The employer's document that sets out a fixed share, as a paper to print and sign: whose post, how much, which months have been confirmed by
 * whom, and places to sign; with the emblem of the programme period.
 *
 * @source Regulation (EU) 1303/2013 art. 68a(5) and Regulation (EU) 2021/1060 art. 55(5): the employer issues a document setting out the fixed percentage; checked 2026-11-29
 */
export function composeCertificate(facts: CertificateFacts, language: Language, now: Date): Document {
  const t = certificateText(language)
  const { share, period, caseId, beneficiary } = facts
  const time = formatPeriod(day(period.fromOn), day(period.toOn), language)
  const part = formatShare(share.shareBp / 10_000, language)
  const isLater = share.programmePeriod === '2021-2027'
  const rows: readonly (readonly [string, string | null])[] = [
    [t.holder, share.staffName],
    [t.post, share.post],
    [t.employer, share.accountName],
    [t.project, share.projectName],
    [t.caseId, caseId],
    [t.beneficiary, beneficiary],
    [t.share, part],
    [t.period, time],
  ]
  const months = monthsBlock(facts, t, language, dayOf(now))
  return {
    language,
    title: t.title,
    subtitle: `${share.staffName}, ${share.post}`,
    author: share.accountName,
    createdAt: stockholmClock(now).replace(' ', 'T'),
    facts: {
      caption: t.facts,
      columns: [t.fact, t.value],
      rows: rows.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    },
    // Signed on the first page, however many months follow.
    sections: [
      {
        heading: t.certified,
        blocks: [
          t.says(share.staffName, part, share.projectName, time),
          t.noTimesheets,
          isLater ? t.basis2021 : t.basis2014,
        ].map(paragraph),
      },
      { heading: t.signHolder, blocks: signature(t) },
      { heading: t.signEmployer, blocks: signature(t) },
      ...(months ? [{ heading: t.months, blocks: [months] }] : []),
    ],
    funding: isLater
      ? { emblem: t.emblem, union: t.coFunded, fund: '' }
      : { emblem: t.emblem, union: t.union, fund: t.fund },
    footer: {
      text: [t.title, share.staffName, t.made(formatDay(dayOf(now), language))].join(' · '),
      page: t.page,
      of: t.of,
    },
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

const signature = (t: CertificateWords): readonly Block[] =>
  [t.placeAndDay, t.signature, t.nameInPrint].map((name) => paragraph(`${name}: ${t.blank}`))

/** The months of the period that have passed, confirmed or not; null before the first is over. */
function monthsBlock(
  { share, period, months }: CertificateFacts,
  t: CertificateWords,
  language: Language,
  today: string,
): Block | null {
  const within = ({ monthOn }: { readonly monthOn: string }) =>
    monthOn >= period.fromOn && monthOn <= period.toOn
  const open = unconfirmedMonths(share, months, today).map((monthOn) => ({
    monthOn,
    part: '',
    by: t.notConfirmed,
  }))
  const confirmed = months.map(({ monthOn, shareBp, confirmedBy, confirmedAt }) => ({
    monthOn,
    part: formatShare((shareBp ?? 0) / 10_000, language),
    by: t.confirmedBy(confirmedBy ?? '–', formatDay(dayOf(confirmedAt), language, 'short')),
  }))
  const rows = [...open, ...confirmed].filter(within).toSorted((a, b) => (a.monthOn < b.monthOn ? -1 : 1))
  if (rows.length === 0) return null
  return {
    kind: 'table',
    caption: t.monthsCaption,
    columns: [
      { text: t.month, align: 'start' },
      { text: t.monthShare, align: 'end' },
      { text: t.confirmed, align: 'start', share: 2 },
    ],
    rows: rows.map(({ monthOn, part, by }) =>
      [formatDay(day(monthOn), language, 'month'), part, by].map((text) => [{ text }]),
    ),
  }
}
