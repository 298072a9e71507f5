import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Checkbox,
  DateField,
  EmptyState,
  FilterForm,
  FilterSelect,
  LinkButton,
  Page,
  PageHeading,
  SpreadsheetLink,
  Table,
  Tabs,
  Tag,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import { PipelineBoard } from './board.tsx'
import type { BoardRow } from './board-queries.ts'
import { type InterventionFilter, type InterventionRow, mostInterventions } from './list-queries.ts'
import { stageWord } from './stage-words.ts'
import type { InterventionWords } from './text.ts'
import { interventionKinds, type Stage } from './types.ts'

type ListPageProps = {
  readonly t: InterventionWords
  readonly language: Language
  readonly view: 'board' | 'table'
  readonly today: string
  /** Filled for the table. */
  readonly rows: readonly InterventionRow[]
  /** Filled for the board. */
  readonly board: readonly BoardRow[]
  readonly filter: InterventionFilter
  readonly mayStart: boolean
  readonly focusAreas: readonly Named[]
  readonly municipalities: readonly Named[]
}

export function InterventionListPage(props: ListPageProps) {
  const { t, language, today, view, rows, board, filter, mayStart } = props
  const empty = <EmptyState title={t.none} text={t.noneHint} icon="together" />
  return (
    <Page title={t.interventions} width="wide">
      <PageHeading
        title={t.interventions}
        actions={<Links t={t} mayStart={mayStart} any={rows.length + board.length > 0} />}
      />
      <Tabs
        label={t.views}
        items={[
          { href: `/insatser${queryOf(filter)}`, label: t.board, current: view === 'board' },
          { href: `/insatser${queryOf(filter, 'tabell')}`, label: t.table, current: view === 'table' },
        ]}
      />
      {rows.length >= mostInterventions && <Alert>{t.onlyFirst(mostInterventions)}</Alert>}
      {view === 'table' ? (
        <InterventionTable {...props} empty={empty} />
      ) : (
        <>
          <ChoiceForm {...props} />
          {board.length === 0 ? (
            empty
          ) : (
            <PipelineBoard
              language={language}
              today={today}
              rows={board}
              here={`/insatser${queryOf(filter)}`}
              tableHref={`/insatser${queryOf(filter, 'tabell')}`}
            />
          )}
        </>
      )}
    </Page>
  )
}

function Links({ t, mayStart, any }: { t: InterventionWords; mayStart: boolean; any: boolean }) {
  return (
    <>
      {mayStart && <StartLinks t={t} />}
      {any && <SpreadsheetLink />}
      <LinkButton href="/natverk" variant="tertiary">
        {t.networks}
      </LinkButton>
      <LinkButton href="/upphandlingar" variant="tertiary">
        {t.purchases}
      </LinkButton>
    </>
  )
}

function StartLinks({ t }: { t: InterventionWords }) {
  return (
    <>
      <LinkButton href="/insatser/ny" icon="add" main>
        {t.startGroup}
      </LinkButton>
      <LinkButton href="/insatser/ny?slag=individuell" variant="secondary">
        {t.startIndividual}
      </LinkButton>
      <LinkButton href="/insatsstyrkor/forslag/flera" variant="tertiary">
        {t.proposeSeveral}
      </LinkButton>
      <LinkButton href="/insatser/mallar" variant="tertiary">
        {t.templates}
      </LinkButton>
    </>
  )
}

const toneOf = (stage: Stage) => (stage === 'closed' ? 'neutral' : stage === 'delivery' ? 'success' : 'info')

function InterventionTable(props: ListPageProps & { empty: ReturnType<typeof EmptyState> }) {
  const { t, language, rows, focusAreas, empty } = props
  const areaName = new Map(focusAreas.map(({ key, name }) => [key, name]))
  return (
    <Table
      caption={t.interventions}
      captionHidden
      filter={<ChoiceForm {...props} />}
      rows={rows}
      empty={empty}
      columns={[
        {
          key: 'title',
          header: t.intervention,
          cell: (row) => <a href={`/insatser/${row.id}`}>{row.title}</a>,
        },
        {
          key: 'stage',
          header: t.stage,
          cell: (row) => <Tag tone={toneOf(row.stage)}>{stageWord(t, row.stage)}</Tag>,
        },
        { key: 'kind', header: t.kind, cell: (row) => t[row.kind] },
        { key: 'starts', header: t.startsOn, cell: (row) => formatDay(day(row.startsOn), language, 'short') },
        { key: 'lead', header: t.municipality, cell: (row) => row.leadMunicipalityName },
        {
          key: 'focus',
          header: t.focusAreas,
          wideOnly: true,
          cell: (row) => row.focusAreaCodes.map((code) => areaName.get(code) ?? code).join(', '),
        },
        { key: 'force', header: t.taskForce, wideOnly: true, cell: (row) => row.taskForce },
      ]}
    />
  )
}

function ChoiceForm({ t, view, filter, focusAreas, municipalities }: ListPageProps) {
  const isChosen = Object.values(filter).some((value) => value !== undefined)
  const clear = view === 'table' ? '/insatser?visa=tabell' : '/insatser'
  return (
    <FilterForm
      action="/insatser"
      hidden={view === 'table' ? { visa: 'tabell' } : {}}
      clearHref={isChosen ? clear : undefined}
    >
      <FilterSelect
        name="fokus"
        label={t.focusArea}
        all={t.all}
        options={focusAreas}
        value={filter.focusArea}
      />
      <FilterSelect
        name="kommun"
        label={t.municipality}
        all={t.all}
        options={municipalities}
        value={filter.municipality}
      />
      <FilterSelect
        name="slag"
        label={t.kind}
        all={t.all}
        options={interventionKinds.map((kind) => ({ key: kind, name: t[kind] }))}
        value={filter.kind}
      />
      <DateField name="fran" label={t.from} mark={false} value={filter.fromOn} />
      <DateField name="till" label={t.to} mark={false} value={filter.toOn} />
      <Checkbox name="mina" label={t.onlyMine} value="ja" checked={filter.memberId !== undefined} />
    </FilterForm>
  )
}

function queryOf(filter: InterventionFilter, view?: string): string {
  const entries = {
    visa: view,
    fokus: filter.focusArea,
    kommun: filter.municipality,
    slag: filter.kind,
    fran: filter.fromOn,
    till: filter.toOn,
    mina: filter.memberId ? 'ja' : undefined,
  }
  const query = new URLSearchParams(
    Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString()
  return query && `?${query}`
}
