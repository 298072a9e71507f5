import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import {
  address,
  type CountedProject,
  type Figure,
  figureInWords,
  figureText,
  focusAreas,
  type Question,
  reasonText,
} from '../figures/index.ts'
import type { Block, FinalReportDocument, Run } from './document.ts'
import { blocksOf } from './narrative.ts'
import type { JointIntervention, ProjectFacts, Section } from './queries.ts'
import { type ReportWords, text } from './text.ts'
import { headings, type ReportHeading } from './types.ts'

/** What a final report is made of: all read in one transaction, so that it is one moment's truth. */
export type ReportParts = {
  readonly question: Question
  readonly project: CountedProject
  readonly facts: ProjectFacts
  readonly figures: readonly Figure[]
  readonly sections: readonly Section[]
  readonly interventions: readonly JointIntervention[]
  readonly focusAreaNames: readonly { readonly key: string; readonly name: string }[]
  readonly language: Language
  readonly now: Date
}

const plain = (words: string): Run[] => [{ text: words }]
const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Puts a final report together: people's words under each heading, with what the records say beneath them. Nothing in it is typed. */
export function composeDocument(parts: ReportParts): FinalReportDocument {
  const { question, project, facts, language, now } = parts
  const t = text(language)
  const place =
    project.municipalities.find((m) => m.code === question.municipalityCode)?.name ?? t.wholeProject
  const period = `${formatDay(day(question.fromOn), language)} – ${formatDay(day(question.toOn), language)}`
  const counted = swedishTime.format(now)
  const rows = [
    [t.projectName, facts.fullName],
    [t.caseId, facts.caseId],
    [t.beneficiary, facts.beneficiary],
    [t.orgNumber, facts.orgNumber && checkOrgNumber(facts.orgNumber).formatted],
    [t.programme, `${facts.programme} ${facts.programmePeriod}`],
    [t.municipality, place],
    [t.period, period],
    [t.countedAt, counted],
  ].flatMap(([name, value]) => (name && value ? [{ name, value }] : []))
  return {
    language,
    title: t.titleOf(`${facts.name}, ${place}`),
    subtitle: facts.fullName,
    author: facts.beneficiary ?? facts.name,
    createdAt: counted.replace(' ', 'T'),
    facts: { caption: t.factsCaption, columns: [t.fact, t.value], rows },
    sections: headings.map((heading) => ({ heading: t[heading], blocks: sectionBlocks(heading, parts, t) })),
    funding:
      facts.programmePeriod === '2014-2020'
        ? { emblem: t.emblem, union: t.union, fund: t.fund }
        : { emblem: t.emblem, union: t.coFunded, fund: '' },
    footer: {
      text: `${t.finalReport} · ${facts.name}, ${place} · ${t.countedAt.toLowerCase()} ${counted}`,
      page: t.page,
      of: t.of,
    },
  }
}

function sectionBlocks(heading: ReportHeading, parts: ReportParts, t: ReportWords): Block[] {
  const section = parts.sections.find((one) => one.heading === heading)
  const body = (parts.language === 'sv' ? section?.bodySv : section?.bodyEn) ?? ''
  const written = blocksOf(body, (key) => figureRun(key, parts))
  const added = recordBlocks[heading]?.(parts, t) ?? []
  return written.length + added.length > 0
    ? [...written, ...added]
    : [{ kind: 'paragraph', runs: plain(t.notWritten) }]
}

/** A figure's value as it stands in text, with the address of its evidence. */
function figureRun(key: string, { figures, language, question }: ReportParts): Run {
  const figure = figures.find((one) => one.key === key)
  if (!figure) return { text: `{{${key}}}` }
  return { figure: key, text: valueInWords(figure, language), href: address(`/uppfoljning/${key}`, question) }
}

function valueInWords(figure: Figure, language: Language): string {
  return figure.value === null
    ? figureText(language)[figure.withheld ?? 'too_few']
    : formatNumber(figure.value, language)
}

