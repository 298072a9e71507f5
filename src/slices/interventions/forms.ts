import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText, many } from '../../platform/http/index.ts'
import { interventionKinds, scopes, workingMethods } from './types.ts'

const dayText = (words: string) => z.string(words).refine((typed) => parseDay(typed) !== null, words)
const code = z.string('municipalitiesWrong').regex(/^\d{4}$/, 'municipalitiesWrong')

/** Absent is null. What cannot be read becomes -1, which the rule refuses. */
const wholeNumber = (words: string, most: number) =>
  z
    .string()
    .optional()
    .transform((typed) => (typed === undefined ? null : (parseNumber(typed, 0) ?? -1)))
    .refine((n) => n === null || (Number.isInteger(n) && n >= 1 && n <= most), words)

const shared = {
  title: z.string('titleMissing').max(200, 'titleLong'),
  purpose: z.string().max(10_000, 'purposeLong').optional(),
  workingMethod: z.enum(workingMethods, 'workingMethodMissing'),
  lead: z.string('leadMissing').regex(/^\d{4}$/, 'leadMissing'),
  startsOn: dayText('startsOnMissing'),
  endsOn: dayText('endsOnWrong').optional(),
  capacity: wholeNumber('capacityWrong', 100_000),
  supplier: z.string().max(200, 'supplierLong').optional(),
  reason: z.string().max(5000, 'reasonLong').optional(),
  scope: z.enum(scopes, 'scopeMissing'),
  focusAreas: many(z.string().regex(/^[a-z_]{1,60}$/, 'focusAreasWrong')).refine(
    (codes) => codes.length > 0,
    'focusAreasMissing',
  ),
  /** None: those that the municipalities belong to. */
  projects: many(idText('projectsWrong')),
  municipalities: many(code),
}

type Period = { readonly startsOn: string; readonly endsOn?: string | undefined }

function checkPeriod({ startsOn, endsOn }: Period, context: z.core.$RefinementCtx): void {
  if (endsOn && endsOn < startsOn)
    context.addIssue({ code: 'custom', path: ['endsOn'], message: 'endsBeforeStart' })
}

export const changeInterventionForm = z
  .object({ ...shared, version: idText('versionMissing') })
  .superRefine(checkPeriod)

export const startInterventionForm = z
  .object({
    ...shared,
    kind: z.enum(interventionKinds, 'kindMissing'),
    company: z.string().optional(),
    companyId: z.string().optional(),
    companyPicked: z.string().optional(),
    template: idText('templateWrong').optional(),
    repeats: idText('templateWrong').optional(),
    taskForce: many(idText('taskForceWrong')),
    needs: many(idText('needsWrong')),
    proposal: idText('needsWrong').optional(),
  })
  .superRefine((form, context) => {
    checkPeriod(form, context)
    if (form.kind === 'individual' && !form.reason)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'reasonMissing' })
  })

export type InterventionForm = z.output<typeof startInterventionForm>

export const joinForm = z.object({ staff: idText('staffMissing') })
export const agreementForm = z.object({ municipality: code, takeBack: z.string().optional() })
