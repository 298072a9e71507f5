import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  DateField,
  EmptyState,
  FilterForm,
  FilterSelect,
  LinkButton,
  Page,
  PageHeading,
  Pagination,
  SpreadsheetLink,
  Table,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import { type TalkFilter, type TalkPage, talksPerPage } from './talk-lists.ts'
import type { TalkWords } from './text.ts'
import { talkModes } from './types.ts'

type TalkListPageProps = {
  readonly t: TalkWords
  readonly language: Language
  readonly filter: TalkFilter
  readonly page: number
  readonly found: TalkPage
  readonly mayLog: boolean
  readonly authors: readonly { id: number; name: string }[]
  readonly focusAreas: readonly Named[]
  /** More than one: the choice of municipality is offered. */
  readonly municipalities: readonly Named[]
}

export function TalkListPage(props: TalkListPageProps) {
  const { t, language, found, page, filter, mayLog } = props
  const hours = formatNumber(found.minutes / 60, language, { maximumFractionDigits: 1 })
  const summary = t.totals(formatNumber(found.total, language), hours)
  return (
    <Page title={t.talks} width="wide">
      <PageHeading
        title={t.talks}
        lead={summary}
        actions={
          <>
            {found.total > 0 && <SpreadsheetLink />}
            {mayLog && (
              <>
                <LinkButton href="/samtal/utan-signal" variant="tertiary">
                  {t.withoutSignal}
                </LinkButton>
                <LinkButton href="/samtal/nytt" icon="add" main>
                  {t.logTalk}
                </LinkButton>
              </>
            )}
          </>
        }
      />
      <Table
        caption={t.talks}
        captionHidden
        filter={<TalkFilterForm {...props} />}
        rows={found.rows}
        columns={[
          {
            key: 'company',
            header: t.company,
            cell: (talk) => <a href={`/samtal/${talk.id}`}>{talk.companyName}</a>,
          },
          {
            key: 'heldOn',
            header: t.heldOn,
            cell: (talk) => formatDay(day(talk.heldOn), language, 'short'),
          },
          {
            key: 'minutes',
            header: t.howLong,
            numeric: true,
            cell: (talk) => t.minutesUnit(talk.durationMinutes),
          },
          { key: 'mode', header: t.howHeld, cell: (talk) => t[talk.mode] },
          { key: 'coach', header: t.coach, cell: (talk) => talk.staffName },
          { key: 'municipality', header: t.municipality, cell: (talk) => talk.municipalityName },
        ]}
        empty={<EmptyState title={t.noTalks} text={t.noTalksHint} icon="talk" />}
      />
      <Pagination
        page={page}
        pageCount={Math.ceil(found.total / talksPerPage)}
        href={(n) => `/samtal?${queryOf(filter, n)}`}
      />
    </Page>
  )
}

function queryOf(filter: TalkFilter, page: number): string {
  const entries = {
    fran: filter.fromOn,
    till: filter.toOn,
    fokus: filter.focusArea,
    satt: filter.mode,
    coach: filter.staffId?.toString(),
    kommun: filter.municipality,
    sida: String(page),
  }
  return new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString()
}

function TalkFilterForm({ t, filter, authors, focusAreas, municipalities }: TalkListPageProps) {
  const isChosen = Object.values(filter).some((value) => value !== undefined)
  return (
    <FilterForm action="/samtal" clearHref={isChosen ? '/samtal' : undefined}>
      <DateField name="fran" label={t.from} mark={false} value={filter.fromOn} />
      <DateField name="till" label={t.to} mark={false} value={filter.toOn} />
      <FilterSelect
        name="fokus"
        label={t.focusArea}
        all={t.all}
        options={focusAreas}
        value={filter.focusArea}
      />
      <FilterSelect
        name="satt"
        label={t.howHeld}
        all={t.all}
        options={talkModes.map((mode) => ({ key: mode, name: t[mode] }))}
        value={filter.mode}
      />
      <FilterSelect
        name="coach"
        label={t.coach}
        all={t.all}
        options={authors.map(({ id, name }) => ({ key: id, name }))}
        value={filter.staffId}
      />
      <FilterSelect
        name="kommun"
        label={t.municipality}
        all={t.all}
        options={municipalities}
        value={filter.municipality}
      />
    </FilterForm>
  )
}
