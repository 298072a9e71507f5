import type { Language } from '../../kit/language.ts'
import { Button, Form, FormActions, Page, PageHeading } from '../../ui/index.ts'
import { About, introOf, titleOf } from './company-page.tsx'
import { companyText } from './company-text.ts'
import { OwnFields } from './own-fields.tsx'
import { StandingFields } from './standing-fields.tsx'
import { PreviewNote } from './survey-page.tsx'
import type { Survey } from './survey-queries.ts'
import { surveyText } from './survey-text.ts'
import { text } from './text.ts'
import { ToldFields } from './told-fields.tsx'
import type { OwnQuestion } from './types.ts'

type PreviewProps = {
  readonly language: Language
  readonly today: string
  readonly survey: Survey
  readonly questions: readonly OwnQuestion[]
}

/** The survey as the company will see it, in either language; nothing can be sent. */
export function PreviewPage({ language, today, survey, questions }: PreviewProps) {
  const t = surveyText(language)
  const c = companyText(language)
  const here = `/enkater/${survey.id}`
  const nobody = { takenOver: null, takenOverKept: null, takenOverCreated: null }
  return (
    <Page
      title={t.previewOf}
      width="narrow"
      density="generous"
      breadcrumbs={[
        { href: '/enkater', label: t.surveys },
        { href: here, label: titleOf(survey, language) },
      ]}
    >
      <PreviewNote language={language} survey={survey} />
      <PageHeading title={titleOf(survey, language)} lead={introOf(survey, language)} />
      <About language={language} today={today} survey={survey} linked={nobody} />
      <Form action={`${here}/forhandsvisning`} method="get" label={t.previewOf}>
        <StandingFields t={text(language)} values={{}} errors={{}}>
          <ToldFields language={language} today={today} values={{}} errors={{}} />
        </StandingFields>
        <OwnFields language={language} questions={questions} values={{}} errors={{}} />
        <FormActions>
          <Button disabled>{c.send}</Button>
          <Button disabled variant="secondary">
            {c.saveLater}
          </Button>
        </FormActions>
      </Form>
    </Page>
  )
}
