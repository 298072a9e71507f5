import { z } from 'zod'
import { type Day, parseDay } from '../../kit/day.ts'
import { ore } from '../../kit/money.ts'
import { decideDirectAward, directAwardLimitOn } from '../../slices/procurement/limit-rules.ts'
import { documentationDutyFromOre } from '../../slices/procurement/rates.ts'

const kronor = z.number().min(0).max(1_000_000_000)

export const directAwardCase = z.strictObject({
  on: z.string(),
  valueSek: kronor.optional(),
  earlierSek: z.array(kronor).max(10_000).default([]),
})

/** `nimr rule direct-award`: the limits of a day and, when a value is given, what becomes of the purchase; kronor, to the öre. */
export function answerDirectAward({ on, valueSek, earlierSek }: z.infer<typeof directAwardCase>) {
  const day = parseDay(on)
  if (!day) return { refusal: 'day_wrong' as const }
  if (valueSek === undefined)
    return earlierSek.length > 0 ? { refusal: 'value_missing' as const } : limitsOn(day)
  const decision = decideDirectAward(day, oreOf(valueSek), earlierSek.map(oreOf))
  if (!decision.allowed) return { refusal: decision.refusal }
  const { limitOre, sumOre, leftOre, shareBp, certainty, ...answer } = decision.value
  return {
    limitSek: limitOre / 100,
    sumSek: sumOre / 100,
    leftSek: leftOre / 100,
    share: shareBp / 10_000,
    decision: answer.decision,
    documentationDuty: answer.documentationDuty,
    basis: answer.basis,
    certainty,
  }
}

function limitsOn(on: Day) {
  const limit = directAwardLimitOn(on)
  if (!limit) return { refusal: 'before_the_table' as const }
  return { limitSek: limit.limitOre / 100, documentationFromSek: documentationDutyFromOre / 100 }
}

const oreOf = (sek: number) => ore(Math.round(sek * 100))
