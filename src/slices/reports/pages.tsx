import type { Child } from 'hono/jsx'
import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { DocumentBody } from '../../platform/documents/index.ts'
import type { FormValues } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  Table,
  TextArea,
} from '../../ui/index.ts'
import { type Figure, figureInWords } from '../figures/index.ts'
import type { ComposedReport } from './report.ts'
import type { ReportWords } from './text.ts'
import { type ReportKind, reportKinds, type TemplateSection } from './types.ts'

type Listed = {
  readonly id: number
  readonly kind: string
  readonly projectName: string
  readonly municipalityName: string | null
  readonly fromOn: string
  readonly toOn: string
}
export type StartChoices = {
  readonly projects: readonly { key: string; name: string }[]
  /** Municipalities, and 'alla' for the whole project where the viewer manages one. */
  readonly places: readonly { key: string; name: string }[]
}
type Typed = { readonly values: FormValues; readonly errors: FieldErrors }

export function ReportListPage(props: {
  t: ReportWords
  language: Language
  reports: readonly Listed[]
  start: StartChoices | null
  form: Typed
}) {
  const { t, language, reports, start, form } = props
  return (
    <Page title={t.reports}>
      <PageHeading title={t.reports} lead={t.lead} />
      <Table
        caption={t.reports}
        captionHidden
        rows={reports}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="report" />}
        columns={[
          {
            key: 'report',
            header: t.report,
            cell: (r) => (
              <a
                href={`/rapporter/${r.id}`}
              >{`${t[r.kind as ReportKind]} – ${r.municipalityName ?? t.wholeProject}`}</a>
            ),
          },
          { key: 'project', header: t.project, cell: (r) => r.projectName },
          {
            key: 'period',
            header: t.period,
            cell: (r) =>
              `${formatDay(day(r.fromOn), language, 'short')} – ${formatDay(day(r.toOn), language, 'short')}`,
          },
        ]}
      />
      {start && <StartForm t={t} start={start} form={form} />}
    </Page>
  )
}

function StartForm({ t, start, form }: { t: ReportWords; start: StartChoices; form: Typed }) {
  const { values, errors } = form
  const options = (list: readonly { key: string; name: string }[]) =>
    list.map(({ key, name }) => ({ value: key, label: name }))
  const one = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return (
    <Section title={t.start} note={t.startHint}>
      <ErrorSummary errors={errors} />
      <Form action="/rapporter">
        <Select
          name="kind"
          label={t.kindOfReport}
          options={reportKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          value={one('kind')}
          error={errors['kind']}
          required
        />
        <Select
          name="project"
          label={t.project}
          options={options(start.projects)}
          value={one('project')}
          error={errors['project']}
          required
        />
        <Select
          name="municipality"
          label={t.municipality}
          options={options(start.places)}
          value={one('municipality')}
          error={errors['municipality']}
          required
        />
        <DateField name="fromOn" label={t.from} value={one('fromOn')} error={errors['fromOn']} required />
        <DateField name="toOn" label={t.to} value={one('toOn')} error={errors['toOn']} required />
        <FormActions>
          <Button type="submit">{t.start}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

export function ReportPage(props: {
  t: ReportWords
  id: number
  report: ComposedReport
  mayWrite: boolean
  /** The words of the approval, for those who may approve. */
  approve: string | null
  editions: Child
}) {
  const { t, id, mayWrite, approve, editions } = props
  const { document, sections } = props.report
  return (
    <Page
      title={document.title}
      breadcrumbs={[
        { label: t.reports, href: '/rapporter' },
        { label: document.title, href: `/rapporter/${id}` },
      ]}
    >
      <PageHeading
        title={document.title}
        lead={document.subtitle}
        actions={
          <>
            <LinkButton href={`/rapporter/${id}/slutrapport.pdf`} icon="download" main>
              {t.pdf}
            </LinkButton>
            {(['docx', 'xlsx', 'html', 'json'] as const).map((ending) => (
              <LinkButton
                href={`/rapporter/${id}/slutrapport.${ending}`}
                icon="download"
                variant="secondary"
                size="sm"
              >
                {t[ending]}
              </LinkButton>
            ))}
            <LinkButton
              href={`/rapporter/${id}/foretagslista.xlsx`}
              icon="download"
              variant="secondary"
              size="sm"
            >
              {t.downloadCompanies}
            </LinkButton>
            {approve && (
              <LinkButton href={`/rapporter/${id}/godkannande`} icon="check" variant="secondary">
                {approve}
              </LinkButton>
            )}
            <HistoryLink kind="rapport" id={id} language={document.language} />
          </>
        }
      />
      <DocumentBody
        document={document}
        beside={(index) =>
          mayWrite &&
          sections[index]?.editable && (
            <LinkButton
              href={`/rapporter/${id}/avsnitt/${sections[index].key}`}
              icon="edit"
              variant="tertiary"
              size="sm"
            >
              {t.edit} <span class="ds-sr-only">{document.sections[index]?.heading}</span>
            </LinkButton>
          )
        }
      />
      {editions}
    </Page>
  )
}

export function SectionPage(props: {
  t: ReportWords
  language: Language
  id: number
  title: string
  section: TemplateSection
  version: number
  values: FormValues
  errors: FieldErrors
  figures: readonly Figure[]
}) {
  const { t, language, id, title, section, version, values, errors, figures } = props
  const heading = language === 'sv' ? section.headingSv : section.headingEn
  const path = `/rapporter/${id}/avsnitt/${section.key}`
  const body = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  return (
    <Page
      title={t.editSection(heading)}
      breadcrumbs={[
        { label: t.reports, href: '/rapporter' },
        { label: title, href: `/rapporter/${id}` },
        { label: heading, href: path },
      ]}
    >
      <PageHeading title={t.editSection(heading)} lead={t.writeHint} />
      <ErrorSummary errors={errors} />
      <Form draft={`rapport-${id}-${section.key}`} action={path} hidden={{ version: String(version) }}>
        <TextArea name="bodySv" label={t.swedish} rows={12} value={body('bodySv')} error={errors['bodySv']} />
        <TextArea name="bodyEn" label={t.english} rows={12} value={body('bodyEn')} error={errors['bodyEn']} />
        <FormActions>
          <Button type="submit">{t.save}</Button>
        </FormActions>
      </Form>
      <Section title={t.placeable}>
        <Table
          caption={t.placeable}
          captionHidden
          rows={figures}
          columns={[
            { key: 'name', header: t.figure, cell: (f) => figureInWords(f.key, language).name },
            { key: 'key', header: t.placeableName, cell: (f) => <code>{`{{${f.key}}}`}</code> },
            {
              key: 'value',
              header: t.value,
              numeric: true,
              cell: (f) => (f.value === null ? '–' : String(f.value)),
            },
          ]}
        />
      </Section>
    </Page>
  )
}
