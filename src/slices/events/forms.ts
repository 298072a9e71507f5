import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { idText, many } from '../../platform/http/index.ts'
import { readTime } from './rules.ts'

const dayText = (words: string) => z.string(words).refine((typed) => parseDay(typed) !== null, words)
const time = (words: string) =>
  z
    .string(words)
    .refine((typed) => readTime(typed) !== null, words)
    .transform((typed) => readTime(typed) ?? '')

const shared = {
  day: dayText('dayMissing'),
  from: time('fromMissing'),
  to: time('toMissing'),
  lastDay: dayText('lastDayWrong').optional(),
  /** A municipality ('2418') or a locality in it ('2418-7'). */
  place: z
    .string()
    .regex(/^\d{4}(-[1-9]\d{0,14})?$/, 'placeWrong')
    .optional(),
  venue: z.string().max(300, 'venueLong').optional(),
  link: z
    .string()
    .max(500, 'linkWrong')
    .refine((typed) => /^https:\/\/[^\s/]+\.\S+$/.test(typed) && URL.canParse(typed), 'linkWrong')
    .optional(),
}

type Where = { place?: string | undefined; venue?: string | undefined; link?: string | undefined }

function checkWhere({ place, link }: Where, context: z.core.$RefinementCtx): void {
  if (!place && !link) context.addIssue({ code: 'custom', path: ['place'], message: 'placeMissing' })
}

export const planOccasionForm = z.object(shared).superRefine(checkWhere)
export const changeOccasionForm = z
  .object({ ...shared, version: idText('versionMissing') })
  .superRefine(checkWhere)

export type OccasionForm = z.output<typeof planOccasionForm>

export const versionForm = z.object({ version: idText('versionMissing') })

export const attendanceForm = z.object({
  listed: many(idText('listWrong')),
  attended: many(idText('listWrong')),
})

export const participantForm = z.object({
  company: z.string().optional(),
  companyId: z.string().optional(),
  companyPicked: z.string().optional(),
  persons: many(idText('personsWrong')),
})
