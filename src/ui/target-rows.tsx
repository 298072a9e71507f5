import { ChartFrame, Naming, Opens, percent, roleOf } from './chart-frame.tsx'
import { useWords } from './frame.tsx'

export type TargetRow = {
  readonly label: string
  /** The value and the target as they are written; a row without a target only tells its value. */
  readonly value: string
  readonly target: string | null
  /** Value divided by target; null without a target or where the value is withheld. */
  readonly share: number | null
  /** What it means, in words: "målet är nått", "12 kvar". */
  readonly words: string
  readonly href?: string | undefined
  /** The value is not told: its row is hatched. */
  readonly withheld?: boolean | undefined
}

type TargetRowsProps = {
  readonly title: string
  readonly titleHidden?: boolean | undefined
  readonly description?: string | undefined
  readonly labelHeader: string
  readonly valueHeader: string
  readonly wordsHeader: string
  readonly rows: readonly TargetRow[]
  readonly tableOpen?: boolean | undefined
  readonly name?: string | undefined
}

const rowHeight = 54
/** Every row is drawn to the scale of its own target, so that all targets stand on one line across the page. */
const targetAt = 0.8

const shownOf = ({ value, target }: TargetRow) => (target === null ? value : `${value} / ${target}`)

/** Outcomes against their targets: a bar to the target's mark, with the words beside it, so that nothing hangs on colour. */
export function TargetRows(props: TargetRowsProps) {
  const words = useWords()
  const { rows } = props
  return (
    <ChartFrame
      title={props.title}
      titleHidden={props.titleHidden}
      open={props.tableOpen}
      name={props.name}
      columns={[props.labelHeader, props.valueHeader, words.chartTarget, props.wordsHeader]}
      rows={rows.map((row) => [
        row.label,
        row.href ? <a href={row.href}>{row.value}</a> : row.value,
        row.target ?? '–',
        row.words,
      ])}
    >
      <svg
        class="bars"
        role={roleOf(rows.map(({ href }) => href))}
        width="100%"
        height={rows.length * rowHeight}
        aria-label={props.title}
      >
        <Naming title={props.title} description={props.description} />
        {rows.map((row, index) => {
          const y = index * rowHeight
          const reach = Math.min(1, Math.max(0, row.share ?? 0) * targetAt)
          return (
            <Opens href={row.href} label={`${row.label}: ${row.words} ${shownOf(row)}`}>
              <text class="bar-label" x="0" y={y + 15}>
                {row.label}
              </text>{' '}
              <text class="bar-words" x="0" y={y + 44}>
                {row.words}
              </text>{' '}
              <text class="bar-value" x="100%" y={y + 44} text-anchor="end">
                {shownOf(row)}
              </text>
              <rect
                class={row.withheld ? 'bar-withheld' : 'bar-ground'}
                x="0"
                y={y + 21}
                width="100%"
                height="9"
                rx="2"
              />
              {row.share !== null && (
                <rect class="series-1" x="0" y={y + 21} width={percent(reach)} height="9" rx="2" />
              )}
              {row.target !== null && (
                <line
                  class="target-line"
                  x1={percent(targetAt)}
                  x2={percent(targetAt)}
                  y1={y + 17}
                  y2={y + 34}
                />
              )}
            </Opens>
          )
        })}
      </svg>
    </ChartFrame>
  )
}
