import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { findDefinition } from '../figures/index.ts'
import { figuresPlacedIn } from './narrative.ts'
import { reportKinds } from './types.ts'

const dayText = z.string('dayWrong').refine((typed) => parseDay(typed) !== null, 'dayWrong')

export const startForm = z
  .object({
    kind: z.enum(reportKinds, 'kindMissing').default('final'),
    project: z.string('projectMissing').regex(/^[a-z0-9-]{2,40}$/, 'projectMissing'),
    municipality: z.string('placeWrong').regex(/^(\d{4}|alla)$/, 'placeWrong'),
    fromOn: dayText,
    toOn: dayText,
  })
  .refine((form) => form.fromOn <= form.toOn, { path: ['toOn'], message: 'periodWrong' })

export const sectionForm = z.object({
  bodySv: z.string().max(20_000, 'tooLong').default(''),
  bodyEn: z.string().max(20_000, 'tooLong').default(''),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})

/** The first figure placed in a text that does not exist. */
export function unknownFigureIn(body: string): string | undefined {
  return figuresPlacedIn(body).find((key) => !findDefinition(key))
}
