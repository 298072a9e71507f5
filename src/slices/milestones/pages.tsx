import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  DateField,
  EmptyState,
  FilterForm,
  FilterSelect,
  LinkButton,
  Page,
  PageHeading,
  SpreadsheetLink,
  Table,
  Tag,
} from '../../ui/index.ts'
import { type Named, PlaceFilter } from '../organisations/index.ts'
import { type Milestone, type MilestoneFilter, mostMilestones } from './queries.ts'
import type { MilestoneWords } from './text.ts'
import { milestoneKinds } from './types.ts'
import { detailsOf } from './words.ts'

type ListProps = {
  readonly t: MilestoneWords
  readonly language: Language
  readonly milestones: readonly Milestone[]
  readonly filter: MilestoneFilter
  readonly mayRecord: boolean
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
}

export function MilestoneListPage(props: ListProps) {
  const { t, language, milestones, mayRecord } = props
  return (
    <Page title={t.milestones} width="wide" breadcrumbs={[{ href: '/uppfoljning', label: t.results }]}>
      <PageHeading
        title={t.milestones}
        lead={t.lead}
        actions={
          <>
            {mayRecord && (
              <LinkButton href="/milstolpar/ny" icon="add" main>
                {t.record}
              </LinkButton>
            )}
            <SpreadsheetLink />
            <SpreadsheetLink ending="csv" />
          </>
        }
      />
      {milestones.length >= mostMilestones && <Alert>{t.onlyFirst(mostMilestones)}</Alert>}
      <Table
        caption={t.milestones}
        captionHidden
        filter={<MilestoneFilterForm {...props} />}
        rows={milestones}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="star" />}
        columns={[
          {
            key: 'kind',
            header: t.kindShort,
            cell: (row) => (
              <>
                <a href={`/milstolpar/${row.id}`}>{t[row.kind]}</a>{' '}
                {row.source === 'survey' && <Tag>{t.survey}</Tag>}
              </>
            ),
          },
          {
            key: 'day',
            header: t.happenedOn,
            cell: (row) => formatDay(day(row.happenedOn), language, 'short'),
          },
          {
            key: 'company',
            header: t.company,
            cell: (row) => <a href={`/foretag/${row.companyId}`}>{row.companyName}</a>,
          },
          { key: 'details', header: t.details, cell: (row) => detailsOf(row, t, language) || '–' },
          { key: 'mattered', header: t.supportMattered, cell: (row) => t[row.supportMattered] },
          { key: 'municipality', header: t.municipality, cell: (row) => row.municipalityName },
          { key: 'project', header: t.project, cell: (row) => row.projectName },
        ]}
      />
    </Page>
  )
}

function MilestoneFilterForm({ t, filter, projects, municipalities }: ListProps) {
  const isChosen = Object.values(filter).some((value) => value !== undefined)
  return (
    <FilterForm action="/milstolpar" clearHref={isChosen ? '/milstolpar' : undefined}>
      <FilterSelect
        name="slag"
        label={t.kindShort}
        all={t.all}
        options={milestoneKinds.map((kind) => ({ key: kind, name: t[kind] }))}
        value={filter.kind}
      />
      <PlaceFilter
        {...{ t, projects, municipalities }}
        projectId={filter.projectId}
        municipality={filter.municipality}
      />
      <DateField name="fran" label={t.from} mark={false} value={filter.fromOn} />
      <DateField name="till" label={t.to} mark={false} value={filter.toOn} />
    </FilterForm>
  )
}

/** Who entered it, and when. */
export const recordedWords = (t: MilestoneWords, language: Language, one: Milestone) =>
  t.recordedBy(one.recordedBy ?? t.theCompany, formatDay(dayOf(one.recordedAt), language))
