import { z } from 'zod'
import { type Ore, parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText } from '../../platform/http/index.ts'
import { type AloneRule, aloneRules, bases, feePers, feeRules, remainders } from './types.ts'

export type LineInput = {
  readonly description: string
  readonly costTypeCode: string
  readonly amountOre: Ore
  readonly purchaseId: number | null
}

export type PayerInput = {
  readonly id: number
  readonly accountId: number | null
  readonly weight: number | null
  readonly amountOre: Ore | null
  readonly companies: number
  readonly seats: number
  readonly alone: AloneRule | null
  readonly aloneOre: Ore | null
  readonly aloneSource: string | null
}

/** Rows for planned costs on the form; more than these are a sign that they should be put together. */
export const mostLines = 12

const choice = <const T extends readonly string[]>(of: T) =>
  z
    .enum(of)
    .optional()
    .transform((typed) => typed ?? null)

/** What a draft is written with; the rows of costs (`what1` …) and of payers (`seats-7` …) follow the draft. */
const head = z.looseObject({
  version: idText('versionMissing'),
  basis: z.enum(bases, 'basisMissing'),
  inhabitantsYear: z
    .string()
    .regex(/^\d{4}$/, 'yearMissing')
    .transform(Number)
    .optional(),
  feePer: choice(feePers),
  fee: z.string().optional(),
  feeRule: choice(feeRules),
  remainder: choice(remainders),
  taker: z.string().optional(),
  words: z.string().max(5000, 'wordsLong').default(''),
})

export type KeyForm = Pick<
  z.output<typeof head>,
  'version' | 'basis' | 'feePer' | 'feeRule' | 'remainder' | 'words'
> & {
  readonly inhabitantsYear: number | null
  readonly feeOre: Ore | null
  readonly takerId: number | null
  readonly lines: readonly LineInput[]
  readonly payers: readonly PayerInput[]
}

/** A draft's form, for the payers that it has. */
export function keyForm(payerIds: readonly number[]) {
  return head.transform((typed, context): KeyForm => {
    const fields = typed as { readonly [name: string]: unknown }
    const read = reader(fields, (path, message) =>
      context.addIssue({ code: 'custom', path: [path], message }),
    )
    const { basis } = typed
    const isFixed = basis === 'fixed_amounts'
    if (basis === 'inhabitants' && !typed.inhabitantsYear) read.wrong('inhabitantsYear', 'yearMissing')
    if (isFixed && !typed.remainder) read.wrong('remainder', 'remainderMissing')
    if (isFixed && typed.remainder === 'one_payer' && !typed.taker) read.wrong('taker', 'takerMissing')
    const feeOre = typed.feePer ? read.kronor('fee') : null
    if (typed.feePer && (feeOre ?? 0) <= 0) read.wrong('fee', 'feeMissing')
    return {
      version: typed.version,
      basis,
      inhabitantsYear: basis === 'inhabitants' ? (typed.inhabitantsYear ?? null) : null,
      feePer: typed.feePer,
      feeOre,
      feeRule: typed.feePer ? (typed.feeRule ?? 'in_full') : null,
      remainder: isFixed ? typed.remainder : null,
      takerId: isFixed && typed.remainder === 'one_payer' ? Number(typed.taker) : null,
      words: typed.words,
      lines: Array.from({ length: mostLines }, (_, row) => readLine(read, row + 1)).filter(
        (line) => line !== null,
      ),
      payers: payerIds.map((id) => readPayer(read, id)),
    }
  })
}

type Reader = ReturnType<typeof reader>

function reader(
  fields: { readonly [name: string]: unknown },
  wrong: (path: string, message: string) => void,
) {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined)
  return {
    text,
    wrong,
    kronor: (name: string): Ore | null => {
      const typed = text(name)
      if (typed === undefined) return null
      const amount = parseKronor(typed)
      if (amount === null || Math.abs(amount) > 100_000_000_000) wrong(name, 'kronorWrong')
      return amount
    },
    count: (name: string): number => {
      const typed = text(name)
      const count = typed === undefined ? 0 : parseNumber(typed, 0)
      if (count === null || count < 0 || count > 100_000) wrong(name, 'countWrong')
      return count ?? 0
    },
  }
}

function readLine(read: Reader, row: number): LineInput | null {
  const description = read.text(`what${row}`)
  const amountOre = read.kronor(`amount${row}`)
  if (description === undefined && amountOre === null && read.text(`amount${row}`) === undefined) return null
  if (description === undefined || description.length > 300) read.wrong(`what${row}`, 'whatMissing')
  if (read.text(`amount${row}`) === undefined || amountOre === 0) read.wrong(`amount${row}`, 'amountMissing')
  const costTypeCode = read.text(`type${row}`)
  if (!costTypeCode) read.wrong(`type${row}`, 'typeMissing')
  const bought = read.text(`purchase${row}`)
  return {
    description: description ?? '',
    costTypeCode: costTypeCode ?? '',
    amountOre: amountOre ?? (0 as Ore),
    purchaseId: bought && /^[1-9]\d{0,14}$/.test(bought) ? Number(bought) : null,
  }
}

function readPayer(read: Reader, id: number): PayerInput {
  const account = read.text(`account-${id}`)
  const weight = read.text(`weight-${id}`)
  const parsed = weight === undefined ? null : parseNumber(weight, 4)
  if (weight !== undefined && (parsed === null || parsed < 0 || parsed > 100_000))
    read.wrong(`weight-${id}`, 'weightWrong')
  const amountOre = read.kronor(`amount-${id}`)
  if (amountOre !== null && amountOre < 0) read.wrong(`amount-${id}`, 'kronorWrong')
  const aloneOre = read.kronor(`aloneOre-${id}`)
  if (aloneOre !== null && aloneOre < 0) read.wrong(`aloneOre-${id}`, 'kronorWrong')
  const aloneSource = read.text(`aloneSource-${id}`) ?? null
  if (aloneSource && aloneSource.length > 500) read.wrong(`aloneSource-${id}`, 'sourceLong')
  const alone = aloneRules.find((rule) => rule === read.text(`alone-${id}`)) ?? null
  if (alone === 'estimate' && read.text(`aloneOre-${id}`) === undefined)
    read.wrong(`aloneOre-${id}`, 'aloneMissing')
  if (alone === 'estimate' && !aloneSource) read.wrong(`aloneSource-${id}`, 'sourceMissing')
  return {
    id,
    accountId: account && /^[1-9]\d{0,14}$/.test(account) ? Number(account) : null,
    weight: parsed === null ? null : Math.round(parsed * 10_000),
    amountOre,
    companies: read.count(`companies-${id}`),
    seats: read.count(`seats-${id}`),
    alone,
    aloneOre: alone === 'estimate' ? aloneOre : null,
    aloneSource: alone === 'estimate' ? aloneSource : null,
  }
}

export const versionForm = z.object({ version: idText('versionMissing') })

export const addPayerForm = z.object({
  kind: z.enum(['organisation', 'company'], 'kindMissing'),
  organisation: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional(),
  company: z.string().optional(),
  companyId: z.string().optional(),
  companyPicked: z.string().optional(),
})
