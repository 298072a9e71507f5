import type { z } from 'zod'
import { defineText, type Language } from '../../kit/language.ts'

export interface RuleError {
  readonly error: { readonly code: string; readonly message: string }
}

const text = defineText({
  not_json: {
    sv: 'Indata är inte JSON. Skicka ett objekt eller en lista av objekt på standard in.',
    en: 'The input is not JSON. Send an object, or a list of objects, on standard input.',
  },
  not_an_object: {
    sv: (fields: string) => `Fallet ska vara ett objekt med ${fields}.`,
    en: (fields: string) => `The case must be an object with ${fields}.`,
  },
  missing_field: {
    sv: (field: string) => `Fältet ${field} saknas.`,
    en: (field: string) => `The field ${field} is missing.`,
  },
  unknown_field: {
    sv: (field: string) => `Fältet ${field} finns inte i den här regeln.`,
    en: (field: string) => `This rule has no field ${field}.`,
  },
  not_text: {
    sv: (field: string) => `Fältet ${field} ska vara en text.`,
    en: (field: string) => `The field ${field} must be a text.`,
  },
  not_number: {
    sv: (field: string) => `Fältet ${field} ska vara ett tal.`,
    en: (field: string) => `The field ${field} must be a number.`,
  },
  too_small: {
    sv: (field: string) => `Fältet ${field} får inte vara mindre än noll.`,
    en: (field: string) => `The field ${field} must not be less than zero.`,
  },
  too_large: {
    sv: (field: string, most: string) => `Fältet ${field} är för stort; högst ${most} går att bedöma.`,
    en: (field: string, most: string) => `The field ${field} is too large; at most ${most} can be assessed.`,
  },
  not_list: {
    sv: (field: string) => `Fältet ${field} ska vara en lista av tal.`,
    en: (field: string) => `The field ${field} must be a list of numbers.`,
  },
  day_wrong: {
    sv: 'Skriv dagen (on) som ÅÅÅÅ-MM-DD, en dag som finns.',
    en: 'Write the day (on) as YYYY-MM-DD, a day that exists.',
  },
  before_the_table: {
    sv: 'Direktupphandlingsgränsen finns här från och med 2012-01-01.',
    en: 'The direct-award limit is known here from 2012-01-01.',
  },
  turnover_and_balance_missing: {
    sv: 'Ange omsättning (turnoverMeur) eller balansomslutning (balanceMeur) i miljoner euro; minst en behövs.',
    en: 'Give turnover (turnoverMeur) or balance sheet total (balanceMeur) in million euro; at least one is needed.',
  },
})

export type PlainCode = 'not_json' | 'turnover_and_balance_missing' | 'day_wrong' | 'before_the_table'

export function ruleError(code: PlainCode, language: Language): RuleError {
  return { error: { code, message: text(language)[code] } }
}

/** The first thing wrong with a case, in a sentence; unknown fields first, for they are usually a misspelt name. */
export function caseError(
  issues: readonly z.core.$ZodIssue[],
  given: unknown,
  fields: readonly string[],
  language: Language,
): RuleError {
  const words = text(language)
  const error = (code: string, message: string) => ({ error: { code, message } })
  const issue = issues.find((one) => one.code === 'unrecognized_keys') ?? issues[0]
  const field = short(String(issue?.path[0] ?? ''))
  if (!issue || field === '') {
    if (issue?.code === 'unrecognized_keys')
      return error('unknown_field', words.unknown_field(short(issue.keys[0] ?? '')))
    return error('not_an_object', words.not_an_object(fields.join(', ')))
  }
  if (issue.code === 'too_small') return error('out_of_range', words.too_small(field))
  if (issue.code === 'too_big') return error('out_of_range', words.too_large(field, String(issue.maximum)))
  if (!Object.hasOwn(given as object, field)) return error('missing_field', words.missing_field(field))
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return error('wrong_type', words.not_list(field))
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  return error('wrong_type', wantsText ? words.not_text(field) : words.not_number(field))
}

function short(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name
}
