import { z } from 'zod'
import { defineJob } from '../../platform/jobs/index.ts'
import { planLetter } from '../../platform/mail/index.ts'

/** A letter that follows from what a supplier did over its link: those without an account plan a job, which writes it. */
export const supplierLetterJob = defineJob({
  name: 'write-supplier-letter',
  data: z.object({ to: z.string(), subject: z.string(), text: z.string() }),
  run: async ({ tx, now, data }) => planLetter(tx, now, data),
})
