import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseNumber } from '../../kit/number.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { type DeclaredRelation, mostRows } from './declaration-types.ts'
import { whole } from './holding-rules.ts'
import { holderKinds } from './ownership-types.ts'

const parsed = <T>(read: (typed: string) => T | null, words: string) =>
  z
    .string()
    .transform(read)
    .refine((value) => value !== null, words)
    .transform((value) => value as T)

const atLeastNought = (typed: string, decimals: number, below: number) => {
  const value = parseNumber(typed, decimals)
  return value !== null && value >= 0 && value < below ? value : null
}
/** Thousand kronor as typed, in öre. */
const thousands = parsed((typed) => {
  const value = atLeastNought(typed, 3, 1e9)
  return value === null ? null : Math.round(value * 100_000)
}, 'amountWrong')
const workUnits = parsed((typed) => atLeastNought(typed, 2, 1e6), 'awuWrong')
const share = parsed((typed) => {
  const value = atLeastNought(typed.replace(/%$/, ''), 2, 100.0001)
  return value === null ? null : Math.round(value * 100)
}, 'shareWrong')
const day = parsed((typed) => parseDay(typed), 'dayWrong')
const orgNumber = parsed((typed) => {
  const check = checkOrgNumber(typed)
  return check.valid && check.kind !== 'sole_trader' ? check.digits : null
}, 'numberWrong')
const text = (missing: string) => z.string(missing).max(200, 'textLong')
const orNull = <T>(value: T | undefined): T | null => value ?? null

const row = z.object({
  name: text('nameMissing'),
  orgNumber: orgNumber.optional().transform(orNull),
  kind: z
    .enum(holderKinds, 'kindMissing')
    .exclude(['small_local_authority'], 'kindMissing')
    .default('enterprise'),
  capital: share.optional(),
  votes: share.optional(),
  fromOn: day.optional().transform(orNull),
  awu: workUnits.optional().transform(orNull),
  turnover: thousands.optional().transform(orNull),
  balance: thousands.optional().transform(orNull),
})

/** Fields of a row: `agare3capital` is the capital of the third owner. */
export const sides = { owners: 'agare', owned: 'agd' } as const
export type Side = keyof typeof sides
export const fieldOf = (side: Side, nth: number, field: string) => `${sides[side]}${nth}${field}`
const rowFields = [
  'name',
  'orgNumber',
  'kind',
  'capital',
  'votes',
  'fromOn',
  'awu',
  'turnover',
  'balance',
] as const

/** How many rows a form shows: as many as it had, one more when that was asked for. */
export function rowsShown(values: FormValues, side: Side): number {
  const typed = Number(values[`${sides[side]}rader`])
  const had = Number.isInteger(typed) && typed >= 0 ? typed : 1
  return Math.min(mostRows, values['gor'] === sides[side] ? had + 1 : had)
}

/** The declaration; rows that are left empty are not there. Amounts are typed in thousand kronor. */
export const declarationForm = z
  .looseObject({
    address: text('addressMissing'),
    directors: text('directorsMissing'),
    type: z.enum(['standalone', 'related'], 'typeMissing'),
    year: z
      .string('yearWrong')
      .regex(/^(199\d|20\d\d)$/, 'yearWrong')
      .transform(Number),
    isEstimate: z.string().optional(),
    awu: z.string('awuWrong').pipe(workUnits),
    turnover: thousands.optional().transform(orNull),
    balance: thousands.optional().transform(orNull),
    more: z.string().max(2000, 'moreLong').optional().transform(orNull),
    categoryChanged: z.enum(['ja', 'nej'], 'categoryMissing'),
    signerName: text('signerMissing'),
    signerCapacity: text('capacityMissing'),
    signedPlace: text('placeMissing'),
    signedOn: z.string('dayWrong').pipe(day),
    certified: z.string('certifyMissing'),
  })
  .transform((form, context) => {
    if (form.turnover === null && form.balance === null)
      context.addIssue({ code: 'custom', path: ['turnover'], message: 'turnoverOrBalance' })
    const related = form.type === 'related'
    const owners = related ? readRows(form, 'owners', context) : []
    const owned = related ? readRows(form, 'owned', context) : []
    if (related && owners.length + owned.length === 0)
      context.addIssue({ code: 'custom', path: ['type'], message: 'relationsMissing' })
    for (const of of ['capitalBp', 'votesBp'] as const)
      if (owners.reduce((sum, one) => sum + one[of], 0) > whole)
        context.addIssue({
          code: 'custom',
          path: [fieldOf('owners', 1, 'capital')],
          message: 'ownersOverWhole',
        })
    const { signerName, signerCapacity, signedPlace, signedOn, address, directors, year, awu, more } = form
    return {
      content: {
        address,
        directors,
        standalone: !related,
        year,
        isEstimate: form.isEstimate !== undefined,
        awu,
        turnoverOre: form.turnover,
        balanceOre: form.balance,
        owners,
        owned,
        more,
        categoryChanged: form.categoryChanged === 'ja',
      },
      signature: { signerName, signerCapacity, signedPlace, signedOn },
    }
  })

function readRows(
  form: { readonly [field: string]: unknown },
  side: Side,
  context: z.RefinementCtx,
): readonly DeclaredRelation[] {
  return Array.from({ length: mostRows }, (_, at) => at + 1).flatMap((nth) => {
    const typed = Object.fromEntries(
      rowFields.flatMap((field) => {
        const value = form[fieldOf(side, nth, field)]
        return value === undefined ? [] : [[field, value]]
      }),
    )
    // A kind is always chosen: it alone makes no row.
    if (Object.keys(typed).filter((field) => field !== 'kind').length === 0) return []
    const read = row.safeParse(typed)
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        context.addIssue({ code: 'custom', path: [fieldOf(side, nth, String(path[0]))], message })
      return []
    }
    const { capital, votes, turnover, balance, ...rest } = read.data
    const capitalBp = capital ?? 0
    const votesBp = votes ?? capitalBp
    if (capitalBp === 0 && votesBp === 0)
      context.addIssue({ code: 'custom', path: [fieldOf(side, nth, 'capital')], message: 'nothing_held' })
    return [{ ...rest, capitalBp, votesBp, turnoverOre: turnover, balanceOre: balance }]
  })
}

export const askForm = z.object({ email: z.email('emailWrong').max(254, 'emailWrong') })
export const rejectForm = z.object({ reason: z.string('reasonMissing').max(1000, 'moreLong') })
export const takeOverForm = z.object({ shown: z.string('shownMissing') })
