import { day, dayOf, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  Columns,
  ConfirmForm,
  DateField,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  Form,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Row,
  Section,
  Stack,
  Timeline,
} from '../../ui/index.ts'
import { AskedPart, RatePart } from './asked-part.tsx'
import { titleOf } from './company-page.tsx'
import { conditionOf, optionsOf, wordsOf } from './own-fields.tsx'
import { StateTag, whoOf } from './survey-list-page.tsx'
import type {
  AskedCompany,
  AskedFilter,
  Survey,
  SurveyPlan,
  SurveyRate,
  SurveyStep,
} from './survey-queries.ts'
import { surveyText } from './survey-text.ts'
import type { OwnQuestion } from './types.ts'

export type SurveyPageProps = {
  readonly language: Language
  readonly survey: Survey
  readonly questions: readonly OwnQuestion[]
  readonly steps: readonly SurveyStep[]
  /** Whom it would ask; empty when it has been sent, or for those who may not send it. */
  readonly plan: readonly SurveyPlan[]
  readonly rates: readonly SurveyRate[]
  readonly companies: readonly AskedCompany[]
  readonly show: AskedFilter
  readonly mayWrite: boolean
  /** The municipalities whose companies the viewer follows up. */
  readonly offices: readonly string[]
  readonly errors: FieldErrors
}

export function SurveyPage(props: SurveyPageProps) {
  const { language, survey, steps, mayWrite, errors, rates } = props
  const t = surveyText(language)
  const here = `/enkater/${survey.id}`
  const isDraft = survey.state === 'draft'
  return (
    <Page
      title={titleOf(survey, language)}
      width="wide"
      breadcrumbs={[{ href: '/enkater', label: t.surveys }]}
    >
      <PageHeading
        title={titleOf(survey, language)}
        facts={
          <>
            {whoOf(survey, t)} <StateTag t={t} survey={survey} />
          </>
        }
        actions={
          <>
            {!isDraft && (
              <LinkButton href={`${here}/resultat`} icon="chart">
                {t.results}
              </LinkButton>
            )}
            <LinkButton href={`${here}/forhandsvisning`} variant="secondary">
              {t.preview}
            </LinkButton>
            {isDraft && mayWrite && (
              <LinkButton href={`${here}/andring`} variant="secondary" icon="edit">
                {t.change}
              </LinkButton>
            )}
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            {isDraft ? <SendPart {...props} /> : <RatePart language={language} rates={rates} />}
            {!isDraft && <AskedPart {...props} />}
            <Questions {...props} />
          </>
        }
        aside={
          <Stack>
            <Terms language={language} survey={survey} />
            {steps.length > 0 && (
              <Section title={t.steps}>
                <Timeline
                  items={steps.map(({ step, at, by }) => ({
                    when: formatDay(dayOf(at), language),
                    title: t[`step_${step}`],
                    body: by ?? t.itsDay,
                  }))}
                />
              </Section>
            )}
            {mayWrite && survey.state === 'open' && <OpenActs {...props} />}
            {mayWrite && isDraft && (
              <ConfirmForm
                act={t.throwAway}
                consequence={t.throwAwayConsequence}
                action={`${here}/borttagning`}
              />
            )}
          </Stack>
        }
      />
    </Page>
  )
}

function Terms({ language, survey }: Pick<SurveyPageProps, 'language' | 'survey'>) {
  const t = surveyText(language)
  return (
    <DefinitionList
      items={[
        {
          term: t.support,
          value: formatPeriod(day(survey.supportFromOn), day(survey.supportToOn), language),
        },
        { term: t.asked, value: formatPeriod(day(survey.askedFromOn), day(survey.askedToOn), language) },
        { term: t.closesOn, value: formatDay(day(survey.closesOn), language) },
        { term: t.remindersSent, value: t.remindersOf(survey.reminders, survey.mostReminders) },
      ]}
    />
  )
}

function SendPart({ language, survey, plan, mayWrite }: SurveyPageProps) {
  if (!mayWrite) return null
  const t = surveyText(language)
  const sum = (of: (row: SurveyPlan) => number) => plan.reduce((total, row) => total + of(row), 0)
  const companies = sum((row) => row.companies)
  const without = sum((row) => row.withoutAddress)
  return (
    <Section title={t.send}>
      <p>
        {companies === 0 ? t.nobody_asked : t.sendTo(companies)} {without > 0 && t.sendWithout(without)}
      </p>
      {plan.length > 1 && (
        <p class="note">
          {plan.map(({ municipalityName, companies: n }) => `${municipalityName} ${n}`).join(' · ')}
        </p>
      )}
      {companies > 0 && (
        <ConfirmForm
          act={t.send}
          tone="accent"
          consequence={t.sendConsequence}
          action={`/enkater/${survey.id}/utskick`}
        />
      )}
    </Section>
  )
}

function OpenActs({ language, survey, rates }: SurveyPageProps) {
  const t = surveyText(language)
  const here = `/enkater/${survey.id}`
  const waiting =
    rates.reduce((sum, row) => sum + row.delivered, 0) -
    rates.reduce((sum, row) => sum + row.answered + row.late, 0)
  return (
    <Stack gap="sm">
      <ConfirmForm
        act={t.remind}
        tone="accent"
        consequence={t.remindConsequence(Math.max(0, waiting))}
        action={`${here}/paminnelse`}
      />
      <ConfirmForm
        act={t.prolong}
        tone="accent"
        consequence={t.closesOn}
        action={`${here}/sista-dag`}
        hidden={{ version: survey.version }}
      >
        <DateField name="closesOn" label={t.closesOn} mark={false} value={survey.closesOn} />
      </ConfirmForm>
      <ConfirmForm act={t.close} consequence={t.closeConsequence} action={`${here}/avslut`} />
    </Stack>
  )
}

function Questions({ language, survey, questions, mayWrite }: SurveyPageProps) {
  const t = surveyText(language)
  const here = `/enkater/${survey.id}/fragor`
  const mayChange = mayWrite && survey.state === 'draft'
  return (
    <Section
      title={t.questions}
      note={`${t.standing}: ${t.standingList}`}
      actions={
        mayChange && (
          <LinkButton href={`${here}/ny`} variant="secondary" icon="add">
            {t.addQuestion}
          </LinkButton>
        )
      }
    >
      {questions.length === 0 && <p class="note">{t.noOwn}</p>}
      <ItemList>
        {questions.map((question, index) => (
          <Item>
            <div>
              {mayChange ? (
                <a href={`${here}/${question.id}`}>{wordsOf(question, language)}</a>
              ) : (
                wordsOf(question, language)
              )}
              <div class="note">
                {[
                  t[question.kind],
                  optionsOf(question, language).join(', '),
                  question.isRequired && t.required,
                  conditionOf(question, questions, language)?.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            {mayChange && index > 0 && (
              <Row>
                <Form action={`${here}/${question.id}/upp`}>
                  <Button variant="tertiary" size="sm">
                    {t.up}
                  </Button>
                </Form>
              </Row>
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

export function PreviewNote({ language, survey }: { readonly language: Language; readonly survey: Survey }) {
  const t = surveyText(language)
  const here = `/enkater/${survey.id}/forhandsvisning`
  return (
    <Alert>
      <span>
        {t.previewNote} <a href={`${here}?sprak=sv`}>{t.inSwedish}</a> ·{' '}
        <a href={`${here}?sprak=en`}>{t.inEnglish}</a>
      </span>
    </Alert>
  )
}
