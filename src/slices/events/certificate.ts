import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import { type Document, documentPdf } from '../../platform/documents/index.ts'
import { certificateText } from './certificate-text.ts'
import type { ProgrammePeriod } from './public-types.ts'
import { whenInWords } from './when.ts'

export type CertificateFacts = {
  readonly personName: string
  readonly companyName: string | null
  readonly title: string
  readonly leadMunicipality: string
  readonly projects: readonly string[]
  readonly programmePeriod: ProgrammePeriod | null
  /** Those that the person came to, in order. */
  readonly occasions: readonly {
    readonly startsAt: Date
    readonly endsAt: Date
    readonly place: string | null
  }[]
}

/**
 * A certificate of attendance as tagged PDF, with the emblem of the programme period.
 *
 * @source Regulation (EU) 1303/2013 annex XII 2.2.3 and Tillväxtverket's guide: documents for participants state the support; checked 2026-11-23
 */
export function certificatePdf(facts: CertificateFacts, language: Language, now: Date): Promise<Uint8Array> {
  return documentPdf(certificate(facts, language, now))
}

export function certificate(facts: CertificateFacts, language: Language, now: Date): Document {
  const t = certificateText(language)
  const { personName, companyName, title, projects, programmePeriod, occasions } = facts
  const minutes = occasions.reduce(
    (sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / 60_000,
    0,
  )
  const rows = [
    { name: t.participant, value: personName },
    { name: t.company, value: companyName ?? '' },
    { name: t.intervention, value: title },
    { name: t.arranger, value: t.arrangerIn(facts.leadMunicipality) },
    { name: t.project, value: projects.join(', ') },
    { name: t.hours, value: t.hoursAndMinutes(Math.floor(minutes / 60), Math.round(minutes % 60)) },
  ]
  const words = (text: string) => [{ text }]
  return {
    language,
    title: t.certificate,
    subtitle: title,
    author: t.arrangerIn(facts.leadMunicipality),
    createdAt: stockholmClock(now).replace(' ', 'T'),
    facts: { caption: t.facts, columns: [t.fact, t.value], rows: rows.filter(({ value }) => value !== '') },
    sections: [
      {
        heading: t.attended,
        blocks: [
          { kind: 'paragraph', runs: words(t.says(personName, title)) },
          {
            kind: 'table',
            caption: t.occasions,
            columns: [
              { text: t.when, align: 'start' },
              { text: t.where, align: 'start' },
            ],
            rows: occasions.map(({ startsAt, endsAt, place }) => [
              words(whenInWords(startsAt, endsAt, language)),
              words(place ?? t.online),
            ]),
          },
          ...(programmePeriod ? [{ kind: 'paragraph', runs: words(t.support) } as const] : []),
        ],
      },
    ],
    funding: programmePeriod && {
      emblem: t.emblem,
      union: programmePeriod === '2021-2027' ? t.coFunded : t.union,
      fund: programmePeriod === '2021-2027' ? '' : t.fund,
    },
    footer: { text: t.made(formatDay(dayOf(now), language)), page: t.page, of: t.of },
  }
}
