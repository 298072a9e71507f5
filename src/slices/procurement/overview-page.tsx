import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { EmptyState, FilterForm, LinkButton, Page, PageHeading, Select, Table } from '../../ui/index.ts'
import { nextStepOf } from './next-rules.ts'
import type { PurchaseRow } from './overview-queries.ts'
import type { OverviewWords } from './overview-text.ts'
import { StateTag } from './purchase-page.tsx'
import type { ProcurementWords } from './text.ts'

type OverviewProps = {
  readonly o: OverviewWords
  readonly t: ProcurementWords
  readonly language: Language
  readonly rows: readonly PurchaseRow[]
  readonly buyers: readonly { readonly key: string; readonly name: string }[]
  readonly filter: { readonly buyer: string | undefined; readonly all: boolean }
}

export function OverviewPage({ o, t, language, rows, buyers, filter }: OverviewProps) {
  return (
    <Page title={o.title} width="wide">
      <PageHeading
        title={o.title}
        lead={o.lead}
        actions={
          <>
            <LinkButton href="/inkop/tidigare" variant="secondary">
              {o.earlierTitle}
            </LinkButton>
            <LinkButton href="/inkop/granser" variant="tertiary">
              {o.limits}
            </LinkButton>
          </>
        }
      />
      <Table
        caption={o.title}
        captionHidden
        rows={rows}
        empty={<EmptyState title={o.none} text={o.noneAbout} />}
        filter={
          <FilterForm
            action="/upphandlingar"
            clearHref={filter.buyer || filter.all ? '/upphandlingar' : undefined}
          >
            <Select
              name="kopare"
              label={o.buyer}
              mark={false}
              empty={o.allBuyers}
              value={filter.buyer}
              options={buyers.map(({ key, name }) => ({ value: key, label: name }))}
            />
            <Select
              name="visa"
              label={o.show}
              mark={false}
              empty={o.underWay}
              value={filter.all ? 'alla' : ''}
              options={[{ value: 'alla', label: o.all }]}
            />
          </FilterForm>
        }
        columns={[
          {
            key: 'title',
            header: o.purchase,
            cell: (row) => <a href={`/insatser/${row.interventionId}/upphandling/${row.id}`}>{row.title}</a>,
          },
          {
            key: 'intervention',
            header: o.intervention,
            cell: (row) => <a href={`/insatser/${row.interventionId}`}>{row.interventionTitle}</a>,
          },
          { key: 'buyer', header: o.buyer, cell: (row) => row.buyerName ?? o.noBuyer },
          { key: 'state', header: o.state, cell: (row) => <StateTag t={t} purchase={row} /> },
          { key: 'next', header: o.next, cell: (row) => o[`step_${nextStepOf(row)}`] },
          { key: 'value', header: o.value, numeric: true, cell: (row) => valueInWords(row, o, language) },
        ]}
      />
    </Page>
  )
}

function valueInWords(row: PurchaseRow, o: OverviewWords, language: Language): string {
  if (row.agreedValueOre !== null) return formatOre(ore(row.agreedValueOre), language)
  if (row.estimatedValueOre === null) return '–'
  return o.estimated(formatOre(ore(row.estimatedValueOre), language))
}
