import type { Child } from 'hono/jsx'
import { useWords } from './frame.tsx'
import { Icon } from './icon.tsx'

export type SortOrder = 'ascending' | 'descending'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => Child
  /** Present when the column can be sorted by: gives the address of the page sorted the given way. */
  readonly sort?: ((order: SortOrder) => string) | undefined
  readonly numeric?: boolean | undefined
  /** Left out on a phone's cards. */
  readonly wideOnly?: boolean | undefined
  readonly foot?: Child
}

type TableProps<Row> = {
  readonly caption: string
  readonly captionHidden?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId?: ((row: Row) => string) | undefined
  readonly sorted?: { readonly key: string; readonly order: SortOrder } | undefined
  /** Shown instead of the table when there are no rows. */
  readonly empty?: Child
  /** A `FilterForm` above the table. */
  readonly filter?: Child
}

/**
 * Rows in columns; on a phone each row is a card with the column's header before each value.
 * The first column names the row. Roles are written out because cards (display: block) would lose them.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowId, sorted, empty, filter } = props
  const hasFoot = columns.some((column) => column.foot !== undefined)
  if (rows.length === 0 && empty) return <FilteredPart filter={filter}>{empty}</FilteredPart>
  return (
    <FilteredPart filter={filter}>
      <div class="table-scroll">
        <table class="ds-table" data-hover="" role="table">
          <caption class={captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <Header column={column} sorted={sorted} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr id={rowId?.(row)} role="row">
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th scope="row" role="rowheader" class={cellClass(column)}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td class={cellClass(column)} role="cell" data-label={column.header}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          {hasFoot && (
            <tfoot role="rowgroup">
              <tr role="row">
                {columns.map((column) => (
                  <td class={cellClass(column)} role="cell" data-label={column.header}>
                    {column.foot}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </FilteredPart>
  )
}

function FilteredPart({ filter, children }: { filter: Child; children: Child }) {
  return (
    <div class="table-part">
      {filter}
      {children}
    </div>
  )
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  return [column.numeric && 'numeric', column.wideOnly && 'wide-only'].filter(Boolean).join(' ') || undefined
}

type HeaderProps<Row> = {
  column: Column<Row>
  sorted: { readonly key: string; readonly order: SortOrder } | undefined
}

function Header<Row>({ column, sorted }: HeaderProps<Row>) {
  const order = sorted?.key === column.key ? sorted.order : undefined
  const words = useWords()
  if (!column.sort) {
    return (
      <th scope="col" role="columnheader" class={cellClass(column)}>
        {column.header}
      </th>
    )
  }
  const next = order === 'ascending' ? 'descending' : 'ascending'
  return (
    <th scope="col" role="columnheader" class={cellClass(column)} aria-sort={order}>
      <a class="sort" href={column.sort(next)} title={words.sortBy(column.header)}>
        {column.header}
        <Icon name={order ?? 'sortable'} />
      </a>
    </th>
  )
}
