import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { idText, many } from '../../platform/http/index.ts'
import { checkOptionalNeed, optionalNeedFields } from '../needs/index.ts'
import { talkModes } from './types.ts'

export const quickMinutes = [15, 30, 45, 60, 90] as const

const dayText = (words: string) => z.string(words).refine((typed) => parseDay(typed) !== null, words)

const talkFields = {
  /** One of the quick choices, or 'own' for the field beside. */
  minutes: z.string().optional(),
  ownMinutes: z.string().optional(),
  heldOn: dayText('heldOnWrong'),
  mode: z.enum(talkModes, 'modeMissing'),
  persons: many(idText('personsWrong')),
  focusAreas: many(z.string().regex(/^[a-z_]{1,60}$/, 'focusAreasWrong')),
  note: z.string().max(20_000, 'noteLong').optional(),
  closed: z.string().optional(),
}

type Minutes = { minutes?: string | undefined; ownMinutes?: string | undefined }

/** What was typed in the field of one's own wins: whoever writes there has often left a quick choice ticked. */
function minutesOf({ minutes, ownMinutes }: Minutes): number | null {
  const typed = ownMinutes ?? minutes ?? ''
  const value = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
  return value >= 1 && value <= 1440 ? value : null
}

function checkMinutes(form: Minutes, context: z.core.$RefinementCtx): void {
  if (minutesOf(form) === null)
    context.addIssue({
      code: 'custom',
      path: [form.ownMinutes ? 'ownMinutes' : 'minutes'],
      message: form.ownMinutes ? 'ownMinutesWrong' : 'minutesMissing',
    })
}

const settled = <F extends Minutes & { note?: string | undefined; closed?: string | undefined }>(
  form: F,
) => ({
  ...form,
  durationMinutes: minutesOf(form) ?? 0,
  note: form.note ?? null,
  noteClosed: form.closed !== undefined,
})

export const changeTalkForm = z
  .object({ ...talkFields, version: idText('versionMissing') })
  .superRefine(checkMinutes)
  .transform(settled)

const followUpFields = {
  followUpWhat: z.string().max(500, 'whatLong').optional(),
  followUpDueOn: dayText('dueOnWrong').optional(),
}

export const logTalkForm = z
  .object({
    ...talkFields,
    ...followUpFields,
    ...optionalNeedFields,
    clientKey: z.uuid('keyMissing'),
    municipality: z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing'),
    company: z.string().optional(),
    companyId: z.string().optional(),
    companyPicked: z.string().optional(),
  })
  .superRefine((form, context) => {
    checkMinutes(form, context)
    checkOptionalNeed(form, context)
    if (form.followUpWhat && !form.followUpDueOn)
      context.addIssue({ code: 'custom', path: ['followUpDueOn'], message: 'dueOnMissing' })
    if (form.followUpDueOn && !form.followUpWhat)
      context.addIssue({ code: 'custom', path: ['followUpWhat'], message: 'whatMissing' })
  })
  .transform(settled)

export const followUpForm = z.object({
  followUpWhat: z.string('whatMissing').max(500, 'whatLong'),
  followUpDueOn: dayText('dueOnMissing'),
})

export const versionForm = z.object({ version: idText('versionMissing') })
