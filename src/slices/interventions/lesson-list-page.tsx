import { day, formatDay } from '../../kit/day.ts'
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
  Select,
  SpreadsheetLink,
  Table,
  Tag,
} from '../../ui/index.ts'
import { type Named, PlaceFilter } from '../organisations/index.ts'
import { type CriteriaRow, type Lesson, type LessonFilter, mostLessons } from './lesson-queries.ts'
import { LessonText } from './lesson-section.tsx'
import type { LessonWords } from './lesson-text.ts'
import { criteria, lessonKinds } from './lesson-types.ts'

type ListProps = {
  readonly t: LessonWords
  readonly language: Language
  readonly lessons: readonly Lesson[]
  readonly filter: LessonFilter
  readonly mayAdd: boolean
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
}

export function LessonListPage(props: ListProps) {
  const { t, language, lessons, mayAdd } = props
  return (
    <Page title={t.lessons} width="wide" breadcrumbs={[{ href: '/uppfoljning', label: t.results }]}>
      <PageHeading
        title={t.lessons}
        lead={t.lead}
        actions={
          <>
            {mayAdd && (
              <LinkButton href="/lardomar/ny" icon="add" main>
                {t.addOffice}
              </LinkButton>
            )}
            <LinkButton href="/lardomar/kriterier" variant="secondary">
              {t.criteria}
            </LinkButton>
            {lessons.length > 0 && <SpreadsheetLink />}
          </>
        }
      />
      {lessons.length >= mostLessons && <Alert>{t.onlyFirst(mostLessons)}</Alert>}
      <Table
        caption={t.lessons}
        captionHidden
        filter={<LessonFilterForm {...props} />}
        rows={lessons}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="idea" />}
        columns={[
          {
            key: 'words',
            header: t.lesson,
            cell: (row) => <LessonText lesson={row} language={language} />,
          },
          { key: 'kind', header: t.kindShort, cell: (row) => <Tag>{t[row.kind]}</Tag> },
          {
            key: 'of',
            header: t.of,
            cell: (row) =>
              row.interventionId === null ? (
                `${row.municipalityName}, ${row.projectName}`
              ) : (
                <a href={`/insatser/${row.interventionId}#lardomar`}>{row.interventionTitle}</a>
              ),
          },
          {
            key: 'day',
            header: t.learntOn,
            cell: (row) => formatDay(day(row.learntOn), language, 'short'),
          },
          { key: 'by', header: t.by, cell: (row) => t.writtenBy(row) },
          {
            key: 'change',
            header: t.changeShort,
            cell: (row) => (row.mayChange ? <a href={`/lardomar/${row.id}/andra`}>{t.changeShort}</a> : '–'),
          },
        ]}
      />
    </Page>
  )
}

function LessonFilterForm({ t, filter, projects, municipalities }: ListProps) {
  const isChosen = Object.values(filter).some((value) => value !== undefined && value !== null)
  return (
    <FilterForm action="/lardomar" clearHref={isChosen ? '/lardomar' : undefined}>
      <FilterSelect
        name="slag"
        label={t.kindShort}
        all={t.all}
        options={lessonKinds.map((kind) => ({ key: kind, name: t[kind] }))}
        value={filter.kind}
      />
      <PlaceFilter
        {...{ t, projects, municipalities }}
        projectId={filter.projectId}
        municipality={filter.municipalityCode ?? undefined}
      />
      <DateField name="fran" label={t.from} mark={false} value={filter.fromOn} />
      <DateField name="till" label={t.to} mark={false} value={filter.toOn} />
    </FilterForm>
  )
}

type CriteriaProps = {
  readonly t: LessonWords
  readonly projects: readonly Named<number>[]
  readonly projectId: number | undefined
  readonly rows: readonly CriteriaRow[]
}

/** Which joint interventions of a project tell of equality, inclusion and environment. */
export function CriteriaPage({ t, projects, projectId, rows }: CriteriaProps) {
  const done = rows.filter(({ told }) => criteria.every((one) => told.includes(one))).length
  return (
    <Page
      title={t.criteria}
      width="wide"
      breadcrumbs={[
        { href: '/uppfoljning', label: t.results },
        { href: '/lardomar', label: t.lessons },
      ]}
    >
      <PageHeading title={t.criteria} lead={t.criteriaLead} facts={t.criteriaSum(done, rows.length)} />
      <Table
        caption={t.criteria}
        captionHidden
        filter={
          <FilterForm action="/lardomar/kriterier">
            <Select
              name="projekt"
              label={t.project}
              mark={false}
              empty={false}
              options={projects.map(({ key, name }) => ({ value: String(key), label: name }))}
              value={projectId}
            />
          </FilterForm>
        }
        rows={rows}
        empty={<EmptyState title={t.noInterventions} icon="together" />}
        columns={[
          {
            key: 'intervention',
            header: t.intervention,
            cell: (row: CriteriaRow) => <a href={`/insatser/${row.id}#lardomar`}>{row.title}</a>,
          },
          { key: 'lead', header: t.lead_municipality, cell: (row: CriteriaRow) => row.leadMunicipalityName },
          ...criteria.map((criterion) => ({
            key: criterion,
            header: t[criterion],
            cell: (row: CriteriaRow) =>
              row.told.includes(criterion) ? (
                <Tag tone="success">{t.told}</Tag>
              ) : (
                <Tag tone="attention">{t.missing}</Tag>
              ),
          })),
        ]}
      />
    </Page>
  )
}
