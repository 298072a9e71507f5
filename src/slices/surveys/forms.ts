import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText, many } from '../../platform/http/index.ts'
import { mattering, supports, waysGiven } from './types.ts'

const dayText = (words: string) => z.string(words).refine((typed) => parseDay(typed) !== null, words)

/** Full-time equivalents; what cannot be read becomes -1, which the rule refuses. */
const jobs = z
  .string('jobsMissing')
  .transform((typed) => parseNumber(typed, 2) ?? -1)
  .refine((n) => n >= 0 && n <= 10_000, 'jobsWrong')

const words = z
  .string()
  .max(5000, 'wordsLong')
  .optional()
  .transform((typed) => typed ?? '')

const dayOrNone = z
  .string()
  .refine((typed) => parseDay(typed) !== null, 'dayWrong')
  .optional()
  .transform((typed) => typed ?? null)

/** The standing questions, as every survey asks them. */
export const standingFields = {
  jobsKept: jobs,
  jobsCreated: jobs,
  jobsFromOn: dayOrNone,
  jobsToOn: dayOrNone,
  durable: z
    .enum(['yes', 'no'], 'durableWrong')
    .optional()
    .transform((said) => (said === undefined ? null : said === 'yes')),
  supportMattered: z.enum(mattering, 'supportMatteredMissing'),
  matteredWhich: many(z.enum(supports, 'matteredWhichWrong')),
  helpedMost: words,
  neededNext: words,
}

const shared = {
  ...standingFields,
  askedFromOn: dayText('askedFromOnMissing'),
  askedToOn: dayText('askedToOnMissing'),
  answeredOn: dayText('answeredOnMissing'),
  givenBy: z.enum(waysGiven, 'givenByMissing'),
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
