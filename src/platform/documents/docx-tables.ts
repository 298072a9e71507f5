import type { Paragraph, Table } from 'docx'
import type { Run, TableBlock, TilesBlock } from './block.ts'
import { clean, type Docx, runsOf, textWidth } from './docx-parts.ts'

type Lying = { readonly lying: boolean }

/** A captioned table whose head is marked as such and repeats on each page; a row is never split over two. */
export function tableOf(docx: Docx, block: TableBlock, { lying }: Lying): (Paragraph | Table)[] {
  const small = block.columns.length >= 6
  const widths = widthsOf(block, textWidth(lying))
  const row = (
    cells: readonly (readonly Run[])[],
    look: { readonly isHead?: boolean; readonly bold?: boolean },
  ) =>
    new docx.TableRow({
      cantSplit: true,
      ...(look.isHead && { tableHeader: true }),
      children: block.columns.map(
        ({ align }, at) =>
          new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            children: [
              new docx.Paragraph({
                style: small ? 'TableTextSmall' : 'TableText',
                ...(align === 'end' && { alignment: docx.AlignmentType.RIGHT }),
                children: runsOf(docx, cells[at] ?? [], look.bold ? { bold: true } : {}),
              }),
            ],
          }),
      ),
    })
  return [
    new docx.Paragraph({ style: 'Caption', children: runsOf(docx, [{ text: block.caption }]) }),
    new docx.Table({
      style: 'ReportTable',
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
      columnWidths: widths,
      layout: docx.TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        lastRow: block.total !== undefined,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        row(
          block.columns.map(({ text }) => [{ text }]),
          { isHead: true, bold: true },
        ),
        ...block.rows.map((cells) => row(cells, {})),
        ...(block.total ? [row(block.total, { bold: true })] : []),
      ],
    }),
    gap(docx),
  ]
}

/** Two tables after each other would grow together without something between. */
const gap = (docx: Docx) => new docx.Paragraph({ spacing: { before: 0, after: 60 }, children: [] })

/** No column is narrower than its longest word; numbers then take what they need, and words share the rest. */
function widthsOf({ columns, rows, total }: TableBlock, whole: number): number[] {
  // What a letter takes in the text of tables, in twentieths of a point, and the margins of a cell.
  const letter = columns.length >= 6 ? 92 : 108
  const margins = 200
  const cells = [...rows, ...(total ? [total] : [])]
  const measured = columns.map(({ text, align, share }, at) => {
    const words = cells.map((row) => lettersOf(row[at]))
    const longest = Math.max(longestWordOf(text) * bolder, ...words.map(longestWordOf))
    // A letter to spare: short words of wide letters, and a typeface put in the place of Calibri.
    const least = Math.min(longest + 1, 24) * letter + margins
    const wanted = Math.min(Math.max(...words.map(({ length }) => length), 0), 26) * letter + margins
    return {
      least,
      more: align === 'end' ? Math.max(0, wanted - least) : 0,
      share: align === 'end' ? 0 : (share ?? 1),
    }
  })
  const sum = (of: (one: (typeof measured)[number]) => number) =>
    measured.reduce((all, one) => all + of(one), 0)
  const squeezed = Math.min(1, whole / sum(({ least }) => least))
  const left = Math.max(0, whole - sum(({ least }) => least))
  const given = Math.min(1, left / (sum(({ more }) => more) || 1))
  const rest = Math.max(0, left - sum(({ more }) => more))
  const shares = sum(({ share }) => share)
  return measured.map(({ least, more, share }) =>
    Math.floor(least * squeezed + more * given + (shares ? (rest * share) / shares : rest / columns.length)),
  )
}

/** How much more a letter of the headings takes. */
const bolder = 1.15

/** Lines break at ordinary spaces and hyphens, not within an amount, whose spaces hold it together. */
const longestWordOf = (words: string): number =>
  Math.max(...words.split(/[ \n-]/).map(({ length }) => length))

const lettersOf = (runs: readonly Run[] = []) => runs.map(({ text }) => text).join('')

/** Large figures beside each other, at most four in a row. */
export function tilesOf(docx: Docx, { tiles, caption }: TilesBlock, { lying }: Lying): (Paragraph | Table)[] {
  const across = Math.min(4, tiles.length)
  if (across === 0) return []
  const width = Math.floor(textWidth(lying) / across)
  const rows = Array.from({ length: Math.ceil(tiles.length / across) }, (_, row) =>
    Array.from({ length: across }, (__, at) => tiles[row * across + at]),
  )
  const words = (style: string, runs: readonly Run[]) =>
    new docx.Paragraph({ style, children: runsOf(docx, runs) })
  return [
    new docx.Table({
      style: 'ReportTable',
      width: { size: width * across, type: docx.WidthType.DXA },
      columnWidths: rows[0]?.map(() => width) ?? [],
      layout: docx.TableLayoutType.FIXED,
      tableLook: {
        firstRow: false,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      ...(caption && { caption: clean(caption) }),
      rows: rows.map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children: row.map(
              (tile) =>
                new docx.TableCell({
                  width: { size: width, type: docx.WidthType.DXA },
                  margins: { top: 100, bottom: 100, left: 120, right: 80 },
                  children: tile
                    ? [
                        words('LargeFigure', [tile.value]),
                        words('TableText', [{ text: tile.name }]),
                        ...(tile.detail ? [words('TableTextSmall', [{ text: tile.detail }])] : []),
                      ]
                    : [new docx.Paragraph({ style: 'TableText', children: [] })],
                }),
            ),
          }),
      ),
    }),
    gap(docx),
  ]
}
