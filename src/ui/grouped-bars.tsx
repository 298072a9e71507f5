import { scaleLinear } from 'd3-scale'
import { ChartFrame, type Format, Naming, Opens, percent, roleOf, useFormat } from './chart-frame.tsx'

export type GroupedRow = {
  readonly label: string
  /** One per series, in their order; null: not told or not known. */
  readonly values: readonly (number | null)[]
  readonly hrefs?: readonly (string | undefined)[] | undefined
  /** What the bars say together, in words. */
  readonly words?: string | undefined
}

type GroupedBarsProps = {
  readonly title: string
  readonly titleHidden?: boolean | undefined
  readonly description?: string | undefined
  readonly labelHeader: string
  readonly wordsHeader?: string | undefined
  readonly series: readonly string[]
  readonly rows: readonly GroupedRow[]
  readonly format?: Format | undefined
  /** What a bar of full width is; the largest value when left out. */
  readonly full?: number | undefined
  /** Said in place of a value that is null, per series. */
  readonly missing: readonly string[]
  readonly tableOpen?: boolean | undefined
  readonly name?: string | undefined
}

const barHeight = 22

/** Two or more bars per row, under each other on one scale: asked for and delivered, reached and all there are. */
export function GroupedBars(props: GroupedBarsProps) {
  const { rows, series, labelHeader, wordsHeader, missing } = props
  const show = useFormat(props.format)
  const told = (value: number | null, at: number) => (value === null ? (missing[at] ?? '–') : show(value))
  const all = rows.flatMap(({ values }) => values.map((value) => value ?? 0))
  const scale = scaleLinear([0, props.full ?? Math.max(1, ...all)], [0, 0.78])
  const rowHeight = 30 + series.length * barHeight
  return (
    <ChartFrame
      title={props.title}
      titleHidden={props.titleHidden}
      open={props.tableOpen}
      name={props.name}
      legend={series}
      columns={[labelHeader, ...series, ...(wordsHeader ? [wordsHeader] : [])]}
      rows={rows.map(({ label, values, hrefs, words }) => [
        label,
        ...values.map((value, at) =>
          hrefs?.[at] ? <a href={hrefs[at]}>{told(value, at)}</a> : told(value, at),
        ),
        ...(wordsHeader ? [words ?? ''] : []),
      ])}
    >
      <svg
        class="bars"
        role={roleOf(rows.flatMap(({ hrefs }) => hrefs ?? []))}
        width="100%"
        height={rows.length * rowHeight}
        aria-label={props.title}
      >
        <Naming title={props.title} description={props.description} />
        {rows.map(({ label, values, hrefs, words }, index) => {
          const y = index * rowHeight
          return (
            <g>
              <text class="bar-label" x="0" y={y + 15}>
                {label}
              </text>
              {words && (
                <text class="bar-words" x="100%" y={y + 15} text-anchor="end">
                  {words}
                </text>
              )}
              {values.map((value, at) => {
                const top = y + 22 + at * barHeight
                return (
                  <Opens href={hrefs?.[at]} label={`${label}, ${series[at]}: ${told(value, at)}`}>
                    <rect class="bar-ground" x="0" y={top} width="78%" height="12" rx="2" />
                    {value !== null && (
                      <rect
                        class={`series-${at + 1}`}
                        x="0"
                        y={top}
                        width={percent(Math.min(0.78, scale(value)))}
                        height="12"
                        rx="2"
                      />
                    )}
                    <text class="tick" x="100%" y={top + 11} text-anchor="end">
                      {told(value, at)}
                    </text>
                  </Opens>
                )
              })}
            </g>
          )
        })}
      </svg>
    </ChartFrame>
  )
}
