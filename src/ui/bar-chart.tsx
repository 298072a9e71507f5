import { scaleLinear } from 'd3-scale'
import { ChartFrame, type Format, Naming, Opens, percent, roleOf, useFormat } from './chart-frame.tsx'
import { useWords } from './frame.tsx'

export type Bar = { readonly label: string; readonly value: number; readonly href?: string | undefined }

type ChartProps = {
  readonly title: string
  readonly titleHidden?: boolean | undefined
  /** What the drawing shows, in a sentence, for those who do not see it. */
  readonly description?: string | undefined
  readonly format?: Format | undefined
  readonly labelHeader?: string | undefined
  /** Whether the table stands open beside the drawing. */
  readonly tableOpen?: boolean | undefined
  /** A name of its own for its files, where the title is not enough. */
  readonly name?: string | undefined
}

type BarChartProps = ChartProps & { readonly data: readonly Bar[]; readonly valueHeader?: string | undefined }

const rowHeight = 36

/** Lying bars with their names above them, so that long names fit a phone. Widths are shares, so text never scales. */
export function BarChart({ data, valueHeader, labelHeader, format, ...props }: BarChartProps) {
  const words = useWords()
  const show = useFormat(format)
  const scale = scaleLinear([0, Math.max(1, ...data.map(({ value }) => value))], [0, 1])
  return (
    <ChartFrame
      title={props.title}
      titleHidden={props.titleHidden}
      open={props.tableOpen}
      name={props.name}
      columns={[labelHeader ?? '', valueHeader ?? words.value]}
      rows={data.map(({ label, value, href }) => [
        label,
        href ? <a href={href}>{show(value)}</a> : show(value),
      ])}
    >
      <svg
        class="bars"
        role={roleOf(data.map(({ href }) => href))}
        width="100%"
        height={data.length * rowHeight}
        aria-label={props.title}
      >
        <Naming title={props.title} description={props.description} />
        {data.map(({ label, value, href }, index) => (
          <Opens href={href} label={`${label}: ${show(value)}`}>
            <text class="bar-label" x="0" y={index * rowHeight + 14}>
              {label}
            </text>{' '}
            <text class="bar-value" x="100%" y={index * rowHeight + 14} text-anchor="end">
              {show(value)}
            </text>
            <rect class="bar-ground" x="0" y={index * rowHeight + 20} width="100%" height="8" rx="2" />
            <rect
              class="series-1"
              x="0"
              y={index * rowHeight + 20}
              width={percent(scale(value))}
              height="8"
              rx="2"
            />
          </Opens>
        ))}
      </svg>
    </ChartFrame>
  )
}

export type StackedRow = {
  readonly label: string
  /** One value per series, in the order of `series`. */
  readonly values: readonly number[]
  readonly href?: string | undefined
}

type StackedBarProps = ChartProps & {
  readonly series: readonly string[]
  readonly data: readonly StackedRow[]
}

export function StackedBar({ data, series, labelHeader, format, ...props }: StackedBarProps) {
  const words = useWords()
  const show = useFormat(format)
  const sums = data.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const scale = scaleLinear([0, Math.max(1, ...sums)], [0, 1])
  return (
    <ChartFrame
      title={props.title}
      titleHidden={props.titleHidden}
      open={props.tableOpen}
      name={props.name}
      legend={series}
      columns={[labelHeader ?? '', ...series, words.total]}
      rows={data.map(({ label, values, href }, index) => [
        href ? <a href={href}>{label}</a> : label,
        ...values.map(show),
        show(sums[index] ?? 0),
      ])}
    >
      <svg
        class="bars"
        role={roleOf(data.map(({ href }) => href))}
        width="100%"
        height={data.length * rowHeight}
        aria-label={props.title}
      >
        <Naming title={props.title} description={props.description} />
        {data.map(({ label, values, href }, index) => (
          <Opens href={href} label={`${label}: ${show(sums[index] ?? 0)}`}>
            <text class="bar-label" x="0" y={index * rowHeight + 14}>
              {label}
            </text>{' '}
            <text class="bar-value" x="100%" y={index * rowHeight + 14} text-anchor="end">
              {show(sums[index] ?? 0)}
            </text>
            <rect class="bar-ground" x="0" y={index * rowHeight + 20} width="100%" height="10" rx="2" />
            {startsOf(values).map((start, part) => (
              <rect
                class={`series-${part + 1} bar-part`}
                x={percent(scale(start))}
                y={index * rowHeight + 20}
                width={percent(scale(values[part] ?? 0))}
                height="10"
              />
            ))}
          </Opens>
        ))}
      </svg>
    </ChartFrame>
  )
}

/** Where each part begins when the parts are laid end to end. */
export function startsOf(values: readonly number[]): readonly number[] {
  const starts: number[] = []
  let sum = 0
  for (const value of values) {
    starts.push(sum)
    sum += value
  }
  return starts
}
