import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { idText } from '../../platform/http/index.ts'
import type { Definition } from '../figures/index.ts'
import { figuresPlacedIn } from './narrative.ts'

const dayText = z.string('dayWrong').refine((typed) => parseDay(typed) !== null, 'dayWrong')

export const startForm = z
  .object({
    /** A version of a template; the standard one of final reports unless chosen. */
    template: idText('kindMissing').optional(),
    claim: idText('claimWrong').optional(),
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

export const commentForm = z.object({
  heading: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  body: z.string('commentMissing').trim().min(1, 'commentMissing').max(4000, 'commentLong'),
  answersId: idText('commentMissing').optional(),
})

/** The first figure placed in a text that is not counted of such a project, with the name of the one that is most like it. */
export function unknownFigureIn(
  body: string,
  counted: readonly Definition[],
): { key: string; near: string | undefined } | undefined {
  const key = figuresPlacedIn(body).find((one) => !counted.some((definition) => definition.key === one))
  if (key === undefined) return undefined
  const near = counted
    .map((definition) => ({ name: definition.key, apart: distance(key, definition.key) }))
    .sort((a, b) => a.apart - b.apart)[0]
  return { key, near: near && near.apart <= Math.max(3, key.length / 3) ? near.name : undefined }
}

/** How many letters must change between two names (Levenshtein). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1)
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (before[j] ?? 0) + 1,
          (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    before = row
  }
  return before[b.length] ?? 0
}
