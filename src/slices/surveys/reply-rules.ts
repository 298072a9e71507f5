import { parseNumber } from '../../kit/number.ts'
import type { OwnQuestion, Reply, StandingAnswer } from './types.ts'

/** A form as it came: one text, or several where boxes were ticked. */
type Typed = { readonly [field: string]: string | readonly string[] }

export type ReplyFault = 'reply_missing' | 'choice_unknown' | 'only_one' | 'number_wrong' | 'reply_long'

export const longestReply = 5000
const scaleSteps = 5

/** The name of an own question's field. */
export const fieldOf = (question: { readonly id: number }) => `q${question.id}`

/**
 * Whether a question is asked, given what was answered to the others: one that depends on a question which is not asked itself is not asked.
 *
 * @param typed the answers as they came in the form, the standing ones among them
 */
export function isAsked(question: OwnQuestion, all: readonly OwnQuestion[], typed: Typed): boolean {
  if (question.shownByStanding === 'support_mattered') return meets(typed['supportMattered'], question)
  if (question.shownByStanding === 'durable') return meets(typed['durable'], question)
  if (question.shownQuestionId === null) return true
  const other = all.find(({ id }) => id === question.shownQuestionId)
  // Only a question that stands before can decide: so there are no rings.
  if (!other || other.position >= question.position) return true
  return isAsked(other, all, typed) && meets(typed[fieldOf(other)], question)
}

const meets = (answered: string | readonly string[] | undefined, { shownValues }: OwnQuestion) =>
  [answered ?? []].flat().some((value) => shownValues.includes(value))

/**
 * Reads the replies to a survey's own questions. What was typed at a question that is not asked is left out.
 *
 * @returns the replies, and a fault per field: `reply_missing`, `choice_unknown`, `only_one`, `number_wrong`, `reply_long`
 */
export function readReplies(
  questions: readonly OwnQuestion[],
  typed: Typed,
): { readonly replies: readonly Reply[]; readonly faults: { readonly [field: string]: ReplyFault } } {
  const replies: Reply[] = []
  const faults: { [field: string]: ReplyFault } = {}
  for (const question of questions) {
    if (!isAsked(question, questions, typed)) continue
    const given = [typed[fieldOf(question)] ?? []].flat().filter((value) => value !== '')
    if (given.length === 0) {
      if (question.isRequired) faults[fieldOf(question)] = 'reply_missing'
      continue
    }
    const read = readOne(question, given)
    if (typeof read === 'string') faults[fieldOf(question)] = read
    else replies.push({ questionId: question.id, choices: [], amount: null, words: null, ...read })
  }
  return { replies, faults }
}

function readOne(question: OwnQuestion, given: readonly string[]): Partial<Reply> | ReplyFault {
  const [first = ''] = given
  if (question.kind === 'text') return first.length > longestReply ? 'reply_long' : { words: first }
  if (question.kind === 'number') {
    const amount = parseNumber(first, 2)
    return amount === null || Math.abs(amount) > 1_000_000_000 ? 'number_wrong' : { amount }
  }
  if (question.kind !== 'several' && given.length > 1) return 'only_one'
  const most = question.kind === 'scale' ? scaleSteps : question.optionsSv.length
  const choices = [...new Set(given.map(Number))]
  if (choices.some((choice) => !Number.isInteger(choice) || choice < 1 || choice > most))
    return 'choice_unknown'
  return { choices: choices.sort((a, b) => a - b) }
}

/**
 * What a survey asks besides: of jobs, whether they are expected to last, and of support that mattered, whose it was.
 *
 * @returns faults `durable_missing`, `which_missing`
 */
export function standingFaults({
  jobsKept,
  jobsCreated,
  durable,
  supportMattered,
  matteredWhich,
}: StandingAnswer): { readonly durable?: 'durable_missing'; readonly matteredWhich?: 'which_missing' } {
  return {
    ...(jobsKept + jobsCreated > 0 && durable === null && { durable: 'durable_missing' }),
    ...(supportMattered !== 'not_at_all' && matteredWhich.length === 0 && { matteredWhich: 'which_missing' }),
  }
}

/** How often each choice was made, one count per option (of a scale per step), and of how many who replied. */
export function tally(
  question: Pick<OwnQuestion, 'kind' | 'optionsSv'>,
  replies: readonly Reply[],
): readonly number[] {
  const most = question.kind === 'scale' ? scaleSteps : question.optionsSv.length
  return Array.from(
    { length: most },
    (_, index) => replies.filter(({ choices }) => choices.includes(index + 1)).length,
  )
}

/** Mean and middle of numbers; null of none. */
export function spreadOf(amounts: readonly number[]): { mean: number; median: number; sum: number } | null {
  if (amounts.length === 0) return null
  const sorted = [...amounts].sort((a, b) => a - b)
  const sum = sorted.reduce((total, amount) => total + amount, 0)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  const median = sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
  return { mean: Math.round((100 * sum) / sorted.length) / 100, median, sum: Math.round(100 * sum) / 100 }
}
