import { z } from 'zod'
import { type Day, parseDay, yearOf } from '../../kit/day.ts'
import { toWholeHundredths } from '../../kit/decimal.ts'
import type { Language } from '../../kit/language.ts'
import { eurCent, ore, splitOre } from '../../kit/money.ts'
import { hourlyCost } from '../../slices/finance/index.ts'
import {
  decideRoom,
  isFiscalYearEnd,
  registerDueOn,
  roomWarningInWords,
} from '../../slices/state-aid/index.ts'

/** A day within the years that the calendar's rules are made for. */
const dayText = z
  .string()
  .refine((text) => isKnownDay(parseDay(text)), { params: { wrong: 'day' } })
  .transform((text) => parseDay(text) as Day)

const isKnownDay = (on: Day | null) => on !== null && yearOf(on) >= 1950 && yearOf(on) <= 2200

const euro = z.number().min(0).max(1_000_000_000)
const kronor = z.number().min(0).max(1_000_000_000)
const regulation = z.enum(['1407/2013', '2023/2831', '360/2012', '2023/2832', '1408/2013', '717/2014'])

export const roomCase = z.strictObject({
  grants: z
    .array(z.tuple([dayText, euro, regulation.optional()]))
    .max(10_000)
    .default([]),
  new: z.tuple([dayText, euro]),
  regulation: regulation.default('2023/2831'),
  fiscalYearEnd: z
    .string()
    .refine(isFiscalYearEnd, { params: { wrong: 'year_end' } })
    .default('12-31'),
  roadFreight: z.boolean().default(false),
})

/** `nimr rule de-minimis-room`: amounts in euro, to the cent. A grant that names no regulation is of the one asked for. */
export function answerRoom(given: z.infer<typeof roomCase>, language: Language) {
  const [on, newEur] = given.new
  const answer = decideRoom({
    on,
    newEurCent: eurCent(toWholeHundredths(newEur)),
    regulation: given.regulation,
    grants: given.grants.map(([grantedOn, eur, by = given.regulation]) => ({
      on: grantedOn,
      amountEurCent: eurCent(toWholeHundredths(eur)),
      regulation: by,
    })),
    fiscalYearEnd: given.fiscalYearEnd,
    isRoadFreight: given.roadFreight,
  })
  return {
    allowed: answer.allowed,
    sumInWindowEur: answer.sumInWindowEurCent / 100,
    roomEur: answer.roomEurCent / 100,
    warnings: answer.warnings.map((code) => ({ code, message: roomWarningInWords(code, language) })),
  }
}

export const registerCase = z.strictObject({ grantedOn: dayText })

/** `nimr rule register-deadline` */
export function answerRegister({ grantedOn }: z.infer<typeof registerCase>) {
  return { dueOn: registerDueOn(grantedOn) }
}

export const hourlyCase = z.strictObject({
  monthlySalarySek: kronor,
  year: z.int().min(1).max(100).default(1),
})

/** `nimr rule hourly-cost`: kronor, to the öre. */
export function answerHourly({ monthlySalarySek, year }: z.infer<typeof hourlyCase>) {
  return { hourlySek: hourlyCost(ore(toWholeHundredths(monthlySalarySek)), year) / 100 }
}

export const splitCase = z.strictObject({
  amountOre: z.int(),
  weights: z.array(z.number().min(0)).min(1).max(10_000),
})

/** `nimr rule split`: öre in, öre out. */
export function answerSplit({ amountOre, weights }: z.infer<typeof splitCase>) {
  if (weights.every((weight) => weight === 0)) return { refusal: 'no_weight' as const }
  return { parts: splitOre(ore(amountOre), weights) }
}
