import { z } from 'zod'
import { idText, many } from '../../platform/http/index.ts'
import type { MarkInput } from './types.ts'

/** Milliseconds since 1970 of a phone's clock, between 2000 and 2200. */
const moment = z
  .string('listWrong')
  .regex(/^\d{12,13}$/, 'listWrong')
  .transform((typed) => new Date(Number(typed)))

const mark = z.string('listWrong').transform((typed, context): MarkInput => {
  const [key = '', row = '', attended = '', markedAt = '', ...name] = typed.split('.')
  const isWhole =
    z.uuid().safeParse(key).success &&
    /^[1-9]\d{0,14}$/.test(row) &&
    /^[01]$/.test(attended) &&
    moment.safeParse(markedAt).success
  if (!isWhole) context.addIssue({ code: 'custom', message: 'listWrong' })
  return {
    key,
    attendanceId: Number(row),
    attended: attended === '1',
    markedAt: new Date(Number(markedAt) || 0),
    name: name.join('.'),
  }
})

export const marksForm = z.object({
  device: z.uuid('listWrong'),
  sentAt: moment,
  mark: many(mark),
})

export const walkInForm = z.object({
  clientKey: z.uuid('keyMissing'),
  personName: z.string('walkInNameMissing').max(200, 'tooLong'),
  company: z.string('walkInCompanyMissing').max(200, 'tooLong'),
  companyId: z.string().optional(),
  email: z.email('emailWrong').max(254, 'tooLong').optional(),
  writtenAt: moment.optional(),
  sentAt: moment.optional(),
})

export const settleForm = z.object({
  company: z.string().optional(),
  companyId: z.string().optional(),
  companyPicked: z.string().optional(),
  person: idText('personsWrong').optional(),
})
