import { z } from 'zod'
import { parseNumber } from '../../kit/number.ts'
import { many } from '../../platform/http/index.ts'
import { type MailTexts, mailTextKeys, type RequestTexts, requestTextKeys } from './template-types.ts'

const longText = z.string().max(10_000, 'long').optional()

const textFields = (prefix: string, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [`${prefix}_${key}`, longText]))

export const templateForm = z
  .object({
    version: z
      .string()
      .regex(/^\d{1,9}$/, 'versionMissing')
      .transform(Number)
      .optional(),
    from: z
      .string()
      .regex(/^[1-9]\d{0,14}$/)
      .transform(Number)
      .optional(),
    name: z.string('nameMissing').max(200, 'long'),
    title: z.string('titleMissing').max(200, 'long'),
    purpose: longText,
    capacity: z
      .string()
      .optional()
      .transform((typed) => (typed === undefined ? null : (parseNumber(typed, 0) ?? -1)))
      .refine((n) => n === null || (Number.isInteger(n) && n >= 1 && n <= 100_000), 'capacityWrong'),
    focusAreas: many(z.string().regex(/^[a-z_]{1,60}$/, 'focusAreasWrong')),
    ...textFields('request', requestTextKeys),
    ...textFields('mail', mailTextKeys),
  })
  .transform((form) => ({
    ...form,
    requestTexts: textsOf(form, 'request', requestTextKeys) as RequestTexts,
    mailTexts: textsOf(form, 'mail', mailTextKeys) as MailTexts,
  }))

export const retireForm = z.object({
  version: z
    .string('versionMissing')
    .regex(/^\d{1,9}$/, 'versionMissing')
    .transform(Number),
})

function textsOf(form: object, prefix: string, keys: readonly string[]) {
  const typed = form as { readonly [field: string]: unknown }
  const written = keys.flatMap((key) => {
    const words = typed[`${prefix}_${key}`]
    return typeof words === 'string' && words ? [[key, words]] : []
  })
  return Object.fromEntries(written)
}
