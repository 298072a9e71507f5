import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { idText, many } from '../../platform/http/index.ts'
import { evidenceKinds, flagAnswers, flagKinds } from './types.ts'

const most = 100_000_000_000
export const dayText = z
  .string()
  .refine((typed) => parseDay(typed) !== null, 'dayWrong')
  .optional()

/** Kronor as typed, below zero too; öre out. */
export const kronor = (missing: string) =>
  z
    .string(missing)
    .transform((typed) => parseKronor(typed) ?? Number.NaN)
    .refine((ore) => Number.isSafeInteger(ore) && Math.abs(ore) <= most, 'amountWrong')

/** A supplier's number when it is a legal person's; a personal number is not kept here. */
const orgNumber = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined) return null
    const checked = checkOrgNumber(typed)
    if (checked.valid && checked.kind !== 'sole_trader') return checked.digits
    context.addIssue({ code: 'custom', message: 'orgNumberWrong' })
    return z.NEVER
  })

const short = (length: number) => z.string().max(length, 'wordsLong').optional()

const fields = {
  costType: z.string('costTypeMissing').regex(/^[a-z_]{2,40}$/, 'costTypeMissing'),
  description: z.string('descriptionMissing').max(500, 'wordsLong'),
  intervention: idText('interventionWrong').optional(),
  supplierName: short(200),
  supplierOrgNumber: orgNumber,
  invoiceNumber: short(60),
  invoiceOn: dayText,
  deliveredOn: dayText,
  bookedOn: dayText,
  paidOn: dayText,
  fiscalYear: z
    .string()
    .regex(/^20\d\d$/, 'fiscalYearWrong')
    .transform(Number)
    .optional(),
  voucherSeries: short(20),
  voucherNumber: short(40),
  ledgerAccount: short(20),
  amount: kronor('amountMissing'),
  vat: kronor('amountMissing').optional(),
  vatIsCost: z.literal('ja').optional(),
}

export const newCostForm = z.object({
  ...fields,
  account: idText('accountMissing'),
  credits: idText('creditsWrong').optional(),
  adjusts: idText('creditsWrong').optional(),
})
export type NewCostForm = z.output<typeof newCostForm>

const version = z
  .string('versionMissing')
  .regex(/^[1-9]\d{0,9}$/, 'versionMissing')
  .transform(Number)

export const editCostForm = z.object({ ...fields, version })
export type EditCostForm = z.output<typeof editCostForm>

export const removalForm = z.object({ reason: z.string('reasonMissing').max(1000, 'wordsLong') })

export const evidenceForm = z.object({ kind: z.enum(evidenceKinds, 'evidenceKindMissing') })

/** One answer for several costs; `shown` is each cost with the digest of the facts as the page showed them, `7:ab…`. */
export const answerManyForm = z.object({
  flag: z.enum(flagKinds, 'flagMissing'),
  shown: many(
    z
      .string('shownMissing')
      .regex(/^[1-9]\d{0,14}:[0-9a-f]{64}$/, 'shownMissing')
      .transform((text) => {
        const [id = '', digest = ''] = text.split(':')
        return { costId: Number(id), digest }
      }),
  ).refine((shown) => shown.length > 0 && shown.length <= 200, 'shownMissing'),
  answer: z.enum(flagAnswers, 'answerMissing'),
  words: z.string('answerWordsMissing').max(1000, 'wordsLong'),
})

export const flagAnswerForm = z.object({
  flag: z.enum(flagKinds, 'flagMissing'),
  digest: z.string('flagMissing').regex(/^[0-9a-f]{64}$/, 'flagMissing'),
  answer: z.enum(flagAnswers, 'answerMissing'),
  words: z.string('answerWordsMissing').max(1000, 'wordsLong'),
})
