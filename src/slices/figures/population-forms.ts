import { z } from 'zod'
import { parseNumber } from '../../kit/number.ts'
import { populationMeasures } from './population-types.ts'

const persons = (words: string, least: number) =>
  z
    .string(words)
    .transform((typed) => parseNumber(typed, 0))
    .refine((value): value is number => value !== null && value >= least && value <= 10_000_000, words)

export const populationForm = z.object({
  municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
  measure: z.enum(populationMeasures, 'measureMissing'),
  year: z
    .string('yearMissing')
    .regex(/^(199|20\d)\d$/, 'yearMissing')
    .transform(Number),
  part: persons('partMissing', 0),
  whole: persons('wholeMissing', 1),
  source: z.string('sourceMissing').min(3, 'sourceMissing').max(300, 'sourceLong'),
})
