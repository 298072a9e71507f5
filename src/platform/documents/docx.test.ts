import { writeFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { aDocument } from '../../../test/world/a-document.ts'
import type { Document } from './document.ts'
import { documentDocx } from './docx.ts'
import { documentPdf } from './index.ts'

const document: Document = {
  language: 'sv',
  title: 'Tilldelningsbeslut',
  subtitle: 'Webbhandel för byföretag',
  author: 'Malå kommun',
  createdAt: '2021-06-15T10:00',
  facts: {
    caption: 'Uppgifter',
    columns: ['Uppgift', 'Värde'],
    rows: [{ name: 'Diarienummer', value: 'KS 2021/114' }],
  },
  sections: [
    {
      heading: 'Beslut',
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'Skog & Fjäll <AB> får uppdraget.\nDet var "bäst".' }] },
        { kind: 'list', items: [[{ text: 'Pris' }], [{ text: 'Kvalitet' }]] },
        {
          kind: 'table',
          caption: 'Rangordning',
          columns: [
            { text: 'Leverantör', align: 'start', share: 3 },
            { text: 'Poäng', align: 'end' },
          ],
          rows: [[[{ text: 'Skog & Fjäll <AB>' }], [{ text: '91,50' }]]],
        },
      ],
    },
  ],
  funding: {
    emblem: 'Europeiska unionens flagga',
    union: 'Europeiska unionen',
    fund: 'Europeiska regionala utvecklingsfonden',
  },
  footer: { text: 'Malå kommun · KS 2021/114', page: 'Sida', of: 'av' },
}

/** The files inside a DOCX, by their names: a reader of the zip's own list, enough for what we write ourselves. */
function filesOf(docx: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(docx)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const found = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let file = 0; file < zip.readUInt16LE(end + 10); file++) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const begins = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const body = zip.subarray(begins, begins + zip.readUInt32LE(at + 20))
    const packed = zip.readUInt16LE(at + 10) === 8
    found.set(zip.toString('utf8', at + 46, at + 46 + name), packed ? inflateRawSync(body) : body)
    at += 46 + name + extra + comment
  }
  return found
}

async function partsOf(of: Document) {
  const docx = await documentDocx(of)
  if (process.env['KEEP_DOCX']) writeFileSync(process.env['KEEP_DOCX'], docx)
  const files = filesOf(docx)
  return {
    files,
    text: (name: string) => files.get(name)?.toString('utf8') ?? '',
  }
}

test('the Word file has real headings, tables with header rows, its language and a described emblem', async () => {
  const { files, text } = await partsOf(document)
  const body = text('word/document.xml')
  expect(body).toContain('<w:pStyle w:val="Title"/>')
  expect(body).toContain('<w:pStyle w:val="Heading1"/>')
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(body).toContain('Skog &amp; Fjäll &lt;AB&gt; får uppdraget.')
  expect(body).toContain('descr="Europeiska unionens flagga"')
  expect(text('word/styles.xml')).toContain('<w:lang w:val="sv-SE"')
  expect(text('docProps/core.xml')).toContain('<dc:title>Tilldelningsbeslut</dc:title>')
  const [picture] = [...files].filter(([name]) => name.endsWith('.png')).map(([, bytes]) => bytes)
  expect(picture?.subarray(1, 4).toString()).toBe('PNG')
})

test('what people write is only ever text in the Word file and in the PDF', async () => {
  const odd = 'a\u0000b\u0007c\ud800d\uffffe <w:p/> ]]> & "x" #panic("no") 😀\r\nny rad'
  const hostile: Document = {
    ...document,
    title: odd,
    subtitle: odd,
    author: odd,
    facts: { ...document.facts, rows: [{ name: odd, value: odd }] },
    sections: [{ heading: odd, blocks: [{ kind: 'paragraph', runs: [{ text: odd }] }] }],
    funding: null,
    footer: { ...document.footer, text: odd },
  }
  const { files, text } = await partsOf(hostile)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there
  for (const name of files.keys())
    expect(text(name), name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]/)
  expect(text('word/document.xml')).toContain('abc\ufffdde')
  expect(text('word/document.xml')).toContain('&lt;w:p/&gt;')
  expect([...files.keys()].some((name) => name.endsWith('.png'))).toBe(false)
  const pdf = Buffer.from(await documentPdf(hostile)).toString('latin1')
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('the same document as PDF names its fund once where the period has one', async () => {
  const later = { emblem: 'EU:s flagga', union: 'Medfinansieras av Europeiska unionen', fund: '' }
  const pdf = await documentPdf({ ...document, funding: later })
  if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], pdf)
  expect(pdf.length).toBeGreaterThan(5000)
})

test('a report as a Word file has contents with page numbers, its own styles, pictures told in words and links', async () => {
  const { files, text } = await partsOf(aDocument())
  const body = text('word/document.xml')
  const styles = text('word/styles.xml')
  const used = new Set(
    [...body.matchAll(/w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id),
  )
  for (const id of used) expect(styles, id).toContain(`w:styleId="${id}"`)
  expect([...used]).toEqual(
    expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'ListBullet', 'Caption', 'ReportTable']),
  )
  expect(body).toContain('w:orient="landscape"')
  expect(body).not.toContain('w:dirty="true"')
  expect(body.match(/<w:hyperlink [^>]*w:anchor=/g)?.length).toBeGreaterThanOrEqual(3)
  expect(body).toContain('descr="Orter. Malå: 40; Adak: 6."')
  expect([...files.keys()].filter((name) => name.endsWith('.png')).length).toBe(4)
  expect(text('word/_rels/document.xml.rels')).toContain('https://nimr.example/uppfoljning/x')
  expect(text('docProps/core.xml')).toContain(`sha256:${'a3f19c07'.repeat(8)}`)
})

test('every part of the Word file is well-formed, and no number that must be its own stands twice', async () => {
  const { files, text } = await partsOf(aDocument())
  for (const name of files.keys()) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const parser = new SaxesParser()
    parser.on('error', (error) => expect.fail(`${name}: ${error.message}`))
    parser.write(text(name)).close()
  }
  for (const pattern of [
    /<wp:docPr id="(\d+)"/g,
    /<w:bookmarkStart w:id="(\d+)"/g,
    /<w:bookmarkStart [^>]*w:name="([^"]+)"/g,
  ]) {
    const found = [...text('word/document.xml').matchAll(pattern)].map(([, id]) => id)
    expect(new Set(found).size, String(pattern)).toBe(found.length)
  }
})
