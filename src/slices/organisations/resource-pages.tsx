import { type Day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  Table,
} from '../../ui/index.ts'
import type { FormState } from './form-state.ts'
import type { Named } from './lookups.ts'
import type { Resource } from './resource-queries.ts'
import { resourceText } from './resource-text.ts'
import { StaffTabs } from './staff-tabs.tsx'

type ListProps = {
  readonly language: Language
  readonly today: string
  readonly resources: readonly Resource[]
  readonly mayStart: boolean
}

export function ResourceListPage({ language, today, resources, mayStart }: ListProps) {
  const t = resourceText(language)
  const ended = (resource: Resource) => resource.toOn !== null && resource.toOn < today
  const earlier = resources.filter(ended)
  return (
    <Page title={t.resources}>
      <PageHeading
        title={t.resources}
        lead={t.resourcesLead}
        actions={
          mayStart && (
            <LinkButton href="/resurskommuner/ny" icon="add" main>
              {t.start}
            </LinkButton>
          )
        }
      />
      <StaffTabs language={language} current="resources" />
      {resources.length === 0 ? (
        <EmptyState title={t.none} icon="together" />
      ) : (
        <Section title={t.now}>
          <ResourceTable
            language={language}
            title={t.now}
            rows={resources.filter((resource) => !ended(resource))}
          />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={t.earlier}>
          <ResourceTable language={language} title={t.earlier} rows={earlier} />
        </Section>
      )}
    </Page>
  )
}

type TableProps = {
  readonly language: Language
  readonly title: string
  readonly rows: readonly Resource[]
}

function ResourceTable({ language, title, rows }: TableProps) {
  const t = resourceText(language)
  return (
    <Table
      caption={title}
      captionHidden
      rows={rows}
      empty={<p class="note">{t.noneNow}</p>}
      columns={[
        {
          key: 'area',
          header: t.focusArea,
          cell: (row) => <a href={`/resurskommuner/${row.id}`}>{areaOf(row, language)}</a>,
        },
        { key: 'municipality', header: t.municipality, cell: (row) => row.municipalityName },
        { key: 'period', header: t.period, cell: (row) => periodOf(row, language) },
        {
          key: 'tasks',
          header: t.tasks,
          numeric: true,
          cell: ({ tasks }) =>
            t.tasksDone(tasks.filter(({ doneOn }) => doneOn !== null).length, tasks.length),
        },
      ]}
    />
  )
}

export function areaOf(resource: Resource, language: Language): string {
  return language === 'sv' ? resource.focusAreaSv : resource.focusAreaEn
}

/** "1 sep. 2018 – 31 dec. 2020", or "från 1 sep. 2018" while it goes on. */
export function periodOf({ fromOn, toOn }: Resource, language: Language): string {
  if (toOn) return formatPeriod(fromOn as Day, toOn as Day, language, 'short')
  return resourceText(language).since(formatDay(fromOn as Day, language, 'short'))
}

type NewProps = FormState & {
  readonly language: Language
  readonly municipalities: readonly Named[]
  readonly focusAreas: readonly Named[]
}

export function NewResourcePage({ language, municipalities, focusAreas, values, errors }: NewProps) {
  const t = resourceText(language)
  const options = (named: readonly Named[]) => named.map(({ key, name }) => ({ value: key, label: name }))
  const only = municipalities.length === 1 ? municipalities[0]?.key : undefined
  return (
    <Page title={t.start} width="narrow" breadcrumbs={[{ href: '/resurskommuner', label: t.resources }]}>
      <PageHeading title={t.start} lead={t.startLead} />
      <ErrorSummary errors={errors} />
      <Form action="/resurskommuner/ny">
        <Select
          name="municipalityCode"
          label={t.municipality}
          required
          options={options(municipalities)}
          value={one(values, 'municipalityCode') ?? only}
          error={errors['municipalityCode']}
        />
        <Select
          name="focusAreaCode"
          label={t.focusArea}
          required
          options={options(focusAreas)}
          value={one(values, 'focusAreaCode')}
          error={errors['focusAreaCode']}
        />
        <FieldRow>
          <DateField
            name="fromOn"
            label={t.fromOn}
            required
            value={one(values, 'fromOn')}
            error={errors['fromOn']}
          />
          <DateField name="toOn" label={t.toOn} value={one(values, 'toOn')} error={errors['toOn']} />
        </FieldRow>
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href="/resurskommuner" variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
