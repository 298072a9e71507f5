import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText, many } from '../../platform/http/index.ts'
import { mattering, milestoneKinds } from './types.ts'

const words = (most: number, tooLong: string) =>
  z
    .string()
    .max(most, tooLong)
    .optional()
    .transform((typed) => typed?.trim() ?? '')

const idOrNone = z
  .string()
  .optional()
  .transform((typed) => (typed && /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : null))

/** What a field of one kind of milestone holds; empty where the kind does not ask for it. What cannot be read is told at the field. */
const facts = {
  happenedOn: z.string('happenedOnMissing').refine((typed) => parseDay(typed) !== null, 'happenedOnMissing'),
  what: words(500, 'whatLong'),
  financierId: idOrNone,
  financierWords: words(200, 'financierLong'),
  amount: z
    .string()
    .optional()
    .refine((typed) => !typed || (parseKronor(typed) ?? 0) > 0, 'amountWrong')
    .refine((typed) => !typed || (parseKronor(typed) ?? 0) <= 10_000_000_000_000, 'amountWrong')
    .transform((typed) => (typed ? parseKronor(typed) : null)),
  fte: z
    .string()
    .optional()
    .refine((typed) => !typed || fits(parseNumber(typed, 2)), 'fteWrong')
    .transform((typed) => (typed ? parseNumber(typed, 2) : null)),
  supportMattered: z.enum(mattering, 'supportMatteredMissing'),
  talk: idOrNone,
  interventions: many(idText('other_projects_intervention')),
  evidenceWords: words(2000, 'evidenceLong'),
}

const fits = (fte: number | null) => fte !== null && fte > 0 && fte <= 1000

export const recordMilestoneForm = z.object({
  ...facts,
  kind: z.enum(milestoneKinds, 'kindMissing'),
  project: idText('projectMissing'),
  municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
})

export const correctMilestoneForm = z.object({
  ...facts,
  reason: z.string('reasonMissing').trim().min(1, 'reasonMissing').max(1000, 'reasonLong'),
})

export const withdrawMilestoneForm = z.object({
  reason: z.string('withdrawReasonMissing').trim().min(1, 'withdrawReasonMissing').max(1000, 'reasonLong'),
})
