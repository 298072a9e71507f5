import { day, dayOf, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  Alert,
  DefinitionList,
  EmptyState,
  FilterForm,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
  Tag,
  Timeline,
} from '../../ui/index.ts'
import { type ToldMilestone, ToldMilestones } from '../milestones/index.ts'
import { type Named, PlaceFilter } from '../organisations/index.ts'
import { replyItems, standingItems } from './answer-parts.tsx'
import { type Answer, type AnswerFilter, mostAnswers } from './queries.ts'
import { SurveyTabs } from './survey-list-page.tsx'
import { surveyText } from './survey-text.ts'
import type { SurveyWords } from './text.ts'
import { toldText } from './told-text.ts'
import type { OwnQuestion, Reply } from './types.ts'

const periodOf = (answer: Answer, language: Language) =>
  formatPeriod(day(answer.askedFromOn), day(answer.askedToOn), language, 'short')

type ListPageProps = {
  readonly t: SurveyWords
  readonly language: Language
  readonly answers: readonly Answer[]
  readonly filter: AnswerFilter
  readonly mayRecord: boolean
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
}

export function AnswerListPage(props: ListPageProps) {
  const { t, language, answers, mayRecord } = props
  return (
    <Page title={t.answers} width="wide">
      <PageHeading
        title={t.answers}
        actions={
          mayRecord && (
            <LinkButton href="/enkatsvar/nytt" icon="add" main>
              {t.record}
            </LinkButton>
          )
        }
      />
      <SurveyTabs t={surveyText(language)} current="answers" />
      {answers.length >= mostAnswers && <Alert>{t.onlyFirst(mostAnswers)}</Alert>}
      <Table
        caption={t.answers}
        captionHidden
        filter={<AnswerFilterForm {...props} />}
        rows={answers}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="survey" />}
        columns={[
          {
            key: 'company',
            header: t.company,
            cell: (row) => <a href={`/enkatsvar/${row.id}`}>{row.companyName}</a>,
          },
          { key: 'period', header: t.period, cell: (row) => periodOf(row, language) },
          {
            key: 'kept',
            header: t.jobsKept,
            numeric: true,
            cell: (row) => formatNumber(row.jobsKept, language),
          },
          {
            key: 'created',
            header: t.jobsCreated,
            numeric: true,
            cell: (row) => formatNumber(row.jobsCreated, language),
          },
          { key: 'mattered', header: t.supportMattered, cell: (row) => t[row.supportMattered] },
          { key: 'project', header: t.project, cell: (row) => row.projectName },
          { key: 'municipality', header: t.municipality, cell: (row) => row.municipalityName },
        ]}
      />
    </Page>
  )
}

function AnswerFilterForm({ t, filter, projects, municipalities }: ListPageProps) {
  if (projects.length < 2 && municipalities.length < 2) return null
  const isChosen = filter.municipality !== undefined || filter.projectId !== undefined
  return (
    <FilterForm action="/enkatsvar" clearHref={isChosen ? '/enkatsvar' : undefined}>
      <PlaceFilter
        {...{ t, projects, municipalities }}
        projectId={filter.projectId}
        municipality={filter.municipality}
      />
    </FilterForm>
  )
}

type AnswerPageProps = {
  readonly t: SurveyWords
  readonly language: Language
  readonly answer: Answer
  readonly versions: readonly Answer[]
  /** Of the survey that it answers, with what it says to them. */
  readonly questions: readonly OwnQuestion[]
  readonly replies: readonly Reply[]
  /** What the company told with it that has happened. */
  readonly told: readonly ToldMilestone[]
  readonly mayCorrect: boolean
}

export function AnswerPage(props: AnswerPageProps) {
  const { t, language, answer, versions, told, mayCorrect } = props
  const { told: happened } = toldText(language)
  const newest = versions.find((version) => version.replacedById === null)
  return (
    <Page
      title={t.answerOf(answer.companyName)}
      breadcrumbs={[
        { href: '/enkatsvar', label: t.answers },
        { href: `/foretag/${answer.companyId}`, label: answer.companyName },
      ]}
    >
      <PageHeading
        title={t.answerOf(answer.companyName)}
        facts={
          <>
            {periodOf(answer, language)} {answer.replacesId && <Tag>{t.isCorrected}</Tag>}{' '}
            {answer.isLate && <Tag tone="attention">{surveyText(language).lateMark}</Tag>}{' '}
            {answer.surveyId !== null && <a href={`/enkater/${answer.surveyId}`}>{t.toSurvey}</a>}
          </>
        }
        actions={
          mayCorrect &&
          answer.replacedById === null && (
            <LinkButton href={`/enkatsvar/${answer.id}/rattelse`} variant="secondary" icon="edit">
              {t.correct}
            </LinkButton>
          )
        }
      />
      {answer.replacedById !== null && (
        <Alert tone="attention">
          {t.replaced} {newest && <a href={`/enkatsvar/${newest.id}`}>{t.toNewer}</a>}
        </Alert>
      )}
      <AnswerFacts {...props} />
      {told.length > 0 && (
        <Section title={happened}>
          <ToldMilestones language={language} label={happened} milestones={told} hasPages />
        </Section>
      )}
      {versions.length > 1 && (
        <Section title={t.versions}>
          <Timeline
            items={versions.map((version) => ({
              when: formatDay(dayOf(version.recordedAt), language),
              title: recordedWords(t, language, version),
              body: version.correctionReason,
              href: `/enkatsvar/${version.id}`,
              icon: 'history',
            }))}
          />
        </Section>
      )}
    </Page>
  )
}

function recordedWords(t: SurveyWords, language: Language, answer: Answer): string {
  const on = formatDay(dayOf(answer.recordedAt), language)
  return answer.isByCompany ? t.byCompany(on) : t.recordedBy(answer.recordedBy ?? t.somebody, on)
}

type FactsProps = Pick<AnswerPageProps, 't' | 'language' | 'answer' | 'questions' | 'replies'>

function AnswerFacts({ t, language, answer, questions, replies }: FactsProps) {
  return (
    <>
      <DefinitionList
        items={[
          { term: t.project, value: answer.projectName },
          { term: t.municipality, value: answer.municipalityName },
          { term: t.period, value: periodOf(answer, language) },
          ...standingItems(language, answer),
          ...replyItems({ language, questions, replies }),
          { term: t.givenBy, value: t[answer.givenBy] },
          { term: t.answeredOn, value: formatDay(day(answer.answeredOn), language) },
        ]}
      />
      <p class="note">{recordedWords(t, language, answer)}</p>
    </>
  )
}
