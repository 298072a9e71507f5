import { z } from 'zod'
import type { Language } from '../../kit/language.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import type { PersonTyped, RegistrationInput } from './registration-types.ts'

/** The rows for a company's people besides the one who fills the form in, who is the first. */
export const otherNumbers = [2, 3, 4, 5] as const
export const otherMunicipality = 'annan'

const email = (missing: string) =>
  z.email({ error: (issue) => (issue.input === undefined ? missing : 'emailWrong') }).max(254, 'emailWrong')
const phone = z
  .string()
  .regex(/^[+\d][\d\s()/–-]{4,40}$/, 'phoneWrong')
  .optional()
const gender = z.enum(['woman', 'man', 'other'], 'fieldWrong').optional()
const birthYear = z
  .string()
  .regex(/^(19|20)\d{2}$/, 'birthYearWrong')
  .transform(Number)
  .optional()
const bornAbroad = z.enum(['ja', 'nej'], 'fieldWrong').optional()

const background = { gender, birthYear, bornAbroad }
const otherName = z.string().max(200, 'nameLong').optional()
const otherEmail = email('emailMissing').optional()
const others = {
  name2: otherName,
  email2: otherEmail,
  name3: otherName,
  email3: otherEmail,
  name4: otherName,
  email4: otherEmail,
  name5: otherName,
  email5: otherEmail,
}

export const registrationForm = z
  .object({
    name: z.string('nameMissing').max(200, 'nameLong'),
    email: email('emailMissing'),
    phone,
    companyName: z.string().max(200, 'nameLong').optional(),
    orgNumber: z
      .string()
      .refine((typed) => checkOrgNumber(typed).valid, 'orgNumberWrong')
      .optional(),
    municipality: z.string('municipalityMissing').regex(/^(\d{4}|annan)$/, 'municipalityMissing'),
    noCompany: z.literal('ja').optional(),
    wants: z.string().max(2000, 'wantsLong').optional(),
    ...background,
    ...others,
  })
  // Said together with what else is missing, so that nobody must send the form twice to be told everything.
  .refine((form) => Boolean(form.companyName) || form.noCompany === 'ja', {
    path: ['companyName'],
    error: 'companyMissing',
    when: () => true,
  })
  .superRefine((form, context) => {
    for (const nth of otherNumbers)
      if (form[`email${nth}`] && !form[`name${nth}`])
        context.addIssue({ code: 'custom', path: [`name${nth}`], message: 'otherNameMissing' })
  })

export const ownRegistrationForm = z.object({
  name: z.string('nameMissing').max(200, 'nameLong'),
  email: email('emailMissing'),
  phone,
  ...background,
})

type Typed = z.output<typeof registrationForm>

const oneLine = (typed: string) => typed.replace(/\s+/g, ' ')

export function readPerson(form: z.output<typeof ownRegistrationForm>): PersonTyped {
  return {
    name: oneLine(form.name),
    email: form.email,
    phone: form.phone ?? null,
    gender: form.gender ?? null,
    birthYear: form.birthYear ?? null,
    bornAbroad: form.bornAbroad === undefined ? null : form.bornAbroad === 'ja',
  }
}

/** The form as persons of a company; those who share the first one's address get it too. */
export function readRegistration(form: Typed, language: Language): RegistrationInput {
  const first = readPerson(form)
  const more = otherNumbers.flatMap((nth) => {
    const name = form[`name${nth}`]
    if (name === undefined) return []
    const address = form[`email${nth}`] ?? first.email
    return [
      { name: oneLine(name), email: address, phone: null, gender: null, birthYear: null, bornAbroad: null },
    ]
  })
  const number = form.orgNumber && !form.noCompany ? checkOrgNumber(form.orgNumber) : null
  return {
    persons: [first, ...more],
    company: {
      name: form.noCompany ? null : (form.companyName ?? null),
      digits: number?.valid ? number.digits : null,
      isPersonal: number?.valid === true && number.kind === 'sole_trader',
      municipality: form.municipality === otherMunicipality ? null : form.municipality,
    },
    wants: form.wants ?? null,
    language,
  }
}

export const reasonForm = z.object({ reason: z.string('reasonMissing').max(500, 'reasonLong') })
export const matchForm = z.object({
  company: z.string().optional(),
  companyId: z.string().optional(),
  companyPicked: z.string().optional(),
})
