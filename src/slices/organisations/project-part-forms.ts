import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText, many } from '../../platform/http/index.ts'
import { countingPlaces, periodKinds, programmePeriods } from './types.ts'

const orNull = <T>(value: T | undefined): T | null => value ?? null
const name = z.string('nameMissing').max(200, 'nameLong')
const day = z
  .string('dayWrong')
  .max(20, 'dayWrong')
  .transform((typed) => parseDay(typed) ?? '')
  .refine((on) => on !== '', 'dayWrong')
const id = idText('choiceWrong')
const municipalityCode = z.string('choiceWrong').regex(/^\d{4}$/, 'choiceWrong')
const endsLast = { path: ['toOn'], error: 'endsBeforeItBegins' }

/** Percent as typed, as basis points: 5000 is 50 %. */
const share = z
  .string()
  .transform((typed) => parseNumber(typed, 2))
  .refine((percent) => percent !== null && percent >= 0 && percent <= 100, 'shareWrong')
  .transform((percent) => Math.round((percent ?? 0) * 100))
  .optional()
  .transform(orNull)

const ceiling = z
  .string()
  .transform((typed) => parseKronor(typed))
  .refine((amount) => amount !== null && amount >= 0, 'amountWrong')
  .optional()
  .transform(orNull)

export const newProjectForm = z.object({
  key: z.string('keyWrong').regex(/^[a-z0-9-]{2,40}$/, 'keyWrong'),
  name,
  fullName: z.string('nameMissing').max(500, 'nameLong'),
  beneficiaryId: id.optional().transform(orNull),
  programme: name,
  programmePeriod: z.enum(programmePeriods, 'choiceWrong'),
  // Shown as a link: nothing but a web address may stand there.
  website: z
    .url({ protocol: /^https?$/, error: 'websiteWrong' })
    .max(500, 'websiteWrong')
    .optional()
    .transform(orNull),
  countingPlace: z.enum(countingPlaces, 'choiceWrong'),
})

export const phaseForm = z
  .object({
    nameSv: name,
    nameEn: name,
    fromOn: day,
    toOn: day,
    focusAreas: many(z.string().max(100, 'choiceWrong')),
  })
  .refine((form) => form.fromOn <= form.toOn, endsLast)

export const periodForm = z
  .object({ kind: z.enum(periodKinds, 'choiceWrong'), fromOn: day, toOn: day })
  .refine((form) => form.fromOn <= form.toOn, endsLast)

export const decisionForm = z
  .object({
    caseId: z.string().max(200, 'nameLong').optional().transform(orNull),
    decidedOn: day.optional().transform(orNull),
    fromOn: day.optional().transform(orNull),
    toOn: day.optional().transform(orNull),
    ceilingOre: ceiling,
    ceilingIsAdded: z
      .literal('ja')
      .optional()
      .transform((typed) => typed === 'ja'),
    actualCostShareBp: share,
    financingShareBp: share,
    conditionsSv: z.string().max(10_000, 'conditionsLong').default(''),
  })
  .refine((form) => form.fromOn === null || form.toOn === null || form.fromOn <= form.toOn, endsLast)

export const participantForm = z.object({ municipalityCode })

export const financierForm = z
  .object({
    organisationId: id.optional().transform(orNull),
    municipalityCode: municipalityCode.optional().transform(orNull),
    nameOfFund: z.string().max(200, 'nameLong').optional().transform(orNull),
    shareBp: share,
  })
  .refine((form) => (form.organisationId === null) !== (form.municipalityCode === null), {
    path: ['organisationId'],
    error: 'eitherFinancier',
  })

export const partnerForm = z.object({ organisationId: id })

type Output<S extends z.ZodType> = z.output<S>
export type NewProject = Output<typeof newProjectForm>
export type PhaseInput = Output<typeof phaseForm>
export type PeriodInput = Output<typeof periodForm>
export type DecisionInput = Output<typeof decisionForm>
export type ParticipantInput = Output<typeof participantForm>
export type FinancierInput = Output<typeof financierForm>
export type PartnerInput = Output<typeof partnerForm>
