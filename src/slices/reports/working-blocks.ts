import { day, formatDay } from '../../kit/day.ts'
import { formatNumber } from '../../kit/number.ts'
import type { Block } from './document.ts'
import { figureRun, plain, type ReportParts } from './parts.ts'
import type { Said } from './said.ts'
import type { ReportWords } from './text.ts'

/** How the municipalities worked together: task forces, and who carried which focus area for the others. */
export function workingMethod(parts: ReportParts, t: ReportWords, said: Said): Block[] {
  const { workingMethod: worked, language } = parts
  const counts = (
    [
      [t.byTaskForces, 'interventions_task_force'],
      [t.inTaskForces, 'task_force_coaches'],
      [t.byResourceMunicipalities, 'interventions_resource_municipality'],
    ] as const
  ).filter(([, key]) => !said.tells(key))
  const blocks: Block[] = []
  if (counts.length > 0)
    blocks.push({
      kind: 'paragraph',
      runs: counts.flatMap(([name, key], nth) => [
        ...plain(`${nth > 0 ? ' ' : ''}${name}: `),
        figureRun(key, parts),
        ...plain('.'),
      ]),
    })
  if (worked.smallest !== null && worked.largest !== null && !said.tells('task_force_coaches'))
    blocks.push({
      kind: 'paragraph',
      runs: plain(t.taskForceSizes(worked.smallest, worked.largest, worked.municipalities)),
    })
  if (worked.carried.length > 0)
    blocks.push({
      kind: 'table',
      caption: t.resourceMunicipalities,
      columns: [
        { text: t.focusArea, align: 'start', share: 3 },
        { text: t.municipality, align: 'start', share: 2 },
        { text: t.period, align: 'start', share: 3 },
        { text: t.tasksDone, align: 'end' },
      ],
      rows: worked.carried.map((one) => [
        plain(language === 'sv' ? one.focusSv : one.focusEn),
        plain(one.municipality),
        plain(
          `${formatDay(day(one.fromOn), language, 'short')} – ${one.toOn ? formatDay(day(one.toOn), language, 'short') : ''}`.trim(),
        ),
        plain(formatNumber(one.tasksDone, language)),
      ]),
    })
  return blocks
}

/** Whom the project worked together with: its partners, those who took part in interventions, referrals, networks. */
export function cooperation(
  { facts, cooperation: worked, language }: ReportParts,
  t: ReportWords,
  said: Said,
): Block[] {
  const count = (n: number) => plain(formatNumber(n, language))
  const blocks: Block[] = []
  if (facts.partners.some(({ name }) => !said.words.includes(name)))
    blocks.push({
      kind: 'paragraph',
      runs: plain(`${t.partners}: ${facts.partners.map((p) => p.name).join(', ')}.`),
    })
  if (worked.takingPart.length > 0)
    blocks.push({
      kind: 'table',
      caption: t.partnersInInterventions,
      columns: [
        { text: t.partner, align: 'start', share: 3 },
        { text: t.partnerRole, align: 'start', share: 3 },
        { text: t.interventions, align: 'end' },
      ],
      rows: worked.takingPart.map((one) => [plain(one.name), plain(one.role), count(one.interventions)]),
    })
  if (worked.referrals.length > 0)
    blocks.push({
      kind: 'table',
      caption: t.referrals,
      columns: [
        { text: t.partner, align: 'start', share: 3 },
        { text: t.companies, align: 'end' },
        { text: t.ofWhichHelped, align: 'end' },
      ],
      rows: worked.referrals.map((one) => [plain(one.partner), count(one.companies), count(one.helped)]),
    })
  if (worked.networks.length > 0)
    blocks.push({
      kind: 'table',
      caption: t.networks,
      columns: [
        { text: t.network, align: 'start', share: 3 },
        { text: t.membersPrivate, align: 'end' },
        { text: t.membersPublic, align: 'end' },
        { text: t.meetings, align: 'end' },
        { text: t.handedOverTo, align: 'start', share: 2 },
      ],
      rows: worked.networks.map((one) => [
        plain(one.name),
        count(one.privateSide),
        count(one.publicSide),
        count(one.meetings),
        plain(one.handedOverTo ?? '–'),
      ]),
    })
  return blocks
}

/** Individually tailored support by focus area. The companies themselves stand in the evidence only. */
export function individualSupport(parts: ReportParts, t: ReportWords, said: Said): Block[] {
  const { individualSupport: rows, language } = parts
  if (rows.length === 0) return []
  const total: Block = {
    kind: 'paragraph',
    runs: [
      ...plain(`${t.individualCompanies}: `),
      figureRun('companies_individual_support', parts),
      ...plain('.'),
    ],
  }
  return [
    ...(said.tells('companies_individual_support') ? [] : [total]),
    {
      kind: 'table',
      caption: t.individualByFocusArea,
      columns: [
        { text: t.focusArea, align: 'start', share: 3 },
        { text: t.companies, align: 'end' },
        { text: t.hours, align: 'end' },
      ],
      rows: rows.map((row) => [
        plain(language === 'sv' ? row.focusSv : row.focusEn),
        plain(formatNumber(row.companies, language)),
        plain(formatNumber(Math.round(row.minutes / 6) / 10, language)),
      ]),
    },
  ]
}
