import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText } from '../../platform/http/index.ts'
import { mattering, waysGiven } from './types.ts'

const dayText = (words: string) => z.string(words).refine((typed) => parseDay(typed) !== null, words)

/** Full-time equivalents; what cannot be read becomes -1, which the rule refuses. */
const jobs = z
  .string('jobsMissing')
  .transform((typed) => parseNumber(typed, 2) ?? -1)
  .refine((n) => n >= 0 && n <= 10_000, 'jobsWrong')

const shared = {
  askedFromOn: dayText('askedFromOnMissing'),
  askedToOn: dayText('askedToOnMissing'),
  answeredOn: dayText('answeredOnMissing'),
  givenBy: z.enum(waysGiven, 'givenByMissing'),
  jobsKept: jobs,
  jobsCreated: jobs,
  supportMattered: z.enum(mattering, 'supportMatteredMissing'),
  helpedMost: z
    .string()
    .max(5000, 'wordsLong')
    .optional()
    .transform((typed) => typed ?? ''),
  neededNext: z
    .string()
    .max(5000, 'wordsLong')
    .optional()
    .transform((typed) => typed ?? ''),
}

export const recordAnswerForm = z.object({
  ...shared,
  project: idText('projectMissing'),
  municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
  company: z.string().optional(),
  companyId: z.string().optional(),
  companyPicked: z.string().optional(),
})

export const correctAnswerForm = z.object({
  ...shared,
  reason: z.string('reasonMissing').max(1000, 'reasonLong'),
})
