import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { authorityKey, cpv, dayNeeded, kronorNeeded } from './earlier-purchase-forms.ts'

const maybeDay = z
  .string()
  .refine((typed) => parseDay(typed) !== null, 'dayWrong')
  .optional()
  .transform((typed) => typed ?? null)

/** The short form: a supplier in the register, or a new one with name, number and address. */
export const smallPurchaseForm = z
  .object({
    version: z
      .string('versionMissing')
      .regex(/^[1-9]\d{0,9}$/, 'versionMissing')
      .transform(Number),
    authority: authorityKey,
    cpv,
    supplier: z
      .string()
      .regex(/^[1-9]\d{0,14}$/, 'supplierMissing')
      .optional(),
    supplierName: z.string().max(200, 'supplierLong').optional(),
    supplierNumber: z
      .string()
      .refine((typed) => checkOrgNumber(typed).valid, 'numberWrong')
      .optional(),
    supplierEmail: z
      .string()
      .max(254, 'emailWrong')
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'emailWrong')
      .optional(),
    price: kronorNeeded,
    asked: z.string('askedMissing').max(2000, 'askedLong'),
    reason: z.string('reasonMissing').max(5000, 'reasonLong'),
    decidedOn: dayNeeded,
    fromOn: maybeDay,
    toOn: maybeDay,
    dnr: z.string().max(60, 'dnrLong').optional(),
  })
  .superRefine((form, context) => {
    const isNew = form.supplierName && form.supplierNumber && form.supplierEmail
    if (!form.supplier && !isNew)
      context.addIssue({ code: 'custom', path: ['supplier'], message: 'supplierMissing' })
    if (form.fromOn && form.toOn && form.toOn < form.fromOn)
      context.addIssue({ code: 'custom', path: ['toOn'], message: 'endsBeforeStart' })
  })
export type SmallPurchaseForm = z.output<typeof smallPurchaseForm>
