import { constants, inflateRawSync, inflateSync } from 'node:zlib'

/** No more is unpacked of a file than this: a small file may hold a very large one. */
const mostBytes = 64 * 1024 * 1024

/**
 * The words of a document without its spaces and marks, so that a digest is found in it however it was broken into lines: of PDF, DOCX, XLSX, HTML or
 * anything else that is text. What cannot be unpacked is passed over.
 */
export function wordsCarried(file: Uint8Array): string {
  const bytes = Buffer.from(file)
  const texts =
    bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
      ? unzipped(bytes)
      : [bytes, ...streamsOf(bytes)]
  return texts
    .map((one) => withoutMarks(one.toString('latin1')).replace(/[\s\u00a0\u00c2]+/g, ''))
    .join('\n')
    .toLowerCase()
}

/** After the last `>` no mark ends: looked for from every `<` there, a file of nothing else would take hours. */
function withoutMarks(text: string): string {
  const end = text.lastIndexOf('>') + 1
  return text.slice(0, end).replace(/<[^>]*>/g, '') + text.slice(end)
}

/**
 * Unpacks parts of a file until more has come out than `mostBytes`, or more has gone in than the file holds: parts of an honest file do not overlap.
 * A part that cannot be unpacked is reckoned as the most it can have given before it failed.
 */
function unpacker(file: Buffer) {
  let packedLeft = file.length
  let left = mostBytes
  return (packed: Buffer, unpack: ((most: number) => Buffer) | null): Buffer | null => {
    packedLeft -= packed.length
    if (packedLeft < 0 || left <= 0) return null
    const unpacked = unpack === null ? packed : tryTo(() => unpack(left))
    left -= unpacked?.length ?? packed.length * mostOfDeflate
    return unpacked
  }
}

/** A byte of deflate gives at most so many. */
const mostOfDeflate = 1032

/** The files within a zip archive, by its list at the end. */
function unzipped(bytes: Buffer): Buffer[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 20 > bytes.length) return []
  const found: Buffer[] = []
  const take = unpacker(bytes)
  let at = bytes.readUInt32LE(end + 16)
  for (let nth = bytes.readUInt16LE(end + 10); nth > 0 && at + 46 <= bytes.length; nth--) {
    const [method, size, name, extra, comment, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ]
    at += 46 + name + extra + comment
    if (start + 30 > bytes.length) continue
    const content = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const packed = bytes.subarray(content, content + size)
    const inflate = (most: number) => inflateRawSync(packed, { maxOutputLength: most })
    const unpacked = take(packed, method === 0 ? null : inflate)
    if (unpacked) found.push(unpacked)
  }
  return found
}

/** The compressed streams of a PDF. */
function streamsOf(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return []
  const found: Buffer[] = []
  const take = unpacker(bytes)
  let at = bytes.indexOf('stream')
  while (at >= 0) {
    const next = bytes[at + 6]
    if (next !== 10 && next !== 13) {
      at = bytes.indexOf('stream', at + 6)
      continue
    }
    const start = at + (next === 13 ? 8 : 7)
    const end = bytes.indexOf('endstream', start)
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end)
    const unpacked = isDeflated(packed)
      ? take(packed, (most) =>
          inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most }),
        )
      : null
    if (unpacked) found.push(unpacked)
    at = end < 0 ? -1 : bytes.indexOf('stream', end + 9)
  }
  return found
}

/** By its first two bytes (RFC 1950); pictures and other streams are not tried. */
const isDeflated = (packed: Buffer): boolean =>
  packed.length > 2 && ((packed[0] ?? 0) & 15) === 8 && packed.readUInt16BE(0) % 31 === 0

function tryTo<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}
