import { ChartFrame, Naming } from './chart-frame.tsx'
import { type LayerEdge, layerSize, layOut, lineBetween } from './layers-layout.ts'

export type LayerBox = {
  readonly id: string
  readonly name: string
  /** What it is, in a word or two: the colour never says it alone. */
  readonly says: string
  readonly tone: 'subject' | 'strong' | 'weak' | 'apart' | 'quiet'
}

export type LayerLine = LayerEdge & { readonly label: string; readonly dashed?: boolean | undefined }

type LayersProps = {
  readonly title: string
  readonly description: string
  /** Said beside the drawing: that it scrolls in its box when it is wide. */
  readonly hint: string
  readonly subject: string
  readonly boxes: readonly LayerBox[]
  readonly lines: readonly LayerLine[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Boxes in layers with lines between them, in a box of its own that scrolls sideways; the same stands in the table. */
export function Layers({ title, description, hint, subject, boxes, lines, columns, rows }: LayersProps) {
  const { spots, width, height } = layOut(boxes, lines, subject)
  const drawn = lines.flatMap((line) => {
    const [from, to] = [spots.get(line.from), spots.get(line.to)]
    return from && to ? [{ ...line, ...lineBetween(from, to) }] : []
  })
  return (
    <div class="layers-frame">
      <ChartFrame title={title} columns={columns} rows={rows} files={false}>
        <section class="layers-scroll" tabindex={0} aria-label={`${title}. ${hint}`}>
          <svg
            class="layers"
            role="img"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            aria-label={title}
          >
            <Naming title={title} description={description} />
            {drawn.map(({ path, dashed }) => (
              <path class="layers-line" d={path} stroke-dasharray={dashed ? '5 4' : undefined} />
            ))}
            {boxes.map((box) => (
              <Box box={box} at={spots.get(box.id) ?? { x: 0, y: 0 }} />
            ))}
            {drawn.map(({ at, label }) => (
              <text class="layers-label" x={at.x.toFixed(1)} y={(at.y + 4).toFixed(1)} text-anchor="middle">
                {label}
              </text>
            ))}
          </svg>
        </section>
      </ChartFrame>
    </div>
  )
}

function Box({ box, at }: { box: LayerBox; at: { readonly x: number; readonly y: number } }) {
  const [first, second] = inTwoLines(box.name)
  return (
    <g class={`layers-box layers-${box.tone}`}>
      <title>{`${box.name}: ${box.says}`}</title>
      <rect x={at.x} y={at.y} width={layerSize.width} height={layerSize.height} rx="6" />
      <text class="layers-name" x={at.x + 10} y={at.y + 20}>
        {first}
      </text>
      <text class="layers-name" x={at.x + 10} y={at.y + 37}>
        {second}
      </text>
      <text class="layers-says" x={at.x + 10} y={at.y + 56}>
        {box.says}
      </text>
    </g>
  )
}

const fits = 25

/** A name broken between words into at most two lines; what does not fit ends in dots, the whole stands in the title. */
function inTwoLines(name: string): readonly [string, string] {
  if (name.length <= fits) return [name, '']
  const space = name.lastIndexOf(' ', fits)
  const cut = space > 8 ? space : fits
  const rest = name.slice(cut).trim()
  return [name.slice(0, cut), rest.length <= fits ? rest : `${rest.slice(0, fits - 1)}…`]
}
