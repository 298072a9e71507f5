import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  ConfirmForm,
  EmptyState,
  type FieldErrors,
  FilterForm,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Select,
  Table,
  TextField,
} from '../../ui/index.ts'
import type { Publication } from './queries.ts'
import { type Span, StatisticsTables } from './statistics-tables.tsx'
import type { OpenDataWords } from './text.ts'
import type { PublicStatistics, StatisticsFigure } from './types.ts'

type PublishProps = {
  readonly t: OpenDataWords
  readonly language: Language
  readonly project: { readonly key: string; readonly municipalities: PublicStatistics['municipalities'] }
  readonly projects: readonly { readonly key: string; readonly name: string }[]
  readonly figures: readonly StatisticsFigure[]
  readonly isExposed: boolean
  readonly spans: readonly Span[]
  readonly digest: string
  readonly publications: readonly Publication[]
  readonly errors: FieldErrors
}

/** What would be published now, exactly as everybody would see it; and what has been. */
export function PublishPage(props: PublishProps) {
  const { t, language, project, projects, figures, isExposed, spans, errors } = props
  return (
    <Page title={t.publish} width="wide">
      <PageHeading title={t.publish} lead={t.publishLead} />
      {errors[''] && <Alert tone="danger">{errors['']}</Alert>}
      {projects.length > 1 && (
        <FilterForm action="/oppna-data/publicera">
          <Select
            name="projekt"
            label={t.project}
            mark={false}
            empty={false}
            options={projects.map(({ key, name }) => ({ value: key, label: name }))}
            value={project.key}
          />
        </FilterForm>
      )}
      <PublishForm {...props} />
      <Earlier {...props} />
      {!isExposed &&
        spans.map((span) => (
          <Section title={`${t.preview}: ${span.name}`}>
            <StatisticsTables
              t={t}
              language={language}
              municipalities={project.municipalities}
              figures={figures}
              span={span}
            />
          </Section>
        ))}
    </Page>
  )
}

/** Publishes what is shown; not where so much is known already that nothing more may follow. */
function PublishForm({ t, project, figures, isExposed, digest, errors }: PublishProps) {
  if (isExposed) return <Alert tone="attention">{t.exposed}</Alert>
  const shown = figures.filter(({ value }) => value !== null).length
  return (
    <>
      <p>{t.howMuch(shown, figures.length)}</p>
      <ConfirmForm
        act={t.publish}
        consequence={t.publishConsequence}
        action="/oppna-data/publicera"
        hidden={{ projekt: project.key, digest }}
        tone="accent"
      >
        <RadioGroup
          name="licens"
          label={t.licence}
          options={[
            { value: 'CC0-1.0', label: t['CC0-1.0'] },
            { value: 'CC-BY-4.0', label: t['CC-BY-4.0'] },
          ]}
          value="CC0-1.0"
          error={errors['licens']}
        />
      </ConfirmForm>
    </>
  )
}

/** What has been published, and withdrawn. */
function Earlier({ t, language, publications, errors }: PublishProps) {
  return (
    <Section title={t.earlier}>
      <Table
        caption={t.earlier}
        captionHidden
        rows={publications}
        empty={<EmptyState title={t.earlierNone} />}
        columns={[
          {
            key: 'counted',
            header: t.counted,
            cell: (row) =>
              row.withdrawnAt || row.kind !== 'statistics' ? (
                formatDay(day(row.countedOn), language)
              ) : (
                <a href={`/oppna-data/statistik/${row.id}`}>{formatDay(day(row.countedOn), language)}</a>
              ),
          },
          { key: 'by', header: t.by, cell: (row) => row.publishedBy ?? '' },
          {
            key: 'state',
            header: t.state,
            cell: (row) => (row.withdrawnReason ? t.withdrawn(row.withdrawnReason) : t.stands),
          },
          {
            key: 'act',
            header: t.withdraw,
            cell: (row) =>
              !row.withdrawnAt &&
              row.kind === 'statistics' && (
                <ConfirmForm
                  act={t.withdraw}
                  consequence={t.withdrawConsequence}
                  action={`/oppna-data/statistik/${row.id}/aterkallelse`}
                  open={errors['reason'] !== undefined}
                >
                  <TextField name="reason" label={t.reason} mark={false} error={errors['reason']} />
                </ConfirmForm>
              ),
          },
        ]}
      />
    </Section>
  )
}
