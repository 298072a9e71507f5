import { z } from 'zod'
import { audiences, mailKinds } from './mail-types.ts'

const mailFields = {
  audience: z.enum(audiences, 'audienceMissing'),
  kind: z.enum(mailKinds, 'kindWrong').default('mail'),
  subject: z
    .string('subjectMissing')
    .max(200, 'tooLong')
    .regex(/^[^\n]*$/, 'subjectMissing'),
  body: z.string('bodyMissing').max(10_000, 'tooLong'),
}

export const previewForm = z.object(mailFields)

export const sendMailForm = z.object({
  ...mailFields,
  clientKey: z.uuid('keyMissing'),
  digest: z.string('keyMissing').regex(/^[0-9a-f]{32}$/, 'keyMissing'),
})
