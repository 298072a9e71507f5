import { z } from 'zod'
import { dayText } from './cost-forms.ts'

const common = {
  ledgerProjectCode: z.string().max(40, 'wordsLong').optional(),
  ledgerDimension: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'dimensionWrong')
    .transform(Number)
    .default(6),
  isBeneficiary: z.literal('ja').optional(),
  vatIsDeductible: z.literal('ja').optional(),
  closedOn: dayText,
}

/** Whose books: `kommun-2418` or `organisation-5`. */
export const newAccountForm = z.object({
  ...common,
  party: z.string('partyMissing').regex(/^(kommun-\d{4}|organisation-[1-9]\d{0,14})$/, 'partyMissing'),
})
export type NewAccountForm = z.output<typeof newAccountForm>

export const editAccountForm = z.object({
  ...common,
  version: z
    .string('changed_meanwhile')
    .regex(/^[1-9]\d{0,9}$/, 'changed_meanwhile')
    .transform(Number),
})
export type EditAccountForm = z.output<typeof editAccountForm>
