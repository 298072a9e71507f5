import type { Language } from '../../kit/language.ts'
import type { FormValues } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
} from '../../ui/index.ts'
import { titleOf } from './company-page.tsx'
import { GivenFields } from './given-fields.tsx'
import { OwnFields } from './own-fields.tsx'
import { StandingFields } from './standing-fields.tsx'
import type { AskedCompany, Survey } from './survey-queries.ts'
import { surveyText } from './survey-text.ts'
import { text } from './text.ts'
import { ToldFields } from './told-fields.tsx'
import type { OwnQuestion } from './types.ts'

type PhoneProps = {
  readonly language: Language
  readonly today: string
  readonly survey: Survey
  readonly asked: AskedCompany
  readonly questions: readonly OwnQuestion[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What a company says by phone to a survey, entered by its coach. */
export function PhonePage({ language, today, survey, asked, questions, values, errors }: PhoneProps) {
  const t = surveyText(language)
  const standing = text(language)
  const back = `/enkater/${survey.id}`
  return (
    <Page
      title={standing.answerOf(asked.companyName)}
      width="narrow"
      breadcrumbs={[
        { href: '/enkater', label: t.surveys },
        { href: back, label: titleOf(survey, language) },
      ]}
    >
      <PageHeading title={standing.answerOf(asked.nowName ?? asked.companyName)} lead={t.phoneLead} />
      <ErrorSummary errors={errors} />
      <Form action={`${back}/foretag/${asked.id}/svar`} draft={`enkat-${asked.id}`}>
        <StandingFields t={standing} values={values} errors={errors}>
          <ToldFields language={language} today={today} values={values} errors={errors} />
        </StandingFields>
        <OwnFields language={language} questions={questions} values={values} errors={errors} />
        <GivenFields t={standing} today={today} values={values} errors={errors} />
        <FormActions>
          <Button>{standing.save}</Button>
          <LinkButton href={back} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
