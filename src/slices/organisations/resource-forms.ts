import { z } from 'zod'
import { type Day, parseDay } from '../../kit/day.ts'

const isDay = (on: Day | null) => on !== null && on >= '1950-01-01' && on < '2100-01-01'
const onDay = z
  .string('dayWrong')
  .transform((typed) => parseDay(typed))
  .refine(isDay, 'dayWrong')
  .transform((on) => on as Day)
const dayOrNull = onDay.optional().transform((on) => on ?? null)
const version = z
  .string('dayWrong')
  .regex(/^[1-9]\d{0,9}$/, 'dayWrong')
  .transform(Number)

export const resourceForm = z.object({
  municipalityCode: z.string('municipalityMissing').max(10, 'municipalityMissing'),
  focusAreaCode: z.string('focusAreaMissing').max(60, 'focusAreaMissing'),
  fromOn: onDay,
  toOn: dayOrNull,
})
export const endForm = z.object({ toOn: onDay, version })

const taskFields = { note: z.string('noteMissing').max(2000, 'noteLong'), doneOn: dayOrNull }
export const newTaskForm = z.object({
  kind: z.enum(['needs_analysis', 'knowledge', 'network'], 'kindMissing'),
  ...taskFields,
})
export const taskForm = z.object({ ...taskFields, version })
