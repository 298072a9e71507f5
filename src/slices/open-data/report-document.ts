import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import type { PublicContent } from '../editions/index.ts'
import { reportText } from './report-text.ts'
import { publicSections } from './told-report.ts'

const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

const dayIn = (text: string, language: Language) => formatDay(day(text.slice(0, 10)), language)

/** A published report as a document, for the page and for PDF: nothing in it but what everybody may read. */
export function publicDocument(content: PublicContent, language: Language, origin = ''): Document {
  const t = reportText(language)
  const { approvedAt, publishedAt, municipalityName, projectFullName, projectName } = content
  const title = content.title[language]
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
  const sections = publicSections(content, language)
  const rows = [
    { name: t.project, value: projectFullName },
    { name: t.place, value: municipalityName ?? t.wholeProject },
    { name: t.period, value: `${dayIn(content.fromOn, language)} – ${dayIn(content.toOn, language)}` },
    { name: t.approved, value: `${dayIn(approvedAt, language)}, ${t.edition(content.number).toLowerCase()}` },
    ...(publishedAt ? [{ name: t.published, value: dayIn(publishedAt, language) }] : []),
  ]
  const document: Document = {
    language,
    layout: 'brief',
    title,
    subtitle: t.edition(content.number),
    author: projectName,
    createdAt: swedishTime.format(new Date(publishedAt ?? approvedAt)).replace(' ', 'T'),
    facts: { caption: t.facts, columns: [t.fact, t.value], rows },
    sections: [
      ...(sections.length > 0 ? sections : [{ heading: t.about, blocks: [paragraph(t.nothing)] }]),
      { heading: t.about, blocks: [paragraph(t.lead), paragraph(t.leftOut)] },
      {
        heading: t.verifyTitle,
        blocks: [
          paragraph(`${t.digest}: ${content.digest.match(/.{1,8}/g)?.join(' ') ?? ''}`),
          paragraph(t.verify),
        ],
      },
    ],
    funding: content.funding?.[language] ?? null,
    footer: { text: `${title} · ${t.edition(content.number)}`, page: t.page, of: t.of },
  }
  return origin === '' ? document : { ...document, sections: document.sections.map(absolute) }

  function absolute(section: Document['sections'][number]): Document['sections'][number] {
    const away = (href: string | undefined) => (href?.startsWith('/') ? `${origin}${href}` : href)
    const runs = <R extends object>(all: readonly R[]) =>
      all.map((run) => ('href' in run ? { ...run, href: away(run.href as string) } : run)) as readonly R[]
    return {
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind === 'paragraph') return { ...block, runs: runs(block.runs) }
        if (block.kind === 'list') return { ...block, items: block.items.map(runs) }
        return block
      }),
    }
  }
}
