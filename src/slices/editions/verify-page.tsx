import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  FormActions,
  Page,
  PageHeading,
} from '../../ui/index.ts'
import type { EditionWords } from './text.ts'
import { type ExportVerdict, isProven, type Verdict } from './verify.ts'
import { verifyText } from './verify-text.ts'

type Props = {
  readonly t: EditionWords
  readonly language: Language
  readonly verdict: Verdict | null
  readonly exported: ExportVerdict | null
  readonly errors: FieldErrors
}

export function VerifyPage(props: Props) {
  const { t, language, errors } = props
  const v = verifyText(language)
  return (
    <Page
      title={v.title}
      width="narrow"
      breadcrumbs={[
        { label: t.editions, href: '/utgavor' },
        { label: v.title, href: '/utgavor/prova' },
      ]}
    >
      <PageHeading title={v.title} lead={v.lead} />
      <ErrorSummary errors={errors} />
      <VerdictPart {...props} />
      <Form action="/utgavor/prova" enctype="multipart/form-data">
        <FileField name="file" label={v.file} error={errors['file']} required />
        <FormActions>
          <Button type="submit">{v.verify}</Button>
        </FormActions>
      </Form>
    </Page>
  )
}

function VerdictPart({ t, language, verdict, exported }: Props) {
  if (!verdict) return null
  const v = verifyText(language)
  if (verdict.kind === 'unknown') return <Alert tone="danger">{v.unknown}</Alert>
  const { edition, content } = verdict
  const name = t.editionOf(edition.number, edition.manifest.title[language])
  const proven = isProven(verdict, exported)
  const said = verdict.kind === 'exact' ? v.exact(name) : proven ? v.exported(name) : v.changed(name)
  return (
    <Alert tone={proven ? 'success' : 'danger'}>
      <p>
        {said} <a href={`/utgavor/${edition.id}`}>{v.open}</a>
      </p>
      <p>{content.whole ? v.contentWhole(content.parts) : v.contentWrong(content.wrong.join(', '))}</p>
    </Alert>
  )
}
