import type { Language } from '../../kit/language.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  CheckboxGroup,
  type FieldErrors,
  NumberField,
  RadioGroup,
  ShownWhen,
  TextArea,
} from '../../ui/index.ts'
import { fieldOf } from './reply-rules.ts'
import { surveyText } from './survey-text.ts'
import { text } from './text.ts'
import type { OwnQuestion } from './types.ts'

/** A question's words in the reader's language, or in Swedish where nobody has written others. */
export const wordsOf = (question: OwnQuestion, language: Language) =>
  language === 'en' && question.wordsEn !== '' ? question.wordsEn : question.wordsSv

export function optionsOf(question: OwnQuestion, language: Language): readonly string[] {
  const words = language === 'en' && question.optionsEn.length > 0 ? question.optionsEn : question.optionsSv
  if (question.kind !== 'scale') return words
  return [`1 – ${words[0] ?? ''}`, '2', '3', '4', `5 – ${words[1] ?? ''}`]
}

type OwnProps = {
  readonly language: Language
  readonly questions: readonly OwnQuestion[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** A survey's own questions. Those that depend on another say so; with script they are hidden until it is answered that way. */
export function OwnFields({ language, questions, values, errors }: OwnProps) {
  return (
    <>
      {questions.map((question) => {
        const condition = conditionOf(question, questions, language)
        const field = <OwnField language={language} question={question} values={values} errors={errors} />
        return condition ? <ShownWhen {...condition}>{field}</ShownWhen> : field
      })}
    </>
  )
}

type FieldProps = Omit<OwnProps, 'questions'> & { readonly question: OwnQuestion }

function OwnField({ language, question, values, errors }: FieldProps) {
  const name = fieldOf(question)
  const field = {
    name,
    label: wordsOf(question, language),
    required: question.isRequired,
    error: errors[name],
  }
  const options = optionsOf(question, language).map((label, index) => ({ value: String(index + 1), label }))
  switch (question.kind) {
    case 'text':
      return <TextArea {...field} rows={3} value={one(values, name)} />
    case 'number':
      return <NumberField {...field} decimals value={one(values, name)} />
    case 'several':
      return <CheckboxGroup {...field} options={options} values={several(values, name)} />
    case 'single':
    case 'scale':
      return <RadioGroup {...field} options={options} value={one(values, name)} />
  }
}

/** On which other field a question depends, and in words; null when it is always asked. */
export function conditionOf(question: OwnQuestion, all: readonly OwnQuestion[], language: Language) {
  const t = surveyText(language)
  const standing = text(language)
  const { shownByStanding, shownQuestionId, shownValues } = question
  const values = shownValues.join(' ')
  const said = (words: readonly (string | undefined)[]) => words.filter(Boolean).join(`” ${t.or} ”`)
  if (shownByStanding === 'support_mattered') {
    const words = shownValues.map((value) => standing[value as 'partly'])
    return { field: 'supportMattered', values, note: t.onlyIf(said(words), standing.supportMattered) }
  }
  if (shownByStanding === 'durable') {
    const words = shownValues.map((value) => standing[value as 'yes'])
    return { field: 'durable', values, note: t.onlyIf(said(words), standing.durable) }
  }
  const other = all.find(({ id }) => id === shownQuestionId)
  if (!other || other.position >= question.position) return null
  const options = optionsOf(other, language)
  return {
    field: fieldOf(other),
    values,
    note: t.onlyIf(said(shownValues.map((value) => options[Number(value) - 1])), wordsOf(other, language)),
  }
}
