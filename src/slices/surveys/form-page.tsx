import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  CorrectionPage,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
} from '../../ui/index.ts'
import { CompanyChoiceField, type ResolvedCompany } from '../companies/index.ts'
import type { ToldMilestone } from '../milestones/index.ts'
import { type Named, OwnPlaceFields } from '../organisations/index.ts'
import { GivenFields } from './given-fields.tsx'
import { OwnFields } from './own-fields.tsx'
import type { Answer } from './queries.ts'
import { StandingFields } from './standing-fields.tsx'
import type { SurveyWords } from './text.ts'
import { ToldFields } from './told-fields.tsx'
import type { OwnQuestion } from './types.ts'

export type AnswerFormState = { readonly values: FormValues; readonly errors: FieldErrors }

type FieldsProps = AnswerFormState & {
  readonly language: Language
  readonly t: SurveyWords
  readonly today: string
}

type RecordPageProps = FieldsProps & {
  readonly resolved: ResolvedCompany
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
  /** The standing answer to the same question, to be corrected instead. */
  readonly sameId?: number | undefined
}

export function RecordAnswerPage(props: RecordPageProps) {
  const { t, errors, resolved, sameId } = props
  const { company } = resolved
  const back = company ? `/foretag/${company.id}` : '/enkatsvar'
  return (
    <Page title={t.record} width="narrow" breadcrumbs={[{ href: back, label: company?.name ?? t.answers }]}>
      <PageHeading title={t.record} lead={t.recordLead} />
      <ErrorSummary errors={errors} />
      {sameId && (
        <p>
          <a href={`/enkatsvar/${sameId}/rattelse`}>{t.correct}</a>
        </p>
      )}
      <Form action="/enkatsvar/nytt" draft={company ? `enkatsvar-${company.id}` : 'enkatsvar'}>
        <WhoFields {...props} />
        <AnswerFields {...props} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={back} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

function WhoFields({ t, values, errors, resolved, projects, municipalities }: RecordPageProps) {
  const { company, matches } = resolved
  return (
    <>
      <CompanyChoiceField {...{ t, values, errors, company, matches }} mark={false} hint={t.companyHint} />
      <OwnPlaceFields {...{ t, projects, municipalities, values, errors }} />
    </>
  )
}

function AnswerFields(props: FieldsProps) {
  const { t, values, errors } = props
  return (
    <>
      <FieldGroup legend={t.period} note={t.periodNote}>
        <FieldRow>
          <DateField
            name="askedFromOn"
            label={t.from}
            mark={false}
            value={one(values, 'askedFromOn')}
            error={errors.askedFromOn}
          />
          <DateField
            name="askedToOn"
            label={t.to}
            mark={false}
            value={one(values, 'askedToOn')}
            error={errors.askedToOn}
          />
        </FieldRow>
      </FieldGroup>
      <StandingFields t={t} values={values} errors={errors}>
        <ToldFields {...props} />
      </StandingFields>
      <GivenFields {...props} />
    </>
  )
}

type CorrectPageProps = FieldsProps & {
  readonly answer: Answer
  /** What came with it. */
  readonly before: readonly ToldMilestone[]
  /** Of the survey that it answers. */
  readonly questions: readonly OwnQuestion[]
}

export function CorrectAnswerPage(props: CorrectPageProps) {
  const { language, t, answer, questions, values, errors } = props
  return (
    <CorrectionPage
      t={t}
      title={t.correct}
      lead={t.correctLead}
      back={{ href: `/enkatsvar/${answer.id}`, label: t.answerOf(answer.companyName) }}
      action={`/enkatsvar/${answer.id}/rattelse`}
      reason={one(values, 'reason')}
      errors={errors}
    >
      <AnswerFields {...props} />
      <OwnFields language={language} questions={questions} values={values} errors={errors} />
    </CorrectionPage>
  )
}
