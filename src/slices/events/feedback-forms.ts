import { z } from 'zod'

export const feedbackForm = z
  .object({
    useful: z
      .string('usefulMissing')
      .regex(/^[1-5]$/, 'usefulMissing')
      .transform(Number),
    whatNext: z.string().max(2000, 'tooLong').optional(),
    comment: z.string().max(2000, 'tooLong').optional(),
    contact: z.string().optional(),
  })
  .transform(({ useful, whatNext, comment, contact }) => ({
    useful,
    whatNext: whatNext ?? null,
    comment: comment ?? null,
    wantsContact: contact !== undefined,
  }))
