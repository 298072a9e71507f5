import { z } from 'zod'
import { day, parseDay } from '../../kit/day.ts'
import { parseEuro, parseKronor } from '../../kit/money.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  type DeclarationContent,
  type DeclaredMember,
  type DeclaredRow,
  mostRows,
} from './declaration-types.ts'
import { regulationIds } from './regulation-rules.ts'
import type { RegulationId } from './rule-types.ts'
import { sectors } from './types.ts'
import { isFiscalYearEnd } from './window-rules.ts'

/** Fields of a row: `stod3kronor` is the kronor of the third earlier aid, `medlem2name` the second company of the group. */
export const rowKinds = { aid: 'stod', members: 'medlem' } as const
export type RowKind = keyof typeof rowKinds
export const fieldOf = (kind: RowKind, nth: number, field: string) => `${rowKinds[kind]}${nth}${field}`
const rowFields = {
  aid: ['grantor', 'regulation', 'on', 'kronor', 'euro'],
  members: ['name', 'orgNumber'],
} as const

/** How many rows a form shows: as many as it had, one more when that was asked for; one to begin with. */
export function rowsShown(values: FormValues, kind: RowKind): number {
  const typed = Number(one(values, `${rowKinds[kind]}rader`) ?? 1)
  const had = Number.isInteger(typed) && typed >= 1 ? typed : 1
  return Math.min(mostRows, one(values, 'gor') === rowKinds[kind] ? had + 1 : had)
}

const most = 100_000_000_000
const amount = (read: (typed: string) => number | null, highest: number, wrong: string) =>
  z
    .string()
    .transform((typed) => read(typed) ?? -1)
    .refine((value) => value >= 0 && value <= highest, wrong)
    .optional()
    .transform((value) => value ?? null)
const text = (missing: string) => z.string(missing).max(200, 'textLong')
const typedDay = (missing: string) =>
  z.string(missing).refine((typed) => parseDay(typed) !== null, 'dayWrong')

const aidRow = z.object({
  grantor: text('grantorMissing'),
  regulation: z.enum(regulationIds as [RegulationId, ...RegulationId[]], 'regulationMissing'),
  on: typedDay('grantedOnMissing'),
  kronor: amount(parseKronor, most, 'kronorWrong'),
  euro: amount(parseEuro, most / 10, 'euroWrong'),
})
const memberRow = z.object({
  name: text('memberNameMissing'),
  orgNumber: z
    .string()
    .transform((typed) => {
      const check = checkOrgNumber(typed)
      return check.valid && check.kind !== 'sole_trader' ? check.digits : null
    })
    .refine((digits) => digits !== null, 'orgNumberWrong')
    .optional()
    .transform((digits) => digits ?? null),
})

type Row = { readonly [field: string]: unknown }

/** Rows that are left empty are not there; what is wrong is told at its field. */
function readRows<S extends z.ZodObject>(
  form: Row,
  kind: RowKind,
  schema: S,
  context: z.RefinementCtx,
): readonly { readonly nth: number; readonly value: z.output<S> }[] {
  return Array.from({ length: mostRows }, (_, at) => at + 1).flatMap((nth) => {
    const typed = Object.fromEntries(
      rowFields[kind].flatMap((field) => {
        const value = form[fieldOf(kind, nth, field)]
        return value === undefined ? [] : [[field, value]]
      }),
    )
    // A regulation is always chosen: it alone makes no row.
    if (Object.keys(typed).filter((field) => field !== 'regulation').length === 0) return []
    const read = schema.safeParse(typed)
    if (read.success) return [{ nth, value: read.data }]
    for (const { path, message } of read.error.issues)
      context.addIssue({ code: 'custom', path: [fieldOf(kind, nth, String(path[0]))], message })
    return []
  })
}

const answers = {
  sector: z.enum(sectors, 'sectorMissing'),
  keepsApart: z.string().optional(),
  isRoadFreight: z.string().optional(),
  fiscalYearEnd: z
    .string('fiscalYearEndWrong')
    .refine((typed) => isFiscalYearEnd(typed), 'fiscalYearEndWrong'),
  hasMembers: z.enum(['ja', 'nej'], 'hasMembersMissing'),
  hasAid: z.enum(['ja', 'nej'], 'hasAidMissing'),
  signerName: text('signerMissing'),
  signerTitle: text('titleMissing'),
  signedPlace: text('placeMissing'),
  version: z.coerce.number().int().min(1),
}

