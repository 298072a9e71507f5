import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { idText } from '../../platform/http/index.ts'

const price = z.string().transform((typed, context) => {
  const amount = parseKronor(typed)
  if (amount !== null && amount >= 0 && amount <= 100_000_000_000) return amount
  context.addIssue({ code: 'custom', message: 'priceWrong' })
  return z.NEVER
})

/** A supplier's own bid. */
export const bidForm = z.object({
  price: z.string('priceMissing').pipe(price),
  description: z.string('descriptionMissing').max(20_000, 'tooLong'),
})

/** A bid that came by e-mail: when, from whom; its price stays unread in the files until the opening. */
export const emailedBidForm = z.object({
  supplier: idText('supplierWrong'),
  receivedDay: z.string('receivedMissing').refine((typed) => parseDay(typed) !== null, 'receivedMissing'),
  receivedTime: z.string('receivedMissing').max(8, 'receivedMissing'),
  note: z.string().max(20_000, 'tooLong').optional(),
})

export const declineForm = z.object({ reason: z.string().max(2000, 'tooLong').optional() })
export const takeOutForm = z.object({ reason: z.string('reasonMissing').max(2000, 'tooLong') })

/** The price of a bid that came by e-mail, read out of its files when they have been opened. */
export const openedPriceForm = z.object({
  price: z
    .string('priceWrong')
    .transform((typed) => parseKronor(typed) ?? -1)
    .refine((priceOre) => priceOre >= 0, 'priceWrong'),
})
