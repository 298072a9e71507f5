import type { FormValues, RequestContext } from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { faultText } from './company-text.ts'
import { readReplies, standingFaults } from './reply-rules.ts'
import type { OwnQuestion, StandingAnswer } from './types.ts'

type Read = {
  readonly ok: boolean
  readonly values: FormValues
  readonly errors?: FieldErrors
  readonly value?: StandingAnswer
}

/**
 * The replies to the own questions, and a sentence at every field that is wrong.
 *
 * @param asksMore whether it is a survey's form, which asks whether jobs last and whose support mattered
 */
export function faultsOf(c: RequestContext, questions: readonly OwnQuestion[], form: Read, asksMore = true) {
  const { replies, faults } = readReplies(questions, form.values)
  const standing = asksMore && form.ok && form.value ? standingFaults(form.value) : {}
  const words = faultText(c.var.language)
  const sentences = Object.fromEntries(
    Object.entries({ ...standing, ...faults }).map(([field, fault]) => [field, words[fault]]),
  )
  return { replies, errors: { ...form.errors, ...sentences } }
}
