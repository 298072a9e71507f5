import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { idText, many } from '../../platform/http/index.ts'
import { sides } from './network-types.ts'

const dayText = (words: string) => z.string(words).refine((typed) => parseDay(typed) !== null, words)
/** "9", "9.30", "09:30". */
const time = (words: string) =>
  z
    .string(words)
    .regex(/^([01]?\d|2[0-3])([.:][0-5]\d)?$/, words)
    .transform((typed) => {
      const [hour = '', minute = '00'] = typed.split(/[.:]/)
      return `${hour.padStart(2, '0')}:${minute}`
    })

const networkFields = {
  name: z.string('nameMissing').max(200, 'tooLong'),
  purpose: z.string().max(5000, 'tooLong').optional(),
  focusArea: z
    .string()
    .regex(/^[a-z_]{1,60}$/, 'focusAreaWrong')
    .optional(),
  foundedOn: dayText('foundedOnMissing'),
}

/** A project kept here by its id, or 'other' with its name beside. */
const carrierFields = {
  project: z.string('projectMissing').regex(/^([1-9]\d{0,14}|other)$/, 'projectMissing'),
  otherProject: z.string().max(200, 'tooLong').optional(),
}

type CarrierTyped = { readonly project: string; readonly otherProject?: string | undefined }

function checkCarrier({ project, otherProject }: CarrierTyped, context: z.core.$RefinementCtx): void {
  if (project === 'other' && !otherProject)
    context.addIssue({ code: 'custom', path: ['otherProject'], message: 'otherProjectMissing' })
}

export const carrierOf = ({ project, otherProject }: CarrierTyped) =>
  project === 'other'
    ? { projectId: null, otherProject: otherProject ?? null }
    : { projectId: Number(project), otherProject: null }

export const startNetworkForm = z.object({ ...networkFields, ...carrierFields }).superRefine(checkCarrier)
export const changeNetworkForm = z.object({ ...networkFields, version: idText('versionMissing') })
export const handOverForm = z
  .object({
    ...carrierFields,
    fromOn: dayText('fromOnMissing'),
    reason: z.string().max(2000, 'tooLong').optional(),
  })
  .superRefine(checkCarrier)

export const memberForm = z
  .object({
    kind: z.enum(['company', 'organisation', 'staff'], 'kindMissing'),
    company: z.string().optional(),
    companyId: z.string().optional(),
    companyPicked: z.string().optional(),
    organisation: idText('organisationMissing').optional(),
    staff: idText('staffMissing').optional(),
    contactName: z.string().max(200, 'tooLong').optional(),
    side: z.enum(sides, 'sideMissing').optional(),
    convenor: z.string().optional(),
    fromOn: dayText('fromOnMissing'),
  })
  .superRefine((form, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (form.kind === 'organisation' && form.organisation === undefined)
      missing('organisation', 'organisationMissing')
    if (form.kind === 'organisation' && form.side === undefined) missing('side', 'sideMissing')
    if (form.kind === 'staff' && form.staff === undefined) missing('staff', 'staffMissing')
  })

const meetingFields = {
  day: dayText('dayMissing'),
  from: time('fromMissing'),
  to: time('toMissing'),
  place: z.string().max(300, 'tooLong').optional(),
  agenda: z.string().max(5000, 'tooLong').optional(),
  minutes: z.string().max(20_000, 'tooLong').optional(),
  members: many(idText('membersWrong')),
}
export const holdMeetingForm = z.object(meetingFields)
export const changeMeetingForm = z.object({ ...meetingFields, version: idText('versionMissing') })
export type MeetingForm = z.output<typeof holdMeetingForm>

export const partnerForm = z
  .object({
    company: z.string().optional(),
    companyId: z.string().optional(),
    companyPicked: z.string().optional(),
    organisation: idText('organisationMissing').optional(),
    role: z.string('roleMissing').max(200, 'tooLong'),
    fromOn: dayText('fromOnMissing'),
  })
  .superRefine(({ company, companyId, companyPicked, organisation }, context) => {
    const named = [company ?? companyId ?? companyPicked, organisation].filter((one) => one !== undefined)
    if (named.length !== 1)
      context.addIssue({ code: 'custom', path: ['organisation'], message: 'onePartner' })
  })
