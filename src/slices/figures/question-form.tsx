import type { Child } from 'hono/jsx'
import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { DateField, FilterForm, Select } from '../../ui/index.ts'
import { amountInWords } from './amount-words.ts'
import { type Asked, address, wholeTime } from './question.ts'
import type { FigureWords } from './text.ts'
import type { Unit, Withheld } from './types.ts'

type Counted = { readonly value: number | null; readonly withheld: Withheld | null }

/** A figure as it is shown: its number, or why it is withheld. */
export function shownValue(
  figure: Counted & { readonly unit: Unit },
  t: FigureWords,
  language: Language,
): string {
  return figure.value === null
    ? t[figure.withheld ?? 'too_few']
    : amountInWords(figure.value, figure.unit, language)
}

export function placeName(asked: Asked, t: FigureWords): string {
  const { municipalityCode } = asked.question
  return asked.project.municipalities.find((m) => m.code === municipalityCode)?.name ?? t.wholeProject
}

export function placeInWords(asked: Asked, t: FigureWords): string {
  const name = placeName(asked, t)
  return `${asked.project.name}, ${name === t.wholeProject ? name.toLowerCase() : name}`
}

export function periodInWords(from: string, to: string, language: Language): string {
  return `${formatDay(day(from), language)} – ${formatDay(day(to), language)}`
}

type QuestionFormProps = {
  readonly t: FigureWords
  readonly language: Language
  readonly asked: Asked
  readonly action: string
  /** What else the address of the page says, which the form and its links keep. */
  readonly more?: Readonly<Record<string, string>> | undefined
  readonly clearHref?: string | undefined
  /** Further fields, whose names are not among `more`'s hidden ones. */
  readonly children?: Child
  /** Of `more`, those that the further fields send themselves. */
  readonly shownFields?: readonly string[] | undefined
}

/** Project, municipality and period, as a form that any page about figures can carry. */
export function QuestionForm(props: QuestionFormProps) {
  const { t, language, asked, action, more = {}, clearHref, children, shownFields = [] } = props
  const { question, project, projects, municipalities } = asked
  const spans = [
    { name: t.wholeTime, ...wholeTime(project) },
    ...project.phases.map((p) => ({
      name: language === 'sv' ? p.nameSv : p.nameEn,
      fromOn: p.fromOn,
      toOn: p.toOn,
    })),
  ]
  const hidden = Object.fromEntries(Object.entries(more).filter(([name]) => !shownFields.includes(name)))
  return (
    <FilterForm action={action} hidden={hidden} clearHref={clearHref}>
      <Select
        name="projekt"
        label={t.project}
        mark={false}
        options={projects.map(({ key, name }) => ({ value: key, label: name }))}
        value={question.projectKey}
      />
      <Select
        name="kommun"
        label={t.municipality}
        mark={false}
        options={municipalities.map((code) => ({
          value: code ?? 'alla',
          label: project.municipalities.find((m) => m.code === code)?.name ?? t.wholeProject,
        }))}
        value={question.municipalityCode ?? 'alla'}
      />
      <DateField name="fran" label={t.from} mark={false} value={question.fromOn} />
      <DateField name="till" label={t.to} mark={false} value={question.toOn} />
      {children}
      <p class="note spans">
        {t.phases}:{' '}
        {spans.map((span, index) => {
          const isChosen = span.fromOn === question.fromOn && span.toOn === question.toOn
          return (
            <>
              {index > 0 && ' · '}
              <a
                href={address(action, { ...question, fromOn: span.fromOn, toOn: span.toOn }, more)}
                aria-current={isChosen ? 'true' : undefined}
              >
                {span.name}
              </a>
            </>
          )
        })}
      </p>
    </FilterForm>
  )
}
