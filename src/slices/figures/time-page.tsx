import type { Day } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Alert, LineChart, Section, Select } from '../../ui/index.ts'
import { amountInWords } from './amount-words.ts'
import { DashboardPage } from './dashboard-page.tsx'
import type { Step } from './dashboard-rules.ts'
import { type DashboardWords, dashboardText } from './dashboard-text.ts'
import type { Definition } from './definitions.ts'
import { figureInWords } from './names.ts'
import { type Asked, address } from './question.ts'
import { placeInWords, QuestionForm } from './question-form.tsx'
import { text } from './text.ts'

type TimePageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly definition: Definition
  /** Those that can be followed: never those of persons. */
  readonly choices: readonly Definition[]
  readonly step: Step
  /** The value as it stood on each day. */
  readonly points: readonly { readonly on: Day; readonly value: number | null }[]
  readonly target: number | null
}

export function TimePage(props: TimePageProps) {
  const { language, asked, definition, choices, step, points, target } = props
  const t = text(language)
  const d = dashboardText(language)
  const { key, unit } = definition
  const name = figureInWords(key, language).name
  const said = (value: number) => amountInWords(value, unit, language)
  const labels = points.map(({ on }) => stepInWords(on, step, d))
  return (
    <DashboardPage
      language={language}
      asked={asked}
      part="overTime"
      lead={d.overTimeLead}
      form={
        <QuestionForm
          t={t}
          language={language}
          asked={asked}
          action="/uppfoljning/over-tid"
          more={{ matt: key }}
          shownFields={['matt']}
        >
          <Select
            name="matt"
            label={d.chooseFigure}
            mark={false}
            options={choices.map((one) => ({ value: one.key, label: figureInWords(one.key, language).name }))}
            value={key}
          />
        </QuestionForm>
      }
    >
      <Section title={name} note={`${placeInWords(asked, t)}. ${figureInWords(key, language).definition}`}>
        <LineChart
          title={`${name}, ${placeInWords(asked, t)}`}
          titleHidden
          name={`over-tid-${key}`}
          description={d.timeNote(labels[0] ?? '', labels.at(-1) ?? '')}
          labels={labels}
          labelHeader={d.upTo}
          series={[
            {
              label: name,
              values: points.map(({ value }) => value),
              hrefs: points.map(({ on }) => address(`/uppfoljning/${key}`, { ...asked.question, toOn: on })),
            },
          ]}
          format={said}
          target={target === null ? undefined : { value: target, words: d.targetIs(said(target)) }}
          tableOpen
        />
      </Section>
      <Alert tone="info">{d.noPeopleOverTime}</Alert>
    </DashboardPage>
  )
}

/** The quarter, half-year or year that ends on a day. */
function stepInWords(on: Day, step: Step, d: DashboardWords): string {
  const month = Number(on.slice(5, 7))
  if (step === 'quarter') return d.quarterWord(Math.ceil(month / 3), on.slice(0, 4))
  return step === 'half' ? d.halfWord(Math.ceil(month / 6), on.slice(0, 4)) : on.slice(0, 4)
}
