import { constants, inflateRawSync, inflateSync } from 'node:zlib'

/** No more is unpacked of a file than this: a small file may hold a very large one. */
const mostBytes = 200 * 1024 * 1024

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
    .map((one) =>
      one
        .toString('latin1')
        .replace(/<[^>]*>/g, '')
        .replace(/[\s\u00a0\u00c2]+/g, ''),
    )
    .join('\n')
    .toLowerCase()
}

/** The files within a zip archive, by its list at the end. */
function unzipped(bytes: Buffer): Buffer[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 20 > bytes.length) return []
  const found: Buffer[] = []
  let at = bytes.readUInt32LE(end + 16)
  let left = mostBytes
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
    const unpacked = method === 0 ? packed : tryTo(() => inflateRawSync(packed, { maxOutputLength: left }))
    if (!unpacked) continue
    left = Math.max(1, left - unpacked.length)
    found.push(unpacked)
  }
  return found
}

/** The compressed streams of a PDF. */
function streamsOf(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return []
  const found: Buffer[] = []
  let left = mostBytes
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1)
    const unpacked = tryTo(() =>
      inflateSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: left }),
    )
    if (!unpacked) continue
    left = Math.max(1, left - unpacked.length)
    found.push(unpacked)
  }
  return found
}

function tryTo<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}
