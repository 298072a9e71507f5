import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { idText } from '../../platform/http/index.ts'
import { kronor } from './cost-forms.ts'

const fields = {
  kind: z.enum(['participant_fee', 'other'], 'kindMissing'),
  intervention: idText('interventionMissing').optional(),
  company: z.string().optional(),
  companyId: z.string().optional(),
  companyPicked: z.string().optional(),
  payerName: z.string().max(200, 'wordsLong').optional(),
  receivedOn: z.string('receivedMissing').refine((typed) => parseDay(typed) !== null, 'receivedMissing'),
  amount: kronor('amountMissing').refine((ore) => ore !== 0, 'amountZero'),
  fiscalYear: z
    .string()
    .regex(/^20\d\d$/, 'fiscalYearWrong')
    .transform(Number)
    .optional(),
  voucherSeries: z.string().max(20, 'wordsLong').optional(),
  voucherNumber: z.string().max(40, 'wordsLong').optional(),
}

export const newIncomeForm = z.object({ ...fields, account: idText('accountMissing') })

export const editIncomeForm = z.object({
  ...fields,
  version: z
    .string('changed_meanwhile')
    .regex(/^[1-9]\d{0,9}$/, 'changed_meanwhile')
    .transform(Number),
})
