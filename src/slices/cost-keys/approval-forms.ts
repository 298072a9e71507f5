import { z } from 'zod'
import { answers } from './types.ts'

const reason = z
  .string()
  .max(2000, 'reasonLong')
  .optional()
  .transform((typed) => typed ?? null)
const digest = z.string('digestMissing').regex(/^[0-9a-f]{64}$/, 'digestMissing')
const name = z.string('nameMissing').max(200, 'nameLong')

export const answerForm = z.object({ digest, reason, answer: z.enum(answers, 'answerMissing') })
export const linkAnswerForm = answerForm.extend({ name }).superRefine((form, context) => {
  if (form.answer === 'declined' && !form.reason)
    context.addIssue({ code: 'custom', path: ['reason'], message: 'reason_missing' })
})
export const writtenForm = answerForm.extend({ name })

export const askForm = z.object({
  name,
  email: z
    .string('emailMissing')
    .max(254, 'emailMissing')
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'emailMissing'),
})
