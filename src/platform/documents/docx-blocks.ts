import type { Paragraph, Table } from 'docx'
import type { Language } from '../../kit/language.ts'
import type { Block, Run } from './block.ts'
import { clean, type Docx, runsOf } from './docx-parts.ts'
import { tableOf, tilesOf } from './docx-tables.ts'
import { type DrawnBlock, drawingOf } from './drawing.ts'

/** Drawings are shown at their own size, sharp also on paper. */
const zoom = 3

/** Turns a drawing (SVG) into a picture (PNG) so many times its size. */
export type Paint = (svg: string, zoom: number) => Promise<Uint8Array>

type Setting = { readonly language: Language; readonly lying: boolean; readonly paint: Paint }

/** A block as paragraphs, tables and pictures that a person can go on writing in. */
export async function blockOf(docx: Docx, block: Block, setting: Setting): Promise<(Paragraph | Table)[]> {
  const styled = (style: string, runs: readonly Run[], more: object = {}) =>
    new docx.Paragraph({ style, ...more, children: runsOf(docx, runs) })
  switch (block.kind) {
    case 'paragraph':
      return [styled('Normal', block.runs)]
    case 'list':
      return block.items.map((runs) =>
        styled('ListBullet', runs, { numbering: { reference: 'bullets', level: 0 } }),
      )
    case 'heading':
      return [
        new docx.Paragraph({
          heading: docx.HeadingLevel.HEADING_2,
          children: runsOf(docx, [{ text: block.text }]),
        }),
      ]
    case 'note':
      return [
        new docx.Paragraph({
          style: 'Remark',
          children: [
            ...(block.title ? runsOf(docx, [{ text: `${block.title}. ` }], { bold: true }) : []),
            ...runsOf(docx, block.runs),
          ],
        }),
      ]
    case 'quote':
      return [
        styled('Quote', block.runs),
        ...(block.source ? [styled('QuoteSource', [{ text: `– ${block.source}` }])] : []),
      ]
    case 'tiles':
      return tilesOf(docx, block, setting)
    case 'table':
      return tableOf(docx, block, setting)
    case 'bars':
    case 'lines':
    case 'map':
      return [
        ...(await pictureOf(docx, block, setting)),
        ...tableOf(docx, drawingOf(block, setting.language).table, setting),
      ]
  }
}

/** The drawing as a picture with what it shows in words; its figures follow it as a table, which carries the caption. */
async function pictureOf(docx: Docx, block: DrawnBlock, { language, paint }: Setting): Promise<Paragraph[]> {
  const { svg, width, height, alt, caption } = drawingOf(block, language)
  const picture = new docx.ImageRun({
    type: 'png',
    data: await paint(svg, zoom),
    // Points of paper, in the ninety-sixths of an inch that the library counts in.
    transformation: { width: (width * 96) / 72, height: (height * 96) / 72 },
    altText: { name: clean(caption), title: clean(caption), description: clean(alt) },
  })
  return [new docx.Paragraph({ keepNext: true, spacing: { before: 160, after: 0 }, children: [picture] })]
}
