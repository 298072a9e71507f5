import type { Language } from '../../kit/language.ts'
import { EmptyState, FilterForm, Page, PageHeading, Select, Table, Tag } from '../../ui/index.ts'
import type { PublicRegisterRow } from './register-queries.ts'
import type { RegisterWords } from './register-text.ts'
import type { AidWords } from './text.ts'
import { euroOf, kronorOf, shortDay } from './words.ts'

type PublicRegisterProps = {
  readonly t: RegisterWords
  readonly a: AidWords
  readonly language: Language
  readonly year: number
  readonly years: readonly number[]
  readonly rows: readonly PublicRegisterRow[]
}

/** Aid as anybody may read it; sole traders without name and number. */
export function PublicRegisterPage({ t, a, language, year, years, rows }: PublicRegisterProps) {
  return (
    <Page title={t.publicTitle} width="wide">
      <PageHeading title={t.publicTitle} lead={t.publicLead} />
      <Table
        caption={`${t.publicTitle} ${year}`}
        rows={rows}
        filter={
          years.length > 1 && (
            <FilterForm action="/stodregister">
              <Select
                name="ar"
                label={t.year}
                mark={false}
                empty={false}
                width="xs"
                options={years.map((one) => ({ value: String(one), label: String(one) }))}
                value={year}
              />
            </FilterForm>
          )
        }
        empty={<EmptyState title={t.publicNone} text={t.publicNoneHint} icon="info" />}
        columns={[
          {
            key: 'company',
            header: t.company,
            cell: (row) => (
              <>
                {'isMasked' in row.beneficiary
                  ? t.soleTrader(row.beneficiary.municipality)
                  : row.beneficiary.name}{' '}
                {row.isCorrected && <Tag>{t.corrected}</Tag>}
              </>
            ),
          },
          { key: 'granted', header: t.grantedOn, cell: (row) => shortDay(row.grantedOn, language) },
          {
            key: 'amount',
            header: t.amount,
            numeric: true,
            cell: (row) => kronorOf(row.amountOre, language),
          },
          { key: 'euro', header: t.euro, numeric: true, cell: (row) => euroOf(row.amountEurCent, language) },
          { key: 'authority', header: t.authority, cell: (row) => row.authority.name },
          { key: 'instrument', header: t.instrument, cell: (row) => a[row.instrument] },
          {
            key: 'sector',
            header: t.sector,
            cell: (row) => (row.sector.code ? `${row.sector.code} (SNI ${row.sector.version})` : ''),
          },
          { key: 'regulation', header: t.regulation, cell: (row) => `(EU) ${row.regulation}` },
          { key: 'uid', header: t.uid, cell: (row) => row.uid },
        ]}
      />
    </Page>
  )
}
