import { day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Card,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Page,
  PageHeading,
  Section,
  TextArea,
} from '../../ui/index.ts'
import { type ToldMilestone, ToldMilestones } from '../milestones/index.ts'
import { AnswerSummary, Differences } from './answer-parts.tsx'
import { companyText } from './company-text.ts'
import type { LinkedAnswer, LinkedCompany } from './link-queries.ts'
import { OwnFields } from './own-fields.tsx'
import { StandingFields } from './standing-fields.tsx'
import type { Survey } from './survey-queries.ts'
import { text } from './text.ts'
import { ToldFields } from './told-fields.tsx'
import { toldText } from './told-text.ts'
import type { OwnQuestion, Reply } from './types.ts'

export const titleOf = (survey: Pick<Survey, 'titleSv' | 'titleEn'>, language: Language) =>
  language === 'en' && survey.titleEn !== '' ? survey.titleEn : survey.titleSv
export const introOf = (survey: Survey, language: Language) =>
  language === 'en' && survey.introEn !== '' ? survey.introEn : survey.introSv

type CompanyFormProps = {
  readonly language: Language
  readonly today: string
  readonly survey: Survey
  readonly questions: readonly OwnQuestion[]
  readonly linked: LinkedCompany
  readonly token: string
  readonly values: FormValues
  readonly errors: FieldErrors
  /** The saving or the answer that the form is drawn from; 0 for none. */
  readonly base: number
  /** A company that has answered corrects its answer, and says why. */
  readonly correcting: boolean
  /** Above the form: that something saved is filled in. */
  readonly note: string | null
  /** What came with the answer that is corrected. */
  readonly before: readonly ToldMilestone[]
  /** What somebody else wrote meanwhile. */
  readonly other: FormValues | null
}

export function CompanyFormPage(props: CompanyFormProps) {
  const { language, survey, questions, linked, token, values, errors, base, correcting, note, other } = props
  const t = companyText(language)
  const action = `/l/${token}/enkat${correcting ? '/rattelse' : ''}`
  return (
    <Page title={titleOf(survey, language)} width="narrow" density="generous">
      <PageHeading
        title={correcting ? t.correct : titleOf(survey, language)}
        lead={correcting ? t.correctLead : introOf(survey, language)}
        facts={t.about(linked.companyName, linked.municipalityName)}
      />
      <ErrorSummary errors={errors} />
      <About {...props} />
      {note && <Alert>{note}</Alert>}
      {other && <Differences language={language} questions={questions} mine={values} other={other} />}
      <Form action={action} hidden={{ base }}>
        {correcting && (
          <TextArea
            name="reason"
            label={t.reason}
            required
            rows={2}
            value={one(values, 'reason')}
            error={errors.reason}
          />
        )}
        <StandingFields t={text(language)} values={values} errors={errors}>
          <ToldFields {...props} />
        </StandingFields>
        <OwnFields language={language} questions={questions} values={values} errors={errors} />
        <FormActions>
          <Button name="act" value="send">
            {t.send}
          </Button>
          {!correcting && (
            <Button name="act" value="save" variant="secondary">
              {t.saveLater}
            </Button>
          )}
        </FormActions>
      </Form>
      <Contact language={language} linked={linked} />
      {!correcting && <Letters language={language} token={token} linked={linked} />}
    </Page>
  )
}

/** Said on the page as in the letter: who reads it, until when, about which time. */
export function About({
  language,
  today,
  survey,
  linked,
}: Pick<CompanyFormProps, 'language' | 'today' | 'survey'> & {
  readonly linked: Pick<LinkedCompany, 'takenOver' | 'takenOverKept' | 'takenOverCreated'>
}) {
  const t = companyText(language)
  const closedOn = formatDay(day(survey.closedOn), language)
  const { takenOver } = linked
  return (
    <Card tone="tinted">
      <p>{t.notAnonymous}</p>
      <p>
        {today > survey.closedOn ? t.lateNow(closedOn) : t.until(closedOn)}{' '}
        {t.period(formatPeriod(day(survey.askedFromOn), day(survey.askedToOn), language))}
      </p>
      {takenOver && (
        <p>
          {t.takenOver(
            takenOver,
            formatNumber(linked.takenOverKept ?? 0, language),
            formatNumber(linked.takenOverCreated ?? 0, language),
          )}
        </p>
      )}
    </Card>
  )
}

function Contact({ language, linked }: { readonly language: Language; readonly linked: LinkedCompany }) {
  if (!linked.contactEmail) return null
  return (
    <p>
      {companyText(language).contact} {linked.contactName},{' '}
      <a href={`mailto:${linked.contactEmail}`}>{linked.contactEmail}</a>
    </p>
  )
}

type LettersProps = { readonly language: Language; readonly token: string; readonly linked: LinkedCompany }

function Letters({ language, token, linked }: LettersProps) {
  const t = companyText(language)
  const refuses = linked.wantsNoLetters
  return (
    <Section title={t.letters} note={refuses ? t.stopped : t.stopText}>
      <Form action={`/l/${token}/enkat/brev`} hidden={{ refuse: refuses ? '0' : '1' }}>
        <FormActions>
          <Button variant="tertiary">{refuses ? t.startAgain : t.stop}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

type ThanksProps = {
  readonly language: Language
  readonly survey: Survey
  readonly questions: readonly OwnQuestion[]
  readonly replies: readonly Reply[]
  readonly linked: LinkedCompany
  readonly answer: LinkedAnswer
  readonly told: readonly ToldMilestone[]
  readonly token: string
  readonly mayCorrect: boolean
}

/** After the answer: what becomes of it, and what it says. Nothing of the others': so few could be told by it. */
export function ThanksPage(props: ThanksProps) {
  const { language, linked, answer, told, token, mayCorrect } = props
  const t = { ...companyText(language), ...toldText(language) }
  const on = formatDay(day(answer.answeredOn), language)
  const said = answer.givenBy === 'form' ? t.answeredOn : t.answeredByPhone
  return (
    <Page title={t.thanks} width="narrow" density="generous">
      <PageHeading title={t.thanks} lead={said(linked.companyName, on)} />
      {answer.isLate && <p class="note">{t.wasLate}</p>}
      <Section title={t.whatNow}>
        <p>{t.whatNowText}</p>
        <p>
          {t.published} <a href="/oppna-data">{t.seePublished}</a>
        </p>
        <p>
          <a href="/insatser">{t.offered}</a>
        </p>
      </Section>
      <Section
        title={t.yourAnswer}
        actions={mayCorrect && <a href={`/l/${token}/enkat/rattelse`}>{t.correct}</a>}
      >
        <AnswerSummary {...props} />
      </Section>
      {told.length > 0 && (
        <Section title={t.told}>
          <ToldMilestones language={language} label={t.told} milestones={told} hasPages={false} />
        </Section>
      )}
      <Contact language={language} linked={linked} />
    </Page>
  )
}

export function OverPage({
  language,
  survey,
  linked,
}: {
  readonly language: Language
  readonly survey: Survey
  readonly linked: LinkedCompany
}) {
  const t = companyText(language)
  return (
    <Page title={t.overTitle} width="narrow" density="generous">
      <PageHeading title={t.overTitle} lead={t.survey_over} facts={titleOf(survey, language)} />
      <Contact language={language} linked={linked} />
    </Page>
  )
}
