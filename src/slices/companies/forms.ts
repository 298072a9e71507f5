import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import { idText } from '../../platform/http/index.ts'
import { decideNumber } from './entry-rules.ts'
import {
  erasureGrounds,
  genders,
  legalForms,
  ownerships,
  personRoles,
  sniVersions,
  yearSources,
} from './types.ts'

const dayText = (words: string) => z.string(words).refine((typed) => parseDay(typed) !== null, words)
const id = idText('choiceWrong')
const municipality = z.string('municipalityMissing').regex(/^\d{4}$/, 'municipalityMissing')
const kronor = (words: string) =>
  z
    .string()
    .transform((typed) => parseKronor(typed))
    .refine((ore) => ore !== null && ore >= 0 && ore < 1e15, words)
    .optional()
    .transform((ore) => ore ?? null)
const workUnits = (words: string) =>
  z
    .string(words)
    .transform((typed) => parseNumber(typed, 2))
    .refine((awu) => awu !== null && awu >= 0 && awu < 1e6, words)
    .transform((awu) => awu ?? 0)
const orNull = <T>(value: T | undefined): T | null => value ?? null

/** The form of a company; the fields of `CompanyInput`, and the way past the warning of similar names. */
export const companyForm = z
  .object({
    name: z.string('nameMissing').max(200, 'nameLong'),
    orgNumber: z.string().max(40, 'number_wrong').optional().transform(orNull),
    legalForm: z.enum(legalForms, 'legalFormMissing'),
    sniCode: z
      .string()
      .transform((typed) => typed.replace(/[\s.]/g, ''))
      .refine((typed) => /^\d{2,5}$/.test(typed), 'sniCodeWrong')
      .optional()
      .transform(orNull),
    sniVersion: z.enum(sniVersions, 'choiceWrong').optional().transform(orNull),
    seatMunicipalityCode: municipality,
    seatLocalityId: id.optional().transform(orNull),
    startedOn: dayText('dayWrong').optional().transform(orNull),
    endedOn: dayText('dayWrong').optional().transform(orNull),
    ownership: z.enum(ownerships, 'ownershipMissing'),
    belongsToGroup: z.string().optional(),
    groupName: z.string().max(200, 'groupNameLong').optional().transform(orNull),
    website: z
      .string()
      .max(300, 'websiteWrong')
      .transform((typed) => (/^https?:\/\//i.test(typed) ? typed : `https://${typed}`))
      .refine((typed) => URL.canParse(typed) && typed.includes('.'), 'websiteWrong')
      .optional()
      .transform(orNull),
    letterLanguage: z.enum(['sv', 'en'], 'choiceWrong').default('sv'),
    anyway: z.string().optional(),
    version: id.optional(),
  })
  .transform((form, context) => {
    const number = decideNumber(form.orgNumber, form.legalForm)
    if (!number.allowed) context.addIssue({ code: 'custom', path: ['orgNumber'], message: number.refusal })
    if (form.startedOn && form.endedOn && form.endedOn < form.startedOn)
      context.addIssue({ code: 'custom', path: ['endedOn'], message: 'endedBeforeStart' })
    const { anyway, version, belongsToGroup, ...rest } = form
    return {
      anyway: anyway !== undefined,
      version: version ?? 0,
      input: {
        ...rest,
        orgNumber: number.allowed ? number.value : null,
        sniVersion: rest.sniCode === null ? null : (rest.sniVersion ?? '2007'),
        belongsToGroup: belongsToGroup !== undefined,
      },
    }
  })

export const yearForm = z
  .object({
    year: z
      .string('yearWrong')
      .regex(/^(19[9]\d|20\d\d)$/, 'yearWrong')
      .transform(Number),
    awu: workUnits('awuWrong'),
    turnover: kronor('amountWrong'),
    balance: kronor('amountWrong'),
    groupAwu: workUnits('awuWrong').optional().transform(orNull),
    groupTurnover: kronor('amountWrong'),
    groupBalance: kronor('amountWrong'),
    source: z.enum(yearSources, 'sourceMissing'),
    version: id.optional(),
  })
  .transform((form, context) => {
    const { turnover, balance, groupTurnover, groupBalance, version, ...rest } = form
    if (form.groupAwu === null && (groupTurnover !== null || groupBalance !== null))
      context.addIssue({ code: 'custom', path: ['groupAwu'], message: 'groupAwuMissing' })
    return {
      version: version ?? 0,
      input: {
        ...rest,
        turnoverOre: turnover,
        balanceOre: balance,
        groupTurnoverOre: groupTurnover,
        groupBalanceOre: groupBalance,
      },
    }
  })

export const workplaceForm = z
  .object({
    municipalityCode: municipality,
    localityId: id.optional().transform(orNull),
    name: z.string().max(200, 'nameLong').optional().transform(orNull),
    cfarNumber: z
      .string()
      .regex(/^\d{8}$/, 'cfarWrong')
      .optional()
      .transform(orNull),
    fromOn: dayText('dayWrong').optional().transform(orNull),
    toOn: dayText('dayWrong').optional().transform(orNull),
  })
  .refine((form) => !form.fromOn || !form.toOn || form.fromOn <= form.toOn, {
    path: ['toOn'],
    error: 'endedBeforeStart',
  })

export const personForm = z
  .object({
    fullName: z.string('personNameMissing').max(200, 'nameLong'),
    email: z.email('emailWrong').max(254, 'emailWrong').optional().transform(orNull),
    phone: z
      .string()
      .max(50, 'phoneWrong')
      .regex(/^[+\d][\d\s()/-]{4,}$/, 'phoneWrong')
      .optional()
      .transform(orNull),
    role: z.enum(personRoles, 'roleMissing'),
    fromOn: dayText('dayWrong'),
    toOn: dayText('dayWrong').optional().transform(orNull),
    gender: z.enum(genders, 'choiceWrong').optional().transform(orNull),
    birthYear: z
      .string()
      .regex(/^(19|20)\d\d$/, 'birthYearWrong')
      .transform(Number)
      .optional()
      .transform(orNull),
    bornAbroad: z
      .enum(['ja', 'nej'], 'choiceWrong')
      .transform((answer) => answer === 'ja')
      .optional()
      .transform(orNull),
    version: id.optional(),
  })
  .refine((form) => !form.toOn || form.fromOn <= form.toOn, { path: ['toOn'], error: 'endedBeforeStart' })
  .transform(({ gender, birthYear, bornAbroad, version, ...input }) => ({
    version: version ?? 0,
    input,
    characteristics: { gender, birthYear, bornAbroad },
  }))

/** Why a person is erased, and how it was decided. */
export const erasureForm = z.object({
  ground: z.enum(erasureGrounds, 'groundMissing'),
  words: z.string('eraseWordsMissing').max(500, 'eraseWordsLong'),
})
