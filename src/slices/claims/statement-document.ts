import { day, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { Ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import type { Block, Document, Run } from '../../platform/documents/index.ts'
import { cellsOf, type Statement, statementColumns } from './statement.ts'
import { type StatementWords, statementText } from './statement-text.ts'
import type { Period } from './types.ts'

/** What a statement is of, besides its rows. */
export type StatementHead = Period & {
  readonly projectName: string
  readonly programmePeriod: string
  readonly caseId: string | null
  readonly beneficiary: string | null
  readonly partner: string
  /** Of which claim; null when it is not claimed yet. */
  readonly claim: string | null
  readonly isFixed: boolean
  readonly facts: readonly (readonly [name: string, value: string])[]
}

/** Kronor with the öre and without the unit, for columns. */
export const bareKronor = (amount: Ore, language: Language) =>
  formatNumber(amount / 100, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const plain = (text: string): Run[] => [{ text }]

/** A partner's statement of a period as a document that can be typeset, with the emblem of the programme period. */
export function composeStatement(
  head: StatementHead,
  statement: Statement,
  language: Language,
  now: Date,
): Document {
  const t = statementText(language)
  const period = formatPeriod(day(head.fromOn), day(head.toOn), language)
  const rows: (readonly [string, string | null])[] = [
    [t.project, head.projectName],
    [t.caseId, head.caseId],
    [t.beneficiary, head.beneficiary],
    [t.partner, head.partner],
    [t.period, period],
    [t.claim, head.claim ?? t.notClaimed],
    ...(head.isFixed ? [] : [[t.value, t.draftMark] as const]),
    ...head.facts,
  ]
  return {
    language,
    lying: true,
    title: `${t.title}, ${head.partner}`,
    subtitle: [head.projectName, head.claim, period].filter(Boolean).join(' · '),
    author: head.partner,
    createdAt: swedishMoment.format(now).replace(' ', 'T'),
    facts: {
      caption: t.facts,
      columns: [t.fact, t.value],
      rows: rows.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    },
    sections: [
      {
        heading: t.perType,
        blocks: [{ kind: 'paragraph', runs: plain(t.lead) }, sumsBlock(statement, t, language)],
      },
      ...statement.groups.map((group) => ({
        heading: group.typeName,
        blocks: [
          {
            kind: 'table' as const,
            caption: group.typeName,
            columns: statementColumns.map((name) => ({
              text: t[name],
              align: name === 'amount' ? ('end' as const) : ('start' as const),
              share: shares[name],
            })),
            rows: [
              ...group.rows.map((row) => [...cellsOf(row), bareKronor(row.amountOre, language)].map(plain)),
              [t.sum, group.typeName, '', '', '', '', '', bareKronor(group.sumOre, language)].map(plain),
            ],
          },
        ],
      })),
      ...(statement.incomes.length > 0 ? [incomeSection(statement, t, language)] : []),
    ],
    funding:
      head.programmePeriod === '2021-2027'
        ? { emblem: t.emblem, union: t.coFunded, fund: '' }
        : { emblem: t.emblem, union: t.union, fund: t.fund },
    footer: {
      text: [t.title, head.partner, head.claim, period].filter(Boolean).join(' · '),
      page: t.page,
      of: t.of,
    },
  }
}

const shares = {
  voucher: 2,
  voucherText: 5,
  booked: 2,
  paid: 2,
  account: 1.4,
  accountName: 3,
  supplier: 3.4,
  amount: 2,
} as const

function sumsBlock(statement: Statement, t: StatementWords, language: Language): Block {
  const money = (name: string, amount: Ore) => [plain(name), plain(bareKronor(amount, language))]
  return {
    kind: 'table',
    caption: t.perType,
    columns: [
      { text: t.costType, align: 'start' },
      { text: t.amountHead, align: 'end' },
    ],
    rows: [
      ...statement.groups.map(({ typeName, sumOre }) => money(typeName, sumOre)),
      money(t.totalCosts, statement.costsOre),
      money(t.totalIncome, statement.incomeOre),
      money(t.eligible, statement.eligibleOre),
    ],
  }
}

function incomeSection(
  statement: Statement,
  t: StatementWords,
  language: Language,
): Document['sections'][number] {
  return {
    heading: t.income,
    blocks: [
      { kind: 'paragraph', runs: plain(t.incomeNote) },
      {
        kind: 'table',
        caption: t.income,
        columns: [
          { text: t.receivedOn, align: 'start' },
          { text: t.kind, align: 'start' },
          { text: t.payer, align: 'start', share: 3 },
          { text: t.amount, align: 'end' },
        ],
        rows: statement.incomes.map(({ receivedOn, kind, payerName, amountOre }) =>
          [receivedOn, t[kind], payerName, bareKronor(amountOre, language)].map(plain),
        ),
      },
    ],
  }
}

const swedishMoment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})
