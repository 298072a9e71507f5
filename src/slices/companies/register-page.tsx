import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Checkbox,
  EmptyState,
  FilterForm,
  LinkButton,
  Page,
  PageHeading,
  Pagination,
  Select,
  SpreadsheetLink,
  Table,
  Tag,
  TextField,
} from '../../ui/index.ts'
import { perPage, type RegisterRow, type RegisterSort } from './register-queries.ts'
import { targetWord } from './register-sheet.ts'
import type { CompanyWords } from './text.ts'
import { sizeClasses } from './types.ts'

type Named = { readonly key: string; readonly name: string }
export type RegisterQuery = { readonly [name: string]: string | undefined }

type RegisterPageProps = {
  readonly t: CompanyWords
  readonly language: Language
  readonly query: RegisterQuery
  readonly sort: { readonly by: RegisterSort; readonly descending: boolean }
  readonly page: number
  readonly found: { readonly rows: readonly RegisterRow[]; readonly total: number }
  readonly project: string | null
  readonly hasOwn: boolean
  readonly municipalities: readonly Named[]
  readonly focusAreas: readonly Named[]
  readonly mayRegister: boolean
}

export function RegisterPage(props: RegisterPageProps) {
  const { t, query, page, found, mayRegister } = props
  const isFiltered = Object.entries(query).some(
    ([name, value]) => value && !['sortera', 'ordning', 'sida'].includes(name),
  )
  const first = (page - 1) * perPage + 1
  return (
    <Page title={t.companies} width="wide">
      <PageHeading
        title={t.companies}
        facts={<span class="note">{t.found(found.total)}</span>}
        actions={
          <>
            {mayRegister && (
              <LinkButton href="/foretag/ny" icon="add" main>
                {t.register}
              </LinkButton>
            )}
            {found.total > 0 && <SpreadsheetLink />}
          </>
        }
      />
      <Table
        caption={t.companies}
        captionHidden
        filter={<RegisterFilterForm {...props} isFiltered={isFiltered} />}
        sorted={{ key: props.sort.by, order: props.sort.descending ? 'descending' : 'ascending' }}
        columns={columnsOf(props)}
        rows={found.rows}
        empty={
          isFiltered || !mayRegister ? (
            <EmptyState title={t.noMatches} text={t.noMatchesHint} icon="search" />
          ) : (
            <EmptyState
              title={t.noCompanies}
              text={t.noCompaniesHint}
              icon="company"
              action={<LinkButton href="/foretag/ny">{t.register}</LinkButton>}
            />
          )
        }
      />
      <Pagination
        page={page}
        pageCount={Math.ceil(found.total / perPage)}
        href={(n) => address(query, { sida: String(n) })}
        summary={
          found.total > perPage &&
          found.rows.length > 0 &&
          t.shownOf(first, first + found.rows.length - 1, found.total)
        }
      />
    </Page>
  )
}

function address(query: RegisterQuery, changes: RegisterQuery): string {
  const pairs = Object.entries({ ...query, ...changes }).filter((pair): pair is [string, string] => !!pair[1])
  return pairs.length > 0 ? `/foretag?${new URLSearchParams(pairs)}` : '/foretag'
}

function columnsOf({ t, language, query }: RegisterPageProps) {
  const by = (sortera: RegisterSort) => (order: 'ascending' | 'descending') =>
    address(query, { sortera, ordning: order === 'descending' ? 'fallande' : undefined, sida: undefined })
  return [
    {
      key: 'name',
      header: t.name,
      sort: by('name'),
      cell: (row: RegisterRow) => (
        <>
          <a href={`/foretag/${row.id}`}>{row.name}</a> {row.endedOn && <Tag>{t.ended}</Tag>}
        </>
      ),
    },
    { key: 'number', header: t.orgNumber, cell: (row: RegisterRow) => row.orgNumber, wideOnly: true },
    {
      key: 'municipality',
      header: t.municipality,
      sort: by('municipality'),
      cell: (row: RegisterRow) => [row.municipality, row.locality].filter((part) => part !== null).join(', '),
    },
    {
      key: 'size',
      header: t.size,
      sort: by('size'),
      cell: (row: RegisterRow) => (row.sizeClass ? t[row.sizeClass] : t.sizeUnknown),
    },
    { key: 'target', header: t.targetGroup, cell: (row: RegisterRow) => <TargetTag t={t} row={row} /> },
    {
      key: 'contact',
      header: t.lastContact,
      sort: by('contact'),
      cell: (row: RegisterRow) =>
        row.lastContactOn ? (
          formatDay(row.lastContactOn as Day, language, 'short')
        ) : (
          <span class="note">{t.noContact}</span>
        ),
    },
  ]
}

function TargetTag({ t, row }: { t: CompanyWords; row: RegisterRow }) {
  const words = targetWord(row, t)
  const tone = words === t.withinTarget ? 'success' : words === t.targetUnknown ? 'attention' : 'neutral'
  return <Tag tone={tone}>{words}</Tag>
}

function RegisterFilterForm(props: RegisterPageProps & { isFiltered: boolean }) {
  const { t, query, project, hasOwn, municipalities, focusAreas, isFiltered } = props
  const options = (items: readonly Named[]) => items.map(({ key, name }) => ({ value: key, label: name }))
  const kept = Object.fromEntries(
    ['sortera', 'ordning'].flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
  )
  return (
    <FilterForm action="/foretag" hidden={kept} clearHref={isFiltered ? '/foretag' : undefined}>
      <TextField name="sok" label={t.searchWords} type="search" mark={false} value={query.sok} />
      <Select
        name="kommun"
        label={t.municipality}
        mark={false}
        empty={hasOwn ? t.ownMunicipality : t.allMunicipalities}
        options={[
          ...(hasOwn ? [{ value: 'alla', label: t.allMunicipalities }] : []),
          ...options(municipalities),
        ]}
        value={query.kommun}
      />
      <Select
        name="storlek"
        label={t.size}
        mark={false}
        empty={t.any}
        options={[
          ...sizeClasses.map((size) => ({ value: size, label: t[size] })),
          { value: 'unknown', label: t.sizeUnknown },
        ]}
        value={query.storlek}
      />
      <Select
        name="malgrupp"
        label={project ? t.targetOf(project) : t.targetGroup}
        mark={false}
        empty={t.any}
        options={[
          { value: 'in', label: t.withinTarget },
          { value: 'out', label: t.outsideTarget },
          { value: 'unknown', label: t.targetUnknown },
        ]}
        value={query.malgrupp}
      />
      <Select
        name="fokus"
        label={t.focusArea}
        mark={false}
        empty={t.any}
        options={options(focusAreas)}
        value={query.fokus}
      />
      <Checkbox name="nedlagda" label={t.showEnded} checked={query.nedlagda !== undefined} />
    </FilterForm>
  )
}
