import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { ore } from '../../kit/money.ts'
import { decideDirectAward } from '../../slices/procurement/limit-rules.ts'

const kronor = z.number().min(0).max(1_000_000_000)

export const directAwardCase = z.strictObject({
  on: z.string(),
  valueSek: kronor,
  earlierSek: z.array(kronor).max(10_000).default([]),
})

/** `nimr rule direct-award`: amounts in kronor, to the öre. */
export function answerDirectAward({ on, valueSek, earlierSek }: z.infer<typeof directAwardCase>) {
  const day = parseDay(on)
  if (!day) return { refusal: 'day_wrong' as const }
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

const oreOf = (sek: number) => ore(Math.round(sek * 100))
