import type { Paragraph, Table, TextRun } from 'docx'
import type { Block, Run, TableBlock } from './block.ts'
import type { Document } from './document.ts'
import { tableOf as figuresOf } from './drawing.ts'
import { emblemPng, emblemSize } from './emblem-png.ts'

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Loaded when the first document is asked for: it is large, and most runs of the program never need it. */
const library = () => import('docx')
type Docx = Awaited<ReturnType<typeof library>>

const spruce = '1D5145'
const quiet = '4D5A56'
const lineColour = 'C9D2CE'
const snow = 'F1F5F3'
// The width of the text on an A4 page with the margins below, in twentieths of a point.
const margin = 1300
const textWidth = 11906 - 2 * margin

/**
 * The same document as an editable Word file (DOCX): real headings, tables whose header rows repeat and are marked as
 * such, its language, and a description of the emblem for those who do not see it.
 */
export async function documentDocx(document: Document): Promise<Uint8Array> {
  const docx = await library()
  const file = new docx.Document({
    title: clean(document.title),
    subject: clean(document.subtitle),
    creator: clean(document.author),
    lastModifiedBy: clean(document.author),
    styles: stylesFor(document),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: new docx.Footer({ children: [footerOf(docx, document)] }) },
        children: bodyOf(docx, document),
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(file))
}

function bodyOf(docx: Docx, document: Document): (Paragraph | Table)[] {
  const { heading, paragraph } = paragraphsOf(docx)
  return [
    ...fundingOf(docx, document),
    paragraph([{ text: document.title }], { heading: docx.HeadingLevel.TITLE }),
    ...(document.subtitle ? [paragraph([{ text: document.subtitle }], { style: 'Lead' })] : []),
    ...(document.facts.rows.length > 0
      ? tableOf(docx, {
          kind: 'table',
          caption: document.facts.caption,
          columns: [
            { text: document.facts.columns[0], align: 'start' },
            { text: document.facts.columns[1], align: 'start', share: 2 },
          ],
          rows: document.facts.rows.map(({ name, value }) => [[{ text: name }], [{ text: value }]]),
        })
      : []),
    ...document.sections.flatMap((section) => [
      heading(section.heading),
      ...section.blocks.flatMap((block) => blockOf(docx, block, document)),
    ]),
  ]
}

function paragraphsOf(docx: Docx) {
  const paragraph = (runs: readonly Run[], options: object = {}) =>
    new docx.Paragraph({ ...options, children: runsOf(docx, runs) })
  const heading = (words: string) => paragraph([{ text: words }], { heading: docx.HeadingLevel.HEADING_1 })
  return { paragraph, heading }
}

/** Line ends that people wrote stay line ends. */
function runsOf(docx: Docx, runs: readonly Run[]): TextRun[] {
  return runs.flatMap((run) =>
    clean(run.text)
      .split('\n')
      .map((line, index) => new docx.TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
  )
}

function blockOf(docx: Docx, block: Block, { language }: Document): (Paragraph | Table)[] {
  const { paragraph } = paragraphsOf(docx)
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.runs)]
    case 'list':
      return block.items.map((runs) => paragraph(runs, { bullet: { level: 0 } }))
    case 'heading':
      return [paragraph([{ text: block.text }], { heading: docx.HeadingLevel.HEADING_2 })]
    case 'note':
      return [paragraph([...(block.title ? [{ text: `${block.title}. ` }] : []), ...block.runs])]
    case 'quote':
      return [paragraph([...block.runs, ...(block.source ? [{ text: ` – ${block.source}` }] : [])])]
    case 'tiles':
      return tableOf(docx, {
        kind: 'table',
        caption: block.caption,
        columns: [
          { text: '', align: 'start', share: 3 },
          { text: '', align: 'end' },
        ],
        rows: block.tiles.map(({ name, value }) => [[{ text: name }], [value]]),
      })
    case 'table':
      return tableOf(docx, { ...block, rows: [...block.rows, ...(block.total ? [block.total] : [])] })
    default:
      return tableOf(docx, figuresOf(block, language))
  }
}

function tableOf(docx: Docx, block: TableBlock): (Paragraph | Table)[] {
  const { paragraph } = paragraphsOf(docx)
  const shares = block.columns.map((column) => column.share ?? 1)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((textWidth * share) / whole))
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: lineColour }
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (runs: readonly Run[], column: number, isHeader: boolean) =>
    new docx.TableCell({
      width: { size: widths[column] ?? 0, type: docx.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(isHeader && { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: snow } }),
      children: [
        paragraph(runs, {
          style: isHeader ? 'TableHead' : 'TableCell',
          ...(block.columns[column]?.align === 'end' && { alignment: docx.AlignmentType.RIGHT }),
        }),
      ],
    })
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) => cell([{ text: column.text }], index, true)),
  })
  const rows = block.rows.map(
    (row) =>
      new docx.TableRow({
        cantSplit: true,
        children: block.columns.map((_, index) => cell(row[index] ?? [], index, false)),
      }),
  )
  return [
    paragraph([{ text: block.caption }], { style: 'Caption', keepNext: true }),
    new docx.Table({
      width: { size: textWidth, type: docx.WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: line,
        bottom: line,
        insideHorizontal: line,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: [head, ...rows],
    }),
    // Two tables after each other would grow together without something between.
    paragraph([], { spacing: { before: 0, after: 60 } }),
  ]
}

function fundingOf(docx: Docx, { funding }: Document): Paragraph[] {
  if (!funding) return []
  const picture = new docx.ImageRun({
    type: 'png',
    data: emblemPng(),
    transformation: { width: emblemSize.width / 3, height: emblemSize.height / 3 },
    altText: { name: clean(funding.union), title: clean(funding.union), description: clean(funding.emblem) },
  })
  const words = [funding.union, funding.fund].filter(Boolean).map(clean).join(' – ')
  return [
    new docx.Paragraph({ children: [picture], spacing: { after: 60 } }),
    new docx.Paragraph({
      children: [new docx.TextRun({ text: words, bold: true })],
      spacing: { after: 240 },
    }),
  ]
}

function footerOf(docx: Docx, { footer, funding }: Document): Paragraph {
  const words = [footer.text, funding && [funding.union, funding.fund].filter(Boolean).join(' – ')]
  return new docx.Paragraph({
    style: 'Footer',
    children: [
      new docx.TextRun({
        text: `${words
          .filter(Boolean)
          .map((part) => clean(part ?? ''))
          .join(' · ')} · `,
      }),
      new docx.TextRun({
        children: [
          `${clean(footer.page)} `,
          docx.PageNumber.CURRENT,
          ` ${clean(footer.of)} `,
          docx.PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  })
}

function stylesFor({ language }: Document) {
  const code = language === 'sv' ? 'sv-SE' : 'en-GB'
  const small = { size: 19, color: quiet }
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: code, eastAsia: code, bidirectional: code } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: { run: { size: 44, bold: true, color: spruce }, paragraph: { spacing: { after: 100 } } },
      heading1: {
        run: { size: 28, bold: true, color: spruce },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 26, color: quiet } },
      { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { ...small, bold: true } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: quiet } },
      {
        id: 'TableCell',
        name: 'Table Cell',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 0, line: 250 } },
      },
      { id: 'TableHead', name: 'Table Head', basedOn: 'TableCell', run: { bold: true, color: spruce } },
    ],
  }
}

// What XML cannot hold would make a file that no word processor opens.
function clean(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\n\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
