import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { barsSvg } from './bars-svg.ts'
import type { BarsBlock, Block, LinesBlock, MapBlock, TableBlock } from './block.ts'
import { linesSvg } from './lines-svg.ts'
import { mapSvg } from './map-svg.ts'
import type { Picture } from './picture.ts'

/** A drawing as formats of paper take it: the picture, what it shows in words, and the same figures as a table. */
export type Drawing = Picture & {
  readonly kind: 'drawing'
  readonly of: DrawnBlock['kind']
  readonly caption: string
  readonly alt: string
  readonly table: TableBlock
}
export type DrawnBlock = BarsBlock | LinesBlock | MapBlock

export const isDrawn = (block: Block): block is DrawnBlock =>
  block.kind === 'bars' || block.kind === 'lines' || block.kind === 'map'

/** Draws a block of bars, lines or places. */
export function drawingOf(block: DrawnBlock, language: Language): Drawing {
  const table = tableOf(block, language)
  const alt = block.description ?? toldBy(table)
  const picture =
    block.kind === 'bars'
      ? barsSvg(block)
      : block.kind === 'lines'
        ? linesSvg(block, language)
        : mapSvg(block)
  return { kind: 'drawing', of: block.kind, caption: block.caption, alt, table, ...picture }
}

/** The figures of a drawing as a table. */
export function tableOf(block: DrawnBlock, language: Language): TableBlock {
  if (block.kind === 'lines')
    return {
      kind: 'table',
      caption: block.caption,
      columns: [
        { text: block.header, align: 'start' },
        ...block.series.map(({ name }) => ({ text: name, align: 'end', kind: 'number' }) as const),
      ],
      rows: block.labels.map((label, at) => [
        [{ text: label }],
        ...block.series.map(({ values }) => {
          const value = values[at] ?? null
          return [value === null ? { text: '–' } : { text: formatNumber(value, language), value }]
        }),
      ]),
    }
  const rows = block.kind === 'bars' ? block.bars : block.points.toSorted((a, b) => b.amount - a.amount)
  return {
    kind: 'table',
    caption: block.caption,
    columns: [
      { text: block.columns[0], align: 'start', share: 3 },
      { text: block.columns[1], align: 'end', kind: 'number' },
    ],
    rows: rows.map(({ name, text, amount, href }) => [
      [{ text: name }],
      [href ? { figure: 'record', text, href, value: amount } : { text, value: amount }],
    ]),
  }
}

function toldBy({ caption, columns, rows }: TableBlock): string {
  const told = rows.map(([name, ...values]) => {
    const said = values.map((runs, at) => {
      const words = runs.map(({ text }) => text).join('')
      return values.length > 1 ? `${columns[at + 1]?.text} ${words}` : words
    })
    return `${name?.map(({ text }) => text).join('')}: ${said.join(', ')}`
  })
  return `${caption}. ${told.join('; ')}.`
}
