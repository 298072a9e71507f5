import { day, formatDay } from '../../kit/day.ts'
import { figureInWords } from '../figures/index.ts'
import { type Lesson, lessonKindWord, missingCriteria } from '../interventions/index.ts'
import type { Block, Run } from './document.ts'
import { figureRun, linked, plain, type ReportParts } from './parts.ts'
import { recordText } from './record-text.ts'
import type { Said } from './said.ts'
import type { ReportWords } from './text.ts'

const milestoneFigures = [
  'milestone_finance_applied',
  'milestone_finance_obtained',
  'milestone_finance_obtained_amount',
  'milestone_ownership_change',
  'milestone_new_market',
  'milestone_new_hire',
  'milestone_certificate',
] as const

const mostListed = 60

/** What changed in the companies: how many of each kind, and below them which companies and when. */
export function milestones(parts: ReportParts): Block[] {
  const { figures, language } = parts
  const r = recordText(language)
  const reached = milestoneFigures.flatMap((key) => {
    const figure = figures.find((one) => one.key === key)
    return figure?.value ? [{ key, figure, name: figureInWords(key, language).name }] : []
  })
  if (reached.length === 0) return []
  const counts: Block = {
    kind: 'table',
    caption: r.milestones,
    columns: [
      { text: r.milestone, align: 'start', share: 4 },
      { text: r.howMany, align: 'end' },
    ],
    rows: reached.map(({ key, name }) => [plain(name), [figureRun(key, parts)]]),
  }
  const rows = reached
    .filter(({ key }) => key !== 'milestone_finance_obtained_amount')
    .flatMap(({ figure, name }) =>
      figure.evidence.filter(({ included }) => included).map(({ label }) => ({ name, ...parted(label) })),
    )
  // A council reads how many; and a long list is read where the figures open their evidence.
  if (parts.template.kind === 'yearly_summary' || rows.length === 0 || rows.length > mostListed)
    return [counts]
  return [
    counts,
    {
      kind: 'table',
      caption: r.milestonesByCompany,
      columns: [
        { text: r.milestone, align: 'start', share: 3 },
        { text: r.company, align: 'start', share: 3 },
        { text: r.day, align: 'start', share: 2 },
      ],
      rows: rows.map(({ name, company, on }) => [
        plain(name),
        plain(company),
        plain(on && formatDay(day(on), language, 'short')),
      ]),
    },
  ]
}

/** A milestone's evidence is told as the company and the day: "Granträ AB, 2021-03-04". */
function parted(label: string): { readonly company: string; readonly on: string } {
  const found = /^(.*), (\d{4}-\d{2}-\d{2})$/.exec(label)
  return { company: found?.[1] ?? label, on: found?.[2] ?? '' }
}

/** Where the companies have their seats. */
export function localities(parts: ReportParts): Block[] {
  const r = recordText(parts.language)
  const rows = (['localities_town', 'localities_villages'] as const).flatMap((key) => {
    const figure = parts.figures.find((one) => one.key === key)
    const names = figure?.evidence.filter(({ included }) => included).map(({ label }) => label) ?? []
    return names.length > 0
      ? [[plain(figureInWords(key, parts.language).name), [figureRun(key, parts)], plain(names.join(', '))]]
      : []
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: r.localities,
      columns: [
        { text: r.localityKind, align: 'start', share: 2 },
        { text: r.howMany, align: 'end' },
        { text: r.names, align: 'start', share: 5 },
      ],
      rows,
    },
  ]
}

/** What became results, what worked and what did not; those that the writers have told in their own text already are left out. */
export const lessons = (parts: ReportParts, _: ReportWords, said: Said): Block[] =>
  lessonTable(['result', 'side_effect', 'worked', 'did_not_work'], parts, said)

/** What to take along into the work to come. */
export const takeAlong = (parts: ReportParts, _: ReportWords, said: Said): Block[] =>
  lessonTable(['take_along'], parts, said)

function lessonTable(kinds: readonly Lesson['kind'][], parts: ReportParts, said: Said): Block[] {
  const { language } = parts
  const r = recordText(language)
  const rows = kinds.flatMap((kind) => told(parts.lessons, [kind], parts, said))
  if (rows.length === 0) return []
  const several = kinds.length > 1
  return [
    {
      kind: 'table',
      caption: several ? r.lessons : r.takeAlong,
      columns: [
        { text: r.kind, align: 'start', share: 2 },
        { text: r.lesson, align: 'start', share: 6 },
        { text: r.about, align: 'start', share: 3 },
      ],
      rows: rows.map((lesson) => [
        plain(lessonKindWord(lesson.kind, language)),
        plain(wordsOf(lesson, parts)),
        about(lesson),
      ]),
    },
  ]
}

const criteria = ['equality', 'inclusion', 'environment'] as const

/** The notes of the three horizontal criteria, intervention by intervention, and how many interventions have all of them. */
export function horizontal(parts: ReportParts, _: ReportWords, said: Said): Block[] {
  const { lessons: all, interventions, language } = parts
  const r = recordText(language)
  const notes = criteria.flatMap((kind) => told(all, [kind], parts, said))
  const noted = interventions.filter(
    ({ id }) =>
      missingCriteria(all.filter(({ interventionId }) => interventionId === id).map(({ kind }) => kind))
        .length === 0,
  )
  // Where nobody notes the criteria at all, that nothing is noted tells nothing.
  if (!all.some(({ kind }) => criteria.some((one) => one === kind))) return []
  const blocks: Block[] = []
  if (notes.length > 0)
    blocks.push({
      kind: 'table',
      caption: r.horizontal,
      columns: [
        { text: r.criterion, align: 'start', share: 2 },
        { text: r.note, align: 'start', share: 6 },
        { text: r.about, align: 'start', share: 3 },
      ],
      rows: notes.map((lesson) => [
        plain(lessonKindWord(lesson.kind, language)),
        plain(wordsOf(lesson, parts)),
        about(lesson),
      ]),
    })
  // Which interventions lack a note is for those who work, on the page of the criteria; the reader of a report is told how many.
  return interventions.length === 0
    ? blocks
    : [...blocks, { kind: 'paragraph', runs: plain(r.horizontalNoted(noted.length, interventions.length)) }]
}

const wordsOf = ({ wordsSv, wordsEn }: Lesson, { language }: ReportParts) =>
  language === 'en' && wordsEn !== '' ? wordsEn : wordsSv

const told = (all: readonly Lesson[], kinds: readonly Lesson['kind'][], parts: ReportParts, said: Said) =>
  all.filter((lesson) => kinds.includes(lesson.kind) && !said.words.includes(wordsOf(lesson, parts)))

const about = ({ interventionId, interventionTitle, municipalityName }: Lesson): Run[] =>
  interventionId && interventionTitle
    ? [linked(interventionTitle, `/insatser/${interventionId}`)]
    : plain(municipalityName ?? '–')
