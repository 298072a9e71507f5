import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseEuro, parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { idText } from '../../platform/http/index.ts'
import { type HoldingInput, holdingSources, markets, recordedGrounds } from './holder-types.ts'
import { holderKinds } from './ownership-types.ts'

const orNull = <T>(value: T | undefined): T | null => value ?? null
const id = idText('choiceWrong')
const day = (words: string) =>
  z
    .string(words)
    .refine((typed) => parseDay(typed) !== null, words)
    .transform((typed) => parseDay(typed) as string)
const dayOrNull = day('dayWrong').optional().transform(orNull)
/** Percent as typed, in hundredths: "33,5" is 3350. Nothing is nought. */
const share = z
  .string()
  .transform((typed) => parseNumber(typed.replace(/%$/, ''), 2))
  .refine((percent) => percent !== null && percent >= 0 && percent <= 100, 'shareWrong')
  .optional()
  .transform((percent) => Math.round((percent ?? 0) * 100))
const money = (parse: (typed: string) => number | null) =>
  z
    .string()
    .transform((typed) => parse(typed))
    .refine((amount) => amount !== null && amount >= 0 && amount < 1e15, 'amountWrong')
    .optional()
    .transform(orNull)
const kronor = money(parseKronor)
const euro = money(parseEuro)
const words = z.string().max(500, 'wordsLong').optional().transform(orNull)
const source = z.enum(holdingSources, 'sourceMissing')

const sourced = { sourceKind: source, sourceWords: words }

export const partyFields = {
  party: z.enum(['company', 'known', 'outside'], 'partyMissing'),
  company: z.string().optional(),
  companyId: z.string().optional(),
  companyPicked: z.string().optional(),
  holderId: id.optional(),
  kind: z.enum(holderKinds, 'kindMissing').optional(),
  name: z.string().max(200, 'nameLong').optional(),
  orgNumber: z
    .string()
    .transform((typed) => checkOrgNumber(typed))
    .refine((check) => check.valid && check.kind !== 'sole_trader', 'numberWrong')
    .optional()
    .transform((check) => (check?.valid ? check.digits : null)),
  country: z
    .string()
    .transform((typed) => typed.toUpperCase())
    .refine((typed) => /^[A-Z]{2}$/.test(typed), 'countryWrong')
    .optional()
    .transform((typed) => typed ?? 'SE'),
  inhabitants: z
    .string()
    .transform((typed) => parseNumber(typed, 0))
    .refine((count) => count !== null && count >= 0 && count < 1e8, 'authorityWrong')
    .optional()
    .transform(orNull),
  budget: euro,
}

type PartyTyped = {
  readonly party: 'company' | 'known' | 'outside'
  readonly company?: string | undefined
  readonly companyPicked?: string | undefined
  readonly holderId?: number | undefined
  readonly kind?: (typeof holderKinds)[number] | undefined
  readonly name?: string | undefined
  readonly inhabitants: number | null
  readonly budget: number | null
}

/** The way that was filled in: who left the first choice standing and filled in another means that other. */
export function partyMeant(
  form: Pick<PartyTyped, 'party' | 'company' | 'companyPicked' | 'holderId' | 'name'>,
) {
  if (form.party !== 'company' || form.company !== undefined || form.companyPicked !== undefined)
    return form.party
  if (form.holderId !== undefined) return 'known'
  return form.name === undefined ? 'company' : 'outside'
}

/** What is missing of the one chosen; the company of the register is looked up afterwards. */
export function checkParty(form: PartyTyped, context: z.RefinementCtx): void {
  const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  const meant = partyMeant(form)
  if (meant === 'known' && form.holderId === undefined) issue('holderId', 'knownMissing')
  if (meant !== 'outside') return
  if (form.kind === undefined) issue('kind', 'kindMissing')
  if (form.name === undefined) issue('name', 'nameMissing')
  if (form.kind === 'small_local_authority') {
    const { inhabitants, budget } = form
    if (inhabitants === null || inhabitants >= 5000 || budget === null || budget >= 1_000_000_000)
      issue('inhabitants', 'authorityWrong')
  }
}

const shares = { capital: share, votes: share, fromOn: dayOrNull, invested: euro, ...sourced }

function inputOf(form: {
  readonly capital: number
  readonly votes: number
  readonly fromOn: string | null
  readonly invested: number | null
  readonly sourceKind: HoldingInput['sourceKind']
  readonly sourceWords: string | null
}): HoldingInput {
  const { capital, votes, invested, fromOn, sourceKind, sourceWords } = form
  return { capitalBp: capital, votesBp: votes, fromOn, investedEurCent: invested, sourceKind, sourceWords }
}

export const newHoldingForm = z
  .object({ ...partyFields, ...shares })
  .superRefine(checkParty)
  .transform((form) => ({ party: form, input: inputOf(form) }))

export const changeHoldingForm = z
  .object({ ...shares, version: id })
  .transform(({ version, ...form }) => ({ version, input: inputOf(form) }))

export const endForm = z.object({ endedOn: day('dayWrong'), version: id })

export const versionForm = z.object({ version: id })

/** What is written down of an owner outside the register, to be corrected. */
export const holderForm = z
  .object({
    kind: z.enum(holderKinds, 'kindMissing'),
    name: z.string('nameMissing').max(200, 'nameLong'),
    orgNumber: partyFields.orgNumber,
    country: partyFields.country,
    inhabitants: partyFields.inhabitants,
    budget: partyFields.budget,
    version: id,
  })
  .superRefine((form, context) => checkParty({ ...form, party: 'outside' }, context))
  .transform(({ budget, version, ...rest }) => ({ version, input: { ...rest, budgetEurCent: budget } }))

export const controlForm = z
  .object({
    ...partyFields,
    direction: z.enum(['in', 'out'], 'directionMissing'),
    ground: z.enum(recordedGrounds, 'groundMissing'),
    fromOn: dayOrNull,
    ...sourced,
  })
  .superRefine(checkParty)

export const marketForm = z
  .object({ ...partyFields, market: z.enum(markets, 'marketMissing'), sourceWords: words })
  .superRefine(checkParty)

export const holderYearForm = z
  .object({
    year: z
      .string('yearWrong')
      .regex(/^(199\d|20\d\d)$/, 'yearWrong')
      .transform(Number),
    awu: z
      .string('awuWrong')
      .transform((typed) => parseNumber(typed, 2))
      .refine((awu) => awu !== null && awu >= 0 && awu < 1e6, 'awuWrong')
      .transform((awu) => awu ?? 0),
    turnover: kronor,
    balance: kronor,
    ...sourced,
  })
  .transform(({ turnover, balance, ...rest }) => ({ ...rest, turnoverOre: turnover, balanceOre: balance }))
