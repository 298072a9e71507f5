import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { stages } from './types.ts'

const whole = (words: string) =>
  z
    .string(words)
    .regex(/^\d{1,15}$/, words)
    .transform(Number)
const reason = z.string('reasonMissing').max(1000, 'reasonLong')

export const moveForm = z.object({
  stage: z.enum(stages, 'stageMissing'),
  version: whole('versionMissing'),
  reason: reason.optional(),
  /** The page to go on to: the board with its filter, or else the intervention. */
  next: z.string().optional(),
})

export const planForm = z.object({
  version: whole('versionMissing'),
  owner: whole('ownerWrong').optional(),
  dueOn: z
    .string()
    .refine((typed) => parseDay(typed) !== null, 'dueWrong')
    .optional(),
  note: z.string().max(5000, 'noteLong').optional(),
})

export const doneForm = z.object({ version: whole('versionMissing'), undo: z.string().optional() })

export const leaveOutForm = z.object({ version: whole('versionMissing'), reason })
