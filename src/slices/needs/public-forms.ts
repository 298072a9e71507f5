import { z } from 'zod'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { urgencies } from './types.ts'

const orNull = <T>(value: T | undefined): T | null => value ?? null

/** What a company says of itself and of what it needs. The number is kept as ten digits. */
export const proposeNeedForm = z.object({
  words: z.string('needWordsMissing').max(2000, 'needWordsLong'),
  focusArea: z.string('focusAreaMissing').regex(/^[a-z_]{1,60}$/, 'focusAreaMissing'),
  urgency: z.enum(urgencies, 'urgencyMissing'),
  companyName: z.string('companyNameMissing').max(200, 'companyNameLong'),
  orgNumber: z
    .string()
    .max(40, 'orgNumberWrong')
    .transform((typed, context) => {
      const check = checkOrgNumber(typed)
      if (check.valid) return check.digits
      context.addIssue({ code: 'custom', message: 'orgNumberWrong' })
      return z.NEVER
    })
    .optional()
    .transform(orNull),
  municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
  contactName: z.string('contactNameMissing').max(200, 'companyNameLong'),
  email: z.email('emailWrong').max(254, 'emailWrong'),
  phone: z
    .string()
    .max(50, 'phoneWrong')
    .regex(/^[\d\s()+/-]{5,}$/, 'phoneWrong')
    .optional()
    .transform(orNull),
})

export type NeedProposed = z.output<typeof proposeNeedForm>
