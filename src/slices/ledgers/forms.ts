import { z } from 'zod'
import { idText, many } from '../../platform/http/index.ts'
import { readAccountRanges } from './selection-rules.ts'
import { columnKinds } from './table-types.ts'

const optionalText = (longest: number, words: string) =>
  z
    .string()
    .max(longest, words)
    .optional()
    .transform((typed) => typed ?? null)

export const uploadForm = z.object({
  account: idText('accountMissing'),
  projectCode: optionalText(40, 'projectCodeLong'),
  ledgerAccounts: optionalText(500, 'ledgerAccountsWrong').refine(
    (typed) => typed === null || readAccountRanges(typed) !== null,
    'ledgerAccountsWrong',
  ),
})

const version = idText('versionMissing')
const place = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .optional()

export const columnsForm = z.object({
  version,
  ...(Object.fromEntries(columnKinds.map((kind) => [kind, place])) as Record<
    (typeof columnKinds)[number],
    typeof place
  >),
})

/** The rows shown, those ticked, and what each was given as its type: `type-17=travel`. */
export const rowsForm = z
  .looseObject({ version, shown: many(idText('versionMissing')), chosen: many(idText('versionMissing')) })
  .transform((form) => ({
    version: form.version,
    choices: form.shown.map((id) => {
      const type = form[`type-${id}`]
      return {
        id,
        chosen: form.chosen.includes(id),
        costTypeCode: typeof type === 'string' && /^[a-z_]{2,40}$/.test(type) ? type : null,
      }
    }),
  }))

const ledgerAccount = (words: string) => z.string(words).regex(/^[\p{L}\p{N}]{1,20}$/u, words)

/** What an account is: `cost:travel`, `income` or `none`. */
const meaning = z.string('meaningMissing').regex(/^(cost:[a-z_]{2,40}|income|none)$/, 'meaningMissing')

export const mappingForm = z
  .object({ from: ledgerAccount('fromMissing'), to: ledgerAccount('toWrong').optional(), meaning })
  .transform(({ from, to, meaning: said }) => ({ from, to: to ?? from, ...meaningOf(said) }))
  .refine(({ from, to }) => from.length === to.length && from <= to, { error: 'toWrong', path: ['to'] })

/** The accounts shown and what was said of each: `meaning-7010=cost:staff`; those without a word stay unsaid. */
export const previewMappingForm = z
  .looseObject({ version, ledgerAccount: many(ledgerAccount('fromMissing')) })
  .transform((form) => ({
    version: form.version,
    mappings: form.ledgerAccount.flatMap((account) => {
      const said = meaning.safeParse(form[`meaning-${account}`])
      return said.success ? [{ from: account, to: account, ...meaningOf(said.data) }] : []
    }),
  }))
  .refine(({ mappings }) => mappings.length > 0, { error: 'meaningMissing', path: ['ledgerAccount'] })

export function meaningOf(said: string) {
  const [use, type = null] = said.split(':')
  return { use: use as 'cost' | 'income' | 'none', costTypeCode: type }
}

export const approvalForm = z.object({ version, digest: z.string('versionMissing').max(200) })
export const undoForm = z.object({ version, reason: z.string('reasonMissing').max(1000, 'reasonLong') })
export const versionForm = z.object({ version })
