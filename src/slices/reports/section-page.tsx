import type { Language } from '../../kit/language.ts'
import { DocumentBlocks } from '../../platform/documents/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  InsertPicker,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Stack,
  Table,
  TextArea,
  Written,
} from '../../ui/index.ts'
import { type Figure, figureInWords } from '../figures/index.ts'
import { Comments, commentErrors, type FailedComment } from './comment-parts.tsx'
import type { Block } from './document.ts'
import type { Draft } from './drafting.ts'
import type { Comment, SectionVersion } from './section-queries.ts'
import { sectionText } from './section-text.ts'
import type { ReportWords } from './text.ts'
import type { TemplateSection } from './types.ts'

export type OfferedLesson = {
  readonly id: string
  readonly sv: string
  readonly en: string
  readonly about: string | null
}

export type SectionProps = {
  readonly t: ReportWords
  readonly language: Language
  readonly id: number
  readonly title: string
  readonly section: TemplateSection
  readonly version: number
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly figures: readonly { readonly figure: Figure; readonly shown: string }[]
  readonly preview: readonly Block[]
  readonly draft: Draft | undefined
  readonly draftBlocks: readonly Block[]
  readonly lessons: readonly OfferedLesson[]
  readonly comments: readonly Comment[]
  /** A comment that could not be kept. */
  readonly comment: FailedComment | undefined
  /** Somebody else's newer text, when two saved at once. */
  readonly other: SectionVersion | undefined
  readonly added: boolean
}

export function SectionPage(props: SectionProps) {
  const { t, language, id, title, section, errors, other, added } = props
  const s = sectionText(language)
  const heading = language === 'sv' ? section.headingSv : section.headingEn
  const guidance = language === 'sv' ? section.guidanceSv : section.guidanceEn
  const path = `/rapporter/${id}/avsnitt/${section.key}`
  return (
    <Page
      title={t.editSection(heading)}
      breadcrumbs={[
        { label: t.reports, href: '/rapporter' },
        { label: title, href: `/rapporter/${id}` },
        { label: heading, href: path },
      ]}
    >
      <PageHeading
        title={t.editSection(heading)}
        lead={s.writeLead}
        actions={
          <LinkButton href={`${path}/tidigare`} variant="secondary" icon="history">
            {s.versions}
          </LinkButton>
        }
      />
      <ErrorSummary errors={{ ...errors, ...commentErrors(props.comment) }} />
      {other && (
        <Alert tone="attention" title={s.savedText}>
          {s.otherSaved(other.writtenBy ?? s.somebody)}
        </Alert>
      )}
      {added && <Alert tone="info">{s.added}</Alert>}
      {guidance && (
        <Card title={s.guidance} tone="tinted">
          <p>{guidance}</p>
        </Card>
      )}
      <Editor {...props} path={path} />
      {other && <OtherText other={other} t={t} s={s} />}
      <Comments
        language={language}
        reportId={id}
        heading={section.key}
        comments={props.comments}
        failed={props.comment}
      />
      <FigureTable {...props} />
    </Page>
  )
}

function Editor(props: SectionProps & { path: string }) {
  const { t, language, id, section, version, values, errors, figures, preview, path } = props
  const s = sectionText(language)
  return (
    <Form draft={`rapport-${id}-${section.key}`} action={path} hidden={{ version: String(version) }} wide>
      <InsertPicker
        label={s.pickFigure}
        choose={s.choose}
        act={s.putIn}
        options={figures.map(({ figure, shown }) => ({
          value: `{{${figure.key}}}`,
          label: `${figureInWords(figure.key, language).name}: ${shown}`,
        }))}
      />
      <TextArea
        name="bodySv"
        label={t.swedish}
        description={s.howTo}
        rows={12}
        value={one(values, 'bodySv')}
        error={errors['bodySv']}
      />
      <TextArea
        name="bodyEn"
        label={t.english}
        rows={12}
        value={one(values, 'bodyEn')}
        error={errors['bodyEn']}
      />
      <FormActions>
        <Button type="submit">{t.save}</Button>
        <Button variant="secondary" formaction={`${path}/granskning`}>
          {s.preview}
        </Button>
      </FormActions>
      <Section title={s.previewTitle}>
        <div class="preview" data-live-preview={`${path}/granskning`}>
          <DocumentBlocks blocks={preview} />
        </div>
      </Section>
      <Offered {...props} path={path} />
    </Form>
  )
}

function OtherText({
  other,
  t,
  s,
}: {
  other: SectionVersion
  t: ReportWords
  s: ReturnType<typeof sectionText>
}) {
  return (
    <Section title={s.savedText}>
      <Stack>
        <Card title={t.swedish} level={3}>
          <Written>{other.bodySv}</Written>
        </Card>
        {other.bodyEn !== '' && (
          <Card title={t.english} level={3}>
            <Written>{other.bodyEn}</Written>
          </Card>
        )}
      </Stack>
    </Section>
  )
}

/** What can be put at the end of the text: the draft, and what has been noted along the way. */
function Offered({ language, draftBlocks, lessons, path }: SectionProps & { path: string }) {
  const s = sectionText(language)
  return (
    <>
      <Section
        title={s.draftTitle}
        note={s.draftNote}
        actions={
          draftBlocks.length > 0 && (
            <Button variant="tertiary" formaction={`${path}/utkast`}>
              {s.takeDraft}
            </Button>
          )
        }
      >
        {draftBlocks.length > 0 ? <DocumentBlocks blocks={draftBlocks} /> : <p>{s.noDraft}</p>}
      </Section>
      {lessons.length > 0 && (
        <Section title={s.lessons}>
          <ItemList label={s.lessons}>
            {lessons.map((lesson) => (
              <Item>
                <span>
                  {language === 'sv' ? lesson.sv : lesson.en}
                  {lesson.about && <span class="note"> {lesson.about}</span>}
                </span>
                <Button
                  variant="tertiary"
                  size="sm"
                  name="lesson"
                  value={lesson.id}
                  formaction={`${path}/utkast`}
                >
                  {s.useLesson}
                  <span class="ds-sr-only">: {language === 'sv' ? lesson.sv : lesson.en}</span>
                </Button>
              </Item>
            ))}
          </ItemList>
        </Section>
      )}
    </>
  )
}

function FigureTable({ t, language, figures }: SectionProps) {
  const s = sectionText(language)
  return (
    <details>
      <summary>{s.allFigures}</summary>
      <p class="note">{s.formHint}</p>
      <Table
        caption={s.allFigures}
        captionHidden
        rows={figures}
        columns={[
          { key: 'name', header: t.figure, cell: ({ figure }) => figureInWords(figure.key, language).name },
          { key: 'key', header: t.placeableName, cell: ({ figure }) => <code>{`{{${figure.key}}}`}</code> },
          { key: 'value', header: t.value, numeric: true, cell: ({ shown }) => shown },
        ]}
      />
    </details>
  )
}
