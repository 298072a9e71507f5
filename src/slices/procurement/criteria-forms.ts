import { z } from 'zod'
import { parseNumber } from '../../kit/number.ts'

import { type CriterionKind, type PriceFormula, priceFormulas } from './criteria-rules.ts'

/** Rows for quality on the form; more criteria than this are a sign that they should be put together. */
export const qualityRows = 6

/** Per cent with two decimals at most, as basis points; absent is null. What cannot be read becomes -1, which the rule refuses. */
const percent = z
  .string()
  .optional()
  .transform((typed) => (typed === undefined ? null : Math.round((parseNumber(typed, 2) ?? -1) * 100)))
  .refine((bp) => bp === null || (bp > 0 && bp <= 10_000), 'weightWrong')

const rows = Array.from({ length: qualityRows }, (_, index) => index + 1)

const fields = Object.fromEntries(
  rows.flatMap((row) => [
    [`name${row}`, z.string().max(200, 'nameLong').optional()],
    [`about${row}`, z.string().max(5000, 'aboutLong').optional()],
    [`weight${row}`, percent],
  ]),
) as Record<string, z.ZodType<string | number | null | undefined>>

export type NewCriterion = {
  readonly kind: CriterionKind
  readonly name: string
  readonly description: string
  readonly weightBp: number
}

export type CriteriaForm = {
  readonly version: number
  readonly formula: PriceFormula
  readonly criteria: readonly NewCriterion[]
}

/** The price's weight and up to six criteria for quality; a row with nothing in it is none. */
export const criteriaForm = z
  .object({
    version: z
      .string('versionMissing')
      .regex(/^[1-9]\d{0,9}$/, 'versionMissing')
      .transform(Number),
    formula: z.enum(priceFormulas, 'formulaMissing'),
    priceWeight: percent,
    ...fields,
  })
  .superRefine((typed, context) => {
    const form = typed as Record<string, unknown>
    for (const row of rows) {
      const [name, about, weight] = [form[`name${row}`], form[`about${row}`], form[`weight${row}`]]
      if (!name && (about || weight !== null))
        context.addIssue({ code: 'custom', path: [`name${row}`], message: 'nameMissing' })
      if (name && weight === null)
        context.addIssue({ code: 'custom', path: [`weight${row}`], message: 'weightMissing' })
    }
  })
  .transform((typed): CriteriaForm => {
    const form = typed as Record<string, unknown>
    const quality = rows.flatMap((row) =>
      typeof form[`name${row}`] === 'string'
        ? [
            {
              kind: 'quality' as const,
              name: String(form[`name${row}`]),
              description: String(form[`about${row}`] ?? ''),
              weightBp: Number(form[`weight${row}`]),
            },
          ]
        : [],
    )
    const price = typed.priceWeight
    return {
      version: typed.version,
      formula: typed.formula,
      criteria:
        price === null
          ? quality
          : [{ kind: 'price', name: '', description: '', weightBp: price }, ...quality],
    }
  })
