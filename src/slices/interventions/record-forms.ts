import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseNumber } from '../../kit/number.ts'

const dayText = z.string('dayMissing').refine((typed) => parseDay(typed) !== null, 'dayMissing')

export const publicationForm = z.object({
  what: z.string('whatMissing').max(300, 'textLong'),
  where: z.string('whereMissing').max(200, 'textLong'),
  url: z
    .string()
    .max(500, 'textLong')
    .refine((typed) => /^https?:\/\//.test(typed) && URL.canParse(typed), 'urlWrong')
    .optional(),
  publishedOn: dayText,
})

export const supportForm = z.object({
  heldOn: dayText,
  /** Minutes, from hours with a comma or point; what cannot be read becomes -1, which the rule refuses. */
  hours: z
    .string('hoursWrong')
    .transform((typed) => Math.round((parseNumber(typed, 2) ?? -1) * 60))
    .refine((minutes) => minutes >= 1 && minutes <= 1440, 'hoursWrong'),
  what: z.string().max(500, 'textLong').optional(),
  by: z.enum(['staff', 'supplier'], 'byMissing'),
})
