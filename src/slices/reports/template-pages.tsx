import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Row,
  Section,
  Select,
  Table,
  TextField,
} from '../../ui/index.ts'
import type { ListedTemplate } from './template-queries.ts'
import { type TemplateWords, templateText } from './template-text.ts'
import { text } from './text.ts'
import type { ReportKind, Template, TemplateSection } from './types.ts'

type Choice = { readonly key: string; readonly name: string }
const options = (list: readonly Choice[]) => list.map(({ key, name }) => ({ value: key, label: name }))
const crumbs = (t: TemplateWords, language: Language) => [
  { label: text(language).reports, href: '/rapporter' },
  { label: t.templates, href: '/rapporter/mallar' },
]
const nameOf = (template: { nameSv: string; nameEn: string }, language: Language) =>
  language === 'sv' ? template.nameSv : template.nameEn

type CopyChoices = {
  readonly projects: readonly Choice[]
  readonly financiers: readonly Choice[]
  readonly all: boolean
}
type ListProps = {
  readonly language: Language
  readonly templates: readonly ListedTemplate[]
  readonly copy: CopyChoices | null
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function TemplateListPage(props: ListProps) {
  const { language, templates, copy } = props
  const t = templateText(language)
  const state = (template: ListedTemplate) =>
    [
      template.copiedFromId === null ? t.standard : null,
      template.adoptedAt === null ? t.draft : t.adopted(template.number),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <Page title={t.templates} breadcrumbs={crumbs(t, language)}>
      <PageHeading title={t.templates} lead={t.lead} />
      <Table
        caption={t.templates}
        captionHidden
        rows={templates}
        columns={[
          {
            key: 'name',
            header: t.template,
            cell: (template) => <a href={`/rapporter/mallar/${template.id}`}>{nameOf(template, language)}</a>,
          },
          { key: 'kind', header: t.kind, cell: (template) => text(language)[template.kind as ReportKind] },
          {
            key: 'for',
            header: t.madeFor,
            cell: (template) =>
              [template.project, template.financier].filter(Boolean).join(', ') || t.everyone,
          },
          { key: 'state', header: t.state, cell: state },
        ]}
      />
      {copy && <CopyForm {...props} copy={copy} />}
    </Page>
  )
}

/** A copy of a template, for a project or a financier of one's own. */
function CopyForm({ language, templates, copy, values, errors }: ListProps & { readonly copy: CopyChoices }) {
  const t = templateText(language)
  return (
    <Section title={t.copyTitle} note={t.copyNote}>
      <ErrorSummary errors={errors} />
      <Form action="/rapporter/mallar">
        <Select
          name="from"
          label={t.template}
          options={templates.map((template) => ({
            value: String(template.versionId),
            label: nameOf(template, language),
          }))}
          value={one(values, 'from')}
          error={errors['from']}
          required
        />
        <TextField
          name="nameSv"
          label={t.nameSv}
          value={one(values, 'nameSv')}
          error={errors['nameSv']}
          required
        />
        <TextField
          name="nameEn"
          label={t.nameEn}
          value={one(values, 'nameEn')}
          error={errors['nameEn']}
          required
        />
        <Select
          name="project"
          label={t.project}
          options={[...(copy.all ? [{ value: '', label: t.allProjects }] : []), ...options(copy.projects)]}
          value={one(values, 'project')}
          error={errors['project']}
          required={!copy.all}
        />
        <Select
          name="financier"
          label={t.financier}
          options={[{ value: '', label: t.anyFinancier }, ...options(copy.financiers)]}
          value={one(values, 'financier')}
          error={errors['financier']}
        />
        <FormActions>
          <Button>{t.copy}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

export function TemplatePage(props: {
  language: Language
  listed: ListedTemplate
  template: Template
  mayKeep: boolean
  reports: readonly Choice[]
  errors: FieldErrors
}) {
  const { language, listed, template, mayKeep, reports, errors } = props
  const t = templateText(language)
  const path = `/rapporter/mallar/${listed.id}`
  const isDraft = listed.adoptedAt === null
  const name = nameOf(listed, language)
  return (
    <Page title={name} breadcrumbs={[...crumbs(t, language), { label: name, href: path }]}>
      <PageHeading
        title={name}
        lead={`${text(language)[template.kind]}, ${isDraft ? t.draft : t.adopted(template.number)}`}
        actions={
          mayKeep && (
            <Form action={`${path}/${isDraft ? 'antagande' : 'version'}`}>
              <Button icon={isDraft ? 'check' : 'edit'}>{isDraft ? t.adopt : t.begin}</Button>
            </Form>
          )
        }
      />
      <ErrorSummary errors={errors} />
      {mayKeep && isDraft && <p class="note">{t.adoptNote}</p>}
      <Table
        caption={t.sections}
        rows={template.sections}
        columns={[
          {
            key: 'heading',
            header: t.heading,
            cell: (section) => (
              <a href={`${path}/avsnitt/${section.id}`}>
                {language === 'sv' ? section.headingSv : section.headingEn}
              </a>
            ),
          },
          { key: 'about', header: t.blocks, cell: (section) => aboutOf(section, t) },
          {
            key: 'acts',
            header: t.edit,
            cell: (section) =>
              mayKeep && isDraft ? (
                <Form action={`${path}/avsnitt/${section.id}/flytt`}>
                  <Row>
                    <Button variant="tertiary" size="sm" name="way" value="up">
                      {t.up}
                    </Button>
                    <Button variant="tertiary" size="sm" name="way" value="down">
                      {t.down}
                    </Button>
                    <Button
                      variant="tertiary"
                      size="sm"
                      tone="danger"
                      formaction={`${path}/avsnitt/${section.id}/borttagning`}
                    >
                      {t.remove}
                    </Button>
                  </Row>
                </Form>
              ) : (
                '–'
              ),
          },
        ]}
      />
      {mayKeep && isDraft && (
        <Section title={t.addSection}>
          <Form action={`${path}/avsnitt`}>
            <TextField name="headingSv" label={t.headingSv} error={errors['headingSv']} required />
            <TextField name="headingEn" label={t.headingEn} error={errors['headingEn']} required />
            <FormActions>
              <Button variant="secondary">{t.addSection}</Button>
            </FormActions>
          </Form>
        </Section>
      )}
      {reports.length > 0 && (
        <Section title={t.preview}>
          <Form action={`${path}/prov`} method="get">
            <Select name="rapport" label={t.report} options={options(reports)} required />
            <FormActions>
              <Button variant="secondary">{t.previewAct}</Button>
            </FormActions>
          </Form>
        </Section>
      )}
      {!mayKeep && (
        <LinkButton href="/rapporter/mallar" variant="secondary">
          {t.copyTitle}
        </LinkButton>
      )}
    </Page>
  )
}

function aboutOf(section: TemplateSection, t: TemplateWords): string {
  const names = t as unknown as { readonly [name: string]: string }
  return (
    [
      ...section.blocks.map((block) => names[block] ?? block),
      section.sentences.length > 0 ? t.nSentences(section.sentences.length) : null,
      section.required ? t.must : null,
      section.annex ? t.annex : null,
    ]
      .filter(Boolean)
      .join(', ') || '–'
  )
}
