import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText, many } from '../../platform/http/index.ts'
import { readMoment } from './moment-words.ts'
import { purchaseKinds } from './types.ts'

const written = (longest: number) =>
  z
    .string()
    .max(longest, 'tooLong')
    .optional()
    .transform((typed) => typed ?? '')
const maybe = (longest: number) =>
  z
    .string()
    .max(longest, 'tooLong')
    .optional()
    .transform((typed) => typed ?? null)
const dayOrNone = z
  .string()
  .refine((typed) => parseDay(typed) !== null, 'dayWrong')
  .optional()
  .transform((typed) => typed ?? null)
/** Kronor without VAT as öre; absent is null. */
const kronor = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined) return null
    const amount = parseKronor(typed)
    if (amount !== null && amount >= 0 && amount <= 100_000_000_000) return amount
    context.addIssue({ code: 'custom', message: 'kronorWrong' })
    return z.NEVER
  })
const email = z
  .string()
  .max(254, 'emailWrong')
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'emailWrong')
const authority = z.string().regex(/^(municipality-\d{4}|organisation-[1-9]\d{0,14})$/, 'authorityWrong')

/** The answer to the first question. */
export const startPurchaseForm = z
  .object({
    title: z.string('titleMissing').max(200, 'tooLong'),
    kind: z.enum(purchaseKinds, 'kindMissing'),
    kindReason: z.string('kindReasonMissing').max(5000, 'tooLong'),
    frameworkAgreement: maybe(300),
  })
  .superRefine((form, context) => {
    if (form.kind === 'framework' && !form.frameworkAgreement)
      context.addIssue({ code: 'custom', path: ['frameworkAgreement'], message: 'frameworkMissing' })
  })
export type StartPurchaseForm = z.output<typeof startPurchaseForm>

const moment = { day: dayOrNone, time: z.string().max(8, 'timeWrong').optional() }

export const requestForm = z
  .object({
    version: idText('versionMissing'),
    title: z.string('titleMissing').max(200, 'tooLong'),
    buyer: authority.optional().transform((typed) => typed ?? null),
    callOff: many(authority),
    dnr: maybe(60),
    deciderName: maybe(200),
    deciderTitle: maybe(200),
    delegationBasis: maybe(500),
    cpvCode: z
      .string()
      .regex(/^\d{8}(-\d)?$/, 'cpvWrong')
      .optional()
      .transform((typed) => typed ?? null),
    estimatedValue: kronor,
    background: written(10_000),
    task: written(10_000),
    targetGroup: written(2000),
    companyCount: z
      .string()
      .optional()
      .transform((typed) => (typed === undefined ? null : (parseNumber(typed, 0) ?? -1)))
      .refine((n) => n === null || (Number.isInteger(n) && n >= 1 && n <= 10_000), 'countWrong'),
    deliveryForm: written(2000),
    performedFromOn: dayOrNone,
    performedToOn: dayOrNone,
    volume: written(2000),
    ceilingPrice: kronor,
    qualification: written(5000),
    requirements: written(10_000),
    contractTerms: written(10_000),
    privacyTerms: written(5000),
    invoicing: written(2000),
    contactName: maybe(200),
    contactEmail: email.optional().transform((typed) => typed ?? null),
    contactPhone: maybe(40),
    competitionWords: written(5000),
    fewerSuppliersReason: maybe(5000),
    questionsDay: moment.day,
    questionsTime: moment.time,
    bidsDay: moment.day,
    bidsTime: moment.time,
    bidsValidUntil: dayOrNone,
  })
  .superRefine((form, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (form.performedFromOn && form.performedToOn && form.performedToOn < form.performedFromOn)
      wrong('performedToOn', 'periodWrong')
    const questions = momentOf(form.questionsDay, form.questionsTime)
    const bids = momentOf(form.bidsDay, form.bidsTime)
    if (questions === undefined) wrong('questionsTime', 'timeWrong')
    if (bids === undefined) wrong('bidsTime', 'timeWrong')
    if (questions && bids && questions > bids) wrong('questionsDay', 'questionsAfterBids')
    if (form.bidsValidUntil && form.bidsDay && form.bidsValidUntil < form.bidsDay)
      wrong('bidsValidUntil', 'validBeforeBids')
  })
export type RequestForm = z.output<typeof requestForm>

/** A day with a time; without a time, the last minute of the day. Undefined when there is no such time, null when there is no day. */
export function momentOf(onDay: string | null, time: string | undefined): Date | null | undefined {
  if (!onDay) return null
  return readMoment(onDay, time ?? '23:59') ?? undefined
}

export const versionForm = z.object({ version: idText('versionMissing') })
export const deadlineForm = z
  .object({ version: idText('versionMissing'), bidsDay: moment.day, bidsTime: moment.time })
  .superRefine((form, context) => {
    if (!momentOf(form.bidsDay, form.bidsTime))
      context.addIssue({ code: 'custom', path: ['bidsDay'], message: 'dayWrong' })
  })
export const cancelForm = z.object({
  version: idText('versionMissing'),
  reason: z.string('reasonMissing').max(5000, 'tooLong'),
})
