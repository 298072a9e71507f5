import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { many } from '../../platform/http/index.ts'
import { standingFields } from './forms.ts'
import { kindsWithOptions, questionKinds, waysGiven } from './types.ts'

const onDay = z.string('dayMissing').refine((typed) => parseDay(typed) !== null, 'dayMissing')

const wordsUpTo = (most: number) =>
  z
    .string()
    .max(most, 'long')
    .optional()
    .transform((typed) => typed ?? '')

const wholeNumber = (least: number, most: number, words: string) =>
  z
    .string(words)
    .regex(/^\d{1,3}$/, words)
    .transform(Number)
    .refine((n) => n >= least && n <= most, words)

export const termsForm = z.object({
  titleSv: z.string('titleMissing').max(200, 'long'),
  titleEn: wordsUpTo(200),
  introSv: wordsUpTo(3000),
  introEn: wordsUpTo(3000),
  supportFromOn: onDay,
  supportToOn: onDay,
  askedFromOn: onDay,
  askedToOn: onDay,
  closesOn: onDay,
  mostReminders: wholeNumber(0, 3, 'mostRemindersWrong'),
  daysBetweenReminders: wholeNumber(3, 60, 'daysBetweenWrong'),
})

/** Whom a new survey asks: `3` a whole project, `3-2418` a municipality of it. */
export const newSurveyForm = termsForm.extend({
  who: z.string('whoMissing').regex(/^[1-9]\d{0,14}(-\d{4})?$/, 'whoMissing'),
})

const version = z.coerce.number().int().min(1)
export const changeSurveyForm = termsForm.extend({ version })
export const prolongForm = z.object({ closesOn: onDay, version })

const lines = wordsUpTo(3000).transform((typed) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
)

export const questionForm = z
  .object({
    kind: z.enum(questionKinds, 'kindMissing'),
    wordsSv: z.string('wordsMissing').max(500, 'long'),
    wordsEn: wordsUpTo(500),
    optionsSv: lines,
    optionsEn: lines,
    isRequired: z
      .string()
      .optional()
      .transform((ticked) => ticked !== undefined),
    /** Values such as `12=1` (question 12 was answered by its first option) or `support_mattered=partly`. */
    shown: many(z.string().regex(/^(support_mattered|durable|[1-9]\d{0,14})=\w{1,20}$/, 'condition_unknown')),
  })
  .superRefine((form, context) => {
    const count = form.optionsSv.length
    const isFit = {
      single: count >= 2 && count <= 12,
      several: count >= 2 && count <= 12,
      scale: count === 2,
      number: true,
      text: true,
    }[form.kind]
    if (!isFit) context.addIssue({ code: 'custom', path: ['optionsSv'], message: 'options_number' })
    const hasOptions = kindsWithOptions.includes(form.kind)
    if (hasOptions && form.optionsEn.length > 0 && form.optionsEn.length !== count)
      context.addIssue({ code: 'custom', path: ['optionsEn'], message: 'options_differ' })
    if (new Set(form.shown.map((one) => one.split('=')[0])).size > 1)
      context.addIssue({ code: 'custom', path: ['shown'], message: 'condition_unknown' })
  })

export type QuestionInput = z.output<typeof questionForm>

/** A form that is kept before it is right. */
export const anything = z.object({})

/** What the holder of a link sends; own questions are read by their own rule. */
export const companyForm = z.object(standingFields)
export const companyCorrectionForm = companyForm.extend({
  reason: z.string('reasonMissing').max(1000, 'reasonLong'),
})

export const byPhoneForm = z.object({
  ...standingFields,
  answeredOn: onDay,
  givenBy: z.enum(waysGiven, 'givenByMissing'),
})

export const declineForm = z.object({ version, declined: z.enum(['yes', 'no']) })
