import type { Language } from '../../kit/language.ts'
import { DocumentBody } from '../../platform/documents/index.ts'
import {
  Alert,
  ConfirmPanel,
  type FieldErrors,
  LinkButton,
  Page,
  PageHeading,
  Section,
  TextField,
} from '../../ui/index.ts'
import type { PublicContent } from '../editions/index.ts'
import { publicDocument } from './report-document.ts'
import type { ReportWords } from './report-text.ts'
import { text } from './text.ts'
import { publicSections, typedNumbers } from './told-report.ts'

type Drawn = { readonly t: ReportWords; readonly language: Language; readonly report: PublicContent }

/** A published report as everybody reads it. */
export function PublicReportPage({ t, language, report }: Drawn) {
  const document = publicDocument(report, language)
  return (
    <Page title={document.title} description={t.lead} density="generous">
      <PageHeading
        title={document.title}
        lead={t.lead}
        facts={document.subtitle}
        actions={
          <LinkButton href={`/oppna-data/rapporter/${report.id}.pdf`} icon="download" variant="secondary">
            {t.pdf}
          </LinkButton>
        }
      />
      <DocumentBody document={{ ...document, funding: null }} />
      <p class="no-print">
        <a href="/oppna-data/sma-tal">{text(language).protection}</a> · <a href="/oppna-data">{t.toAll}</a>
      </p>
    </Page>
  )
}

type ActProps = Drawn & { readonly digest: string; readonly errors: FieldErrors }

/** What would be published, exactly as everybody would read it; or the way to withdraw what is. */
export function PublicationPage({ t, language, report, digest, errors }: ActProps) {
  const at = `/oppna-data/rapporter/${report.id}`
  const edition = `/utgavor/${report.id}`
  const title = report.title[language]
  const isOpen = report.publishedAt !== null
  const typed = isOpen ? [] : typedNumbers(publicSections(report, language))
  return (
    <Page
      title={isOpen ? t.withdrawTitle : t.publishTitle}
      breadcrumbs={[{ label: `${title}, ${t.edition(report.number).toLowerCase()}`, href: edition }]}
    >
      <PageHeading
        title={isOpen ? t.withdrawTitle : t.publishTitle}
        lead={isOpen ? undefined : t.publishLead}
        facts={`${title}, ${t.edition(report.number).toLowerCase()}`}
      />
      {errors[''] && <Alert tone="danger">{errors['']}</Alert>}
      {isOpen ? (
        <ConfirmPanel
          act={t.withdraw}
          consequence={t.withdrawConsequence}
          action={`${at}/aterkallelse`}
          cancelHref={edition}
        >
          <TextField name="reason" label={t.reason} mark={false} error={errors['reason']} />
        </ConfirmPanel>
      ) : (
        <>
          <Alert tone="attention">{t.asWritten}</Alert>
          {typed.length > 0 && (
            <Section title={t.typed}>
              <ul class="prose">
                {typed.map((words) => (
                  <li>… {words} …</li>
                ))}
              </ul>
            </Section>
          )}
          <p class="prose">{t.toldFigures(report.figures.length)}</p>
          <ConfirmPanel
            act={t.publish}
            consequence={t.consequence}
            action={`${at}/publicering`}
            hidden={{ digest }}
            tone="accent"
            cancelHref={edition}
          />
          {(['sv', 'en'] as const).map((of) => (
            <section lang={of} aria-label={`${t.preview}: ${of}`}>
              <h2>
                {t.preview}: {of === 'sv' ? 'svenska' : 'English'}
              </h2>
              <DocumentBody document={{ ...publicDocument(report, of), funding: null }} />
            </section>
          ))}
        </>
      )}
    </Page>
  )
}
