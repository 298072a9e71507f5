import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { Intervention } from './queries.ts'
import { recordText } from './record-text.ts'

type RecordPageProps = {
  readonly language: Language
  readonly intervention: Intervention
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function PublicationPage(props: RecordPageProps) {
  const t = recordText(props.language)
  const { values, errors } = props
  return (
    <RecordPage {...props} title={t.addPublication} path="publiceringar">
      <TextField
        name="what"
        label={t.what}
        description={t.whatHint}
        required
        value={one(values, 'what')}
        error={errors.what}
      />
      <TextField
        name="where"
        label={t.where}
        description={t.whereHint}
        required
        value={one(values, 'where')}
        error={errors.where}
      />
      <TextField name="url" type="url" label={t.url} value={one(values, 'url')} error={errors.url} />
      <DateField
        name="publishedOn"
        label={t.publishedOn}
        required
        value={one(values, 'publishedOn')}
        error={errors.publishedOn}
      />
    </RecordPage>
  )
}

export function SupportPage(props: RecordPageProps) {
  const t = recordText(props.language)
  const { values, errors } = props
  return (
    <RecordPage {...props} title={t.supportTitle} path="stodtimmar">
      <DateField
        name="heldOn"
        label={t.heldOn}
        required
        value={one(values, 'heldOn')}
        error={errors.heldOn}
      />
      <NumberField
        name="hours"
        label={t.hours}
        decimals
        required
        value={one(values, 'hours')}
        error={errors.hours}
      />
      <RadioGroup
        name="by"
        label={t.by}
        required
        options={(['staff', 'supplier'] as const).map((by) => ({ value: by, label: t[by] }))}
        value={one(values, 'by')}
        error={errors.by}
      />
      <TextArea
        name="what"
        label={t.supportWhat}
        description={t.supportWhatHint}
        rows={2}
        value={one(values, 'what')}
        error={errors.what}
      />
    </RecordPage>
  )
}

type FrameProps = RecordPageProps & {
  readonly title: string
  readonly path: string
  readonly children: Child
}

function RecordPage({ language, intervention, errors, title, path, children }: FrameProps) {
  const t = recordText(language)
  const here = `/insatser/${intervention.id}`
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: here, label: intervention.title }]}>
      <PageHeading title={title} lead={intervention.title} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/${path}`} draft={`${path}-${intervention.id}`}>
        {children}
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
