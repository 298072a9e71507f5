import type { Child } from 'hono/jsx'
import { Unseen } from './layout.tsx'

export type MonthDay = {
  readonly key: string
  /** The day of the month. */
  readonly number: string
  /** The whole day in words, heard, and seen on a phone. */
  readonly label: string
  readonly isToday: boolean
  readonly isOutside: boolean
  readonly items: readonly Child[]
}

export type MonthWeek = { readonly number: number; readonly days: readonly MonthDay[] }

type MonthProps = {
  readonly caption: string
  readonly week: string
  readonly weekdays: readonly { readonly short: string; readonly long: string }[]
  readonly weeks: readonly MonthWeek[]
}

/** A month as a table, a row for each week; on a phone a list of the days that have something. */
export function Month({ caption, week, weekdays, weeks }: MonthProps) {
  return (
    <table class="month" role="table">
      <caption class="ds-sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="month-week">
            {week}
          </th>
          {weekdays.map(({ short, long }) => (
            <th scope="col" role="columnheader">
              <span aria-hidden="true">{short}</span>
              <Unseen>{long}</Unseen>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeks.map(({ number, days }) => (
          <tr role="row">
            <th scope="row" role="rowheader" class="month-week">
              <span class="month-week-word">{week} </span>
              {number}
            </th>
            {days.map((one) => (
              <td
                role="cell"
                data-today={one.isToday ? '' : undefined}
                data-outside={one.isOutside ? '' : undefined}
                data-empty={one.items.length === 0 ? '' : undefined}
              >
                <span class="month-number" aria-hidden="true">
                  {one.number}
                </span>
                <span class="month-label">{one.label}</span>
                {one.items.length > 0 && (
                  <ul>
                    {one.items.map((item) => (
                      <li>{item}</li>
                    ))}
                  </ul>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
