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
  Select,
  Table,
  Tag,
  Timeline,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import { type Answer, type AnswerFilter, mostAnswers } from './queries.ts'
import type { SurveyWords } from './text.ts'

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
      <Select
        name="projekt"
        label={t.project}
        mark={false}
        empty={t.all}
        options={projects.map(({ key, name }) => ({ value: String(key), label: name }))}
        value={filter.projectId}
      />
      {municipalities.length > 1 && (
        <Select
          name="kommun"
          label={t.municipality}
          mark={false}
          empty={t.all}
          options={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
          value={filter.municipality}
        />
      )}
    </FilterForm>
  )
}

type AnswerPageProps = {
  readonly t: SurveyWords
  readonly language: Language
  readonly answer: Answer
  readonly versions: readonly Answer[]
  readonly mayCorrect: boolean
}

export function AnswerPage({ t, language, answer, versions, mayCorrect }: AnswerPageProps) {
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
            {periodOf(answer, language)} {answer.replacesId && <Tag>{t.isCorrected}</Tag>}
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
      <AnswerFacts t={t} language={language} answer={answer} />
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

const recordedWords = (t: SurveyWords, language: Language, answer: Answer) =>
  t.recordedBy(answer.recordedBy ?? t.somebody, formatDay(dayOf(answer.recordedAt), language))

type FactsProps = { t: SurveyWords; language: Language; answer: Answer }

function AnswerFacts({ t, language, answer }: FactsProps) {
  return (
    <>
      <DefinitionList
        items={[
          { term: t.project, value: answer.projectName },
          { term: t.municipality, value: answer.municipalityName },
          { term: t.period, value: periodOf(answer, language) },
          { term: t.jobsKept, value: formatNumber(answer.jobsKept, language) },
          { term: t.jobsCreated, value: formatNumber(answer.jobsCreated, language) },
          { term: t.jobsFromOn, value: answer.jobsFromOn && formatDay(day(answer.jobsFromOn), language) },
          { term: t.jobsToOn, value: answer.jobsToOn && formatDay(day(answer.jobsToOn), language) },
          { term: t.durable, value: answer.durable === null ? null : answer.durable ? t.yes : t.no },
          { term: t.supportMattered, value: t[answer.supportMattered] },
          {
            term: t.matteredWhich,
            value: answer.matteredWhich
              .map((one) => (one === 'project' ? t.project_support : t[one]))
              .join(', '),
          },
          { term: t.helpedMost, value: answer.helpedMost },
          { term: t.neededNext, value: answer.neededNext },
          { term: t.givenBy, value: t[answer.givenBy] },
          { term: t.answeredOn, value: formatDay(day(answer.answeredOn), language) },
        ]}
      />
      <p class="note">{recordedWords(t, language, answer)}</p>
    </>
  )
}
