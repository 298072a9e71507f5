import { z } from 'zod'
import { highestGrade } from './criteria-rules.ts'

export const gradeKey = (bidId: number, criterionId: number) => `grade-${bidId}-${criterionId}`
export const whyKey = (bidId: number, criterionId: number) => `why-${bidId}-${criterionId}`

const grade = z
  .string('gradeMissing')
  .regex(new RegExp(`^[0-${highestGrade}]$`), 'gradeWrong')
  .transform(Number)
const why = z.string().max(5000, 'whyLong').default('')

/** One grade with a reason for each bid and quality criterion: all of them, or none is saved. */
export function gradesForm(bidIds: readonly number[], criterionIds: readonly number[]) {
  const fields = bidIds.flatMap((bid) =>
    criterionIds.flatMap((criterion) => [
      [gradeKey(bid, criterion), grade] as const,
      [whyKey(bid, criterion), why] as const,
    ]),
  )
  return z.object(Object.fromEntries(fields)).transform((typed) =>
    bidIds.flatMap((bidId) =>
      criterionIds.map((criterionId) => ({
        bidId,
        criterionId,
        points: Number(typed[gradeKey(bidId, criterionId)]),
        reason: String(typed[whyKey(bidId, criterionId)] ?? ''),
      })),
    ),
  )
}

export const turnDownForm = z.object({ reason: z.string('reasonMissing').max(5000, 'reasonLong') })
