import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseEuro, parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText, many } from '../../platform/http/index.ts'
import { regulations } from './rates.ts'
import type { RegulationId } from './rule-types.ts'
import { estimateMethods, reporters, sectors } from './types.ts'
import { isFiscalYearEnd } from './window-rules.ts'

const most = 100_000_000_000
const dayText = (missing: string) => z.string(missing).refine((typed) => parseDay(typed) !== null, 'dayWrong')

const kronor = z
  .string('amountMissing')
  .transform((typed) => parseKronor(typed) ?? -1)
  .refine((ore) => ore >= 0 && ore <= most, 'amountWrong')

const euro = z
  .string()
  .transform((typed) => parseEuro(typed) ?? -1)
  .refine((cent) => cent >= 0 && cent <= most / 10, 'euroWrong')

const words = (longest: number) => z.string().max(longest, 'wordsLong').optional()
const nothing = <T>(value: T | undefined): T | null => value ?? null

const regulationIds = [...new Set(regulations.map(({ id }) => id))] as [RegulationId, ...RegulationId[]]

export const profileForm = z.object({
  sector: z.enum(sectors, 'sectorMissing'),
  isRoadFreight: z
    .literal('ja')
    .optional()
    .transform((ticked) => ticked === 'ja'),
  fiscalYearEnd: z
    .string()
    .default('12-31')
    .refine((typed) => isFiscalYearEnd(typed), 'fiscalYearEndWrong'),
  version: z.coerce.number().int().min(0),
})

export const declareForm = z.object({
  grantorName: z.string('grantorNameMissing').max(200, 'wordsLong'),
  grantedOn: dayText('dayMissing'),
  regulation: z.enum(regulationIds, 'regulationMissing'),
  kronor: kronor.optional().transform(nothing),
  euro: euro.optional().transform(nothing),
  sourceWords: words(500).transform(nothing),
  project: idText('projectMissing'),
})

export const reasonForm = z.object({ reason: z.string('reasonMissing').max(1000, 'wordsLong') })

export const correctForm = z.object({
  amount: kronor,
  reason: z.string('reasonMissing').max(1000, 'wordsLong'),
  dnr: words(60).transform(nothing),
})

export const estimateForm = z.object({
  project: idText('projectMissing'),
  method: z.enum(estimateMethods, 'methodMissing'),
  publicMoney: kronor,
  fees: kronor.optional().transform((fees) => fees ?? 0),
  priceOf: z.enum(['company', 'seat', 'hour']).optional(),
  price: kronor.optional(),
  basisWords: z.string('basisWordsMissing').max(2000, 'wordsLong'),
  companyIds: many(idText('companyMissing')),
})

export const grantForm = z.object({
  companies: many(idText('companyMissing')),
  grantor: z.string('grantorMissing').regex(/^(k\d{4}|o\d{1,15})$/, 'grantorMissing'),
  grantedOn: dayText('dayMissing'),
  decidedByName: z.string('decidedByNameMissing').max(200, 'wordsLong'),
  decidedByTitle: z.string('decidedByTitleMissing').max(200, 'wordsLong'),
  dnr: words(60).transform(nothing),
  lateReason: words(1000).transform(nothing),
  digest: z.string(),
})

export const rateForm = z.object({
  month: z.string('monthMissing').regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'monthMissing'),
  rate: z
    .string('rateMissing')
    .transform((typed) => parseNumber(typed, 4) ?? 0)
    .refine((rate) => rate >= 1 && rate <= 100, 'rateWrong'),
  sourceWords: z.string('sourceWordsMissing').max(300, 'wordsLong'),
})

export const enteredForm = z.object({
  enteredOn: dayText('dayMissing'),
  reference: z.string('referenceMissing').max(100, 'wordsLong'),
})

export const reporterForm = z.object({
  project: idText('projectMissing'),
  reporter: z.enum(reporters, 'reporterMissing'),
})

export const approvalForm = z.object({
  project: idText('projectMissing'),
  assumesApproval: z.enum(['ja', 'nej'], 'answerMissing').transform((answer) => answer === 'ja'),
  version: z.coerce.number().int().min(0),
})

export const noticeForm = z.object({
  language: z.enum(['sv', 'en']).default('sv'),
  sentBy: z.enum(['mail', 'paper'], 'sentByMissing'),
  to: z.email('emailWrong').max(254, 'emailWrong').optional().transform(nothing),
})

/** Whole seats or minutes as typed; null when they cannot be read. */
export const wholeNumber = (typed: string): number | null => {
  const number = parseNumber(typed === '' ? '0' : typed, 0)
  return number !== null && number >= 0 && number <= 100_000 ? number : null
}
