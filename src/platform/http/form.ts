import { z } from 'zod'
import type { Language } from '../../kit/language.ts'
import type { RequestContext } from './env.ts'
import { cleanText } from './params.ts'
import { Stop } from './stops.ts'
import { text } from './text.ts'

/** What was typed, cleaned: one text, or several when the field came several times. */
export type FormValues = { readonly [field: string]: string | readonly string[] }

export type FormResult<T> =
  | { readonly ok: true; readonly value: T; readonly values: FormValues }
  | {
      readonly ok: false
      /** To fill the form again with what was typed. */
      readonly values: FormValues
      /** Field name → the sentence to show at it. A rule of the whole form has the empty name. */
      readonly errors: { readonly [field: string]: string }
    }

/** A slice's words in one language; `defineText(…)` gives the function. */
type Sentences = (language: Language) => { readonly [key: string]: unknown }

const mostFields = 1000
const longestField = 20_000

/**
 * Reads the posted form and checks it with the slice's zod schema.
 *
 * Texts are trimmed, composed (NFC) and freed from control characters; an empty field is undefined; a field that
 * came several times is an array (`many(…)` for check boxes, where one ticked box comes as one text).
 *
 * Every rule has its own sentence: the `error` of a zod rule is a key of the slice's text. A sentence that takes
 * a number is given the rule's limit. A rule without a sentence shows a general one.
 *
 * @example
 * // text.ts
 * export const text = defineText({
 *   nameMissing: { sv: 'Skriv företagets namn.', en: 'Write the name of the company.' },
 *   nameLong: { sv: (n: number) => `Namnet får ha högst ${n} tecken.`, en: (n: number) => `At most ${n} characters.` },
 * })
 * // forms.ts
 * export const companyForm = z.object({ name: z.string('nameMissing').max(200, 'nameLong') })
 * // routes.tsx
 * const form = await readForm(c, companyForm, text)
 * if (!form.ok) return drawPage(c, {…}, <CompanyForm values={form.values} errors={form.errors} />, 422)
 */
export async function readForm<S extends z.ZodType>(
  c: RequestContext,
  schema: S,
  sentences?: Sentences,
): Promise<FormResult<z.output<S>>> {
  const language = c.var.language
  const values = await readFields(c)
  const tooLong = Object.entries(values).filter(([, value]) =>
    [value].flat().some((v) => v.length > longestField),
  )
  if (tooLong.length > 0)
    return {
      ok: false,
      // Not sent back: a page is not to be filled with megabytes of somebody's clipboard.
      values: { ...values, ...Object.fromEntries(tooLong.map(([field]) => [field, ''])) },
      errors: Object.fromEntries(
        tooLong.map(([field]) => [field, text(language).fieldTooLong(longestField)]),
      ),
    }
  const typed = Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0))
  const parsed = await schema.safeParseAsync(typed)
  if (parsed.success) return { ok: true, value: parsed.data, values }
  const errors: { [field: string]: string } = {}
  for (const issue of parsed.error.issues)
    errors[issue.path.join('.')] ??= sentence(issue, language, sentences)
  return { ok: false, values, errors }
}

/** A field that may come any number of times, such as check boxes: always a list. */
export function many<S extends z.ZodType>(item: S) {
  return z.preprocess((typed) => (typed === undefined ? [] : [typed].flat()), z.array(item))
}

/** A record's number, such as the value of a choice: a positive whole number of at most fifteen digits. */
export const idText = (words: string) =>
  z
    .string(words)
    .regex(/^[1-9]\d{0,14}$/, words)
    .transform(Number)

async function readFields(c: RequestContext): Promise<FormValues> {
  const posted = await c.req.parseBody({ all: true }).catch((cause: unknown) => {
    throw new Stop('badRequest', cause)
  })
  const fields = Object.entries(posted).slice(0, mostFields)
  return Object.fromEntries(
    fields.map(([field, value]) => {
      const texts = [value].flat().filter((item) => typeof item === 'string')
      return [field, Array.isArray(value) ? texts.map(cleanText) : cleanText(texts[0] ?? '')]
    }),
  )
}

function sentence(issue: z.core.$ZodIssue, language: Language, sentences?: Sentences): string {
  const own = sentences?.(language)[issue.message]
  if (typeof own === 'function') return String(own(limitOf(issue)))
  return typeof own === 'string' ? own : text(language).fieldWrong
}

function limitOf(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'too_big') return issue.maximum
  if (issue.code === 'too_small') return issue.minimum
  return issue.code === 'custom' ? issue.params?.limit : undefined
}
