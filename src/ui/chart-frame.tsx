import type { Child } from 'hono/jsx'
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
  readonly legend?: Child
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Child[])[]
  readonly open?: boolean | undefined
  readonly children: Child
}

/** A drawing with its heading, legend, and the same figures as a table. */
export function ChartFrame({ title, titleHidden, legend, columns, rows, open, children }: ChartFrameProps) {
  const words = useWords()
  return (
    <figure class="chart">
      <figcaption class={titleHidden ? 'ds-sr-only' : 'chart-title'}>{title}</figcaption>
      {legend}
      {children}
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
    </figure>
  )
}

export function Legend({ items }: { items: readonly string[] }) {
  return (
    <ul class="legend">
      {items.map((label, index) => (
        <li>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <rect class={`series-${index + 1}`} width="12" height="12" rx="2" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

/** Spoken by role=img: the drawing's name and what it shows in one sentence. */
export function Naming({ title, description }: { title: string; description: string | undefined }) {
  return (
    <>
      <title>{title}</title>
      {description && <desc>{description}</desc>}
    </>
  )
}

export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
