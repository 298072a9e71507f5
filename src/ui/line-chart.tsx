import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { ChartFrame, type Format, Naming, Opens, percent, roleOf, useFormat } from './chart-frame.tsx'
import { useWords } from './frame.tsx'

export type LineSeries = {
  readonly label: string
  readonly values: readonly (number | null)[]
  /** Where each point opens. */
  readonly hrefs?: readonly string[] | undefined
}

type LineChartProps = {
  readonly title: string
  readonly titleHidden?: boolean | undefined
  readonly description?: string | undefined
  /** Words under the points, one per value: months, years. */
  readonly labels: readonly string[]
  readonly labelHeader?: string | undefined
  readonly series: readonly LineSeries[]
  readonly format?: Format | undefined
  readonly tableOpen?: boolean | undefined
  readonly name?: string | undefined
  /** A level to reach, drawn across with its words. */
  readonly target?: { readonly value: number; readonly words: string } | undefined
}

const height = 220
const top = 22
const bottom = 194
const left = 0.04
const right = 0.98

/** Values over time. A gap (null) breaks the line; the vertical axis always starts at nought. */
export function LineChart({ labels, series, labelHeader, format, target, ...props }: LineChartProps) {
  const words = useWords()
  const show = useFormat(format)
  const values = series.flatMap((each) => each.values.filter((value) => value !== null))
  const across = scaleLinear([0, Math.max(1, labels.length - 1)], [left, right])
  const up = scaleLinear([0, Math.max(1, target?.value ?? 0, ...values)], [bottom, top]).nice(4)
  const ticks = up.ticks(4).filter(Number.isInteger)
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => across(index) * 1000)
    .y((value) => up(value ?? 0))
  const shown = shownLabels(labels.length, Math.max(...labels.map((label) => label.length)) > 6 ? 4 : 6)
  return (
    <ChartFrame
      title={props.title}
      titleHidden={props.titleHidden}
      open={props.tableOpen}
      name={props.name}
      legend={series.map(({ label }) => label)}
      columns={[
        labelHeader ?? '',
        ...series.map(({ label }) => label),
        ...(target ? [words.chartTarget] : []),
      ]}
      rows={labels.map((label, index) => [
        label,
        ...series.map((each) => {
          const said = showOrDash(each.values[index], show)
          const href = each.hrefs?.[index]
          return href ? <a href={href}>{said}</a> : said
        }),
        ...(target ? [show(target.value)] : []),
      ])}
    >
      <svg
        class="lines"
        role={roleOf(series.flatMap(({ hrefs }) => hrefs ?? []))}
        width="100%"
        height={height}
        aria-label={props.title}
      >
        <Naming title={props.title} description={props.description} />
        {ticks.map((tick) => (
          <g>
            <line class="grid-line" x1="0" x2="100%" y1={up(tick)} y2={up(tick)} />
            <text class="tick" x="0" y={up(tick) - 4}>
              {show(tick)}
            </text>
          </g>
        ))}
        <svg
          x="0"
          y="0"
          width="100%"
          height={height}
          viewBox={`0 0 1000 ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {series.map((each, index) => (
            <path class={`line series-line-${index + 1}`} d={path([...each.values]) ?? ''} />
          ))}
        </svg>
        {target && (
          <g>
            <line
              class="target-line target-dash"
              x1="4%"
              x2="98%"
              y1={up(target.value)}
              y2={up(target.value)}
            />
            <text class="tick" x="98%" text-anchor="end" y={up(target.value) - 5}>
              {target.words}
            </text>
          </g>
        )}
        {series.map((each, index) =>
          each.values.map((value, at) =>
            value === null ? null : (
              <Opens href={each.hrefs?.[at]} label={`${each.label}, ${labels[at]}: ${show(value)}`}>
                <circle class={`series-${index + 1}`} cx={percent(across(at))} cy={up(value)} r="3.5" />
                <circle class="touch" cx={percent(across(at))} cy={up(value)} r="12" />
              </Opens>
            ),
          ),
        )}
        {labels.map((label, index) =>
          shown(index) ? (
            <text
              class="tick"
              x={percent(across(index))}
              y={height - 8}
              text-anchor={anchorOf(index, labels.length)}
            >
              {label}
            </text>
          ) : null,
        )}
      </svg>
    </ChartFrame>
  )
}

const showOrDash = (value: number | null | undefined, show: Format) =>
  value === null || value === undefined ? '–' : show(value)

/** At most so many labels, first and last among them, so that they do not run into each other on a phone. */
export function shownLabels(count: number, most = 6): (index: number) => boolean {
  const step = Math.ceil((count - 1) / (most - 1)) || 1
  return (index) => index === count - 1 || (index % step === 0 && count - 1 - index >= step)
}

const anchorOf = (index: number, count: number) =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle'
