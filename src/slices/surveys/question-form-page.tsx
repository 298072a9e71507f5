import type { Language } from '../../kit/language.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  ConfirmForm,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  ShownWhen,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { optionsOf, wordsOf } from './own-fields.tsx'
import type { Survey } from './survey-queries.ts'
import { surveyText } from './survey-text.ts'
import { text } from './text.ts'
import { kindsWithOptions, mattering, type OwnQuestion, questionKinds } from './types.ts'

type QuestionProps = {
  readonly language: Language
  readonly survey: Survey
  /** null: a new one. */
  readonly question: OwnQuestion | null
  /** Those that stand before it: its condition may ask for their answers. */
  readonly before: readonly OwnQuestion[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function QuestionFormPage({ language, survey, question, before, values, errors }: QuestionProps) {
  const t = surveyText(language)
  const title = question ? t.changeQuestion : t.addQuestion
  const back = `/enkater/${survey.id}`
  const action = question ? `${back}/fragor/${question.id}` : `${back}/fragor`
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[
        { href: '/enkater', label: t.surveys },
        { href: back, label: survey.titleSv },
      ]}
    >
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      <Form action={action}>
        <RadioGroup
          name="kind"
          label={t.kind}
          mark={false}
          inline
          options={questionKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          value={one(values, 'kind')}
          error={errors.kind}
        />
        <TextField
          name="wordsSv"
          label={t.wordsSv}
          mark={false}
          value={one(values, 'wordsSv')}
          error={errors.wordsSv}
        />
        <TextField name="wordsEn" label={t.wordsEn} value={one(values, 'wordsEn')} error={errors.wordsEn} />
        <ShownWhen field="kind" values={kindsWithOptions.join(' ')} note={t.ifOptions}>
          <TextArea
            name="optionsSv"
            label={t.optionsSv}
            mark={false}
            description={t.optionsHint}
            value={one(values, 'optionsSv')}
            error={errors.optionsSv}
          />
          <TextArea
            name="optionsEn"
            label={t.optionsEn}
            value={one(values, 'optionsEn')}
            error={errors.optionsEn}
          />
        </ShownWhen>
        <Checkbox name="isRequired" label={t.isRequired} checked={values['isRequired'] !== undefined} />
        <Condition {...{ language, before, values, errors }} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={back} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
      {question && (
        <ConfirmForm
          act={t.removeQuestion}
          consequence={t.removeQuestionConsequence}
          action={`${action}/borttagning`}
        />
      )}
    </Page>
  )
}

/** Boxes for every answer that may decide whether the question is asked; all of one question, or none. */
function Condition({
  language,
  before,
  values,
  errors,
}: Pick<QuestionProps, 'language' | 'before' | 'values' | 'errors'>) {
  const t = surveyText(language)
  const standing = text(language)
  const chosen = several(values, 'shown')
  const choices = [
    {
      label: standing.supportMattered,
      options: mattering.map((value) => ({ value: `support_mattered=${value}`, label: standing[value] })),
    },
    {
      label: standing.durable,
      options: (['yes', 'no'] as const).map((value) => ({
        value: `durable=${value}`,
        label: standing[value],
      })),
    },
    ...before
      .filter(({ kind }) => kind !== 'number' && kind !== 'text')
      .map((other) => ({
        label: wordsOf(other, language),
        options: optionsOf(other, language).map((label, index) => ({
          value: `${other.id}=${index + 1}`,
          label,
        })),
      })),
  ]
  return (
    <FieldGroup legend={t.shownWhen} note={t.shownHint}>
      {choices.map(({ label, options }, index) => (
        <CheckboxGroup
          name="shown"
          id={index === 0 ? undefined : `shown-${index}`}
          label={label}
          mark={false}
          inline
          options={options}
          values={chosen}
          error={index === 0 ? errors.shown : undefined}
        />
      ))}
    </FieldGroup>
  )
}

/** A question as it stands in the fields of its form. */
export function questionValues(question: OwnQuestion): FormValues {
  const { shownQuestionId, shownByStanding, shownValues } = question
  const asked = shownByStanding ?? shownQuestionId
  return {
    kind: question.kind,
    wordsSv: question.wordsSv,
    wordsEn: question.wordsEn,
    optionsSv: question.optionsSv.join('\n'),
    optionsEn: question.optionsEn.join('\n'),
    ...(question.isRequired && { isRequired: 'ja' }),
    shown: asked === null ? [] : shownValues.map((value) => `${asked}=${value}`),
  }
}
