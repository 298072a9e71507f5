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
  not_whole: {
    sv: (field: string) => `Fältet ${field} ska vara ett heltal.`,
    en: (field: string) => `The field ${field} must be a whole number.`,
  },
  not_list: {
    sv: (field: string) => `Fältet ${field} ska vara en lista.`,
    en: (field: string) => `The field ${field} must be a list.`,
  },
  not_true_or_false: {
    sv: (field: string) => `Fältet ${field} ska vara true eller false.`,
    en: (field: string) => `The field ${field} must be true or false.`,
  },
  not_object: {
    sv: (field: string) => `Fältet ${field} ska vara ett objekt.`,
    en: (field: string) => `The field ${field} must be an object.`,
  },
  not_id: {
    sv: (field: string) => `Fältet ${field} ska vara ett tal eller en text.`,
    en: (field: string) => `The field ${field} must be a number or a text.`,
  },
  empty: {
    sv: (field: string) => `Fältet ${field} är tomt; minst en behövs.`,
    en: (field: string) => `The field ${field} is empty; at least one is needed.`,
  },
  too_few: {
    sv: (field: string, least: string) => `Fältet ${field} är ofullständigt; ${least} värden behövs.`,
    en: (field: string, least: string) => `The field ${field} is incomplete; ${least} values are needed.`,
  },
  too_many: {
    sv: (field: string, most: string) => `Fältet ${field} är för långt; högst ${most} går att bedöma.`,
    en: (field: string, most: string) => `The field ${field} is too long; at most ${most} can be assessed.`,
  },
  not_a_day: {
    sv: (field: string) => `Fältet ${field} ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD, 1950–2200.`,
    en: (field: string) => `The field ${field} must be a day that exists, written YYYY-MM-DD, 1950–2200.`,
  },
  not_a_year_end: {
    sv: (field: string) => `Fältet ${field} ska vara räkenskapsårets sista dag, skriven MM-DD.`,
    en: (field: string) => `The field ${field} must be the last day of the fiscal year, written MM-DD.`,
  },
  not_one_of: {
    sv: (field: string, choices: string) => `Fältet ${field} ska vara något av: ${choices}.`,
    en: (field: string, choices: string) => `The field ${field} must be one of: ${choices}.`,
  },
  duplicate_id: {
    sv: (field: string) => `Fältet ${field} har samma värde som en tidigare i listan.`,
    en: (field: string) => `The field ${field} has the same value as an earlier one in the list.`,
  },
  unknown_company: {
    sv: (field: string) =>
      `Fältet ${field} nämner ett namn som inte finns bland de andra fälten. Kontrollera stavningen.`,
    en: (field: string) => `The field ${field} has a name that stands in no other field. Check the spelling.`,
  },
  no_company: {
    sv: (field: string) => `Fältet ${field} är en fysisk person. Fråga om ett företag.`,
    en: (field: string) => `The field ${field} is a natural person. Ask of a company.`,
  },
  one_of_two: {
    sv: (field: string, other: string) => `Ange ${field} eller ${other}: ett av dem, inte båda.`,
    en: (field: string, other: string) => `Give ${field} or ${other}: one of them, not both.`,
  },
  too_small: {
    sv: (field: string) => `Fältet ${field} får inte vara mindre än noll.`,
    en: (field: string) => `The field ${field} must not be less than zero.`,
  },
  too_large: {
    sv: (field: string, most: string) => `Fältet ${field} är för stort; högst ${most} går att bedöma.`,
    en: (field: string, most: string) => `The field ${field} is too large; at most ${most} can be assessed.`,
  },
  day_wrong: {
    sv: 'Skriv dagen (on) som ÅÅÅÅ-MM-DD, en dag som finns.',
    en: 'Write the day (on) as YYYY-MM-DD, a day that exists.',
  },
  before_the_table: {
    sv: 'Direktupphandlingsgränsen finns här från och med 2012-01-01.',
    en: 'The direct-award limit is known here from 2012-01-01.',
  },
  no_weight: {
    sv: 'Minst en vikt ska vara större än noll.',
    en: 'At least one weight must be above zero.',
  },
  value_missing: {
    sv: 'Ange värdet på det nya inköpet (valueSek) för att få det bedömt mot tidigare inköp.',
    en: 'Give the value of the new purchase (valueSek) to have it weighed against earlier ones.',
  },
  turnover_and_balance_missing: {
    sv: 'Ange omsättning (turnoverMeur) eller balansomslutning (balanceMeur) i miljoner euro; minst en behövs.',
    en: 'Give turnover (turnoverMeur) or balance sheet total (balanceMeur) in million euro; at least one is needed.',
  },
  too_fine: {
    sv: 'Vikter och timmar har för många siffror för att räknas exakt tillsammans. Skriv dem med färre decimaler.',
    en: 'Weights and hours have too many digits to be reckoned exactly together. Write them with fewer decimals.',
  },
  too_long: {
    sv: 'Frågan är för stor för att besvaras exakt i tid. Ta färre insatser åt gången.',
    en: 'The question is too large to be answered exactly in time. Take fewer interventions at a time.',
  },
})

