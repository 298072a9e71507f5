import { z } from 'zod'
import { type FormValues, idText, many } from '../../platform/http/index.ts'
import { findDefinition } from '../figures/index.ts'
import { isBlock } from './blocks.ts'
import { factNames } from './draft-facts.ts'
import { figuresPlacedIn } from './narrative.ts'
import type { Sentence } from './types.ts'

const name = z.string('nameMissing').trim().min(1, 'nameMissing').max(120, 'tooLong')
export const copyForm = z.object({
  from: idText('nameMissing'),
  nameSv: name,
  nameEn: name,
  project: idText('projectMissing').optional(),
  financier: idText('projectMissing').optional(),
})

const heading = z.string('headingMissing').trim().min(1, 'headingMissing').max(120, 'tooLong')
export const newSectionForm = z.object({ headingSv: heading, headingEn: heading })

const guidance = z.string().max(2000, 'tooLong').default('')
export const templateSectionForm = z.object({
  headingSv: heading,
  headingEn: heading,
  guidanceSv: guidance,
  guidanceEn: guidance,
  required: z
    .literal('ja')
    .optional()
    .transform((ticked) => ticked === 'ja'),
  blocks: many(z.string().refine(isBlock)),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})

export const mostSentences = 30

type SentenceErrors = {
  [field: string]:
    | { readonly code: 'sentenceHalf' | 'tooLong' | 'numberWrong' }
    | { readonly unknown: string }
}

/** The sentences of the form, in their rows' order; empty ones are left out. Gives the errors by field instead when there are any. */
export function readSentences(values: FormValues): {
  readonly sentences: Sentence[]
  readonly errors: SentenceErrors
} {
  const one = (field: string) => {
    const value = values[field]
    return typeof value === 'string' ? value.trim() : ''
  }
  const sentences: Sentence[] = []
  const errors: SentenceErrors = {}
  for (let n = 1; n <= mostSentences; n += 1) {
    const [bodySv, bodyEn, onlyIf, above] = [one(`sv${n}`), one(`en${n}`), one(`if${n}`), one(`above${n}`)]
    if (bodySv === '' && bodyEn === '') continue
    const unknown = unknownIn(`${bodySv} ${bodyEn}`) ?? (onlyIf && !isKnown(onlyIf) ? onlyIf : undefined)
    if (bodySv === '') errors[`sv${n}`] = { code: 'sentenceHalf' }
    else if (bodySv.length > 2000 || bodyEn.length > 2000) errors[`sv${n}`] = { code: 'tooLong' }
    else if (unknown) errors[`sv${n}`] = { unknown }
    if (above !== '' && !/^\d{1,6}$/.test(above)) errors[`above${n}`] = { code: 'numberWrong' }
    sentences.push({
      bodySv,
      bodyEn,
      onlyIf: onlyIf || null,
      onlyAbove: Number(above) || 0,
      newParagraph: one(`new${n}`) === 'ja',
    })
  }
  return { sentences, errors }
}

const isKnown = (known: string) =>
  findDefinition(known) !== undefined || (factNames as readonly string[]).includes(known)

function unknownIn(body: string): string | undefined {
  const facts = [...body.matchAll(/\[\[\s*([a-z0-9_]+)\s*\]\]/g)].map((match) => match[1] ?? '')
  return [
    ...figuresPlacedIn(body).filter((key) => !findDefinition(key)),
    ...facts.filter((fact) => !isKnown(fact)),
  ][0]
}
