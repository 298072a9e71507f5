import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDocument } from '../../../test/world/a-document.ts'
import { allOf, readPdf } from '../../../test/world/pdf.ts'
import { documentPdf } from './index.ts'

const pdf = await documentPdf(aDocument())
const read = readPdf(pdf)
const elements = read.elements.flatMap(allOf)
const tagged = (tag: string) => elements.filter((element) => element.tag === tag)

test('the PDF says that it is PDF/UA-1, tagged, in Swedish, and shows its title instead of its file name', () => {
  const text = Buffer.from(pdf).toString('latin1')
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(read.catalog).toContain('/Marked true')
  expect(read.catalog).toContain('/DisplayDocTitle true')
  expect(read.catalog).toContain('/Lang (sv-SE)')
  expect(Buffer.from(pdf).toString('utf8')).toContain('Slutrapport – NiMR, Malå')
})

test('an edition carries its digest where a program finds it', () => {
  expect(Buffer.from(pdf).toString('latin1')).toContain(`sha256:${'a3f19c07'.repeat(8)}`)
})

test('headings go down one level at a time, and the contents lead to each of them', () => {
  const levels = elements.flatMap(({ tag }) => /^H([1-6])$/.exec(tag)?.[1] ?? []).map(Number)
  expect(levels).toEqual([1, 1, 2, 1, 1])
  expect(tagged('TOCI')).toHaveLength(4)
})

test('each drawing is told in words with all its values', () => {
  const told = tagged('Figure').map(({ alt }) => alt)
  expect(told.every(Boolean)).toBe(true)
  expect(told).toContain(
    'Företag som fått stöd. 2019: Utfall 20, Mål 15; 2020: Utfall –, Mål 30; 2021: Utfall 73, Mål 60.',
  )
  expect(told).toContain('Orter. Malå: 40; Adak: 6.')
})

test('tables have heads that say what they are heads of, and captions', () => {
  expect(tagged('Table').length).toBeGreaterThanOrEqual(3)
  for (const table of tagged('Table')) {
    const heads = allOf(table).filter(({ tag }) => tag === 'TH')
    expect(heads.length).toBeGreaterThan(0)
    expect(heads.every(({ scope }) => scope === 'Column')).toBe(true)
  }
})

test('every link says where it leads', () => {
  expect(read.links.length).toBeGreaterThan(4)
  expect(read.links.every(({ contents }) => contents)).toBe(true)
  expect(read.links.map(({ address }) => address)).toContain('https://nimr.example/uppfoljning/x')
})

test('a fact sheet is one page, also with more in it than fits in large letters', async () => {
  const [first] = aDocument().sections
  const more = {
    kind: 'paragraph',
    runs: [{ text: 'Företagen blev fler för varje år. '.repeat(12) }],
  } as const
  const blocks = [...(first?.blocks ?? []).filter(({ kind }) => kind !== 'map'), more]
  const {
    cover: _,
    contents: __,
    ...rest
  } = aDocument({
    layout: 'sheet',
    edition: null,
    sections: [{ heading: 'I korthet', blocks }],
  })
  expect(readPdf(await documentPdf(rest)).pages).toBe(1)
})

const hasPoppler = (() => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!hasPoppler)('poppler reads the same structure (skipped where pdfinfo is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nimr-pdf-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, pdf)
    const told = execFileSync('pdfinfo', ['-struct-text', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(told).toContain('H1')
    expect(told).toContain('Företagen blev fler för varje år.')
    expect(told.match(/\bTable\b/g)?.length).toBe(tagged('Table').length)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
