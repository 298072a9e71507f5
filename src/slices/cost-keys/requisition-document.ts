import { type Day, day, dayOf, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore, ore } from '../../kit/money.ts'
import type { Document } from '../../platform/documents/index.ts'
import type { Requisition } from './requisition-queries.ts'
import { requisitionNumber } from './requisition-rules.ts'
import { type RequisitionWords, requisitionText } from './requisition-text.ts'

/** The requisition as a paper: from whom, to whom, how much, how it was worked out; emblem of its project's period. */
export function composeRequisition(one: Requisition, language: Language): Document {
  const t = requisitionText(language)
  const kr = (amount: Ore) => formatOre(amount, language, 'always')
  const title = t.requisition(requisitionNumber(one))
  const on = (value: string | null) => value && formatDay(day(value), language)
  const rows: readonly (readonly [string, string | null])[] = [
    [t.fromWhom, withNumber(one.fromName, one.fromOrgNumber)],
    [t.toWhom, withNumber(one.payerName, one.payerOrgNumber)],
    [t.project, one.projectName],
    [t.intervention, one.interventionTitle],
    [t.madeOn, on(dayOf(one.madeAt))],
    [t.amount, kr(one.amountOre)],
    [t.period, periodOf(one, language)],
    [t.due, on(one.dueOn)],
    [t.reference, one.reference],
    [t.whenPaying, requisitionNumber(one)],
  ]
  const earlier = ore(one.shareOre - one.bookedOre - one.amountOre)
  return {
    language,
    title,
    subtitle: one.amountOre < 0 ? t.back : one.interventionTitle,
    author: one.fromName,
    createdAt: `${dayOf(one.madeAt)}T12:00`,
    facts: {
      caption: t.facts,
      columns: [t.fact, t.value],
      rows: rows.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    },
    sections: [
      {
        heading: t.about,
        blocks: [one.reason, t.noVat].map((words) => ({ kind: 'paragraph', runs: [{ text: words }] })),
      },
      {
        heading: t.calculation,
        blocks: [
          {
            kind: 'table',
            caption: t.keyVersion(one.keyNumber),
            columns: [
              { text: t.fact, align: 'start', share: 3 },
              { text: t.amount, align: 'end' },
            ],
            rows: [
              [t.interventionCost, one.costOre] as const,
              [t.share, one.shareOre] as const,
              [t.ownBooked, one.bookedOre] as const,
              ...(earlier === 0 ? [] : [[t.earlier, earlier] as const]),
              [t.thisOne, one.amountOre] as const,
            ].map(([name, amount]) => [[{ text: name }], [{ text: kr(amount) }]]),
          },
        ],
      },
    ],
    funding: fundingOf(one, t),
    footer: { text: `${one.fromName} · ${title}`, page: t.page, of: t.of },
  }
}

const withNumber = (name: string, orgNumber: string | null) =>
  orgNumber ? `${name}, ${orgNumber.slice(0, 6)}-${orgNumber.slice(6)}` : name

function periodOf({ fromOn, toOn }: Requisition, language: Language): string | null {
  if (fromOn && toOn) return formatPeriod(day(fromOn), day(toOn), language)
  const one = fromOn ?? toOn
  return one && formatDay(one as Day, language)
}

function fundingOf({ programmePeriod }: Requisition, t: RequisitionWords): Document['funding'] {
  return programmePeriod === '2021-2027'
    ? { emblem: t.emblem, union: t.coFunded, fund: '' }
    : { emblem: t.emblem, union: t.union, fund: t.fund }
}
