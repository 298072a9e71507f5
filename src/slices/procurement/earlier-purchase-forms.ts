import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'

/** A CPV code: eight digits, with or without its check digit. */
export const cpv = z
  .string()
  .regex(/^\d{8}(-\d)?$/, 'cpvWrong')
  .optional()
  .transform((typed) => typed ?? null)

/** `municipality-2418` or `organisation-7`. */
export const authorityKey = z
  .string('authorityMissing')
  .regex(/^(municipality-\d{4}|organisation-[1-9]\d{0,14})$/, 'authorityMissing')
  .transform((key) => {
    const [, kind, id = ''] = /^(\w+)-(\d+)$/.exec(key) ?? []
    return kind === 'municipality'
      ? { municipalityCode: id, organisationId: null }
      : { municipalityCode: null, organisationId: Number(id) }
  })

/** Kronor that must be there, as öre. */
export const kronorNeeded = z
  .string('valueMissing')
  .transform((typed) => parseKronor(typed) ?? -1)
  .refine((ore) => ore >= 0 && ore <= 100_000_000_000, 'valueWrong')

export const dayNeeded = z.string('dayMissing').refine((typed) => parseDay(typed) !== null, 'dayWrong')

export const earlierPurchaseForm = z.object({
  authority: authorityKey,
  subject: z.string('subjectMissing').max(300, 'subjectLong'),
  cpv,
  supplier: z.string().max(200, 'supplierLong').optional(),
  decidedOn: dayNeeded,
  value: kronorNeeded,
  dnr: z.string().max(60, 'dnrLong').optional(),
  note: z.string().max(5000, 'noteLong').default(''),
})
export type EarlierPurchaseForm = z.output<typeof earlierPurchaseForm>