type RecordBlocks = (parts: ReportParts, t: ReportWords) => Block[]

/** What the records themselves add under a heading. */
const recordBlocks: { readonly [H in ReportHeading]?: RecordBlocks } = {
  target_group: notCounted,
  cooperation: ({ facts }, t) =>
    facts.partners.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            runs: plain(`${t.partners}: ${facts.partners.map((p) => p.name).join(', ')}.`),
          },
        ],
  activities: jointInterventions,
  results: (parts, t) => [...figuresTable(parts, t), ...askedForBars(parts, t)],
  economy: financiers,
}

function notCounted({ figures, language }: ReportParts, t: ReportWords): Block[] {
  const rows =
    figures.find((f) => f.key === 'companies_not_counted')?.evidence.filter((row) => row.included) ?? []
  if (rows.length === 0) return []
  const words = reasonText(language)
  return [
    {
      kind: 'table',
      caption: t.notCountedTable,
      columns: [
        { text: t.company, align: 'start' },
        { text: t.reason, align: 'start', share: 2 },
      ],
      rows: rows.map((row) => [plain(row.label), plain(row.reason ? words[row.reason] : '')]),
    },
  ]
}

function jointInterventions({ interventions, language }: ReportParts, t: ReportWords): Block[] {
  if (interventions.length === 0) return []
  return [
    {
      kind: 'table',
      caption: t.interventions,
      columns: [
        { text: t.intervention, align: 'start', share: 2 },
        { text: t.focusArea, align: 'start', share: 2 },
        { text: t.started_on, align: 'start' },
      ],
      rows: interventions.map((i) => [
        plain(i.title),
        plain(language === 'sv' ? i.focusSv : i.focusEn),
        plain(formatDay(day(i.startsOn), language, 'short')),
      ]),
    },
  ]
}

function figuresTable(parts: ReportParts, t: ReportWords): Block[] {
  const { figures, language } = parts
  const words = figureText(language)
  const shown = figures.filter((figure) => !figure.key.startsWith('asked_for_'))
  const table: Block = {
    kind: 'table',
    caption: t.figuresTable,
    columns: [
      { text: t.figure, align: 'start', share: 2 },
      { text: t.value, align: 'end' },
      { text: t.unit, align: 'start' },
      { text: t.meaning, align: 'start', share: 4 },
    ],
    rows: shown.map((figure) => [
      plain(figureInWords(figure.key, language).name),
      [figureRun(figure.key, parts)],
      plain(words[`unit${figure.unit}`]),
      plain(figureInWords(figure.key, language).definition),
    ]),
  }
  const withheld = shown.some((figure) => figure.withheld === 'too_few')
  return withheld ? [table, { kind: 'paragraph', runs: plain(t.smallCounts) }] : [table]
}

function askedForBars({ figures, focusAreaNames, language }: ReportParts, t: ReportWords): Block[] {
  const bars = focusAreas
    .map((code) => {
      const amount = figures.find((figure) => figure.key === `asked_for_${code}`)?.value ?? 0
      const name = focusAreaNames.find((area) => area.key === code)?.name ?? code
      return { name, amount, text: formatNumber(amount, language) }
    })
    .sort((a, b) => b.amount - a.amount)
  return bars.every((bar) => bar.amount === 0)
    ? []
    : [{ kind: 'bars', caption: t.askedFor, columns: [t.focusArea, t.companies], bars }]
}

function financiers({ facts, language }: ReportParts, t: ReportWords): Block[] {
  if (facts.financiers.length === 0) return []
  return [
    {
      kind: 'table',
      caption: t.financiers,
      columns: [
        { text: t.financier, align: 'start', share: 3 },
        { text: t.share, align: 'end' },
      ],
      rows: facts.financiers.map((f) => [
        plain([f.nameOfFund, f.organisation ?? f.municipality].filter(Boolean).join(', ')),
        plain(f.shareBp === null ? '–' : formatShare(f.shareBp / 10_000, language)),
      ]),
    },
  ]
}
