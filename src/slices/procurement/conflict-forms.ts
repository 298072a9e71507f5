import { z } from 'zod'

export const conflictForm = z
  .object({
    conflict: z.enum(['none', 'has'], 'conflictMissing'),
    words: z.string().max(2000, 'tooLong').optional(),
  })
  .superRefine((form, context) => {
    if (form.conflict === 'has' && !form.words)
      context.addIssue({ code: 'custom', path: ['words'], message: 'conflictWordsMissing' })
  })
