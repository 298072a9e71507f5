import { decoder, type Encoding } from './byte-encoding.ts'

/** The longest a record may be, in characters: a quote that never closes would otherwise take in the whole file. */
const longestRecord = 100_000

/**
 * The records of a CSV file as they become complete. Fields stand between the separator, or in quotes, in which `""`
 * is a quote and a field may go over several lines. A record that does not end within the limit is given as null.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<{ readonly line: number; readonly cells: string[] } | null> {
  const decode = decoder(encoding)
  let separator: string | undefined
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let closed = false
  let size = 0
  let line = 1
  let startedAt = 1
  let held = ''
  let first = true

  const endCell = () => {
    cells.push(cell)
    cell = ''
    closed = false
  }
  const endRecord = () => {
    endCell()
    const record = { line: startedAt, cells }
    cells = []
    size = 0
    return record
  }

  async function* pieces() {
    for await (const chunk of chunks) yield { text: decode(chunk), last: false }
    yield { text: decode(), last: true }
  }
  for await (const { text: decoded, last } of pieces()) {
    if (held.length > longestRecord) return yield null
    let text = held + decoded
    if (first && text !== '') {
      text = text.replace(/^\ufeff/, '')
      first = false
    }
    // What comes after a CR or a quote decides what it means; it may be in the next piece.
    const undecided = last ? 0 : (/[\r"]+$/.exec(text)?.[0].length ?? 0)
    held = text.slice(text.length - undecided)
    text = text.slice(0, text.length - undecided)
    separator ??= decideSeparator(text, last)
    if (separator === undefined) {
      held = text + held
      continue
    }
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] ?? ''
      size += 1
      if (size > longestRecord) return yield null
      if (quoted) {
        if (letter === '"' && text[at + 1] === '"') {
          cell += '"'
          at += 1
        } else if (letter === '"') {
          quoted = false
          closed = true
        } else {
          if (letter === '\n') line += 1
          cell += letter
        }
        continue
      }
      if (letter === '"' && cell.trim() === '' && !closed) {
        cell = ''
        quoted = true
      } else if (letter === separator) endCell()
      else if (letter === '\n' || letter === '\r') {
        if (letter === '\r' && text[at + 1] === '\n') at += 1
        yield endRecord()
        line += 1
        startedAt = line
      } else if (!closed || letter.trim() !== '') cell += letter
    }
  }
  if (cell !== '' || cells.length > 0) yield endRecord()
}

/** The separator that the first lines hold most of, outside quotes; undefined until there is a line to look at. */
function decideSeparator(text: string, last: boolean): string | undefined {
  const lines = text.split(/\r\n|\n|\r/)
  const whole = (last ? lines : lines.slice(0, -1)).filter((one) => one.trim() !== '').slice(0, 20)
  if (whole.length < (last ? 0 : 2)) return last ? ';' : undefined
  const bare = whole.map((one) => one.replace(/"[^"]*"/g, ''))
  const counts = [';', '\t', ','].map((sign) => ({
    sign,
    lines: bare.filter((one) => one.includes(sign)).length,
    fields: bare.reduce((sum, one) => sum + one.split(sign).length - 1, 0),
  }))
  return counts.toSorted((a, b) => b.lines - a.lines || b.fields - a.fields)[0]?.sign
}
