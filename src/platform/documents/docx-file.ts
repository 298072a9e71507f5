import type { ISectionOptions } from 'docx'
import type { Document, Section } from './document.ts'
import { blockOf, type Paint } from './docx-blocks.ts'
import { footOf, frontOf, headOf } from './docx-front.ts'
import { clean, type Docx, library, margin, runsOf, upright } from './docx-parts.ts'
import { bullets, stylesFor, tableStyles } from './docx-styles.ts'

/** Writes the Word file; `paint` turns a drawing into a picture. Some seconds of a processor for a long report. */
export async function docxFile(document: Document, paint: Paint): Promise<Uint8Array> {
  const docx = await library()
  const { edition } = document
  const file = new docx.Document({
    title: clean(document.title),
    subject: clean(document.subtitle),
    creator: clean(document.author),
    lastModifiedBy: clean(document.author),
    ...(edition && { keywords: `sha256:${edition.digest}` }),
    externalStyles: tableStyles,
    styles: stylesFor(docx, document.language),
    numbering: { config: [bullets] },
    // Nine tenths of what a long file costs, and only contents need it.
    ...(document.contents && { pageNumbers: docx.estimatePageNumbers }),
    sections: await sheetsOf(docx, document, paint),
  })
  return new Uint8Array(await docx.Packer.toBuffer(file))
}

/** Word's sections: one for each run of pages that stand or lie alike. The cover has neither head nor foot. */
async function sheetsOf(docx: Docx, document: Document, paint: Paint): Promise<ISectionOptions[]> {
  const allLie = document.lying === true || document.layout === 'list'
  const sheets: { lying: boolean; children: ISectionOptions['children'][number][] }[] = [
    { lying: allLie, children: frontOf(docx, document) },
  ]
  for (const [at, section] of document.sections.entries()) {
    const lying = allLie || section.lying === true
    const last = sheets.at(-1)
    const starts = last?.lying !== lying
    const breaks = !starts && (section.annex === true || (at === 0 && document.cover !== undefined))
    const children = await sectionOf(docx, section, { document, lying, breaks, paint })
    if (starts) sheets.push({ lying, children })
    else last?.children.push(...children)
  }
  return sheets.map(({ lying, children }, at) => ({
    properties: {
      titlePage: at === 0 && document.cover !== undefined,
      page: {
        size: {
          ...upright,
          ...(lying && { orientation: docx.PageOrientation.LANDSCAPE }),
        },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    ...(document.cover && { headers: { default: new docx.Header({ children: [headOf(docx, document)] }) } }),
    footers: { default: new docx.Footer({ children: footOf(docx, document) }) },
    children,
  }))
}

type Place = {
  readonly document: Document
  readonly lying: boolean
  readonly breaks: boolean
  readonly paint: Paint
}

async function sectionOf(docx: Docx, section: Section, { document, lying, breaks, paint }: Place) {
  const heading = new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_1,
    pageBreakBefore: breaks,
    children: runsOf(docx, [{ text: section.heading }]),
  })
  const blocks: Awaited<ReturnType<typeof blockOf>> = []
  for (const block of section.blocks)
    blocks.push(...(await blockOf(docx, block, { language: document.language, lying, paint })))
  return [heading, ...blocks]
}
