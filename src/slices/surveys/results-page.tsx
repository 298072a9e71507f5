import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  BarChart,
  DefinitionList,
  EmptyState,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tiles,
  Written,
} from '../../ui/index.ts'
import { RatePart } from './asked-part.tsx'
import { titleOf } from './company-page.tsx'
import { optionsOf, wordsOf } from './own-fields.tsx'
import { spreadOf, tally } from './reply-rules.ts'
import type { SurveyAnswerRow } from './results-queries.ts'
import type { Survey, SurveyRate } from './survey-queries.ts'
import { surveyText } from './survey-text.ts'
import { text } from './text.ts'
import { mattering, type OwnQuestion, supports } from './types.ts'

type ResultsProps = {
  readonly language: Language
  readonly survey: Survey
  readonly questions: readonly OwnQuestion[]
  readonly answers: readonly SurveyAnswerRow[]
  readonly rates: readonly SurveyRate[]
  /** Whether the viewer may take the answers out as files: the own office's. */
  readonly mayDownload: boolean
}

/** A survey's answers summed up, for those who may read them. */
export function ResultsPage(props: ResultsProps) {
  const { language, survey, answers, rates, mayDownload } = props
  const t = surveyText(language)
  const here = `/enkater/${survey.id}`
  return (
    <Page
      title={t.results}
      width="wide"
      breadcrumbs={[
        { href: '/enkater', label: t.surveys },
        { href: here, label: titleOf(survey, language) },
      ]}
    >
      <PageHeading
        title={t.results}
        facts={`${titleOf(survey, language)} · ${t.answersN(answers.length)}`}
        actions={
          mayDownload &&
          answers.length > 0 && (
            <>
              <LinkButton href={`${here}/svar.xlsx`} variant="secondary" icon="download" download>
                {t.downloadXlsx}
              </LinkButton>
              <LinkButton href={`${here}/svar.csv`} variant="tertiary" icon="download" download>
                {t.downloadCsv}
              </LinkButton>
            </>
          )
        }
      />
      <RatePart language={language} rates={rates} />
      {answers.length === 0 ? (
        <EmptyState title={t.noAnswers} text={t.noAnswersHint} icon="survey" />
      ) : (
        <>
          <StandingResults {...props} />
          {props.questions
            .toSorted((one, other) => Number(one.kind === 'text') - Number(other.kind === 'text'))
            .map((question) => (
              <OwnResult language={language} question={question} answers={answers} />
            ))}
          <Words
            title={text(language).helpedMost}
            rows={answers.map((row) => ({ row, words: row.helpedMost }))}
          />
          <Words
            title={text(language).neededNext}
            rows={answers.map((row) => ({ row, words: row.neededNext }))}
          />
        </>
      )}
    </Page>
  )
}

function StandingResults({ language, answers }: ResultsProps) {
  const t = surveyText(language)
  const s = text(language)
  const attributed = answers.filter(({ supportMattered }) => supportMattered !== 'not_at_all')
  const sum = (of: (row: SurveyAnswerRow) => number) =>
    formatNumber(
      attributed.reduce((total, row) => total + of(row), 0),
      language,
    )
  return (
    <>
      <Tiles
        label={t.results}
        items={[
          { label: `${t.keptSum}, ${t.attributed}`, value: sum((row) => row.jobsKept) },
          { label: `${t.createdSum}, ${t.attributed}`, value: sum((row) => row.jobsCreated) },
        ]}
      />
      <p class="note">
        {t.sumNote} <a href="/uppfoljning">{t.counted}</a>
      </p>
      <BarChart
        title={s.supportMattered}
        valueHeader={t.number_of_answers}
        data={mattering.map((value) => ({
          label: s[value],
          value: answers.filter(({ supportMattered }) => supportMattered === value).length,
        }))}
      />
      <BarChart
        title={s.matteredWhich}
        valueHeader={t.number_of_answers}
        data={supports.map((value) => ({
          label: value === 'project' ? s.project_support : s[value],
          value: answers.filter(({ matteredWhich }) => matteredWhich.includes(value)).length,
        }))}
      />
    </>
  )
}

type OwnProps = {
  readonly language: Language
  readonly question: OwnQuestion
  readonly answers: readonly SurveyAnswerRow[]
}

function OwnResult({ language, question, answers }: OwnProps) {
  const t = surveyText(language)
  const given = answers.flatMap((row) =>
    row.replies.filter(({ questionId }) => questionId === question.id).map((reply) => ({ row, reply })),
  )
  const title = wordsOf(question, language)
  if (question.kind === 'text')
    return <Words title={title} rows={given.map(({ row, reply }) => ({ row, words: reply.words ?? '' }))} />
  if (question.kind === 'number') {
    const spread = spreadOf(given.flatMap(({ reply }) => reply.amount ?? []))
    const show = (amount: number | undefined) =>
      amount === undefined ? null : formatNumber(amount, language)
    return (
      <Section title={title} note={t.answersN(given.length)}>
        <DefinitionList
          items={[
            { term: t.mean, value: show(spread?.mean) },
            { term: t.median, value: show(spread?.median) },
            { term: t.sum, value: show(spread?.sum) },
          ]}
        />
      </Section>
    )
  }
  const counts = tally(
    question,
    given.map(({ reply }) => reply),
  )
  return (
    <Section title={title} note={t.answersN(given.length)}>
      <BarChart
        title={title}
        titleHidden
        valueHeader={t.number_of_answers}
        data={optionsOf(question, language).map((label, index) => ({ label, value: counts[index] ?? 0 }))}
      />
    </Section>
  )
}

type WordsProps = {
  readonly title: string
  readonly rows: readonly { readonly row: SurveyAnswerRow; readonly words: string }[]
}

/** What companies wrote, with their names: only those who may read their answers come here. */
function Words({ title, rows }: WordsProps) {
  const written = rows.filter(({ words }) => words !== '')
  if (written.length === 0) return null
  return (
    <Section title={title}>
      <ItemList>
        {written.map(({ row, words }) => (
          <Item>
            <div>
              <Written>{words}</Written>
              <div class="note">
                <a href={`/enkatsvar/${row.id}`}>{row.companyName}</a>
              </div>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
