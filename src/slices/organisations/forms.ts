import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import { orgNumberDigits } from '../../kit/org-number.ts'
import { many } from '../../platform/http/index.ts'
import { countingPlaces, localityKinds, officeRoles, projectRoles, roles, supportKinds } from './types.ts'

const orNull = <T>(value: T | undefined): T | null => value ?? null
const version = z
  .string('choiceWrong')
  .regex(/^[1-9]\d{0,9}$/, 'choiceWrong')
  .transform(Number)

export const staffForm = z.object({
  name: z.string('nameMissing').max(200, 'nameLong'),
  email: z
    .email('emailWrong')
    .max(254, 'emailWrong')
    .transform((typed) => typed.toLowerCase()),
  phone: z.string().max(50, 'phoneWrong').optional().transform(orNull),
  version: version.optional(),
})

/** A role with its place: a municipality, a project, or neither. */
export const roleForm = z
  .object({
    role: z.enum(roles, 'roleMissing'),
    municipalityCode: z
      .string()
      .regex(/^\d{4}$/, 'choiceWrong')
      .optional(),
    projectId: version.optional(),
  })
  .transform((form, context) => {
    const inOffice = officeRoles.some((role) => role === form.role)
    const inProject = projectRoles.some((role) => role === form.role)
    if (inOffice && !form.municipalityCode)
      context.addIssue({ code: 'custom', path: ['municipalityCode'], message: 'municipalityNeeded' })
    if (inProject && !form.projectId)
      context.addIssue({ code: 'custom', path: ['projectId'], message: 'projectNeeded' })
    return {
      role: form.role,
      municipalityCode: inOffice ? (form.municipalityCode ?? null) : null,
      projectId: inProject ? (form.projectId ?? null) : null,
    }
  })

const degrees = (most: number) =>
  z
    .string()
    .transform((typed) => parseNumber(typed, 6))
    .refine((value) => value !== null && Math.abs(value) <= most, 'degreesWrong')
    .optional()
    .transform(orNull)

export const localityForm = z
  .object({
    name: z.string('nameMissing').max(120, 'nameLong'),
    kind: z.enum(localityKinds, 'kindMissing'),
    latitude: degrees(90),
    longitude: degrees(180),
  })
  .refine((form) => (form.latitude === null) === (form.longitude === null), {
    path: ['latitude'],
    error: 'bothDegrees',
  })

export const inhabitantsForm = z.object({
  year: z
    .string('yearWrong')
    .regex(/^(19[5-9]\d|20\d\d)$/, 'yearWrong')
    .transform(Number),
  inhabitants: z
    .string('inhabitantsWrong')
    .transform((typed) => parseNumber(typed, 0))
    .refine((n) => n !== null && n > 0 && n < 20_000_000, 'inhabitantsWrong')
    .transform((n) => n ?? 0),
})

export const organisationForm = z.object({
  name: z.string('nameMissing').max(200, 'nameLong'),
  orgNumber: z
    .string()
    .transform((typed) => orgNumberDigits(typed))
    .refine((digits) => digits !== null, 'numberWrong')
    .optional()
    .transform(orNull),
})

export const projectForm = z
  .object({
    countingPlace: z.enum(countingPlaces, 'choiceWrong'),
    minimumHours: z
      .string('hoursWrong')
      .transform((typed) => parseNumber(typed, 2))
      .refine((hours) => hours !== null && hours >= 0 && hours <= 1000, 'hoursWrong')
      .transform((hours) => hours ?? 0),
    minimumKronor: z
      .string()
      .optional()
      .transform((typed) => (typed === undefined ? 0 : parseKronor(typed)))
      .refine((amount) => amount !== null && amount >= 0 && amount <= 100_000_000_000, 'kronorWrong')
      .transform((amount) => amount ?? 0),
    countedActivities: many(z.enum(supportKinds, 'choiceWrong')).refine(
      (kinds) => kinds.length > 0,
      'activityMissing',
    ),
    validFrom: z.string('dayWrong').refine((typed) => parseDay(typed) !== null, 'dayWrong'),
    smeOnly: z.string().optional(),
    privatelyOwnedOnly: z.string().optional(),
    groupMembersExcluded: z.string().optional(),
    source: z.string('ruleSourceMissing').max(500, 'sourceLong'),
  })
  .transform(({ countingPlace, minimumHours, minimumKronor, countedActivities, ...rule }) => ({
    countingPlace,
    minimumSupportMinutes: Math.round(minimumHours * 60),
    minimumSupportOre: Number(minimumKronor),
    countedActivities: supportKinds.filter((kind) => countedActivities.includes(kind)),
    rule: {
      validFrom: rule.validFrom,
      smeOnly: rule.smeOnly !== undefined,
      privatelyOwnedOnly: rule.privatelyOwnedOnly !== undefined,
      groupMembersExcluded: rule.groupMembersExcluded !== undefined,
      source: rule.source,
    },
  }))
