import type { Child } from 'hono/jsx'
import { chartAddress, chartKey, rowsOfChart, type Sign, standaloneSvg, wordsOf } from './chart-file.ts'
import { useFrame, useWords } from './frame.tsx'

export type Format = (value: number) => string

/** Numbers as the reader's language writes them. */
export function useFormat(format: Format | undefined): Format {
  const { language } = useFrame()
  return format ?? ((value) => new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(value))
}

type ChartFrameProps = {
  readonly title: string
  readonly titleHidden?: boolean | undefined
  /** What each colour or sign stands for, in order; shown when there is more than one. */
  readonly legend?: readonly Sign[] | undefined
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Child[])[]
  readonly open?: boolean | undefined
  /** Other charts of the page may bear the same title: a name of its own for this one's files. */
  readonly name?: string | undefined
  /** False where the drawing is of use on its page only. */
  readonly files?: boolean | undefined
  readonly children: Child
}

/**
 * A drawing with its heading, legend, and the same figures as a table; it leaves the page as a drawing (SVG), a picture (PNG, by script) and CSV. The files
 * are made by drawing the page once more with `?diagram=…` (`takeChart` of the frame), so that every chart has them and none has a route.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { title, titleHidden, legend = [], columns, rows, open, name, files = true, children } = props
  const words = useWords()
  const frame = useFrame()
  const key = chartKey(name ?? title)
  if (files)
    frame.takeChart?.(key, () => ({
      svg: standaloneSvg({
        title,
        legend,
        drawing: String(children),
        note: `${frame.productName} · ${frame.today ?? ''}`,
      }),
      rows: rowsOfChart(columns, rows),
    }))
  return (
    <figure class="chart" data-chart="">
      <figcaption class={titleHidden ? 'ds-sr-only' : 'chart-title'}>{title}</figcaption>
      {legend.length > 1 && <Legend items={legend} />}
      {children}
      <div class="chart-foot">
        <details class="chart-table" open={open}>
          <summary>{words.showTable}</summary>
          <table class="ds-table">
            <caption class="ds-sr-only">{title}</caption>
            <thead>
              <tr>
                {columns.map((column, index) => (
                  <th scope="col" class={index > 0 ? 'numeric' : undefined}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...rest]) => (
                <tr>
                  <th scope="row">{first}</th>
                  {rest.map((cell, index) => (
                    <td class="numeric" data-label={columns[index + 1]}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        {files && frame.chartFiles && (
          <ChartFiles title={title} address={(kind) => chartAddress(frame.path, key, kind)} />
        )}
      </div>
    </figure>
  )
}

/** Buttons are of use with script only, so they stay hidden until it has found them; the links need none. */
function ChartFiles({ title, address }: { title: string; address: (kind: 'svg' | 'csv') => string }) {
  const words = useWords()
  return (
    <ul class="chart-files" aria-label={words.chartTake(title)}>
      <li hidden>
        <button
          type="button"
          data-chart-copy="picture"
          data-done={words.chartCopied}
          data-failed={words.chartNotCopied}
        >
          {words.chartCopyPicture}
        </button>
      </li>
      <li hidden>
        <button
          type="button"
          data-chart-copy="table"
          data-done={words.chartCopied}
          data-failed={words.chartNotCopied}
        >
          {words.chartCopyTable}
        </button>
      </li>
      <li>
        <a href={address('svg')} download data-chart-svg="">
          {words.chartPicture}
        </a>
      </li>
      <li>
        <a href={address('csv')} download data-chart-csv="">
          CSV
        </a>
      </li>
    </ul>
  )
}

export function Legend({ items }: { items: readonly Sign[] }) {
  return (
    <ul class="legend">
      {items.map((sign, index) => (
        <li>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            {typeof sign === 'string' ? (
              <rect class={`series-${index + 1}`} width="12" height="12" rx="2" />
            ) : (
              <circle class={sign.circle} cx="6" cy="6" r="5" />
            )}
          </svg>
          {wordsOf(sign)}
        </li>
      ))}
    </ul>
  )
}

/** The drawing's name and what it shows in one sentence. */
export function Naming({ title, description }: { title: string; description: string | undefined }) {
  return (
    <>
      <title>{title}</title>
      {description && <desc>{description}</desc>}
    </>
  )
}

/** A part of a drawing that opens what lies behind it. */
export function Opens({
  href,
  label,
  children,
}: {
  href: string | undefined
  label: string
  children: Child
}) {
  return href ? (
    <a href={href} aria-label={label}>
      {children}
    </a>
  ) : (
    <g>{children}</g>
  )
}

/** A drawing is one picture to those who hear it, unless parts of it can be opened: then it is a group of links. */
export const roleOf = (hrefs: readonly (string | undefined)[]) => (hrefs.some(Boolean) ? 'group' : 'img')

export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
