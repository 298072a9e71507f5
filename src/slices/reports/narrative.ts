import type { Language } from '../../kit/language.ts'
import type { Block, Run } from './document.ts'
import { type Gender, hasDigits, numberWords, standsInWords } from './number-words.ts'

/** A figure as it can stand in text. */
export type Placed = {
  readonly key: string
  /** Null when it is withheld; then `text` says so. */
  readonly value: number | null
  readonly text: string
  readonly href?: string
  /** False for money, which is never in words. */
  readonly counts: boolean
  readonly gender: Gender
}
export type Narrative = {
  readonly language: Language
  /** Nothing for a figure that does not exist; its name then stays as it was written. */
  readonly find: (key: string) => Placed | undefined
}

// {{name}}, {{name|ord}}, {{name|siffror}}, {{name|kvinna/kvinnor}}; and [words](address), in the product or with its scheme written out.
const placed = /\{\{\s*([a-z0-9_]+)\s*(?:\|\s*([^{}|]{1,80}?)\s*)?\}\}/g
const marks =
  /\{\{\s*([a-z0-9_]+)\s*(?:\|\s*([^{}|]{1,80}?)\s*)?\}\}|\[([^[\]\n]{1,200})\]\(((?:https?:\/\/|\/(?!\/))[^\s()]{1,500})\)/g

/** The names of the figures placed in a text, each once. */
export function figuresPlacedIn(body: string): string[] {
  return [...new Set([...body.matchAll(placed)].map((match) => match[1] ?? ''))]
}

/**
 * Turns what people wrote into headings, paragraphs and lists with the figures' values standing in them.
 * An empty line begins a new paragraph; a line that begins with `## ` is a heading; lines beginning with `- ` are a list.
 */
export function blocksOf(body: string, narrative: Narrative): Block[] {
  return body
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}|\n(?=## )|(?<=^## [^\n]*)\n/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part): Block[] => {
      if (part.startsWith('## ')) return [{ kind: 'heading', text: part.slice(3).trim() }]
      const lines = part.split('\n').map((line) => line.trim())
      if (lines.every((line) => line.startsWith('- ')))
        return [{ kind: 'list', items: lines.map((line) => runsOf(line.slice(2), narrative)) }]
      return [{ kind: 'paragraph', runs: runsOf(lines.join(' '), narrative) }]
    })
}

type Piece = { readonly text: string } | { readonly figure: Placed; readonly form: string }
type Link = { readonly link: string; readonly href: string }

function runsOf(line: string, narrative: Narrative): Run[] {
  const sentences: (Piece | Link)[][] = [[]]
  const add = (piece: Piece | Link) => sentences.at(-1)?.push(piece)
  /** Words are cut where a sentence ends, so that the numbers of each are seen together. */
  const addText = (words: string) => {
    const parts = words.split(/(?<=[.!?:;])(?=\s)/)
    for (const [nth, text] of parts.entries()) {
      if (nth > 0) sentences.push([])
      if (text !== '') add({ text })
    }
  }
  let at = 0
  for (const match of line.matchAll(marks)) {
    const [whole, key, form, link, href] = match
    const figure = key === undefined ? undefined : narrative.find(key)
    if (key !== undefined && !figure) continue
    addText(line.slice(at, match.index))
    if (figure) add({ figure, form: form ?? '' })
    else add({ link: link ?? '', href: href ?? '' })
    at = match.index + whole.length
  }
  addText(line.slice(at))
  return joined(
    sentences.flatMap((sentence, nth) => {
      const before = sentences[nth - 1]?.at(-1)
      const goesOn = before !== undefined && 'text' in before && /[:;]$/.test(before.text)
      return runsOfSentence(sentence, narrative.language, goesOn)
    }),
  )
}

const inWords = ['ord', 'words']
const inDigits = ['siffror', 'digits']

/** @param goesOn what stands before it ends with a colon or a semicolon, after which no capital is written */
function runsOfSentence(sentence: readonly (Piece | Link)[], language: Language, goesOn: boolean): Run[] {
  const numbers = sentence.flatMap((piece) =>
    'figure' in piece && !piece.form.includes('/') && piece.figure.value !== null ? [piece] : [],
  )
  const could = ({ figure, form }: (typeof numbers)[number]) =>
    !inDigits.includes(form) &&
    standsInWords(figure.value ?? 0, language, { counts: figure.counts, digitsBeside: false })
  const digitsBeside =
    sentence.some((piece) => 'text' in piece && hasDigits(piece.text)) ||
    numbers.some((piece) => piece.figure.counts && !inWords.includes(piece.form) && !could(piece))
  return sentence.map((piece, nth): Run => {
    if ('text' in piece) return { text: piece.text }
    if ('link' in piece) return { figure: 'link', text: piece.link, href: piece.href }
    const first =
      !goesOn && sentence.slice(0, nth).every((before) => 'text' in before && before.text.trim() === '')
    return runOf(piece, { language, digitsBeside, first })
  })
}

type Where = { readonly language: Language; readonly digitsBeside: boolean; readonly first: boolean }

function runOf({ figure, form }: { figure: Placed; form: string }, where: Where): Run {
  const { language, first } = where
  const [one, many] = form.split('/')
  if (many !== undefined) return { text: (figure.value === 1 ? one : many) ?? '' }
  const words = said(figure, form, where)
  return {
    figure: figure.key,
    text: first ? words.charAt(0).toLocaleUpperCase(language) + words.slice(1) : words,
    ...(figure.href && { href: figure.href }),
  }
}

function said(figure: Placed, form: string, { language, digitsBeside }: Where): string {
  const { value, counts, gender, text } = figure
  // What is withheld reads as words too: färre än fem.
  if (value === null)
    return text.replaceAll(/\d+/g, (digits) => numberWords(Number(digits), language, gender) ?? digits)
  const wanted =
    inWords.includes(form) ||
    (!inDigits.includes(form) && standsInWords(value, language, { counts, digitsBeside }))
  return (wanted && numberWords(value, language, gender)) || text
}

/** Neighbouring runs of plain words are one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && !('figure' in last) && !('figure' in run))
      all[all.length - 1] = { text: last.text + run.text }
    else all.push(run)
  }
  return all
}
