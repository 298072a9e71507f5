import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { amount, dnr } from './award-forms.ts'

const dayText = (words: string) => z.string(words).refine((typed) => parseDay(typed) !== null, words)

export const contractForm = z
  .object({
    signedOn: dayText('signedMissing'),
    fromOn: dayText('dayWrong').optional(),
    toOn: dayText('dayWrong').optional(),
    value: amount,
    dnr,
    note: z.string().max(5000, 'noteLong').default(''),
  })
  .superRefine(({ fromOn, toOn }, context) => {
    if (fromOn && toOn && toOn < fromOn)
      context.addIssue({ code: 'custom', path: ['toOn'], message: 'endsBeforeStart' })
  })
export type ContractForm = z.output<typeof contractForm>
