import { z } from 'zod'
import type { Language } from '../../kit/language.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import { kronorOf } from './money-words.ts'
import type { StaffWords } from './staff-text.ts'

const stored = z.object({
  input: z.object({
    monthlySalaryOre: z.number().nullable(),
    shareBp: z.number().nullable(),
    workedMinutes: z.number().nullable(),
  }),
  output: z.object({
    hourOre: z.number().nullable(),
    overheadBp: z.number().nullable(),
    indirectBp: z.number().nullable(),
  }),
})

/** How a month was reckoned, from what was stored when it was: "80 % av 35 000 kr, lönebikostnader 45,24 % (staff-cost-month-v1)". */
export function reckonedInWords(
  part: { readonly input: unknown; readonly output: unknown; readonly ruleVersion: string },
  t: StaffWords,
  language: Language,
): string {
  const read = stored.safeParse({ input: part.input, output: part.output })
  if (!read.success) return part.ruleVersion
  const { input, output } = read.data
  const share = (bp: number) => formatShare(bp / 10_000, language, 2)
  const base =
    input.shareBp === null
      ? t.reckonHours(
          formatNumber((input.workedMinutes ?? 0) / 60, language),
          kronorOf(output.hourOre ?? 0, language),
        )
      : t.reckonShare(share(input.shareBp), kronorOf(input.monthlySalaryOre ?? 0, language))
  const added = [
    output.overheadBp !== null && t.overhead(share(output.overheadBp)),
    output.indirectBp !== null && t.indirectOf(share(output.indirectBp)),
  ]
  return `${[base, ...added].filter(Boolean).join(', ')} (${part.ruleVersion})`
}
