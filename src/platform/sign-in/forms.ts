import { z } from 'zod'

export const addressForm = z.object({
  email: z
    .string('emailMissing')
    .max(254, 'emailWrong')
    .transform((typed) => typed.toLowerCase())
    .pipe(z.email('emailWrong')),
  till: z.string().optional(),
})

export const linkForm = z.object({ token: z.string().max(200).optional(), till: z.string().optional() })
