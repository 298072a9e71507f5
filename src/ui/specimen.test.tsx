import { describe, expect, test } from 'vitest'
import { renderPage, Table, TextField } from './index.ts'
import { Specimen, specimenFrame } from './specimen.tsx'

const html = renderPage(specimenFrame, <Specimen />)
const all = (pattern: RegExp, text = html) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')
const ids = all(/\sid="([^"]+)"/g)

describe('Every part on one page', () => {
  test('begins with a doctype and says its language', () => {
    expect(html).toMatch(/^<!doctype html><html lang="sv"/)
  })

  test('no id stands twice', () => {
    expect(ids.length).toBe(new Set(ids).size)
  })

  test('each label, description and heading reference leads to an element that is there', () => {
    const references = [
      ...all(/\sfor="([^"]+)"/g),
      ...all(/aria-describedby="([^"]+)"/g).flatMap((each) => each.split(' ')),
      ...all(/aria-labelledby="([^"]+)"/g),
    ]
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([])
  })

  test('each visible field has a label', () => {
    const fields = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag)
    const visible = fields.filter((tag) => !tag.includes('type="hidden"'))
    const labelled = all(/\sfor="([^"]+)"/g)
    expect(visible.filter((tag) => !labelled.includes(/\sid="([^"]+)"/.exec(tag)?.[1] ?? ''))).toEqual([])
  })

  test('each line of the error summary leads to its field', () => {
    const summary = /data-error-summary.*?<\/ul>/s.exec(html)?.[0] ?? ''
    const targets = all(/href="#([^"]+)"/g, summary)
    expect(targets).toEqual(['field-day', 'field-mode'])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('needs no inline script or style, which the content security policy forbids', () => {
    expect(html).not.toMatch(/\sstyle="|\son\w+="|<style|<script(?![^>]*\ssrc=)/)
  })

  test('each drawing has a name, and its figures in a table', () => {
    const drawings = all(/<svg[^>]*role="(?:img|group)"[^>]*aria-label="([^"]+)"/g)
    expect(drawings).toEqual(['Mest efterfrågat', 'Kvinnor och män', 'Samtal per månad', 'Var de finns'])
    expect(all(/class="chart-table"(>)/g).length).toBe(drawings.length)
  })

  test('marks the current stage and says which are done', () => {
    expect(all(/aria-current="step".*?step-label">([^<]+)/gs)).toEqual(['Leverantör'])
    expect(html.match(/\(klart\)/g)?.length).toBe(2)
  })
})

describe('Text from users', () => {
  test('is never read as markup', () => {
    const field = String(<TextField name="a" label="<b>" value={'"><script>'} />)
    expect(field).not.toContain('<b>')
    expect(field).not.toContain('<script>')
  })
})

describe('A table', () => {
  test('says which column it is sorted by, and offers the other way', () => {
    const table = String(
      <Table
        caption="x"
        columns={[{ key: 'a', header: 'A', cell: (row: string) => row, sort: (order) => `?${order}` }]}
        rows={['1']}
        sorted={{ key: 'a', order: 'ascending' }}
      />,
    )
    expect(table).toContain('aria-sort="ascending"')
    expect(table).toContain('href="?descending"')
  })

  test('repeats its headers for the cards of a phone', () => {
    expect(html).toContain('data-label="Plats"')
  })
})
