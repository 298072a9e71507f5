import type { Child } from 'hono/jsx'
import { useWords } from './frame.tsx'
import { Icon } from './icon.tsx'

export type TabLink = {
  readonly href: string
  readonly label: string
  readonly current?: boolean | undefined
  readonly count?: number | undefined
}

/** Views of the same thing, each with its own address. */
export function Tabs({ items, label }: { items: readonly TabLink[]; label: string }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span class="count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export type Crumb = { readonly href: string; readonly label: string }

export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const words = useWords()
  if (items.length === 0) return null
  return (
    <nav class="ds-breadcrumbs" aria-label={words.breadcrumbs} data-size="sm">
      <ol>
        {items.map((item) => (
          <li>
            <a class="ds-link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type PaginationProps = {
  readonly page: number
  readonly pageCount: number
  readonly href: (page: number) => string
  /** "1–25 av 240" in words. */
  readonly summary?: Child
}

export function Pagination({ page, pageCount, href, summary }: PaginationProps) {
  const words = useWords()
  if (pageCount <= 1) return summary ? <p class="note">{summary}</p> : null
  return (
    <nav class="pages" aria-label={words.pages}>
      {summary && <span class="note">{summary}</span>}
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={href(page - 1)}>
              <Icon name="left" />
              {words.previous}
            </a>
          </li>
        )}
        {pagesToShow(page, pageCount).map((shown) =>
          shown === null ? (
            <li aria-hidden="true">…</li>
          ) : (
            <li>
              <a
                href={href(shown)}
                aria-label={words.pageNumber(shown)}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <a rel="next" href={href(page + 1)}>
              {words.next}
              <Icon name="right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** First, last, the current one and its neighbours; null where pages are left out. */
export function pagesToShow(page: number, pageCount: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount)
  const numbers = [...new Set(wanted)].sort((a, b) => a - b)
  return numbers.flatMap((n, index) => {
    const before = numbers[index - 1]
    return before !== undefined && n - before > 1 ? [null, n] : [n]
  })
}