type Answers = z.output<z.ZodObject<typeof answers>>

function declared(form: Answers & Row, context: z.RefinementCtx) {
  const members = form.hasMembers === 'ja' ? readRows(form, 'members', memberRow, context) : []
  if (form.hasMembers === 'ja' && members.length === 0)
    context.addIssue({ code: 'custom', path: ['hasMembers'], message: 'membersMissing' })
  const aid = form.hasAid === 'ja' ? readRows(form, 'aid', aidRow, context) : []
  for (const { nth, value } of aid)
    if (value.kronor === null && value.euro === null)
      context.addIssue({ code: 'custom', path: [fieldOf('aid', nth, 'kronor')], message: 'amountMissing' })
  if (form.hasAid === 'ja' && aid.length === 0)
    context.addIssue({ code: 'custom', path: ['hasAid'], message: 'aidMissing' })
  const content: DeclarationContent = {
    sector: form.sector,
    isRoadFreight: form.isRoadFreight !== undefined,
    keepsApart: form.keepsApart !== undefined,
    fiscalYearEnd: form.fiscalYearEnd,
    members: members.map(({ value }): DeclaredMember => value),
  }
  return {
    content,
    aid: aid.map(
      ({ value: { grantor, regulation, on, kronor, euro } }): DeclaredRow => ({
        grantorName: grantor,
        regulation,
        grantedOn: day(on),
        amountOre: kronor,
        amountEurCent: euro,
      }),
    ),
    /** The number of each row in the form, which rows left empty do not have. */
    nths: aid.map(({ nth }) => nth),
    signerName: form.signerName,
    signerTitle: form.signerTitle,
    signedPlace: form.signedPlace,
    version: form.version,
  }
}

/** Signed by the link: that one may represent the company, and that all is true, is confirmed there. */
export const declarationForm = z
  .looseObject({
    ...answers,
    isAuthorised: z.string('authorisedMissing'),
    certified: z.string('certifyMissing'),
  })
  .transform(declared)

/** The same from a paper that was signed, with its day. */
export const paperForm = z
  .looseObject({
    ...answers,
    isAuthorised: z.string('authorisedPaperMissing'),
    signedOn: typedDay('signedOnMissing'),
  })
  .transform((form, context) => ({ ...declared(form, context), signedOn: form.signedOn }))

/** What is wrong with days against the calendar and the window; rows by their number in the form. */
export function aidDayErrors(
  aid: readonly DeclaredRow[],
  nths: readonly number[],
  today: string,
  words: { readonly dayAhead: string },
): { readonly [field: string]: string } {
  return Object.fromEntries(
    aid.flatMap(({ grantedOn }, at) =>
      grantedOn > today ? [[fieldOf('aid', nths[at] ?? 1, 'on'), words.dayAhead]] : [],
    ),
  )
}

const note = z.string().max(2000, 'wordsLong').optional()
const orNull = (typed: string | undefined): string | null => typed ?? null

export const askForm = z.object({
  company: z
    .string('companyMissing')
    .regex(/^[1-9]\d{0,14}$/, 'companyMissing')
    .transform(Number),
  way: z.enum(['link', 'paper'], 'wayMissing'),
  email: z.email('emailWrong').max(254, 'emailWrong').optional().transform(orNull),
  language: z.enum(['sv', 'en']).default('sv'),
  heldUntil: typedDay('dayWrong').optional().transform(orNull),
})

export const sentForm = z.object({
  onDay: typedDay('dayMissing'),
  reference: z.string().max(100, 'wordsLong').optional().transform(orNull),
})

export const answerForm = z.object({
  kind: z.enum(['approved', 'refused', 'supplement_asked'], 'answerMissing'),
  onDay: typedDay('dayMissing'),
  reference: z.string().max(100, 'wordsLong').optional().transform(orNull),
  words: note.transform(orNull),
})

export const wordsForm = z.object({ words: z.string('wordsMissing').max(500, 'wordsLong') })
export const emailForm = z.object({ email: z.email('emailWrong').max(254, 'emailWrong') })
export const holdForm = z.object({ heldUntil: typedDay('dayMissing') })
