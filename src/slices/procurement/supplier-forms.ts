import { z } from 'zod'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { idText, many } from '../../platform/http/index.ts'

const email = z
  .string('emailMissing')
  .max(254, 'emailWrong')
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'emailWrong')
  .transform((typed) => typed.toLowerCase())
const maybe = (longest: number) =>
  z
    .string()
    .max(longest, 'tooLong')
    .optional()
    .transform((typed) => typed ?? null)

const contact = {
  name: z.string('supplierNameMissing').max(200, 'tooLong'),
  contactName: maybe(200),
  email,
  phone: maybe(40),
  website: z
    .string()
    .max(300, 'websiteWrong')
    .refine((typed) => /^https?:\/\/[^\s/]+\.\S+$/.test(typed) && URL.canParse(typed), 'websiteWrong')
    .optional()
    .transform((typed) => typed ?? null),
}

export const registerSupplierForm = z.object({
  ...contact,
  orgNumber: z
    .string('orgNumberMissing')
    .refine((typed) => checkOrgNumber(typed).valid, 'orgNumberWrong')
    .transform((typed) => {
      const check = checkOrgNumber(typed)
      return check.valid
        ? { digits: check.digits, isSoleTrader: check.kind === 'sole_trader' }
        : { digits: '', isSoleTrader: false }
    }),
})
export type RegisterSupplierForm = z.output<typeof registerSupplierForm>

/** What a supplier corrects about itself; its number stays. */
export const supplierDetailsForm = z.object(contact)
export type SupplierDetailsForm = z.output<typeof supplierDetailsForm>

export const chooseSuppliersForm = z.object({
  suppliers: many(idText('supplierWrong')).refine((ids) => ids.length > 0, 'supplierMissing'),
})
