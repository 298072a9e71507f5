import type { Child } from 'hono/jsx'
import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { DocumentBody } from '../../platform/documents/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  More,
  Page,
  PageHeading,
  Row,
  Section,
  Select,
  Table,
} from '../../ui/index.ts'
import type { ApprovedReport } from '../editions/index.ts'
import type { ComposedReport } from './report.ts'
import type { Comment } from './section-queries.ts'
import { sectionText } from './section-text.ts'
import type { ReportWords } from './text.ts'
import type { ReportKind } from './types.ts'

type Listed = {
  readonly id: number
  readonly kind: string
  readonly projectName: string
  readonly municipalityName: string | null
  readonly fromOn: string
  readonly toOn: string
  /** The newest that was approved. */
  readonly approved: ApprovedReport | undefined
}
export type StartChoices = {
  readonly projects: readonly { key: string; name: string }[]
  /** The newest adopted version of each template. */
  readonly templates: readonly { key: string; name: string }[]
  readonly claims: readonly { key: string; name: string }[]
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
      <PageHeading
        title={t.reports}
        lead={t.lead}
        actions={
          <>
            <LinkButton href="/utgavor" variant="secondary">
              {t.editions}
            </LinkButton>
            <LinkButton href="/rapporter/mallar" variant="secondary">
              {t.templates}
            </LinkButton>
          </>
        }
      />
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
          {
            key: 'approved',
            header: t.approved,
            cell: ({ approved }) => <Approval t={t} language={language} approved={approved} />,
          },
        ]}
      />
      {start && <StartForm t={t} start={start} form={form} />}
    </Page>
  )
}

function Approval(props: { t: ReportWords; language: Language; approved: ApprovedReport | undefined }) {
  const { t, language, approved } = props
  if (!approved) return <>{t.notApproved}</>
  const words = t.edition(approved.number, formatDay(dayOf(approved.approvedAt), language, 'short'))
  if (approved.mayOpen) return <a href={`/utgavor/${approved.editionId}`}>{words}</a>
  return (
    <>
      {words}
      <span class="note"> {t.opensAtOffice}</span>
    </>
  )
}

function StartForm({ t, start, form }: { t: ReportWords; start: StartChoices; form: Typed }) {
  const { values, errors } = form
  const options = (list: readonly { key: string; name: string }[]) =>
    list.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <Section title={t.start} note={t.startHint}>
      <ErrorSummary errors={errors} />
      <Form action="/rapporter">
        <Select
          name="template"
          label={t.kindOfReport}
          options={options(start.templates)}
          value={one(values, 'template')}
          error={errors['template']}
          required
        />
        <Select
          name="project"
          label={t.project}
          options={options(start.projects)}
          value={one(values, 'project')}
          error={errors['project']}
          required
        />
        <Select
          name="municipality"
          label={t.municipality}
          options={options(start.places)}
          value={one(values, 'municipality')}
          error={errors['municipality']}
          required
        />
        <DateField
          name="fromOn"
          label={t.from}
          value={one(values, 'fromOn')}
          error={errors['fromOn']}
          required
        />
        <DateField name="toOn" label={t.to} value={one(values, 'toOn')} error={errors['toOn']} required />
        {start.claims.length > 0 && (
          <Select
            name="claim"
            label={t.withClaim}
            options={[{ value: '', label: t.noClaim }, ...options(start.claims)]}
            value={one(values, 'claim')}
            error={errors['claim']}
          />
        )}
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
  comments: readonly Comment[]
  /** A newer version of the report's template, if there is one. */
  newerVersion: number | undefined
  /** The words of the approval, for those who may approve. */
  approve: string | null
  editions: Child
}) {
  const { t, id, mayWrite, approve, editions } = props
  const { document, sections } = props.report
  const s = sectionText(document.language)
  const waiting = props.comments.filter(
    ({ answersId, resolvedAt }) => answersId === null && !resolvedAt,
  ).length
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
            {approve && (
              <LinkButton href={`/rapporter/${id}/godkannande`} icon="check" variant="secondary">
                {approve}
              </LinkButton>
            )}
            <LinkButton href={`/rapporter/${id}/kommentarer`} icon="report" variant="tertiary">
              {waiting > 0 ? s.open(waiting) : s.comments}
            </LinkButton>
            <HistoryLink kind="rapport" id={id} language={document.language} />
            <More label={t.otherFiles} icon="download">
              <OtherFiles t={t} id={id} />
            </More>
          </>
        }
      />
      {mayWrite && <WriterActs id={id} language={document.language} newer={props.newerVersion} />}
      <DocumentBody
        document={document}
        beside={(index) => (
          <>
            {sections[index]?.byline && <span class="note">{sections[index].byline}</span>}
            {mayWrite && sections[index]?.editable && (
              <LinkButton
                href={`/rapporter/${id}/avsnitt/${sections[index].key}`}
                icon="edit"
                variant="tertiary"
                size="sm"
              >
                {t.edit} <span class="ds-sr-only">{document.sections[index]?.heading}</span>
              </LinkButton>
            )}
          </>
        )}
      />
      {editions}
    </Page>
  )
}

function OtherFiles({ t, id }: { t: ReportWords; id: number }) {
  return (
    <ul class="prose">
      {(['docx', 'xlsx', 'html', 'json'] as const).map((ending) => (
        <li>
          <a href={`/rapporter/${id}/slutrapport.${ending}`}>{t[ending]}</a>
        </li>
      ))}
      <li>
        <a href={`/rapporter/${id}/foretagslista.xlsx`}>{t.downloadCompanies}</a>
      </li>
    </ul>
  )
}

function WriterActs({ id, language, newer }: { id: number; language: Language; newer: number | undefined }) {
  const s = sectionText(language)
  return (
    <Row>
      <Form action={`/rapporter/${id}/utkast`}>
        <Button variant="secondary" icon="edit">
          {s.writeDraft}
        </Button>
      </Form>
      {newer !== undefined && (
        <Form action={`/rapporter/${id}/mall`} hidden={{ version: newer }}>
          <Button variant="tertiary">{s.newerTemplate}</Button>
        </Form>
      )}
    </Row>
  )
}
