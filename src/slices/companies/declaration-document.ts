import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import { declarationOfficeText } from './declaration-office-text.ts'
import type { Declaration } from './declaration-queries.ts'
import type { DeclaredRelation } from './declaration-types.ts'
import { shareInWords } from './ownership-names.ts'
import { ownershipText } from './ownership-text.ts'
import { type Company, shownNumber } from './queries.ts'
import { euroRateFor } from './rates.ts'

/** The model declaration as a paper: what was signed, amounts in kronor and in thousand euro with the rate. */
export function composeDeclaration(declaration: Declaration, company: Company, language: Language): Document {
  const t = declarationOfficeText(language)
  const { content, signerName, signerCapacity, signedPlace, signedOn } = declaration
  const rate = euroRateFor(content.year)
  const euro = (value: number | null) => value && amountInWords(value, rate.yearEndSekPerEur, language)
  const rows: readonly (readonly [string, string | null | 0])[] = [
    [t.company, company.name],
    [t.orgNumber, shownNumber(company)],
    [t.address, content.address],
    [t.directors, content.directors],
    [t.type, content.standalone ? t.typeStandalone : t.typeRelated],
    [t.period, content.isEstimate ? t.estimate(content.year) : String(content.year)],
    [t.awu, formatNumber(content.awu, language)],
    [t.turnover, euro(content.turnoverOre)],
    [t.balance, euro(content.balanceOre)],
    [t.categoryChanged, content.categoryChanged ? t.yes : t.no],
    [t.more, content.more],
  ]
  const tables = (['owners', 'owned'] as const).flatMap((side) =>
    content[side].length > 0
      ? [
          {
            heading: t[side],
            blocks: [relationTable(t[side], content[side], rate.yearEndSekPerEur, language)],
          },
        ]
      : [],
  )
  const signature = [
    t.certified,
    `${signerName}, ${signerCapacity}`,
    t.signedWhere(signedPlace, formatDay(signedOn as Day, language)),
    t.rate(rate.year, formatNumber(rate.yearEndSekPerEur, language, { maximumFractionDigits: 4 })),
    t.law,
  ]
  return {
    language,
    title: t.pdfTitle,
    subtitle: company.name,
    author: company.name,
    createdAt: stockholmClock(declaration.sentAt).replace(' ', 'T'),
    facts: {
      caption: t.facts,
      columns: [t.fact, t.value],
      rows: rows.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    },
    sections: [...tables, { heading: t.signature, blocks: signature.map(paragraph) }],
    funding: null,
    footer: { text: `${company.name} · ${t.pdfTitle}`, page: t.page, of: t.of },
  }
}

function amountInWords(value: number, sekPerEur: number, language: Language): string {
  const euro = formatNumber(value / 100 / sekPerEur / 1000, language, { maximumFractionDigits: 1 })
  return declarationOfficeText(language).inEuro(formatOre(ore(value), language), euro)
}

function relationTable(
  caption: string,
  relations: readonly DeclaredRelation[],
  sekPerEur: number,
  language: Language,
): Block {
  const t = declarationOfficeText(language)
  const kinds = ownershipText(language)
  const amount = (value: number | null) =>
    value === null ? t.notSaid : amountInWords(value, sekPerEur, language)
  const column = (text: string, align: 'start' | 'end', share: number) => ({ text, align, share })
  return {
    kind: 'table',
    caption,
    columns: [
      column(t.name, 'start', 3),
      column(t.kind, 'start', 2),
      column(t.capital, 'end', 1),
      column(t.votes, 'end', 1),
      column(t.awu, 'end', 1),
      column(t.turnover, 'end', 2),
      column(t.balance, 'end', 2),
    ],
    rows: relations.map((one) =>
      [
        [one.name, one.orgNumber && formatOrgNumber(one.orgNumber, 'full')].filter(Boolean).join(', '),
        kinds[one.kind],
        shareInWords(one.capitalBp, language),
        shareInWords(one.votesBp, language),
        one.awu === null ? t.notSaid : formatNumber(one.awu, language),
        amount(one.turnoverOre),
        amount(one.balanceOre),
      ].map((text) => [{ text }]),
    ),
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
