import { z } from 'zod'
import { personRoles } from './proposal-rules.ts'

/** Which company it is: one of the register by id, a new one, or another whose name is written. */
const which = z.string('whichMissing').regex(/^(company:[1-9]\d{0,14}|new|another)$/, 'whichMissing')

export const acceptForm = z.object({
  which,
  company: z.string().max(200, 'companyUnknown').optional(),
  contactRole: z.enum([...personRoles, 'none'], 'choiceWrong'),
})

export const rejectForm = z.object({ reason: z.string('reasonMissing').max(1000, 'reasonLong') })
