import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { blocks, isBlock } from './blocks.ts'
import type { Block, Layout, ReportDocument } from './document.ts'
import { blocksOf } from './narrative.ts'
import { placedFigure, plain, type ReportParts } from './parts.ts'
import type { Section } from './queries.ts'
import { saidIn } from './said.ts'
import { type ReportWords, text } from './text.ts'
import type { ReportKind, TemplateSection } from './types.ts'

const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** How each kind lies on paper. */
const layouts = {
  final: 'report',
  progress: 'report',
  company_list: 'list',
  yearly_summary: 'brief',
  fact_sheet: 'sheet',
} as const satisfies Record<ReportKind, Layout>

/** An annex begins on a page of its own; the list of companies is wide. */
const paper = ({ blocks: names }: TemplateSection) =>
  names.includes('company_list') ? { lying: true } : { annex: true }

export type ComposedSection = {
  /** The key of the template's section, by which people's words are kept. */
  readonly key: string
  /** Whether people write there; records alone stand in an annex. */
  readonly editable: boolean
  /** Who wrote the words last, and when; null where nobody has. */
  readonly byline: string | null
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly lying?: boolean
  readonly annex?: boolean
}

/** Puts a report together: people's words under each heading of its template, with what the records say beneath them. Nothing in it is typed. */
export function composeDocument(parts: ReportParts): {
  document: ReportDocument
  sections: readonly ComposedSection[]
} {
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
  const sections = composeSections(parts, t)
  const kind = t[parts.template.kind]
  const document: ReportDocument = {
    language,
    layout: layouts[parts.template.kind],
    ...(layouts[parts.template.kind] === 'report' && {
      cover: { over: kind, title: `${facts.name}, ${place}` },
      contents: true,
    }),
    edition: null,
    title: `${kind} – ${facts.name}, ${place}`,
    subtitle: facts.fullName,
    author: facts.beneficiary ?? facts.name,
    createdAt: counted.replace(' ', 'T'),
    facts: { caption: t.factsCaption, columns: [t.fact, t.value], rows },
    sections: sections.map(({ key: _, editable: __, byline: ___, ...section }) => section),
    funding:
      facts.programmePeriod === '2014-2020'
        ? { emblem: t.emblem, union: t.union, fund: t.fund }
        : { emblem: t.emblem, union: t.coFunded, fund: '' },
    footer: {
      text: `${kind} · ${facts.name}, ${place} · ${t.countedAt.toLowerCase()} ${counted}`,
      page: t.page,
      of: t.of,
    },
  }
  return { document, sections }
}

/** The template's sections in its order, each with people's words and what the records say; an annex without rows is left out. */
function composeSections(parts: ReportParts, t: ReportWords): ComposedSection[] {
  const { template, sections, language } = parts
  const known = template.sections.map(({ key }) => key)
  const composed = template.sections.map((section) => ({
    key: section.key,
    editable: !section.annex,
    byline: bylineOf(
      sections.find(({ heading }) => heading === section.key),
      language,
    ),
    heading: language === 'sv' ? section.headingSv : section.headingEn,
    ...(section.annex && paper(section)),
    blocks: sectionBlocks(section, parts, t),
  }))
  // Words written under a heading that this version of the template does not have are kept in sight.
  const left = sections
    .filter(({ heading }) => !known.includes(heading))
    .map((section) => ({
      key: section.heading,
      editable: false,
      byline: bylineOf(section, language),
      heading: t.leftOver,
      blocks: written(section, parts),
    }))
  return [...composed, ...left].filter((section) => section.editable || section.blocks.length > 0)
}

function sectionBlocks(section: TemplateSection, parts: ReportParts, t: ReportWords): Block[] {
  const words = parts.sections.find(({ heading }) => heading === section.key)
  const said = words ? written(words, parts) : []
  const told = saidIn((parts.language === 'sv' ? words?.bodySv : words?.bodyEn) ?? '')
  const added = section.blocks.flatMap((name) => (isBlock(name) ? blocks[name](parts, t, told) : []))
  if (said.length + added.length > 0 || section.annex) return [...said, ...added]
  return [{ kind: 'paragraph', runs: plain(t.notWritten) }]
}

const written = ({ bodySv, bodyEn }: Section, parts: ReportParts) =>
  blocksOf(parts.language === 'sv' ? bodySv : bodyEn, {
    language: parts.language,
    find: (key) => placedFigure(key, parts),
  })

const bylineOf = (section: Section | undefined, language: Language): string | null =>
  section?.writtenBy && section.writtenAt
    ? `${section.writtenBy}, ${formatDay(dayOf(section.writtenAt), language, 'short')}`
    : null
