import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { declineReasons, type NeedInput, urgencies } from './types.ts'

const version = z
  .string('versionMissing')
  .regex(/^[1-9]\d{0,8}$/, 'versionMissing')
  .transform(Number)

const longestWords = 2000

/** A focus area (`area:larger_market`) or a topic of one (`topic:12`). */
const subject = z
  .string('needSubjectMissing')
  .regex(/^(area:[a-z_]{1,60}|topic:[1-9]\d{0,14})$/, 'needSubjectMissing')

const needFields = {
  needSubject: subject,
  needWords: z.string('needWordsMissing').max(longestWords, 'needWordsLong'),
  needUrgency: z.enum(urgencies, 'needUrgencyMissing'),
}

export type NeedFieldsTyped = {
  readonly needSubject: string
  readonly needWords: string
  readonly needUrgency: (typeof urgencies)[number]
}

/** The same three fields in a form where a need may be left out: all or none of them. */
export const optionalNeedFields = {
  needSubject: subject.optional(),
  needWords: needFields.needWords.optional(),
  needUrgency: z.enum(urgencies, 'needUrgencyMissing').optional(),
}

type OptionalNeed = { readonly [field in keyof NeedFieldsTyped]?: NeedFieldsTyped[field] | undefined }

/** For `superRefine`: says what is missing of a need that was begun. The urgency alone is a choice left ticked, and begins none. */
export function checkOptionalNeed(form: OptionalNeed, context: z.core.$RefinementCtx): void {
  if (!form.needSubject && !form.needWords) return
  if (!form.needSubject)
    context.addIssue({ code: 'custom', path: ['needSubject'], message: 'needSubjectMissing' })
  if (!form.needWords) context.addIssue({ code: 'custom', path: ['needWords'], message: 'needWordsMissing' })
  if (!form.needUrgency)
    context.addIssue({ code: 'custom', path: ['needUrgency'], message: 'needUrgencyMissing' })
}

/** The need that a form with optional fields holds; null when it holds none. */
export function needOf(form: OptionalNeed): NeedFieldsTyped | null {
  const { needSubject, needWords, needUrgency } = form
  return needSubject && needWords && needUrgency ? { needSubject, needWords, needUrgency } : null
}

type Subjects = {
  readonly areas: readonly { readonly key: string }[]
  readonly topics: readonly { readonly key: number; readonly focusAreaCode: string }[]
}

/** What was chosen, among what is offered; null when it is not offered. A need may keep the topic it had. */
export function inputOf(
  typed: NeedFieldsTyped,
  { areas, topics }: Subjects,
  before?: { readonly topicId: number | null; readonly focusAreaCode: string },
): NeedInput | null {
  const { needSubject, needWords: words, needUrgency: urgency } = typed
  const [kind, key = ''] = needSubject.split(':')
  if (kind === 'area')
    return areas.some((area) => area.key === key)
      ? { focusAreaCode: key, topicId: null, words, urgency }
      : null
  const topicId = Number(key)
  if (before && before.topicId === topicId)
    return { focusAreaCode: before.focusAreaCode, topicId, words, urgency }
  const topic = topics.find((one) => one.key === topicId)
  return topic ? { focusAreaCode: topic.focusAreaCode, topicId, words, urgency } : null
}

export const recordNeedForm = z.object({
  ...needFields,
  needRaisedBy: z.enum(['company', 'coach'], 'needRaisedByMissing'),
  raisedOn: z.string('raisedOnWrong').refine((typed) => parseDay(typed) !== null, 'raisedOnWrong'),
  municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
  company: z.string().optional(),
  companyId: z.string().optional(),
  companyPicked: z.string().optional(),
})

export const changeNeedForm = z.object({ ...needFields, version })

const moreWords = z
  .string()
  .max(longestWords, 'needWordsLong')
  .optional()
  .transform((typed) => typed ?? null)

export const settleForm = z.discriminatedUnion(
  'state',
  [
    z.object({ state: z.literal('met'), words: moreWords, version }),
    z.object({ state: z.literal('open'), words: moreWords, version }),
    z.object({
      state: z.literal('declined'),
      reason: z.enum(declineReasons, 'reasonMissing'),
      words: moreWords,
      version,
    }),
  ],
  'choiceWrong',
)

export const shareForm = z.object({ delat: z.enum(['ja', 'nej'], 'choiceWrong'), version })
