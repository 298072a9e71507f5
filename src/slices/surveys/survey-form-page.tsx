import type { FormValues } from '../../platform/http/index.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  type OptionGroup,
  Page,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { SurveyPageWords } from './survey-text.ts'

type TermsProps = {
  readonly t: SurveyPageWords
  readonly values: FormValues
  readonly errors: FieldErrors
  /** Whom a new survey may ask; null when it is changed: that stands. */
  readonly who: readonly OptionGroup[] | null
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
  readonly version: number | null
}

/** A survey's words and days: new, or while it is a draft. */
export function SurveyFormPage({ t, values, errors, who, action, back, version }: TermsProps) {
  const title = who ? t.make : t.change
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={who ? [back] : [{ href: '/enkater', label: t.surveys }, back]}
    >
      <PageHeading title={title} lead={t.makeLead} />
      <ErrorSummary errors={errors} />
      <Form action={action} draft={who ? 'enkat' : undefined} hidden={version === null ? {} : { version }}>
        {who && (
          <Select
            name="who"
            label={t.who}
            mark={false}
            options={who}
            value={one(values, 'who')}
            error={errors.who}
          />
        )}
        <TextField
          name="titleSv"
          label={t.titleSv}
          mark={false}
          value={one(values, 'titleSv')}
          error={errors.titleSv}
        />
        <TextField name="titleEn" label={t.titleEn} value={one(values, 'titleEn')} error={errors.titleEn} />
        <TextArea
          name="introSv"
          label={t.introSv}
          description={t.introHint}
          value={one(values, 'introSv')}
          error={errors.introSv}
        />
        <TextArea name="introEn" label={t.introEn} value={one(values, 'introEn')} error={errors.introEn} />
        <Days t={t} values={values} errors={errors} legend={t.support} note={t.supportNote} of="support" />
        <Days t={t} values={values} errors={errors} legend={t.asked} note={t.askedNote} of="asked" />
        <DateField
          name="closesOn"
          label={t.closesOn}
          mark={false}
          value={one(values, 'closesOn')}
          error={errors.closesOn}
        />
        <FieldRow>
          <Select
            name="mostReminders"
            label={t.mostReminders}
            mark={false}
            empty={false}
            width="xs"
            options={['0', '1', '2', '3'].map((value) => ({ value, label: value }))}
            value={one(values, 'mostReminders') ?? '2'}
            error={errors.mostReminders}
          />
          <NumberField
            name="daysBetweenReminders"
            label={t.daysBetween}
            mark={false}
            value={one(values, 'daysBetweenReminders') ?? '7'}
            error={errors.daysBetweenReminders}
          />
        </FieldRow>
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={back.href} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

type DaysProps = Pick<TermsProps, 't' | 'values' | 'errors'> & {
  readonly legend: string
  readonly note: string
  readonly of: 'support' | 'asked'
}

function Days({ t, values, errors, legend, note, of }: DaysProps) {
  return (
    <FieldGroup legend={legend} note={note}>
      <FieldRow>
        {(['FromOn', 'ToOn'] as const).map((end) => (
          <DateField
            name={`${of}${end}`}
            label={end === 'FromOn' ? t.from : t.to}
            mark={false}
            value={one(values, `${of}${end}`)}
            error={errors[`${of}${end}`]}
          />
        ))}
      </FieldRow>
    </FieldGroup>
  )
}
