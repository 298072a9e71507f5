import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText, many } from '../../platform/http/index.ts'
import { kronor } from './cost-forms.ts'
import { readShare } from './grid-forms.ts'
import { indirectOptions, staffMethods } from './staff-types.ts'

/** A month as it is chosen: `2021-05`, or its first day. */
const month = (words: string) =>
  z
    .string(words)
    .transform((typed) => (/^\d{4}-\d{2}$/.test(typed) ? `${typed}-01` : typed))
    .refine((typed) => parseDay(typed) !== null && typed.endsWith('-01'), words)

const share = z
  .string('shareMissing')
  .transform((typed) => readShare(typed))
  .refine((bp) => typeof bp === 'number' && bp > 0, 'shareWrong')
  .transform(Number)

export const newShareForm = z.object({
  account: idText('accountMissing'),
  staff: idText('staffMissing'),
  post: z.string('postMissing').max(200, 'wordsLong'),
  method: z.enum(staffMethods, 'methodMissing'),
  share,
  indirect: z.enum(indirectOptions, 'indirectMissing').default('none'),
  from: month('fromMissing'),
  to: z
    .string()
    .refine((typed) => parseDay(typed) !== null, 'dayWrong')
    .optional(),
})
export type NewShareForm = z.output<typeof newShareForm>

export const endShareForm = z.object({
  to: z.string('dayWrong').refine((typed) => parseDay(typed) !== null, 'dayWrong'),
  version: z
    .string('changed_meanwhile')
    .regex(/^[1-9]\d{0,9}$/, 'changed_meanwhile')
    .transform(Number),
})

export const salaryForm = z.object({
  from: month('fromMissing'),
  salary: kronor('salaryMissing').refine((ore) => ore > 0 && ore <= 100_000_000, 'salaryWrong'),
})

/** Fixed shares are confirmed several months at a time, hours one. */
export const confirmForm = z.object({
  months: many(month('monthMissing')).refine((months) => months.length > 0, 'monthMissing'),
  hours: z
    .string()
    .transform((typed) => parseNumber(typed, 2) ?? -1)
    .refine((hours) => hours >= 0 && hours <= 744, 'hoursWrong')
    .optional(),
  words: z.string().max(1000, 'wordsLong').default(''),
  truth: z.literal('ja', 'truthMissing'),
})

export const withdrawForm = z.object({ reason: z.string('reasonMissing').max(1000, 'wordsLong') })
