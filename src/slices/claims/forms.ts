import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { type Ore, parseKronor } from '../../kit/money.ts'
import { idText, many } from '../../platform/http/index.ts'

const dayText = z.string('dayMissing').refine((typed) => parseDay(typed) !== null, 'dayMissing')
const words = (most: number) =>
  z
    .string()
    .max(most, 'wordsLong')
    .optional()
    .transform((typed) => typed ?? '')
const digest = z.string('digest_moved').max(64, 'digest_moved')
const person = {
  personName: z.string('personNameMissing').max(200, 'long'),
  personTitle: z.string('personTitleMissing').max(200, 'long'),
}
const caseId = z
  .string()
  .max(60, 'long')
  .optional()
  .transform((typed) => typed ?? null)

/** Kronor as typed, as öre. */
const kronor = (sentence: string) =>
  z.string(sentence).transform((typed, context): Ore => {
    const amount = parseKronor(typed)
    if (amount !== null && Math.abs(amount) <= 100_000_000_000) return amount
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })

export const newClaimForm = z.object({ project: idText('projectMissing'), fromOn: dayText, toOn: dayText })

export const reasonForm = z.object({ reason: z.string('reasonMissing').max(1000, 'wordsLong') })

export const addCostsForm = z.object({
  cost: many(
    z
      .string()
      .regex(/^[1-9]\d{0,14}$/)
      .transform(Number),
  ),
  reason: z
    .string()
    .max(1000, 'long')
    .optional()
    .transform((typed) => typed ?? null),
})

export const askedForm = z.object({
  asked: kronor('amountWrong'),
  reason: z
    .string()
    .max(1000, 'long')
    .optional()
    .transform((typed) => typed ?? null),
})

export const certifyForm = z.object({ ...person, digest, sure: z.literal('ja', 'certifyMissing') })

export const signForm = z.object({ ...person, digest, happenedOn: dayText })

export const submitForm = z.object({
  happenedOn: dayText,
  channel: z.string('channelMissing').max(100, 'long'),
  caseId,
  words: words(2000),
})

export const supplementForm = z.object({
  happenedOn: dayText,
  dueOn: dayText,
  words: z.string('wordsMissing').max(5000, 'wordsLong'),
})

export const answerForm = z.object({
  happenedOn: dayText,
  words: z.string('wordsMissing').max(5000, 'wordsLong'),
})

/** The rows of cuts and the decided amounts come as fields of their own: `cost-1`, `amount-1`, `why-1`, `pays-7`. */
export const decisionForm = z.object({
  happenedOn: dayText,
  caseId,
  words: words(5000),
  digest,
  act: z.string().optional(),
})

export const paymentForm = z.object({
  account: idText('accountMissing'),
  from: z.string('fromMissing').regex(/^(finansiar|partner)-[1-9]\d{0,14}$/, 'fromMissing'),
  claim: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional()
    .transform((typed) => (typed ? Number(typed) : null)),
  receivedOn: dayText,
  amount: kronor('amountWrong'),
  note: z
    .string()
    .max(500, 'long')
    .optional()
    .transform((typed) => typed ?? ''),
})
