/** How the characters of a text file were written as bytes. */
export type Encoding = 'cp437' | 'windows-1252' | 'utf-8'

/**
 * Looks at the bytes of a file, piece by piece, and then says how its characters were written. What the file says of
 * itself (`#FORMAT PC8`) is not asked: many programs write that and something else.
 *
 * UTF-8 shows itself by its sequences; between CP437 and Latin-1 the letters å ä ö é ü decide, which are other bytes
 * in each. A file with none of these is CP437, as the specification says.
 */
export function encodingEvidence() {
  let cp437 = 0
  let latin = 0
  let sequences = 0
  let broken = 0
  let expected = 0
  let marked = false
  let seen = 0
  let firstThree = 0

  const look = (byte: number) => {
    if (seen < 3) firstThree = (firstThree << 8) | byte
    seen += 1
    if (seen === 3) marked = firstThree === 0xefbbbf
    if (byte < 0x80) {
      if (expected > 0) broken += 1
      expected = 0
      return
    }
    cp437 += isCp437Letter[byte] ?? 0
    latin += isLatinLetter[byte] ?? 0
    if (byte < 0xc0) {
      if (expected === 0) broken += 1
      else if (expected === 1) sequences += 1
      expected = Math.max(0, expected - 1)
      return
    }
    if (expected > 0) broken += 1
    expected = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf8 ? 3 : 0
    if (expected === 0) broken += 1
  }

  return {
    take: (bytes: Uint8Array) => {
      for (const byte of bytes) look(byte)
    },
    decide: (): Encoding => {
      // A single torn character does not make a file of thousands of sequences something else.
      if (marked || sequences > broken * 10) return 'utf-8'
      return latin > cp437 ? 'windows-1252' : 'cp437'
    },
  }
}

/** The encoding of bytes that are all at hand. */
export function decideEncoding(bytes: Uint8Array): Encoding {
  const evidence = encodingEvidence()
  evidence.take(bytes)
  return evidence.decide()
}

/** Turns the bytes of a file into text, piece by piece; characters torn between two pieces are put together. */
export function decoder(encoding: Encoding): (bytes?: Uint8Array) => string {
  if (encoding !== 'cp437') {
    const made = new TextDecoder(encoding)
    return (bytes) => made.decode(bytes, { stream: bytes !== undefined })
  }
  return (bytes) =>
    bytes === undefined
      ? ''
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
          .toString('latin1')
          .replace(/[\u0080-\u00ff]/g, (letter) => cp437High[letter.charCodeAt(0) - 0x80] ?? '')
}

/** A text as bytes of CP437; a letter that it lacks becomes a question mark. */
export function toCp437(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : (cp437Bytes.get(letter) ?? 0x3f)
  })
}

/** A text as the bytes it had in the file. */
export function toBytes(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'cp437') return toCp437(text)
  return Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1')
}

const cp437High = [
  ...'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐',
  ...'└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
]
const cp437Bytes = new Map(cp437High.map((letter, place) => [letter, place + 0x80]))

const letters = 'åäöÅÄÖéÉüÜ'
const isCp437Letter = flags((letter) => cp437Bytes.get(letter) ?? 0)
const isLatinLetter = flags((letter) => letter.charCodeAt(0))

function flags(byteOf: (letter: string) => number): Uint8Array {
  const table = new Uint8Array(256)
  for (const letter of letters) table[byteOf(letter)] = 1
  return table
}
