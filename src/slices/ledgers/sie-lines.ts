import { decoder, type Encoding } from './byte-encoding.ts'

/** The longest line a ledger may have, in characters: without a limit a file of one line would fill the memory. */
export const longestLine = 100_000

/**
 * The lines of a file, several at a time as they become complete; CRLF, LF and CR alone all end a line. A line that
 * does not end within the limit is given as null, and reading stops.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<readonly (string | null)[]> {
  const decode = decoder(encoding)
  let rest = ''
  let first = true
  for await (const chunk of chunks) {
    let text = rest + decode(chunk)
    if (first && text.length > 0) {
      text = text.replace(/^\ufeff/, '')
      first = false
    }
    // The LF of a CRLF may come with the next piece: a CR at the very end waits for it.
    const waits = text.endsWith('\r') ? 1 : 0
    const lines = text.slice(0, text.length - waits).split(/\r\n|\n|\r/)
    rest = (lines.pop() ?? '') + (waits ? '\r' : '')
    if (rest.length > longestLine) {
      yield [...lines, null]
      return
    }
    if (lines.length > 0) yield lines
  }
  const last = (rest + decode()).split(/\r\n|\n|\r/)
  if (last.at(-1) === '') last.pop()
  // DOS programs end their files with Ctrl-Z.
  if (last.at(-1) === '\u001a') last.pop()
  if (last.length > 0) yield last
}
