import { z } from 'zod'

export const publishForm = z.object({
  projekt: z.string().min(1),
  licens: z.enum(['CC0-1.0', 'CC-BY-4.0'], 'needed'),
  digest: z.string().min(1),
})

export const approvalForm = z.object({ digest: z.string().min(1) })

export const withdrawForm = z.object({ reason: z.string('needed').max(500, 'tooLong') })
