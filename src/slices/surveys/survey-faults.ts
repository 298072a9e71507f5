import type { FormValues, RequestContext } from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { milestoneText } from '../milestones/index.ts'
import { faultText } from './company-text.ts'
import { readReplies, standingFaults } from './reply-rules.ts'
import { readTold } from './told-reading.ts'
import { toldText } from './told-text.ts'
import type { OwnQuestion, StandingAnswer } from './types.ts'

type Read = {
  readonly ok: boolean
  readonly values: FormValues
  readonly errors?: FieldErrors
  readonly value?: StandingAnswer
}

/**
 * The replies to the own questions, what has happened in the company, and a sentence at every field that is wrong.
 *
 * @param asksMore whether it is a survey's form, which asks whether jobs last and whose support mattered
 */
export function faultsOf(c: RequestContext, questions: readonly OwnQuestion[], form: Read, asksMore = true) {
  const { replies, faults } = readReplies(questions, form.values)
  const standing = asksMore && form.ok && form.value ? standingFaults(form.value) : {}
  const words = faultText(c.var.language)
  const sentences: { [field: string]: string } = Object.fromEntries(
    Object.entries({ ...standing, ...faults }).map(([field, fault]) => [field, words[fault]]),
  )
  const { told, faults: toldFaults } = readTold(form.values, c.var.today)
  const toldWords = { ...milestoneText(c.var.language), ...toldText(c.var.language) }
  for (const [field, fault] of Object.entries(toldFaults)) sentences[field] = toldWords[fault]
  return { replies, told, errors: { ...form.errors, ...sentences } }
}

/** That some of what was told stood already; nothing when all was new. */
export const alreadyTold = (c: RequestContext, written: { readonly alreadyTold: number }) =>
  written.alreadyTold === 0 ? '' : toldText(c.var.language).oneAlready(written.alreadyTold)
