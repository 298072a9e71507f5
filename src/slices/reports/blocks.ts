import { day, formatDay } from '../../kit/day.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  amountInWords,
  type Figure,
  figureInWords,
  figureText,
  focusAreas,
  reasonText,
  type Unit,
} from '../figures/index.ts'
import { companyListBlocks, companyListRows } from './company-list.ts'
import type { Block } from './document.ts'
import { economy, jointCosts, purchases, together } from './money-blocks.ts'
import { figureRun, plain, type ReportParts } from './parts.ts'
import { horizontal, lessons, localities, milestones, takeAlong } from './record-blocks.ts'
import type { Said } from './said.ts'
import type { ReportWords } from './text.ts'
import { cooperation, individualSupport, workingMethod } from './working-blocks.ts'

type RecordBlocks = (parts: ReportParts, t: ReportWords, said: Said) => Block[]

/** What the records themselves can put under a heading, by the name that a template calls it. */
export const blocks = {
  not_counted: notCounted,
  working_method: workingMethod,
  cooperation,
  joint_interventions: jointInterventions,
  individual_support: individualSupport,
  figures_table: figuresTable,
  asked_for: askedForBars,
  milestones,
  localities,
  horizontal,
  lessons,
  take_along: takeAlong,
  economy,
  company_list: companyAnnex,
  joint_costs: jointCosts,
  purchases,
  key_figures: keyFigures,
  cost_summary: costSummary,
} as const satisfies Record<string, RecordBlocks>
export type BlockName = keyof typeof blocks

export const isBlock = (name: string): name is BlockName => Object.hasOwn(blocks, name)

const keys = [
  'companies_supported',
  'companies_sme',
  'companies_individual_support',
  'people_reached',
  'localities_villages',
  'jobs_kept',
] as const

/** The few figures that tell the most, large beside each other; those that this period does not offer are left out. */
function keyFigures(parts: ReportParts, t: ReportWords): Block[] {
  const tiles = keys.flatMap((key) => {
    const figure = parts.figures.find((one) => one.key === key)
    return figure && figure.value !== null && figure.value > 0
      ? [{ name: figureInWords(key, parts.language).name, value: figureRun(key, parts) }]
      : []
  })
  return tiles.length > 0 ? [{ kind: 'tiles', caption: t.keyFigures, tiles }] : []
}

/** What it cost in one sentence and one chart; nothing where no costs are booked. */
function costSummary(parts: ReportParts): Block[] {
  return together(parts)
}

function companyAnnex(parts: ReportParts): Block[] {
  const { figures, money, language } = parts
  return companyListBlocks(companyListRows(parts.companies, { figures, aid: money.aid, language }), parts)
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

/** Drawn as bars, or told where the way of working is. */
const toldElsewhere =
  /^(asked_for_|needs_|interventions_|task_force_|staff_|cost_|income_|claim_|payment_|joint_|aid_)/

/** The figures that the project reports: outcome beside target where one is set, then what each means. */
function figuresTable(parts: ReportParts, t: ReportWords): Block[] {
  const { language } = parts
  const shown = parts.used.flatMap((key) => {
    const figure = toldElsewhere.test(key) ? undefined : parts.figures.find((one) => one.key === key)
    return figure ?? []
  })
  const meanings: Block = {
    kind: 'table',
    caption: t.meanings,
    columns: [
      { text: t.figure, align: 'start', share: 2 },
      { text: t.meaning, align: 'start', share: 4 },
    ],
    rows: shown.map(({ key }) => [
      plain(figureInWords(key, language).name),
      plain(figureInWords(key, language).definition),
    ]),
  }
  const withheld = shown.some((figure) => figure.withheld === 'too_few')
  const note: Block[] = withheld ? [{ kind: 'paragraph', runs: plain(t.smallCounts) }] : []
  return [outcomes(shown, parts, t), ...note, meanings]
}

/** Where the days of the report have no targets of their own, the outcome stands alone. */
function outcomes(shown: readonly Figure[], parts: ReportParts, t: ReportWords): Block {
  const { language, targets } = parts
  const words = figureText(language)
  const aims = new Map(targets.isOfPeriod ? targets.here.map((one) => [one.figure, one.target]) : [])
  const hasAims = shown.some(({ key }) => aims.has(key))
  const beside = <Cell>(cell: Cell): Cell[] => (hasAims ? [cell] : [])
  const amount = (value: number | undefined, unit: Unit) =>
    value === undefined ? '–' : amountInWords(value, unit, language)
  return {
    kind: 'table',
    caption: t.figuresTable,
    columns: [
      { text: t.figure, align: 'start', share: 4 },
      ...beside({ text: t.target, align: 'end' } as const),
      { text: hasAims ? t.outcome : t.value, align: 'end' },
      ...beside({ text: t.deviation, align: 'end' } as const),
      { text: t.unit, align: 'start' },
    ],
    rows: shown.map((figure) => {
      const aim = aims.get(figure.key)
      const apart = aim === undefined || figure.value === null ? undefined : figure.value - aim
      return [
        plain(figureInWords(figure.key, language).name),
        ...beside(plain(amount(aim, figure.unit))),
        [figureRun(figure.key, parts)],
        ...beside(plain(apart === undefined ? '–' : signed(apart, amount(Math.abs(apart), figure.unit)))),
        plain(words[`unit${figure.unit}`]),
      ]
    }),
  }
}

const signed = (apart: number, words: string) => (apart === 0 ? words : `${apart > 0 ? '+' : '−'}${words}`)

/** By support asked for and got, and by the needs that companies have told of, met or not. */
function askedForBars(parts: ReportParts, t: ReportWords): Block[] {
  return [...barsOf('asked_for', t.askedFor, parts, t), ...barsOf('needs', t.needsTold, parts, t)]
}

function barsOf(
  figure: 'asked_for' | 'needs',
  caption: string,
  { figures, focusAreaNames, language }: ReportParts,
  t: ReportWords,
): Block[] {
  const bars = focusAreas
    .map((code) => {
      const amount = figures.find(({ key }) => key === `${figure}_${code}`)?.value ?? 0
      const name = focusAreaNames.find((area) => area.key === code)?.name ?? code
      return { name, amount, text: formatNumber(amount, language) }
    })
    .sort((a, b) => b.amount - a.amount)
  return bars.every((bar) => bar.amount === 0)
    ? []
    : [{ kind: 'bars', caption, columns: [t.focusArea, t.companies], bars }]
}
