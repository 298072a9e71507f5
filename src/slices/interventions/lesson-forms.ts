import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { idText } from '../../platform/http/index.ts'
import { lessonKinds } from './lesson-types.ts'

const shared = {
  kind: z.enum(lessonKinds, 'kindMissing'),
  learntOn: z.string('dayMissing').refine((typed) => parseDay(typed) !== null, 'dayMissing'),
  wordsSv: z.string('wordsMissing').trim().min(1, 'wordsMissing').max(2000, 'wordsLong'),
  wordsEn: z
    .string()
    .max(2000, 'wordsLong')
    .optional()
    .transform((typed) => typed?.trim() ?? ''),
}

export const interventionLessonForm = z.object(shared)

export const officeLessonForm = z.object({
  ...shared,
  project: idText('projectMissing'),
  municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
})

export const changeLessonForm = z.object({ ...shared, version: idText('versionMissing') })
