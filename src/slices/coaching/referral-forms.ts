import { z } from 'zod'
import { idText } from '../../platform/http/index.ts'
import { referralOutcomes } from './referral-types.ts'

const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)
const orNull = <T>(value: T | undefined): T | null => value ?? null

export const referForm = z.object({
  partner: idText('partnerMissing'),
  partnerEmail: z.email('partnerEmailWrong').max(254, 'partnerEmailWrong').optional().transform(orNull),
  words: z.string('wordsMissing').max(2000, 'wordsLong'),
  /** The contact person's id; left out, nobody is named. */
  contact: z
    .preprocess((typed) => (typed === 'ingen' ? undefined : typed), idText('contactWrong').optional())
    .transform(orNull),
  withEmail: ticked,
  withPhone: ticked,
  consented: ticked,
  municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
  step: z.enum(['granska', 'andra', 'skicka']).catch('granska'),
})

const answerFields = {
  outcome: z.enum(referralOutcomes, 'outcomeMissing'),
  words: z.string().max(2000, 'wordsLong').optional().transform(orNull),
}
export const answerForm = z.object(answerFields)
export const recordOutcomeForm = z.object({ ...answerFields, version: idText('versionMissing') })
