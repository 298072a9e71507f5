import type { Paragraph, Table, TableOfContents } from 'docx'
import type { TableBlock } from './block.ts'
import type { Document } from './document.ts'
import { clean, type Docx, runsOf } from './docx-parts.ts'
import { tableOf } from './docx-tables.ts'
import { emblemPng, emblemSize } from './emblem-png.ts'
import { documentWords } from './words.ts'

type Part = Paragraph | Table | TableOfContents

/** What stands before the sections: the emblem, the name, the facts; on a cover of its own with contents after it where the document has them. */
export function frontOf(docx: Docx, document: Document): Part[] {
  const { cover, contents, edition, language } = document
  const t = documentWords(language)
  const styled = (style: string, text: string, more: object = {}) =>
    new docx.Paragraph({ style, ...more, children: runsOf(docx, [{ text }]) })
  const title = (text: string) =>
    new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: runsOf(docx, [{ text }]) })
  const mark =
    edition === undefined ? [] : [styled('Subtitle', edition ? `${t.edition} ${edition.number}` : t.draft)]
  const facts = factsOf(docx, document)
  if (!cover)
    return [
      ...emblemOf(docx, document),
      title(document.title),
      ...(document.subtitle ? [styled('Subtitle', document.subtitle)] : []),
      ...mark,
      ...facts,
    ]
  return [
    ...emblemOf(docx, document),
    styled('Over', cover.over),
    title(cover.title),
    styled('Subtitle', document.subtitle),
    ...mark,
    ...facts,
    ...(contents
      ? [
          styled('ContentsHeading', t.contents, { pageBreakBefore: true }),
          new docx.TableOfContents(t.contents, { hyperlink: true, headingStyleRange: '1-2' }),
        ]
      : []),
  ]
}

function factsOf(docx: Docx, document: Document): (Paragraph | Table)[] {
  const { facts, edition, language } = document
  const t = documentWords(language)
  const frozen = edition
    ? [
        { name: t.edition, value: String(edition.number) },
        { name: t.approved, value: `${edition.approvedOn}, ${edition.approvedBy}` },
        { name: t.digest, value: edition.digest },
      ]
    : []
  const rows = [...facts.rows, ...frozen]
  if (rows.length === 0) return []
  const table: TableBlock = {
    kind: 'table',
    caption: facts.caption,
    columns: [
      { text: facts.columns[0], align: 'start' },
      { text: facts.columns[1], align: 'start', share: 2 },
    ],
    rows: rows.map(({ name, value }) => [[{ text: name }], [{ text: value }]]),
  }
  return tableOf(docx, table, { lying: document.lying === true || document.layout === 'list' })
}

const fundingWords = ({ funding }: Document) =>
  funding ? [funding.union, funding.fund].filter(Boolean).map(clean).join(' – ') : ''

function emblemOf(docx: Docx, document: Document): Paragraph[] {
  const { funding } = document
  if (!funding) return []
  const picture = new docx.ImageRun({
    type: 'png',
    data: emblemPng(),
    transformation: { width: emblemSize.width / 3, height: emblemSize.height / 3 },
    altText: { name: clean(funding.union), title: clean(funding.union), description: clean(funding.emblem) },
  })
  return [
    new docx.Paragraph({ children: [picture], spacing: { after: 60 } }),
    new docx.Paragraph({
      children: [new docx.TextRun({ text: fundingWords(document), bold: true })],
      spacing: { after: 240 },
    }),
  ]
}

/** The document's name at the head of each page but the cover. */
export function headOf(docx: Docx, { title }: Document): Paragraph {
  return new docx.Paragraph({ style: 'Header', children: runsOf(docx, [{ text: title }]) })
}

export function footOf(docx: Docx, document: Document): Paragraph[] {
  const { footer, edition, language } = document
  const t = documentWords(language)
  const mark = edition
    ? `${t.edition} ${edition.number} · ${edition.digest.slice(0, 12)}`
    : edition === null
      ? t.draft
      : ''
  const words = [clean(footer.text), fundingWords(document), mark].filter(Boolean).join(' · ')
  return [
    new docx.Paragraph({ style: 'Footer', children: [new docx.TextRun({ text: words })] }),
    new docx.Paragraph({
      style: 'Footer',
      alignment: docx.AlignmentType.RIGHT,
      children: [
        new docx.TextRun({
          children: [
            `${clean(footer.page)} `,
            docx.PageNumber.CURRENT,
            ` ${clean(footer.of)} `,
            docx.PageNumber.TOTAL_PAGES,
          ],
        }),
      ],
    }),
  ]
}
