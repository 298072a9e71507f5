import type { FormValues } from '../../platform/http/index.ts'
import { fieldOf } from './reply-rules.ts'
import { toldNames } from './told-reading.ts'
import type { OwnQuestion, Reply, StandingAnswer } from './types.ts'

export const standingNames = [
  'jobsKept',
  'jobsCreated',
  'jobsFromOn',
  'jobsToOn',
  'durable',
  'supportMattered',
  'matteredWhich',
  'helpedMost',
  'neededNext',
] as const

const number = (amount: number) => String(amount).replace('.', ',')

/** An answer as it stands in the fields of its form. */
export function typedOf(
  answer: StandingAnswer,
  questions: readonly OwnQuestion[] = [],
  replies: readonly Reply[] = [],
): FormValues {
  return {
    jobsKept: number(answer.jobsKept),
    jobsCreated: number(answer.jobsCreated),
    jobsFromOn: answer.jobsFromOn ?? '',
    jobsToOn: answer.jobsToOn ?? '',
    durable: answer.durable === null ? '' : answer.durable ? 'yes' : 'no',
    supportMattered: answer.supportMattered,
    matteredWhich: answer.matteredWhich,
    helpedMost: answer.helpedMost,
    neededNext: answer.neededNext,
    ...Object.fromEntries(questions.map((question) => [fieldOf(question), typedReply(question, replies)])),
  }
}

function typedReply(question: OwnQuestion, replies: readonly Reply[]): string | readonly string[] {
  const reply = replies.find(({ questionId }) => questionId === question.id)
  if (!reply) return ''
  if (question.kind === 'text') return reply.words ?? ''
  if (question.kind === 'number') return reply.amount === null ? '' : number(reply.amount)
  return reply.choices.map(String)
}

/** What was typed into the fields of the survey, and nothing else of the form. */
export function surveyFieldsOf(values: FormValues, questions: readonly OwnQuestion[]): FormValues {
  const names = [...standingNames, ...toldNames, ...questions.map(fieldOf)]
  return Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  )
}

/** The fields in which two fillings of the form differ. */
export function differing(one: FormValues, other: FormValues, questions: readonly OwnQuestion[]) {
  const names = [...standingNames, ...toldNames, ...questions.map(fieldOf)]
  const plain = (values: FormValues, name: string) =>
    [values[name] ?? []]
      .flat()
      .filter((value) => value !== '')
      .join(', ')
  return names.filter((name) => plain(one, name) !== plain(other, name))
}
