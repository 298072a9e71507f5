import { z } from 'zod'
import { parseNumber } from '../../kit/number.ts'
import { idText, many } from '../../platform/http/index.ts'

export const month = z
  .string('monthMissing')
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'monthMissing')
  .transform((typed) => `${typed}-01`)
const reason = (words: string) => z.string(words).max(2000, 'wordsLong')

/** Hours in whole quarters, as minutes. What cannot be read becomes -1, which the rule refuses. */
export const hours = z
  .string('hoursMissing')
  .transform((typed) => (parseNumber(typed, 2) ?? -1) * 60)
  .refine((minutes) => minutes >= 15 && minutes <= 60_000 && minutes % 15 === 0, 'hoursWrong')

export const askForm = z.object({
  hours,
  month,
  intervention: idText('interventionWrong').optional(),
  needs: many(idText('needsWrong')).refine((ids) => ids.length <= 500, 'needsWrong'),
})

export const acceptForm = z.object({ words: reason('wordsLong').optional() })

/** People chosen by hand; `anyway` when advice speaks against them. */
export const changeForm = z.object({
  staff: many(idText('staffWrong')).refine((ids) => ids.length > 0 && ids.length <= 10, 'staffMissing'),
  words: reason('wordsLong').optional(),
  anyway: z.string().optional(),
})

export const declineForm = z.object({ reason: reason('reasonMissing') })

export const answerForm = z
  .object({
    answer: z.enum(['accepted', 'declined'], 'answerMissing'),
    reason: reason('wordsLong').optional(),
  })
  .superRefine((form, context) => {
    if (form.answer === 'declined' && !form.reason)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'reasonMissing' })
  })

/** Leaving, and somebody else asked instead when one is chosen. */
export const leaveForm = z.object({
  reason: reason('wordsLong').optional(),
  replacement: idText('staffWrong').optional(),
})

export const askOneForm = z.object({
  staff: idText('staffMissing'),
  hours: hours.optional(),
  month: month.optional(),
  words: reason('wordsLong').optional(),
})

export const letGoForm = z.object({ need: idText('needsWrong'), reason: reason('wordsLong').optional() })

export const takeUpForm = z.object({
  needs: many(idText('needsWrong')).refine((ids) => ids.length > 0 && ids.length <= 500, 'needsMissing'),
})
