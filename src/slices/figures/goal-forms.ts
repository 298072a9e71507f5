import { z } from 'zod'
import { parseNumber } from '../../kit/number.ts'

/** A figure to add to those that a project uses. */
export const figureForm = z.object({ figure: z.string('choiceWrong') })

const amount = z
  .string()
  .optional()
  .transform((typed) => (typed === undefined ? null : (parseNumber(typed, 2) ?? Number.NaN)))
  .refine((value) => value === null || (value >= 0 && value < 1e11), 'numberWrong')
const choice = z.string('choiceWrong').regex(/^([1-9]\d{0,14}|hela|eget)$/, 'choiceWrong')

/** What is to be reached of a figure: of the whole and, by their codes, of the municipalities. An empty field is no target. */
export const goalsForm = (codes: readonly string[]) =>
  z.object({
    fas: choice,
    beslut: choice,
    source: z.string().max(300, 'sourceLong').optional(),
    baseline: amount,
    whole: amount,
    ...Object.fromEntries(codes.map((code) => [`m${code}`, amount])),
  })
