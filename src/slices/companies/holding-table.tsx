import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Section, Table } from '../../ui/index.ts'
import { holderName, shareInWords } from './ownership-names.ts'
import type { HoldingRow } from './ownership-queries.ts'
import { ownershipText } from './ownership-text.ts'
import type { OwnershipView } from './ownership-view.ts'

type HoldingTableProps = {
  readonly language: Language
  readonly view: OwnershipView
  readonly title: string
  readonly rows: readonly HoldingRow[]
  /** Whether what is entered is summed under the table: of the owners of one company. */
  readonly sums?: boolean
  /** Said when there are none. */
  readonly none?: string
}

/** Holdings with their shares, days and source; the first column leads to the form of those who may change it. */
export function HoldingTable({ language, view, title, rows, sums = false, none }: HoldingTableProps) {
  const t = ownershipText(language)
  const { holders } = view.ownership
  const holder = (id: number) => holders.find((one) => one.id === id)
  const day = (on: string | null) => (on === null ? null : formatDay(on as Day, language, 'short'))
  const share = (bp: number) => shareInWords(bp, language)
  const total = (of: 'capitalBp' | 'votesBp') => share(rows.reduce((sum, row) => sum + row[of], 0))
  const named = (id: number) => {
    const one = holder(id)
    const name = holderName(one, language)
    return one?.companyId && one.companyId !== view.company.id ? (
      <a href={`/foretag/${one.companyId}/agare`}>{name}</a>
    ) : (
      name
    )
  }
  const mayChange = (row: HoldingRow) => holder(row.ownerId)?.mayWrite || holder(row.ownedId)?.mayWrite
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        rows={rows}
        empty={<p class="note">{none ?? t.nothingKnown}</p>}
        columns={[
          { key: 'owner', header: t.owner, cell: (row) => named(row.ownerId) },
          { key: 'owned', header: t.ownedOne, cell: (row) => named(row.ownedId) },
          { key: 'capital', header: t.capital, numeric: true, cell: (row) => share(row.capitalBp) },
          { key: 'votes', header: t.votes, numeric: true, cell: (row) => share(row.votesBp) },
          { key: 'from', header: t.from, cell: (row) => day(row.fromOn) ?? t.unknownStart },
          ...(rows.some(({ endedOn }) => endedOn !== null)
            ? [{ key: 'until', header: t.until, cell: (row: HoldingRow) => day(row.endedOn) ?? '' }]
            : []),
          {
            key: 'source',
            header: t.source,
            cell: (row) => [t[row.sourceKind], row.sourceWords].filter(Boolean).join(': '),
            wideOnly: true,
          },
          ...(rows.some(mayChange)
            ? [
                {
                  key: 'act',
                  header: t.act,
                  cell: (row: HoldingRow) =>
                    mayChange(row) ? (
                      <a
                        href={`/foretag/${view.company.id}/agare/innehav/${row.id}`}
                        aria-label={`${t.act}: ${t.changeHolding(holderName(holder(row.ownerId), language), holderName(holder(row.ownedId), language))}`}
                      >
                        {t.act}
                      </a>
                    ) : (
                      ''
                    ),
                },
              ]
            : []),
        ]}
      />
      {sums && rows.length > 0 && <p class="note">{t.sumOwned(total('capitalBp'), total('votesBp'))}</p>}
    </Section>
  )
}
