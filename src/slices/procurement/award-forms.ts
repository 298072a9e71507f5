import { z } from 'zod'
import { parseKronor } from '../../kit/money.ts'

/** Kronor as typed, as öre; absent is null. What cannot be read becomes -1, which the rule refuses. */
export const amount = z
  .string()
  .optional()
  .transform((typed) => (typed === undefined ? null : (parseKronor(typed) ?? -1)))
  .refine((ore) => ore === null || (ore >= 0 && ore <= 100_000_000_000), 'valueWrong')

export const dnr = z.string().max(60, 'dnrLong').optional()

export const awardForm = z.object({
  outcome: z.enum(['first', 'none'], 'outcomeMissing'),
  value: amount,
  reason: z.string('reasonMissing').max(10_000, 'reasonLong'),
  dnr,
  noConflict: z.literal('ja', 'noConflictMissing'),
  digest: z.string('digestMissing').max(64, 'digestMissing'),
})
export type AwardForm = z.output<typeof awardForm>

export const dnrForm = z.object({
  dnr: z.string('dnrMissing').max(60, 'dnrLong'),
  version: z
    .string('digestMissing')
    .regex(/^[1-9]\d{0,9}$/, 'digestMissing')
    .transform(Number),
})
