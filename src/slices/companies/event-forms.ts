import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'

/** A split is recorded with at most this many parts. */
export const mostParts = 4

const orNull = <T>(value: T | undefined): T | null => value ?? null
const happenedOn = z.string('dayWrong').refine((typed) => parseDay(typed) !== null, 'dayWrong')
const sourceWords = z.string('sourceMissing').max(500, 'wordsLong')
const kronor = z
  .string()
  .transform((typed) => parseKronor(typed))
  .refine((ore) => ore !== null && ore >= 0 && ore < 1e15, 'amountWrong')
  .optional()
  .transform(orNull)
const company = { words: z.string().optional(), id: z.string().optional() }

export const mergerForm = z.object({ happenedOn, sourceWords, into: company.words, intoId: company.id })

export const splitForm = z
  .object({
    happenedOn,
    sourceWords,
    part1: company.words,
    part1Id: company.id,
    equity1: kronor,
    part2: company.words,
    part2Id: company.id,
    equity2: kronor,
    part3: company.words,
    part3Id: company.id,
    equity3: kronor,
    part4: company.words,
    part4Id: company.id,
    equity4: kronor,
    tookOver: z.enum(['1', '2', '3', '4', 'okand']).optional(),
    endsCompany: z.string().optional(),
  })
  .transform((form) => ({
    happenedOn: form.happenedOn,
    sourceWords: form.sourceWords,
    endsCompany: form.endsCompany !== undefined,
    parts: [
      { nth: 1, words: form.part1, id: form.part1Id, equityOre: form.equity1 },
      { nth: 2, words: form.part2, id: form.part2Id, equityOre: form.equity2 },
      { nth: 3, words: form.part3, id: form.part3Id, equityOre: form.equity3 },
      { nth: 4, words: form.part4, id: form.part4Id, equityOre: form.equity4 },
    ]
      .filter(({ words, id, equityOre }) => words !== undefined || id !== undefined || equityOre !== null)
      .map((part) => ({ ...part, tookOverActivity: form.tookOver === String(part.nth) })),
  }))
