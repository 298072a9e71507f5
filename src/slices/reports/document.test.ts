import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentPdf } from '../../platform/documents/index.ts'
import { typesetPdf } from '../../platform/documents/typeset.ts'
import type { Block, ReportDocument, Run } from './document.ts'

const cell = (text: string): readonly Run[] => [{ text }]
const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs })
const figure = (key: string, text: string): Run => ({
  figure: key,
  text,
  href: `https://nimr.example/underlag/${key}`,
})

const malå: ReportDocument = {
  language: 'sv',
  title: 'Slutrapport för NiMR i Malå kommun',
  subtitle: '1 september 2018 – 31 mars 2022',
  author: 'Malå kommun',
  createdAt: '2022-04-11T09:30',
  facts: {
    caption: 'Om projektet',
    columns: ['Uppgift', 'Värde'],
    rows: [
      { name: 'Projektnamn', value: 'Näringslivsutveckling i Möjligheternas Region (NiMR)' },
      { name: 'Stödmottagare', value: 'Storumans Kommunföretag AB' },
      { name: 'Organisationsnummer', value: '556694-3352' },
      { name: 'Kommun', value: 'Malå' },
    ],
  },
  sections: [
    {
      heading: 'Sammanfattning',
      blocks: [
        paragraph(
          { text: 'Totalt ' },
          figure('companies_supported', '73'),
          { text: ' företag, varav ' },
          figure('companies_sme', '70'),
          { text: ' små och medelstora, fick stöd genom coachning och insatser efter behov.' },
        ),
        {
          kind: 'list',
          items: [
            cell('Större marknad'),
            [{ text: 'Bevarade arbetstillfällen: ' }, figure('jobs_kept', '5')],
          ],
        },
      ],
    },
    {
      heading: 'Resultat och indikatorer',
      blocks: [
        {
          kind: 'table',
          caption: 'Mätvärden',
          columns: [
            { text: 'Mätvärde', align: 'start', share: 3 },
            { text: 'Värde', align: 'end' },
            { text: 'Enhet', align: 'start' },
            { text: 'Så räknas det', align: 'start', share: 5 },
          ],
          rows: Array.from({ length: 30 }, (_, place) => [
            cell(`Företag som fått stöd ${place + 1}`),
            [figure('companies_supported', String(73 - place))],
            cell('företag'),
            cell('Företag med minst ett samtal, en insats eller ett tillfälle under perioden.'),
          ]),
        },
        {
          kind: 'bars',
          caption: 'Fokusområden som företagen frågade mest efter',
          columns: ['Fokusområde', 'Företag'],
          bars: [
            { name: 'Större marknad', amount: 41, text: '41' },
            { name: 'Generations- och ägarskifte', amount: 23, text: '23' },
            { name: 'Innovation', amount: 0, text: '0' },
          ],
        },
      ],
    },
  ],
  funding: {
    emblem: 'Europeiska unionens flagga: tolv gula stjärnor i en ring på blå botten',
    union: 'Europeiska unionen',
    fund: 'Europeiska regionala utvecklingsfonden',
  },
  footer: { text: 'Slutrapport NiMR, Malå kommun · Räknad 2022-04-11 kl. 09.30', page: 'Sida', of: 'av' },
}

const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

/** The report with the same odd text everywhere a person could have written it. */
function written(odd: string): ReportDocument {
  return {
    ...malå,
    title: odd,
    subtitle: odd,
    facts: { caption: odd, columns: ['Uppgift', 'Värde'], rows: [{ name: odd, value: odd }] },
    sections: [
      {
        heading: odd,
        blocks: [
          paragraph({ text: odd }, { figure: 'x', text: odd }),
          { kind: 'list', items: [cell(odd)] },
          {
            kind: 'table',
            caption: odd,
            columns: [{ text: 'Företag', align: 'start' }],
            rows: [[cell(odd)]],
          },
          {
            kind: 'bars',
            caption: odd,
            columns: ['Område', 'Antal'],
            bars: [{ name: odd, amount: 1, text: odd }],
          },
        ],
      },
    ],
  }
}

describe('the final report as PDF', () => {
  test('is tagged, titled, in Swedish, dated by the report and PDF/UA-1', async () => {
    const pdf = await documentPdf(malå)
    if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], pdf)
    const text = asText(pdf)
    expect(text.slice(0, 5)).toBe('%PDF-')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain('/MarkInfo')
    expect(text).toContain('/Lang (sv-SE)')
    expect(text).toContain('2022-04-11')
  })
  test('is the same to the byte each time it is made', async () => {
    const [first, second] = [await documentPdf(malå), await documentPdf(malå)]
    expect(Buffer.compare(first, second)).toBe(0)
  })
  test.each([
    [
      'Typst markup',
      '#import "@preview/x:1.0.0": * $x^2$ *bold* _it_ `raw` @ref <label> = Heading \\ #panic("no") ] ) }',
    ],
    ['a word as long as a page', 'ö'.repeat(3000)],
    ['emoji', 'Bra jobbat 😀👩🏽‍🌾🇸🇪!'],
    ['right-to-left and other scripts', 'مرحبا שלום 你好 ŋ ŧ đ č'],
    ['control characters and half characters', 'a\u0000b\u0007c\ud800d\u200be\u202ef\ufeffg\u00adh'],
    ['line ends', 'en\ntvå\r\ntre\u2028fyra'],
    ['HTML and paths', '<script>alert(1)</script> ../../etc/passwd {{x}} ${y}'],
    ['nothing but a space', ' '],
  ])('takes %s as text only', async (_, odd) => {
    const pdf = await documentPdf(written(odd))
    if (process.env['KEEP_ODD'])
      writeFileSync(`${process.env['KEEP_ODD']}-${_.replaceAll(/\W/g, '_')}.pdf`, pdf)
    expect(asText(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })
  test('with hardly anything in it is still a document', async () => {
    const facts = { ...malå.facts, rows: [] }
    const pdf = await documentPdf({ ...malå, facts, sections: [] })
    expect(pdf.length).toBeGreaterThan(1000)
  })
  test('whose template is wrong says so', async () => {
    await expect(typesetPdf('src/platform/documents/none.typ', malå)).rejects.toThrow('typst')
  })
})
