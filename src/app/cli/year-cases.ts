import { z } from 'zod'
import { classByHeadcount, classesOverYears } from '../../slices/companies/class-years-rules.ts'
import { decideSizeClass } from '../../slices/companies/rules.ts'

const amount = z.number().min(0).max(100_000_000)

/** Annual work units, turnover and balance sheet total in million euro; one of the amounts may be null. */
export const figures = z
  .tuple([amount, amount.nullable(), amount.nullable()])
  .transform(([awu, turnoverMeur, balanceMeur]) => ({ awu, turnoverMeur, balanceMeur }))

/** The accounts of years that follow each other, oldest first: headcounts alone, or all three numbers. */
export const yearsCase = z
  .strictObject({
    awuByYear: z.array(amount).min(1).max(100).optional(),
    years: z.array(figures).min(1).max(100).optional(),
    ownershipChanged: z.array(z.boolean()).max(100).default([]),
  })
  .superRefine(({ awuByYear, years }, context) => {
    if ((awuByYear === undefined) === (years === undefined))
      context.addIssue({
        code: 'custom',
        path: ['awuByYear'],
        params: { wrong: 'one_of_two', other: 'years' },
      })
  })

/** `nimr rule sme-over-years`: the class of each year under the rule of two years running. */
export function answerYears(given: z.infer<typeof yearsCase>) {
  const byYear = given.awuByYear?.map(classByHeadcount) ?? []
  for (const numbers of given.years ?? []) {
    const decision = decideSizeClass(numbers)
    if (!decision.allowed) return { refusal: decision.refusal }
    byYear.push(decision.value)
  }
  const years = byYear.map((sizeClass, year) => ({
    year,
    sizeClass,
    ownershipChanged: given.ownershipChanged[year] ?? false,
  }))
  return { classByYear: classesOverYears(years).map(({ sizeClass }) => sizeClass) }
}
