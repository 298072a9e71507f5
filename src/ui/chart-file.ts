import { textOfMarkup } from './markup-text.ts'

/** A chart as it leaves the page: a drawing that stands by itself, and its figures in rows. */
export type TakenChart = { readonly svg: string; readonly rows: readonly (readonly string[])[] }

/** What a colour or a sign stands for; words alone mean the colour of their place in order. */
export type Sign = string | { readonly circle: string; readonly label: string }

export const wordsOf = (sign: Sign): string => (typeof sign === 'string' ? sign : sign.label)

/** The name of a chart in addresses and of its files: `Mål och utfall` → `mal-och-utfall`. */
export const chartKey = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** The address of a chart's file: that of the page, which is drawn again with the same rights and the same question. */
export function chartAddress(path: string, key: string, kind: 'svg' | 'csv'): string {
  const [page = '/', query = ''] = path.split('?')
  const asked = new URLSearchParams(query)
  asked.set('diagram', `${key}.${kind}`)
  return `${page}?${asked}`
}

const width = 720
const margin = 24

type Standalone = {
  readonly title: string
  readonly legend: readonly Sign[]
  /** The drawing as the page shows it. */
  readonly drawing: string
  readonly note: string
}

/**
 * The page's drawing as a file of its own: always in light colours, with its title, legend and source, because it is pasted into documents where the
 * page's style sheet is not.
 */
export function standaloneSvg({ title, legend, drawing, note }: Standalone): string {
  const drawn = drawing.slice(drawing.indexOf('<svg'))
  const [, box] = /viewBox="0 0 ([\d. ]+)"/.exec(drawn.slice(0, drawn.indexOf('>'))) ?? []
  const [boxWidth = 0, boxHeight = 0] = (box ?? '').split(' ').map(Number)
  const ownHeight = Number(/^<svg[^>]*\sheight="(\d+)"/.exec(drawn)?.[1] ?? 0)
  const height = ownHeight || Math.min(boxHeight, (boxHeight * width) / (boxWidth || 1)) || 240
  const legendHeight = legend.length > 1 ? 28 : 0
  const top = margin + 30 + legendHeight
  const total = top + height + 44
  const inner = drawn.replace(/<\/?a\b[^>]*>/g, '').replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(/\s(width|height|role|aria-label|x|y)="[^"]*"/g, '')
    return `<svg${kept} x="${margin}" y="${top}" width="${width}" height="${height}">`
  })
  const outer = width + 2 * margin
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${outer}" height="${total}" viewBox="0 0 ${outer} ${total}" role="img"><title>${escape(title)}</title><style>${style}</style><rect width="100%" height="100%" fill="#fff"/><text class="heading" x="${margin}" y="${margin + 16}">${escape(title)}</text>${legendOf(legend, margin + 40)}${inner}<text class="source" x="${margin}" y="${total - 16}">${escape(note)}</text></svg>\n`
}

function legendOf(items: readonly Sign[], y: number): string {
  if (items.length < 2) return ''
  let x = margin
  return items
    .map((sign, index) => {
      const at = x
      const label = wordsOf(sign)
      x += 30 + label.length * 7.5
      const mark =
        typeof sign === 'string'
          ? `<rect class="series-${index + 1}" x="${at}" y="${y}" width="12" height="12" rx="2"/>`
          : `<circle class="${sign.circle}" cx="${at + 6}" cy="${y + 6}" r="5"/>`
      return `${mark}<text class="tick" x="${at + 18}" y="${y + 11}">${escape(label)}</text>`
    })
    .join('')
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

// The light colours of styles/charts.css, written out: a file has no variables to look them up in.
const series = ['#2f7358', '#e0912f', '#4a86a8', '#a8304a', '#8c8a7d', '#7ba05a']
const style = [
  'text{font-family:"Source Sans 3","Source Sans Pro","Segoe UI",Arial,sans-serif;fill:#20271f;font-size:15px}',
  '.heading{font-size:19px;font-weight:600}.source,.tick,.bar-words{font-size:13px;fill:#575d53}.bar-value{font-weight:600}',
  ...series.map((colour, at) => `.series-${at + 1}{fill:${colour}}.series-line-${at + 1}{stroke:${colour}}`),
  '.series-line-2{stroke-dasharray:7 3}.series-line-3{stroke-dasharray:2 3}.series-line-4{stroke-dasharray:9 3 2 3}',
  '.line{fill:none;stroke-width:2px;stroke-linejoin:round;vector-effect:non-scaling-stroke}.grid-line{stroke:#d9d8cf}',
  '.bar-ground{fill:#efeee7}.bar-withheld{fill:#efeee7;stroke:#575d53;stroke-dasharray:3 4}.touch{fill:none}.bar-part{stroke:#fff;stroke-width:1px}.target-line{stroke:#20271f;stroke-width:2px}.target-dash{stroke-dasharray:4 3}',
  '.map-ground{fill:#f4f3ec}.map-area{fill:#fff;stroke:#c9c8bd;stroke-linejoin:round}.map-point{fill:#2f7358;fill-opacity:.72;stroke:#fff}',
  '.map-empty{fill:#fff;stroke:#a8304a;stroke-width:1.5px;stroke-dasharray:2 2}.map-label{font-size:12px;font-weight:550;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}',
].join('')

/** The cells of a chart's table as text, for CSV. */
export const rowsOfChart = (columns: readonly string[], rows: readonly (readonly unknown[])[]) => [
  columns,
  ...rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : textOfMarkup(String(cell ?? '')))),
  ),
]