export type PlainCode =
  | 'not_json'
  | 'turnover_and_balance_missing'
  | 'day_wrong'
  | 'no_weight'
  | 'value_missing'
  | 'before_the_table'
  | 'too_fine'
  | 'too_long'

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
  const field = nameOf(issue?.path ?? [])
  if (issue?.code === 'unrecognized_keys')
    return error('unknown_field', words.unknown_field(nameOf([...issue.path, issue.keys[0] ?? ''])))
  if (!issue || field === '') return error('not_an_object', words.not_an_object(fields.join(', ')))
  if (issue.code === 'custom') return customError(issue.params, field, words)
  if (issue.code === 'too_small' && issue.origin === 'array' && Number(issue.minimum) > 1)
    return error('too_few', words.too_few(field, String(issue.minimum)))
  if (issue.code === 'too_small')
    return issue.origin === 'array' || issue.origin === 'string'
      ? error('empty', words.empty(field))
      : error('out_of_range', words.too_small(field))
  if (issue.code === 'too_big')
    return issue.origin === 'array' || issue.origin === 'string'
      ? error('too_many', words.too_many(field, String(issue.maximum)))
      : error('out_of_range', words.too_large(field, String(issue.maximum)))
  if (!isThere(given, issue.path)) return error('missing_field', words.missing_field(field))
  if (issue.code === 'invalid_value')
    return error('wrong_value', words.not_one_of(field, issue.values.map(String).join(', ')))
  return error('wrong_type', wantedKind(issue, words)(field))
}

/** What a schema's own check says by its `params`: `{ wrong: 'day' }`; without them, that an id stands twice. */
function customError(
  params: { readonly [key: string]: unknown } | undefined,
  field: string,
  words: ReturnType<typeof text>,
): RuleError {
  const error = (code: string, message: string) => ({ error: { code, message } })
  if (params?.['wrong'] === 'day') return error('day_wrong', words.not_a_day(field))
  if (params?.['wrong'] === 'year_end') return error('day_wrong', words.not_a_year_end(field))
  if (params?.['wrong'] === 'unknown_company') return error('unknown_company', words.unknown_company(field))
  if (params?.['wrong'] === 'person') return error('no_company', words.no_company(field))
  if (params?.['wrong'] === 'one_of_two')
    return error('one_of_two', words.one_of_two(field, String(params['other'])))
  return error('duplicate_id', words.duplicate_id(field))
}

function wantedKind(issue: z.core.$ZodIssue, words: ReturnType<typeof text>): (field: string) => string {
  if (issue.code === 'invalid_union') return words.not_id
  if (issue.code !== 'invalid_type') return words.not_number
  const kinds: { readonly [kind: string]: (field: string) => string } = {
    string: words.not_text,
    array: words.not_list,
    tuple: words.not_list,
    boolean: words.not_true_or_false,
    object: words.not_object,
    record: words.not_object,
    int: words.not_whole,
  }
  return kinds[issue.expected] ?? words.not_number
}

/** `coaches.3.id`: which row of a list, counted from nought as in JSON. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map((step) => short(String(step))).join('.')
}

function isThere(given: unknown, path: readonly PropertyKey[]): boolean {
  let at = given
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as { readonly [key: PropertyKey]: unknown })[step]
  }
  return true
}

function short(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name
}
