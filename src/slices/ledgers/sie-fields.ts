import type { SieObject } from './sie-types.ts'

/** A line's label and fields; `objects` are those of the braces, null when it had none. */
export type SieLine = {
  readonly label: string
  readonly fields: readonly string[]
  readonly objects: readonly SieObject[] | null
  /** Every field in the order written, also those in braces: what the checksum is made of. */
  readonly all: readonly string[]
}

const space = 0x20
const tab = 0x09
const quote = 0x22
const backslash = 0x5c
const open = 0x7b
const close = 0x7d

/**
 * Takes a line that begins with `#` apart: fields stand between spaces or tabs, or in quotes, where `\"` is a quote;
 * braces hold pairs of dimension and object.
 */
export function splitFields(line: string): SieLine | 'objects_wrong' {
  const all: string[] = []
  const fields: string[] = []
  let objects: string[] | null = null
  let inBraces = false
  let at = 0
  const end = line.length
  while (at < end) {
    const code = line.charCodeAt(at)
    if (code === space || code === tab) {
      at += 1
      continue
    }
    if (code === open && !inBraces && isRow(fields[0])) {
      if (objects) return 'objects_wrong'
      objects = []
      inBraces = true
      at += 1
      continue
    }
    if (code === close && inBraces) {
      inBraces = false
      at += 1
      continue
    }
    let field: string
    if (code === quote) {
      const closing = closingQuote(line, at + 1)
      // Programs cut long texts off at a width, closing quote and all: such a text ends with its line.
      const stop = closing < 0 ? end : closing
      field = line.slice(at + 1, stop)
      if (field.includes('\\"')) field = field.replaceAll('\\"', '"')
      at = stop + 1
    } else {
      const from = at
      at += 1
      while (at < end && !endsField(line.charCodeAt(at), inBraces, fields.length)) at += 1
      field = line.slice(from, at)
    }
    all.push(field)
    if (inBraces) objects?.push(field)
    else fields.push(field)
  }
  if (inBraces) return 'objects_wrong'
  const pairs = objects && pairUp(objects)
  if (objects && !pairs) return 'objects_wrong'
  const [label = '', ...rest] = fields
  return { label, fields: rest, objects: pairs ?? null, all }
}

// An account may touch the brace after it (`#TRANS 1910{} -5`); elsewhere braces stand apart from fields.
function endsField(code: number, inBraces: boolean, fieldsBefore: number): boolean {
  if (code === space || code === tab) return true
  return inBraces ? code === close : code === open && fieldsBefore === 1
}

function isRow(label: string | undefined): boolean {
  return label !== undefined && /^#[RB]?TRANS$/i.test(label)
}

function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from)
  while (at > from && line.charCodeAt(at - 1) === backslash) at = line.indexOf('"', at + 1)
  return at
}

function pairUp(objects: readonly string[]): SieObject[] | undefined {
  if (objects.length % 2 !== 0) return undefined
  const pairs: SieObject[] = []
  for (let at = 0; at < objects.length; at += 2) {
    const dimension = objects[at] ?? ''
    if (!/^\d{1,9}$/.test(dimension)) return undefined
    pairs.push({ dimension: Number(dimension), code: (objects[at + 1] ?? '').trim() })
  }
  return pairs
}
