import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { idText } from '../../platform/http/index.ts'

const dayOrNone = z
  .string()
  .refine((typed) => parseDay(typed) !== null, 'dayWrong')
  .optional()
  .transform((typed) => typed ?? null)

export const requisitionForm = z
  .object({
    reason: z.string('reasonMissing').max(2000, 'reasonLong'),
    reference: z.string().max(200, 'referenceLong').default(''),
    fromOn: dayOrNone,
    toOn: dayOrNone,
    dueOn: dayOrNone,
  })
  .superRefine(({ fromOn, toOn }, context) => {
    if (fromOn && toOn && toOn < fromOn)
      context.addIssue({ code: 'custom', path: ['toOn'], message: 'periodWrong' })
  })

export const sendForm = z.object({
  version: idText('versionMissing'),
  email: z
    .string()
    .max(254, 'emailWrong')
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'emailWrong')
    .optional(),
})

export const paidForm = z.object({
  version: idText('versionMissing'),
  paidOn: z.string('paidDayMissing').refine((typed) => parseDay(typed) !== null, 'paidDayMissing'),
})

export const cancelForm = z.object({
  version: idText('versionMissing'),
  reason: z.string('cancelReasonMissing').max(1000, 'reasonLong'),
})
